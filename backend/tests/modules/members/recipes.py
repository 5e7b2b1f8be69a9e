"""How to call the operations on members and roles."""

from tests.support.recipe import Recipe

RECIPES = {"list_members": Recipe()}
