"""The whole way by plain HTTP against `vibekit dev`: from sign-up to the audit log."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.dev.running import running, wait_until
from tests.example.module import PATH as EXAMPLE
from tests.support.checkout import PYTHONPATH

pytestmark = pytest.mark.slow
PASSWORD = "violet-harbour-cactus-91"
WITH_NOTES = {"VIBEKIT_MODULES": EXAMPLE, "PYTHONPATH": PYTHONPATH}


def _mailed_link(http: httpx.Client, email: str) -> str:
    """The newest link, once both mails have come: signing in early has voided the first."""

    def links() -> list[str]:
        mails = http.get("/dev/mailbox/messages").json()["data"]
        return [mail["links"][0] for mail in mails if mail["to"] == email]

    wait_until(lambda: len(links()) == 2)
    return links()[0]


def _sign_up(http: httpx.Client, email: str) -> None:
    asked = {"email": email, "password": PASSWORD, "name": "Ada Lovelace"}
    assert http.post("/api/auth/signup", json=asked).status_code == 202
    early = http.post("/api/auth/login", json={"email": email, "password": PASSWORD})
    assert early.json()["error"]["code"] == "INVALID_CREDENTIALS"
    link = urlsplit(_mailed_link(http, email))
    assert link.path == "/verify-email"
    verified = http.post("/api/auth/verify-email", json={"token": parse_qs(link.query)["token"][0]})
    assert verified.json()["user"]["email"] == email


def _write_a_note(http: httpx.Client) -> tuple[dict[str, str], str]:
    created = http.post("/api/organizations", json={"name": "Analytical Engines"}).json()
    assert created["slug"] == "analytical-engines"
    there = {"X-Organization-Id": created["id"]}
    note = {"title": "Note G", "text": "It can do whatever we know how to order it to perform."}
    written = http.post("/api/notes", json=note, headers=there)
    assert written.status_code == 201
    return there, f"/api/notes/{written.json()['id']}"


def test_a_stranger_writes_a_note_and_a_second_one_sees_none_of_it(
    tmp_path: Path, unused_tcp_port: int
) -> None:
    address = f"http://localhost:{unused_tcp_port}"
    with running(tmp_path, unused_tcp_port, environment=WITH_NOTES) as product:
        product.wait_until_welcome()
        headers = {"Origin": address}
        with (
            httpx.Client(base_url=address, headers=headers, timeout=10) as first,
            httpx.Client(base_url=address, headers=headers, timeout=10) as second,
        ):
            _sign_up(first, "ada@example.com")
            there, note = _write_a_note(first)
            log = first.get("/api/audit-logs", headers=there).json()["data"]
            assert log[0]["action"] == "note.created"
            _sign_up(second, "eve@example.com")
            assert second.get(note, headers=there).status_code == 404
            assert second.get("/api/notes", headers=there).status_code == 404
            assert second.get("/api/notes").json()["error"]["code"] == "ORGANIZATION_REQUIRED"
        assert product.stop() == 0
