"""A process that is told to end loses no request that is on its way."""

import asyncio

import pytest

from tests.api.apps import patient
from tests.api.conftest import serving
from tests.api.raw import connected
from vibekit.api import protocol

HEAD = b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\n"


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "ENDING_SECONDS", 5)


@pytest.mark.usefixtures("unhurried")
@pytest.mark.parametrize("sent", [b"", HEAD[:9], HEAD, HEAD + b"hel", HEAD + b"hello"])
async def test_what_is_on_its_way_is_answered_and_is_the_last(sent: bytes) -> None:
    async with serving(patient) as (port, server), connected(port) as (reader, writer):
        writer.write(sent)
        await asyncio.sleep(0.05)
        server.should_exit = True
        await asyncio.sleep(0.25)
        writer.write((HEAD + b"hello")[len(sent) :])
        answer = await asyncio.wait_for(reader.read(), 5)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"connection: close" in answer.lower()
    assert answer.endswith(b"hello")


@pytest.mark.usefixtures("unhurried")
async def test_a_kept_connection_has_a_moment_for_its_next_request() -> None:
    async with serving(patient) as (port, server), connected(port) as (reader, writer):
        writer.write(HEAD + b"hello")
        await reader.readuntil(b"hello")
        server.should_exit = True
        await asyncio.sleep(0.25)
        writer.write(HEAD + b"again")
        answer = await asyncio.wait_for(reader.read(), 5)
    assert b"connection: close" in answer.lower()
    assert answer.endswith(b"again")


@pytest.mark.parametrize("sent", [b"", HEAD[:9]])
async def test_who_asks_nothing_does_not_hold_up_the_end(sent: bytes) -> None:
    async with serving(patient) as (port, server), connected(port) as (reader, writer):
        writer.write(sent)
        await asyncio.sleep(0.05)
        server.should_exit = True
        async with asyncio.timeout(protocol.ENDING_SECONDS + 1):
            assert await reader.read() == b""
