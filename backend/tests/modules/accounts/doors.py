"""The ways into an account, as a person goes them."""

from httpx import AsyncClient, Response

from tests.support.mail import mailed_token
from tests.support.product import Person, Product
from vibekit.lib.auth import credentials
from vibekit.lib.auth.passwords import hash_password
from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.modules.accounts.models import Password

PASSWORD = "purple elephants paint quietly"


async def sign_up(
    product: Product, email: str, *, password: str = PASSWORD, name: str = "Ada Lovelace"
) -> str:
    """Asks for an account; gives the token that was mailed."""
    browser = await product.browser()
    body = {"email": email, "password": password, "name": name}
    asked = await browser.post("/api/auth/signup", json=body)
    assert asked.status_code == 202, asked.text
    return await mailed_token(product, email)


async def verify(browser: AsyncClient, token: str) -> Response:
    return await browser.post("/api/auth/verify-email", json={"token": token})


async def log_in(browser: AsyncClient, email: str, password: str = PASSWORD) -> Response:
    return await browser.post("/api/auth/login", json={"email": email, "password": password})


async def with_password(product: Product, person: Person) -> Person:
    """Gives somebody a password, without the way through the mail."""
    tx = Tx(product.services, credentials.acting(user=person.id))
    tx.insert(Password, user_id=person.id, hash=await _hash(), changed_at=now())
    await tx.commit()
    return person


_known: list[str] = []


async def _hash() -> str:
    if not _known:
        _known.append(await hash_password(PASSWORD))
    return _known[0]
