"""Streams of events: left when they have begun, read from a server."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from httpx import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

EVENT_STREAM = "text/event-stream"


@dataclass(frozen=True)
class Frame:
    """One event as it came."""

    id: str
    data: dict[str, Any] | None


def frame_of(lines: list[str]) -> Frame:
    fields = dict(line.split(": ", 1) for line in lines if not line.startswith(":"))
    data = fields.get("data")
    return Frame(fields.get("id", ""), None if data is None else json.loads(data))


def frames_of(text: str) -> list[Frame]:
    """All that stand in a stream that is over."""
    return [frame_of(block.split("\n")) for block in text.split("\n\n") if block.strip(": ")]


async def frames(response: Response) -> AsyncIterator[Frame]:
    """Those of a stream that goes on, as they come."""
    lines: list[str] = []
    async for line in response.aiter_lines():
        if line:
            lines.append(line)
        elif any(not line.startswith(":") for line in lines):
            yield frame_of(lines)
            lines = []


def leaving_streams(app: ASGIApp) -> ASGIApp:
    """The same for a client in this process, which leaves a stream when it has begun.

    Nothing else would end it: httpx waits for the whole of an answer there.
    """

    async def left(scope: Scope, receive: Receive, send: Send) -> None:
        begun, asked = asyncio.Event(), False

        async def receive_or_leave() -> Message:
            nonlocal asked
            if not asked:
                message = await receive()
                asked = not message.get("more_body")
                return message
            await begun.wait()
            return {"type": "http.disconnect"}

        async def send_and_look(message: Message) -> None:
            await send(message)
            if message.get("more_body"):
                begun.set()

        await app(scope, receive_or_leave, send_and_look)

    return left
