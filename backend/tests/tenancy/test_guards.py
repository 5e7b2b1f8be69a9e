"""Closed by default: a route that says nothing of who may call it does not get through."""

from typing import Annotated

import pytest
from fastapi import APIRouter

from tests.example.models import NoteRow
from tests.tenancy.exceptions import FURTHER, undeclared
from tests.tenancy.operations import Operation, assembled_routers, guarded
from vibekit.lib.auth.require import public, require_auth
from vibekit.lib.db.tx import Tx
from vibekit.lib.http.route import Router
from vibekit.lib.module import Module
from vibekit.modules.accounts.models import User

# Who calls these is not known, or not yet; nothing else is open.
OPEN = {
    "get_liveness",
    "get_readiness",
    "sign_up",
    "verify_email",
    "log_in",
    "request_password_reset",
    "reset_password",
    "stop_mails",
}


def operations() -> list[Operation]:
    """Those that VibeKit brings."""
    further = [module.router for module in FURTHER]
    return list(guarded(router for router in assembled_routers() if router not in further))


def test_what_is_open_is_listed() -> None:
    assert {o.name for o in operations() if o.guard.is_public} == OPEN


@pytest.mark.parametrize("module", FURTHER, ids=lambda module: module.name)
def test_a_further_domain_gives_its_reasons(module: Module) -> None:
    assert undeclared(module) == []


def test_what_changes_something_asks_for_a_permission_or_is_ones_own() -> None:
    own = {o.name for o in operations() if o.is_unsafe and not o.guard.permission} - OPEN
    assert own == {
        "change_password",
        "create_organization",
        "end_session",
        "log_out",
        "restore_organization",
        "switch_organization",
        "update_preferences",
        "update_profile",
    }


async def unguarded() -> str:
    return "open to everybody"


async def guarded_by_fastapi(tx: Annotated[Tx, require_auth()]) -> None: ...


async def marked_public(tx: Annotated[Tx, public()]) -> None: ...


def test_a_lean_route_without_a_guard_is_not_even_made() -> None:
    with pytest.raises(TypeError, match="has no guard"):
        Router(tags=["x"]).get("/x")(unguarded)


def test_a_plain_route_without_a_guard_is_found() -> None:
    router = APIRouter()
    router.get("/x")(unguarded)
    with pytest.raises(AssertionError, match="has no guard"):
        list(guarded([router]))


def test_a_plain_route_may_have_a_guard() -> None:
    router = APIRouter()
    router.get("/x")(guarded_by_fastapi)
    router.get("/y")(marked_public)
    assert [o.guard.is_public for o in guarded([router])] == [False, True]


async def ones_own(tx: Annotated[Tx, require_auth()]) -> None: ...


def test_what_a_further_domain_leaves_open_needs_a_reason() -> None:
    router = APIRouter()
    router.get("/x")(marked_public)
    router.get("/y")(guarded_by_fastapi)
    router.post("/z")(ones_own)
    tables = [User, NoteRow]
    assert undeclared(Module("planted", router, tables)) == [
        "marked_public: no reason is given",
        "ones_own: no reason is given",
        "users: no reason is given",
    ]
    given = {"marked_public": "for visitors", "ones_own": "of oneself", "users": "of a person"}
    assert undeclared(Module("planted", router, tables, exceptions=given)) == []


def test_a_reason_without_need_is_found() -> None:
    given = {"gone": "was open once", "notes.published": "a policy"}
    assert undeclared(Module("planted", exceptions=given)) == ["gone: needs no reason"]
