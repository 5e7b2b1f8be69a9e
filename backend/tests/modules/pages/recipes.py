"""How to call the operations on pages."""

from secrets import token_hex

from tests.support.product import Person
from tests.support.recipe import Recipe


async def make_page(person: Person) -> str:
    body: dict[str, object] = {"title": "Welcome", "slug": f"page-{token_hex(4)}", "blocks": []}
    created = await person.http.post("/api/pages", json=body)
    assert created.status_code == 201, created.text
    return str(created.json()["id"])


_PAGE = {"page_id": make_page}

RECIPES = {
    "list_pages": Recipe(query={"search": "wel"}, makes=make_page),
    "create_page": Recipe(201, body={"title": "Welcome", "slug": "welcome", "blocks": []}),
    "get_page": Recipe(path=_PAGE),
    "update_page": Recipe(path=_PAGE, body={"version": 1, "title": "Hello"}),
    "delete_page": Recipe(204, path=_PAGE),
}
