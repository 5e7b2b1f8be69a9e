"""Pages through HTTP."""

from typing import Any
from uuid import uuid4

from tests.support.product import Product


async def test_create_and_read_back(product: Product) -> None:
    owner = await product.owner_of()
    body: dict[str, Any] = {
        "title": "Welcome",
        "slug": "welcome",
        "blocks": [{"type": "text", "id": "b1", "text": "Hello, world."}],
    }
    created = await owner.http.post("/api/pages", json=body)
    assert created.status_code == 201
    assert created.json() | body == created.json()
    read = await owner.http.get(f"/api/pages/{created.json()['id']}")
    assert read.json() == created.json()


async def test_list_is_newest_first_and_paged(product: Product) -> None:
    owner = await product.owner_of()
    for n in range(5):
        body: dict[str, Any] = {"title": f"Page {n}", "slug": f"page-{n}", "blocks": []}
        assert (await owner.http.post("/api/pages", json=body)).status_code == 201
    first = (await owner.http.get("/api/pages", params={"limit": 3})).json()
    cursor = first["next_cursor"]
    second = (await owner.http.get("/api/pages", params={"limit": 3, "cursor": cursor})).json()
    titles = [page["title"] for page in first["data"] + second["data"]]
    assert titles == [f"Page {n}" for n in (4, 3, 2, 1, 0)]
    assert second["next_cursor"] is None


async def test_search_looks_at_titles(product: Product) -> None:
    owner = await product.owner_of()
    for title, slug in (("Winter 100%", "winter"), ("Summer", "summer")):
        await owner.http.post("/api/pages", json={"title": title, "slug": slug, "blocks": []})
    found = (await owner.http.get("/api/pages", params={"search": "wINter 100%"})).json()
    assert [page["slug"] for page in found["data"]] == ["winter"]


async def test_update_counts_versions_and_refuses_a_stale_one(product: Product) -> None:
    owner = await product.owner_of()
    body: dict[str, Any] = {"title": "One", "slug": "one", "blocks": []}
    path = f"/api/pages/{(await owner.http.post('/api/pages', json=body)).json()['id']}"
    changed = await owner.http.patch(path, json={"version": 1, "title": "Two"})
    assert (changed.json()["version"], changed.json()["title"]) == (2, "Two")
    stale = await owner.http.patch(path, json={"version": 1, "title": "Three"})
    assert (stale.status_code, stale.json()["error"]["code"]) == (409, "VERSION_CONFLICT")
    assert stale.json()["error"]["details"][0]["message"] == "The newest version is 2"
    assert (await owner.http.get(path)).json()["title"] == "Two"


async def test_slug_is_unique_in_its_organization_only(product: Product) -> None:
    owner, other = await product.owner_of(), await product.owner_of()
    body: dict[str, Any] = {"title": "One", "slug": "one", "blocks": []}
    assert (await owner.http.post("/api/pages", json=body)).status_code == 201
    again = await owner.http.post("/api/pages", json=body)
    assert (again.status_code, again.json()["error"]["code"]) == (409, "SLUG_TAKEN")
    assert (await other.http.post("/api/pages", json=body)).status_code == 201


async def test_delete_leaves_nothing_but_the_event(product: Product) -> None:
    owner = await product.owner_of()
    body: dict[str, Any] = {"title": "One", "slug": "one", "blocks": []}
    path = f"/api/pages/{(await owner.http.post('/api/pages', json=body)).json()['id']}"
    assert (await owner.http.delete(path)).status_code == 204
    assert (await owner.http.get(path)).status_code == 404
    assert (await owner.http.delete(path)).status_code == 404
    log = (await owner.http.get("/api/audit-logs")).json()["data"]
    assert [entry["action"] for entry in log[:2]] == ["page.deleted", "page.created"]


async def test_repeating_a_key_repeats_the_answer(product: Product) -> None:
    owner = await product.owner_of()
    body: dict[str, Any] = {"title": "One", "slug": "one", "blocks": []}
    headers = {"Idempotency-Key": str(uuid4())}
    first = await owner.http.post("/api/pages", json=body, headers=headers)
    again = await owner.http.post("/api/pages", json=body, headers=headers)
    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["Idempotency-Replayed"] == "true"
    other = await owner.http.post("/api/pages", json=body | {"title": "2"}, headers=headers)
    assert (other.status_code, other.json()["error"]["code"]) == (422, "IDEMPOTENCY_KEY_REUSED")
