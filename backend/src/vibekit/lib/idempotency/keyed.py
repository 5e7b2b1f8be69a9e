"""Requests with an `Idempotency-Key`: what committed once is answered again, not done again.

The look-up for the key rides on the credential's; the answer is a row of the same transaction as
the work. Its primary key is what makes the work happen once; the advisory lock only answers 409
early.
"""

import hashlib
from functools import cache, cached_property

from sqlalchemy import (
    BigInteger,
    LargeBinary,
    Subquery,
    Uuid,
    and_,
    bindparam,
    case,
    false,
    func,
    literal_column,
    select,
    true,
)

from vibekit.lib.clock import now
from vibekit.lib.db.armed import armed_organization, armed_user
from vibekit.lib.db.conflicts import raised_by
from vibekit.lib.db.prelude import Caller, Credential, Prelude, Told
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import Conflict, IdempotencyKeyReused
from vibekit.lib.idempotency.models import NOWHERE, IdempotencyKey

_NOWHERE = literal_column(f"'{NOWHERE}'::uuid", Uuid)
_HERE = func.coalesce(armed_organization, _NOWHERE)


class Replayed(Exception):
    """The request was done before; this was its answer."""

    def __init__(self, status: int, body: bytes) -> None:
        self.status, self.body = status, body
        super().__init__(status)


class StillRunning(Conflict):
    """Another request with this Idempotency-Key is being worked on. Try again in a moment."""


@raised_by("pk_idempotency_keys")
class LostTheRace(Conflict):
    """Another request with this Idempotency-Key was committed first."""


class _KeyedPrelude(Prelude):
    """The look-up of a credential with the look-up of the key behind it."""

    def __init__(self, base: Prelude, *, in_organization: bool) -> None:
        self._base = base
        self._in_organization = in_organization

    @cached_property
    def source(self) -> Subquery:
        caller = self._base.source
        known = caller.c
        where = (
            func.coalesce(known.organization_id, _NOWHERE) if self._in_organization else _NOWHERE
        )
        prior = (
            select(IdempotencyKey.fingerprint, IdempotencyKey.status, IdempotencyKey.body)
            .where(
                IdempotencyKey.caller_id == known.user_id,
                IdempotencyKey.organization_id == where,
                IdempotencyKey.scope == bindparam("idempotency_scope", type_=LargeBinary),
            )
            .lateral("prior")
        )
        seed = bindparam("idempotency_lock", type_=BigInteger)
        whose = func.hashtextextended(func.concat(known.user_id, where), seed)
        lock = func.pg_try_advisory_xact_lock(whose)
        locked = case((known.allowed, lock), else_=false())
        found = (
            select(
                *(known[name] for name in self._base.names),
                locked.label("locked"),
                *(c.label(f"prior_{c.name}") for c in prior.c),
            )
            .select_from(caller.outerjoin(prior, true()))
            .offset(literal_column("0"))
            .subquery("found_key")
        )
        columns = [c for c in found.c if c.name != "go"]
        go = and_(found.c.allowed, found.c.locked, found.c.prior_status.is_(None))
        return select(*columns, go.label("go")).offset(literal_column("0")).subquery("caller")


_keyed_prelude = cache(_KeyedPrelude)


class KeyedRequest:
    """One request under one key, which counts for its caller, at its place (method and path).

    With `in_organization` it counts in the caller's organization alone.
    """

    def __init__(self, key: bytes, *, in_organization: bool, place: bytes, body: bytes) -> None:
        self._in_organization = in_organization
        self._scope = hashlib.sha256(place + b"\n" + key).digest()
        self._fingerprint = hashlib.sha256(body).digest()

    def credential(self, base: Credential) -> Credential:
        """The credential that also asks whether this was done before."""

        def admit(told: Told | None) -> Caller:
            caller = base.admit(told)
            if told is not None:
                self._refuse_repetition(told)
            return caller

        lock = int.from_bytes(self._scope[:8], signed=True)
        values = {"idempotency_scope": self._scope, "idempotency_lock": lock}
        prelude = _keyed_prelude(base.prelude, in_organization=self._in_organization)
        return Credential(prelude, {**base.values, **values}, admit)

    def remember(self, tx: Tx, status: int, body: bytes) -> None:
        """Keeps the answer in the transaction of the work."""
        tx.insert(
            IdempotencyKey,
            caller_id=armed_user,
            organization_id=_HERE if self._in_organization else NOWHERE,
            scope=self._scope,
            fingerprint=self._fingerprint,
            status=status,
            body=body,
            created_at=now(),
        )

    def _refuse_repetition(self, told: Told) -> None:
        if told["prior_status"] is not None:
            if told["prior_fingerprint"] != self._fingerprint:
                raise IdempotencyKeyReused
            raise Replayed(told["prior_status"], told["prior_body"])
        if not told["locked"]:
            raise StillRunning
