"""The tests' own domain, as far as it shows that domains from outside are like ours."""

from uuid import uuid4

from tests.support.product import Product


async def test_a_domain_from_outside_is_part_of_the_contract(product: Product) -> None:
    assert "/api/notes/{note_id}" in product.owner.openapi()["paths"]


async def test_its_permissions_are_in_the_table(product: Product) -> None:
    owner = await product.owner_of()
    organization = (await owner.http.get(f"/api/organizations/{owner.organization_id}")).json()
    assert "notes:delete" in organization["permissions"]


async def test_create_read_rename_delete(product: Product) -> None:
    owner = await product.owner_of()
    body = {"title": "Milk", "text": "Two litres,\nwith oats."}
    note = (await owner.http.post("/api/notes", json=body)).json()
    assert note == note | body
    path = f"/api/notes/{note['id']}"
    assert (await owner.http.get(path)).json() == note
    renamed = await owner.http.patch(path, json={"version": 1, "title": "Oat milk"})
    assert (renamed.json()["title"], renamed.json()["version"]) == ("Oat milk", 2)
    assert (await owner.http.delete(path)).status_code == 204
    log = (await owner.http.get("/api/audit-logs", params={"limit": 3})).json()["data"]
    assert [e["action"] for e in log] == ["note.deleted", "note.renamed", "note.created"]


async def test_its_constraints_speak_its_language(product: Product) -> None:
    owner = await product.owner_of()
    answer = await owner.http.post("/api/notes", json={"title": "?", "reply_to": str(uuid4())})
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "NOT_FOUND")


async def test_replies_are_listed(product: Product) -> None:
    owner = await product.owner_of()
    first = (await owner.http.post("/api/notes", json={"title": "1"})).json()["id"]
    await owner.http.post("/api/notes", json={"title": "2", "reply_to": first})
    found = (await owner.http.get("/api/notes", params={"reply_to": first})).json()
    assert [note["title"] for note in found["data"]] == ["2"]
