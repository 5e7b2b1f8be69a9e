"""Who is asking: the client's address, and the key that its limits are counted under."""

from collections.abc import Sequence
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address

from vibekit.lib.crypto import hash_token
from vibekit.lib.ratelimit.bounded import BoundedMap

Network = IPv4Network | IPv6Network
RawHeaders = dict[bytes, bytes]

UNKNOWN_CLIENT = "0.0.0.0"  # noqa: S104 - the address of nobody, never bound


class ClientAddresses:
    """Reads X-Forwarded-For from the right, as far as our own proxies wrote it."""

    def __init__(self, trusted: Sequence[Network]) -> None:
        self._trusted = trusted
        self._from_proxies = lru_cache(maxsize=8_192)(self._follow)

    def address(self, peer: tuple[str, int] | None, headers: Sequence[tuple[bytes, bytes]]) -> str:
        """The address of the client; what an untrusted peer claims is not even read."""
        direct = peer[0] if peer else UNKNOWN_CLIENT
        if not self._trusted:
            return direct
        said = b",".join(value for name, value in headers if name == b"x-forwarded-for")
        return self._from_proxies(direct, said)

    def _follow(self, direct: str, said: bytes) -> str:
        client = direct
        hops = [hop.strip() for hop in said.decode("latin-1").split(",")]
        while hops and self._is_trusted(client):
            nearer = hops.pop()
            if not _is_address(nearer):
                break
            client = nearer
        return client

    def _is_trusted(self, address: str) -> bool:
        parsed = ip_address(address) if _is_address(address) else None
        return parsed is not None and any(parsed in network for network in self._trusted)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


class Accounts:
    """Whose token is this? What the last request that it was proven by said; grants no right."""

    def __init__(self, capacity: int = 32_768) -> None:
        self._accounts: BoundedMap[bytes, object] = BoundedMap(capacity)

    def find(self, token_hash: bytes | None) -> object | None:
        return self._accounts.get(token_hash) if token_hash else None

    def learn(self, token_hash: bytes | None, account: object | None) -> None:
        if token_hash and account:
            self._accounts.put(token_hash, account)

    def forget(self, token_hash: bytes | None) -> None:
        if token_hash:
            self._accounts.drop(token_hash)


def bearer_hash(headers: RawHeaders) -> bytes | None:
    """The hash of the key that the request shows, unproven."""
    authorization = headers.get(b"authorization", b"")
    if authorization[:7].lower() != b"bearer ":
        return None
    return hash_token(authorization[7:].strip())
