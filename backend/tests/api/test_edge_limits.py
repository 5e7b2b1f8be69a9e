"""What the edge counts, and under whose name."""

import asyncio
from collections.abc import Callable

import pytest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from tests.api.apps import echo
from tests.api.conftest import MakeSettings, client_of
from vibekit.api.clients import ClientAddresses
from vibekit.api.edge import Edge
from vibekit.lib.network import network_of

MakeEdge = Callable[..., Edge]
JSON = {"content-type": "application/json"}


async def knows_accounts(scope: Scope, receive: Receive, send: Send) -> None:
    """As authentication does: a good token names its account, a bad one is 401."""
    cookie = dict(scope["headers"]).get(b"cookie", b"").decode()
    if "good" in cookie:
        scope["state"]["account"] = "user:1"
    await Response(status_code=200 if "good" in cookie else 401)(scope, receive, send)


async def test_a_refused_request_says_when_to_come_back(edge: MakeEdge) -> None:
    async with client_of(edge(echo, rate_limit_read=2)) as client:
        answers = [await client.get("/api/x") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert [answer.headers["x-ratelimit-remaining"] for answer in answers] == ["1", "0", "0"]
    refused = answers[2].headers
    assert refused.get_list("retry-after") == ["30"]
    assert refused["x-ratelimit-limit"] == "2"
    assert refused["x-ratelimit-reset"] == "60"
    assert refused["ratelimit-policy"] == '"read";q=2;w=60'
    assert refused["ratelimit"] == '"read";r=0;t=60'
    assert answers[2].json()["error"]["code"] == "RATE_LIMIT_EXCEEDED"


async def test_limits_are_exact_under_concurrency(edge: MakeEdge) -> None:
    async with client_of(edge(echo, rate_limit_read=10)) as client:
        answers = await asyncio.gather(*(client.get("/api/x") for _ in range(50)))
    assert sum(answer.status_code == 200 for answer in answers) == 10


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/api/auth/session", "read"),
        ("POST", "/api/notes", "write"),
        ("DELETE", "/api/auth/sessions/1", "write"),
        ("POST", "/api/auth/logout", "write"),
        ("POST", "/api/auth/login", "auth"),
    ],
)
async def test_reads_writes_and_sign_ins_count_apart(
    edge: MakeEdge, method: str, path: str, name: str
) -> None:
    async with client_of(edge(echo)) as client:
        answer = await client.request(method, path, content=b"1", headers=JSON)
    assert answer.headers["ratelimit-policy"].startswith(f'"{name}"')


async def test_one_account_is_one_account_from_everywhere(edge: MakeEdge) -> None:
    app = edge(knows_accounts, rate_limit_read=5)
    statuses: list[int] = []
    for number in range(12):
        async with client_of(app, f"198.51.100.{number}") as client:
            token = f"good-{number % 2}"
            answer = await client.get("/api/x", headers={"Cookie": f"vibekit_session={token}"})
            statuses.append(answer.status_code)
    # Each token's first request counts for its address, the others for the account.
    assert statuses == [200] * 7 + [429] * 5


async def test_invented_tokens_count_for_the_address(edge: MakeEdge) -> None:
    async with client_of(edge(knows_accounts, rate_limit_read=3)) as client:
        cookies = ({"Cookie": f"vibekit_session=bad{n}"} for n in range(5))
        statuses = [(await client.get("/api/x", headers=cookie)).status_code for cookie in cookies]
    assert statuses == [401] * 3 + [429] * 2


async def test_rotated_forwarded_addresses_lift_nothing(edge: MakeEdge) -> None:
    async with client_of(edge(echo, rate_limit_read=3)) as client:
        claims = ({"X-Forwarded-For": f"192.0.2.{n}"} for n in range(5))
        statuses = [(await client.get("/api/x", headers=claim)).status_code for claim in claims]
    assert statuses == [200] * 3 + [429] * 2


@pytest.mark.parametrize(
    ("peer", "said", "client"),
    [
        ("10.0.0.1", "198.51.100.9", "198.51.100.9"),
        ("10.0.0.1", "6.6.6.6, 198.51.100.9", "198.51.100.9"),
        ("10.0.0.1", "6.6.6.6, 198.51.100.9, 10.0.0.2", "198.51.100.9"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.1", "nonsense", "10.0.0.1"),
        ("10.0.0.1", "198.51.100.9, nonsense", "10.0.0.1"),
        ("10.0.0.1", "2001:db8::1", "2001:db8::1"),
        ("192.0.2.1", "198.51.100.9", "192.0.2.1"),
    ],
)
def test_only_trusted_proxies_name_the_client(
    make_settings: MakeSettings, peer: str, said: str, client: str
) -> None:
    clients = ClientAddresses(make_settings(trusted_proxies="10.0.0.0/8").trusted_proxies)
    assert clients.address((peer, 1), [(b"x-forwarded-for", said.encode())]) == client


def test_several_forwarded_headers_are_one_list(make_settings: MakeSettings) -> None:
    clients = ClientAddresses(make_settings(trusted_proxies="10.0.0.0/8").trusted_proxies)
    headers = [(b"x-forwarded-for", b"6.6.6.6"), (b"x-forwarded-for", b"198.51.100.9")]
    assert clients.address(("10.0.0.1", 1), headers) == "198.51.100.9"


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("testclient", "testclient"),
    ],
)
def test_ipv6_counts_by_its_64(address: str, key: str) -> None:
    assert network_of(address) == key
