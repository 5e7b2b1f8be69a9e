"""What tests of streams share: the product on a port, and those who follow there."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from tests.modules.notifications.following import Doors, served
from tests.support.product import Product
from vibekit.lib.http.stream import Stream


@pytest.fixture
async def doors(product: Product, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Doors]:
    """Streams whose hearts beat faster than a test is patient."""
    monkeypatch.setattr(Stream, "BEAT_SECONDS", 1.0)
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(served(product.app))
        yield Doors(address, stack)
