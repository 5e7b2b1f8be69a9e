"""How to call the operations that belong to no domain."""

from tests.support.recipe import Recipe

RECIPES = {"get_liveness": Recipe(), "get_readiness": Recipe()}
