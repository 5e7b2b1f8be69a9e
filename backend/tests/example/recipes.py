"""How to call the operations on notes."""

from tests.support.product import Person
from tests.support.recipe import Recipe


async def make_note(person: Person) -> str:
    created = await person.http.post("/api/notes", json={"title": "Milk"})
    assert created.status_code == 201, created.text
    return str(created.json()["id"])


_NOTE = {"note_id": make_note}

RECIPES = {
    "list_notes": Recipe(ids={"query.reply_to": make_note}, makes=make_note),
    "create_note": Recipe(
        201, body={"title": "Milk", "text": "Oats"}, ids={"body.reply_to": make_note}
    ),
    "get_note": Recipe(path=_NOTE),
    "rename_note": Recipe(path=_NOTE, body={"version": 1, "title": "Oat milk"}),
    "get_note_motto": Recipe(),
    "keep_note_draft": Recipe(204, body={"title": "Milk"}),
    "delete_note": Recipe(204, path=_NOTE),
}
