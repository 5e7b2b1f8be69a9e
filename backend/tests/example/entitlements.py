"""Plans as a domain sells them: an organization called `3 seats` has three, others any number."""

from vibekit.lib.db.tx import Tx
from vibekit.lib.entitlements import Allowance
from vibekit.lib.events.names import names_of


async def plans(tx: Tx, what: str) -> Allowance:
    organization_id = (await tx.caller()).organization_id
    assert organization_id is not None
    names = await names_of(tx, [("organization", organization_id)])
    most, _, limited = names["organization", organization_id].partition(" ")
    return Allowance("small", int(most)) if limited == what else Allowance("large", None)
