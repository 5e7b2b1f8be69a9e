"""Schemathesis on the whole contract, as a signed-in owner, with a fixed seed and bounded time.

The contract is the one that the server shows, with the tests' own domain in it.
"""

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.serving import served
from tests.support.product import Person, Product
from vibekit.config import Settings

CONFIG = Path(__file__).with_name("schemathesis.toml")
BIN = Path(sys.executable).parent


@pytest.fixture(scope="module")
def address(settings: Settings) -> Iterator[str]:
    with served(settings) as address:
        yield address


async def tried(address: str, person: Person, *selection: str) -> str:
    """What schemathesis has to say against the server; nothing when all is well."""
    process = await asyncio.create_subprocess_exec(
        BIN / "schemathesis",
        *("--config-file", CONFIG, "run", f"{address}/api/openapi.json", *selection),
        env={
            **os.environ,
            "ORIGIN": address,
            "SESSION": person.http.cookies["vibekit_session"],
            "ORGANIZATION": str(person.organization_id or ""),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return said.decode() if process.returncode else ""


@pytest.mark.slow
async def test_the_server_keeps_the_contract(product: Product, address: str) -> None:
    owner = await product.owner_of("Tried out")
    # Signing out ends what the others need, and a stream ends never: both are tried apart.
    apart = [
        word
        for name in ("log_out", "stream_notifications")
        for word in ("--exclude-operation-id", name)
    ]
    said = await tried(address, owner, *apart)
    assert not said, said
    assert (await owner.http.get("/api/auth/session")).is_success, "the trial lost its session"


@pytest.mark.slow
async def test_so_does_signing_out(product: Product, address: str) -> None:
    said = await tried(address, await product.person(), "--include-operation-id", "log_out")
    assert not said, said
