"""The one line that every request leaves in the log."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

import orjson

from vibekit.lib.observability.log import Level
from vibekit.lib.observability.stream import STREAM


class RequestLine(NamedTuple):
    """What is told of a request: never its query, headers or body, which may hold secrets."""

    ended_at: float
    """In seconds since 1970."""
    request_id: str
    method: str
    path: str
    status: int
    milliseconds: float
    client: str


def request_log(level: Level, *, human: bool) -> Callable[[RequestLine], None]:
    """The function that writes the line of a request; from `warning` on, only of failed ones."""
    render = _for_people if human else _to_json
    least = 500 if level in {"warning", "error"} else 0

    def write(line: RequestLine) -> None:
        if line.status >= least:
            STREAM.write_as(render, line)

    return write


def _to_json(line: RequestLine) -> bytes:
    return orjson.dumps(
        {
            "time": datetime.fromtimestamp(line.ended_at, UTC),
            "level": "error" if line.status >= 500 else "info",
            "event": "request",
            "request_id": line.request_id,
            "method": line.method,
            "path": line.path,
            "status": line.status,
            "ms": line.milliseconds,
            "client": line.client,
        },
        option=orjson.OPT_UTC_Z | orjson.OPT_APPEND_NEWLINE,
    )


def _for_people(line: RequestLine) -> bytes:
    time = datetime.fromtimestamp(line.ended_at, UTC)
    return (
        f"{time:%H:%M:%S} {line.status} {line.method:<6} {line.path} {line.milliseconds:.1f} ms\n"
    ).encode("utf-8", "replace")
