"""The statements on accounts that a request waits for."""

from tests.support.plans import Hot, session
from vibekit.modules.accounts import queries

HOT = Hot(
    statements={
        "look up": session(None).look_up,
        "who am I": queries.person().behind(session(None)),
    }
)
