"""The pieces of work that are measured, as requests to be replayed.

`########` stands for the number of the request, which makes keys and notes unique. Number n
comes from person n % 1,000, whose organization holds note n.
"""

import json
from dataclasses import dataclass

from bench.ground import ORGANIZATIONS, note_of, token_of

ORIGIN = "https://bench.example.com"
NUMBER = "########"


@dataclass(frozen=True)
class Work:
    """One kind of request, and what is asked of the product: ratios to the others, or none.

    `of_floor` and `of_typical` are least rates, `cpu_of_floor` is the most CPU.
    """

    name: str
    method: str
    path: str
    body: str = ""
    headers: str = ""
    of_floor: float | None = None
    of_typical: float | None = None
    cpu_of_floor: float | None = None

    def requests(self) -> bytes:
        """One request for each person, divided by NUL."""
        return b"\0".join(self._request(token_of(n)) for n in range(ORGANIZATIONS))

    def _request(self, token: str) -> bytes:
        lines = [
            f"{self.method} {self.path} HTTP/1.1",
            "Host: bench.example.com",
            "Accept: application/json",
            f"Cookie: __Host-vibekit_session={token}",
        ]
        if self.body:
            lines += [
                f"Origin: {ORIGIN}",
                "Content-Type: application/json",
                f"Content-Length: {len(self.body)}",
            ]
        return "\r\n".join([*lines, *filter(None, [self.headers]), "", self.body]).encode()


_WORDS = "Two thousand bytes of words, in lines as people write them.\n"
_NEW_NOTE = json.dumps({"title": "A note of two kilobytes", "text": _WORDS * 33})

READ = Work(
    "read 20 notes",
    "GET",
    "/api/notes?limit=20",
    of_floor=0.65,
    of_typical=10,
    cpu_of_floor=1.7,
)
CREATE = Work("create 2 kB", "POST", "/api/notes", _NEW_NOTE, of_floor=0.65)
CREATE_ONCE = Work(
    "create, with key",
    "POST",
    "/api/notes",
    _NEW_NOTE,
    f"Idempotency-Key: key-{NUMBER}",
)
UPDATE = Work(
    "update, with version",
    "PATCH",
    f"/api/notes/{note_of(0)[:-8]}{NUMBER}",
    json.dumps({"version": 1, "title": "A title that is new"}),
    of_typical=4,
)
WHO_AM_I = Work("who am I", "GET", "/api/auth/session")

ALL = (READ, CREATE, CREATE_ONCE, UPDATE, WHO_AM_I)
