"""The product in the test's own process, and people who use it through HTTP alone."""

import secrets
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID

from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from starlette.types import ASGIApp

from tests.support.contract import ContractCheck
from tests.support.streams import leaving_streams
from vibekit.api.app import assemble, surround
from vibekit.config import Settings
from vibekit.lib.auth import credentials
from vibekit.lib.clock import now
from vibekit.lib.db.services import Services
from vibekit.lib.db.tx import Tx
from vibekit.lib.ids import new_id
from vibekit.lib.incoming import Client
from vibekit.lib.jobs.drain import drain
from vibekit.lib.mail import mailer_from
from vibekit.lib.text import address_key
from vibekit.modules.accounts import models as accounts
from vibekit.modules.accounts.service.session import begin_session
from vibekit.modules.members.models import Membership

BASE_URL = "http://localhost:8000"


@dataclass
class Person:
    """Somebody with an account and a browser; `organization_id` is where they work."""

    id: UUID
    email: str
    http: AsyncClient
    product: "Product"
    organization_id: UUID | None = None


@dataclass
class Product:
    """What runs, and the ways to it."""

    owner: FastAPI
    app: ASGIApp
    check: ContractCheck
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def services(self) -> Services:
        return self.owner.state.services

    async def browser(self, *, address: str = "203.0.113.7", **headers: str) -> AsyncClient:
        """A browser on one of our pages: it sends Origin and keeps cookies."""
        client = AsyncClient(
            transport=ASGITransport(leaving_streams(self.app), client=(address, 50_000)),
            base_url=BASE_URL,
            headers={"Origin": BASE_URL, **headers},
            event_hooks={"response": [self.check]},
        )
        return await self.stack.enter_async_context(client)

    async def person(self, name: str = "Ada Lovelace") -> Person:
        """Somebody who has an account and is signed in, without the way through the mail."""
        user_id, moment = new_id(), now()
        email = f"{secrets.token_hex(6)}@example.com"
        tx = Tx(self.services, credentials.acting(user=user_id))
        tx.insert(
            accounts.User,
            id=user_id,
            email=email,
            email_key=address_key(email),
            name=name,
            locale="en",
            time_zone="UTC",
            created_at=moment,
            updated_at=moment,
        )
        token, _ = begin_session(tx, user_id, Client("203.0.113.7", "tests"), None)
        await tx.commit()
        browser = await self.browser()
        browser.cookies.set("vibekit_session", token, domain="localhost.local")
        return Person(user_id, email, browser, self)

    async def owner_of(self, name: str = "Acme") -> Person:
        """A person with an organization of their own, which the session works in."""
        person = await self.person()
        created = await person.http.post("/api/organizations", json={"name": name})
        return await self.at_work(person, UUID(created.json()["id"]))

    async def member_of(self, organization_id: UUID, role: str) -> Person:
        """A person who belongs to the organization, in this role."""
        person = await self.person()
        tx = Tx(self.services, credentials.acting(organization=organization_id))
        tx.insert(Membership, user_id=person.id, role=role, created_at=now())
        await tx.commit()
        return await self.at_work(person, organization_id)

    async def work(self) -> None:
        """Does what a worker would, until there is nothing left to do; mail goes to the mailbox."""
        mailer = mailer_from(self.services.settings)
        await drain(self.services, mailer, self.owner.state.modules)

    async def at_work(self, person: Person, organization_id: UUID) -> Person:
        person.organization_id = organization_id
        person.http.headers["X-Organization-Id"] = str(organization_id)
        return person


@asynccontextmanager
async def running_product(settings: Settings) -> AsyncGenerator[Product]:
    """Starts the product as a server would, and stops it."""
    owner, routers = assemble(settings)
    product = Product(owner, surround(owner, routers, settings), ContractCheck(owner.openapi()))
    async with owner.router.lifespan_context(owner), product.stack:
        yield product
