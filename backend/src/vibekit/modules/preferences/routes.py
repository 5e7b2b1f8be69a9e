"""How people want to see things, and what they want to hear of."""

from typing import Annotated

from fastapi import Query

from vibekit.lib.auth.require import public, require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.http.route import Router
from vibekit.lib.incoming import FromClient
from vibekit.modules.preferences.contracts import Preferences, Unsubscribe, UpdatePreferences
from vibekit.modules.preferences.service import preferences
from vibekit.modules.preferences.service import unsubscribe as unsubscribing

router = Router(tags=["preferences"])


@router.get("/preferences")
async def get_preferences(tx: Annotated[Tx, require_auth()]) -> Preferences:
    """Read the own preferences.

    Theme, language, time zone, how dates are written, and on which ways one hears of each topic.
    """
    return await preferences.get_preferences(tx)


@router.patch("/preferences")
async def update_preferences(
    tx: Annotated[Tx, require_auth()], body: UpdatePreferences, client: FromClient
) -> Preferences:
    """Change the own preferences.

    What is left out stays as it is, topics and ways too. Language and time zone are also those of
    the profile.
    """
    return await preferences.update_preferences(tx, body, client)


@router.post("/unsubscribe", status_code=204)
async def stop_mails(tx: Annotated[Tx, public()], query: Annotated[Unsubscribe, Query()]) -> None:
    """Unsubscribe from mails of a kind.

    One click, as mail programs do it (RFC 8058): the link of the mail says who and which mails. The
    body is not read. Doing it again changes nothing.
    """
    await unsubscribing.unsubscribe(tx, query)
