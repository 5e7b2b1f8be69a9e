"""How to call the operations on preferences."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.support.product import Person, Product
from tests.support.recipe import Recipe
from vibekit.modules.preferences.service.unsubscribe import unsubscribe_links


async def _link(product: Product, person: Person) -> dict[str, Any]:
    link = unsubscribe_links(product.services, person.id, "email", "notes").one_click
    return {"token": parse_qs(urlsplit(link).query)["token"][0]}


RECIPES = {
    "get_preferences": Recipe(),
    "update_preferences": Recipe(body={"theme": "dark"}),
    "stop_mails": Recipe(204, query=_link),
}
