"""How often one may guess, and how often we mail (OWASP ASVS 6.3.1)."""

from datetime import timedelta
from typing import Literal

from vibekit.lib.auth.brakes import Brake
from vibekit.lib.incoming import Client
from vibekit.lib.network import network_of

Door = Literal["password", "token"]


def of_account(address_key: str, door: Door) -> Brake:
    """Whoever asks: ten tries, one back every 90 seconds."""
    return Brake(f"{door}/account/{address_key}", 10, timedelta(seconds=90))


def of_client(client: Client, door: Door) -> Brake:
    """Whatever the account: fifty tries for one network, one back every 15 seconds."""
    return Brake(f"{door}/client/{_place(client)}", 50, timedelta(seconds=15), shared=True)


def of_both(address_key: str, client: Client, door: Door) -> Brake:
    """One network on one account: ten tries, one back every 3 minutes."""
    return Brake(f"{door}/both/{address_key}/{_place(client)}", 10, timedelta(minutes=3))


def for_sign_in(address_key: str, client: Client) -> list[Brake]:
    """All three have to let a password by."""
    return [
        of_account(address_key, "password"),
        of_client(client, "password"),
        of_both(address_key, client, "password"),
    ]


def for_token(client: Client) -> Brake:
    """Mailed tokens can't be guessed; nobody gets to try it all the same."""
    return of_client(client, "token")


def for_mail(address_key: str, client: Client) -> list[Brake]:
    """Nobody's mailbox is filled by us."""
    return [
        Brake(f"mail/account/{address_key}", 5, timedelta(minutes=10)),
        Brake(f"mail/client/{_place(client)}", 100, timedelta(seconds=6), shared=True),
    ]


def _place(client: Client) -> str:
    return network_of(client.ip_address or "unknown")
