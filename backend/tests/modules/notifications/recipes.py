"""How to call the operations on notifications."""

from typing import Any

from tests.modules.notifications.told import tell
from tests.support.product import Person, Product
from tests.support.recipe import Recipe


async def make_notification(person: Person) -> str:
    await tell(person)
    listed = (await person.http.get("/api/notifications")).json()["data"]
    return str(listed[0]["id"])


async def _seen(_product: Product, person: Person) -> dict[str, Any]:
    return {"before": await make_notification(person)}


_NOTIFICATION = {"notification_id": make_notification}

RECIPES = {
    "list_notifications": Recipe(makes=make_notification),
    "count_notifications": Recipe(),
    "stream_notifications": Recipe(),
    "update_notification": Recipe(path=_NOTIFICATION, body={"read": True}, own=True),
    "set_read_marker": Recipe(body=_seen, ids={"body.before": make_notification}, own=True),
}
