"""The statements on the audit log that a request waits for."""

from tests.support.plans import Hot, session
from vibekit.modules.audit import policy, queries

HOT = Hot(
    statements={"list events": queries.newest_events(frozenset()).behind(session(policy.READ))},
    lists={"list events": "pk_events"},
)
