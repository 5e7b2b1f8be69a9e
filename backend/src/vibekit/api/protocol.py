"""uvicorn's HTTP protocol with bounds where a middleware comes too late.

uvicorn 0.54 takes heads of any size for any time, and reads on for ever behind an early answer.
"""

import asyncio
from http import HTTPStatus

from uuid_utils import uuid7
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from vibekit.api.errors import render
from vibekit.lib.errors import AppError, BadRequest, HeadersTooLarge

MAX_HEAD_BYTES = 32 * 1024
HEAD_SECONDS = 10.0
LINGER_SECONDS = 2.0
ENDING_SECONDS = 0.5


class BoundedHttpProtocol(HttpToolsProtocol):
    """Heads over 32 KiB are 431; heads not complete in 10 s are closed.

    Whenever the next byte is the client's to send, a clock runs. What it sends behind an answer
    that is already out is thrown away for two seconds, so that it can read the answer. When the
    process ends, a request that is on its way is still answered, as the last of its connection.
    """

    _in_head = True
    _in_message = True
    _is_ending = False
    _refusal: AppError | None = None
    _head_bytes = 0  # of the head that is coming in, without the piece at hand
    _piece_bytes = 0
    _clock: asyncio.TimerHandle | None = None
    _clock_seconds = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._set_clock(0)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._refusal:
            return
        self._piece_bytes = len(data)
        began_in_head = self._in_head
        super().data_received(data)
        if self._in_head and began_in_head:
            self._head_bytes += self._piece_bytes
            if self._head_bytes > MAX_HEAD_BYTES:
                self._refuse(HeadersTooLarge())
        self._watch()

    def on_message_begin(self) -> None:
        self._in_head = self._in_message = True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        # Adding up is for heads that may be too large; most come whole in one small piece.
        if self._head_bytes + self._piece_bytes > MAX_HEAD_BYTES and self._head_is_too_large():
            self._refuse(HeadersTooLarge())
        self._in_head = False
        self._head_bytes = 0
        if not self._refusal:
            super().on_headers_complete()
            if self._is_ending:
                self.cycle.keep_alive = False

    def on_body(self, body: bytes) -> None:
        if not self._refusal:
            super().on_body(body)

    def on_message_complete(self) -> None:
        self._in_message = False
        if not self._refusal:
            super().on_message_complete()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._refusal and not self._is_answering():
            self._write_refusal(self._refusal)
        self._watch()

    def shutdown(self) -> None:
        self._is_ending = True
        if self._is_answering():
            super().shutdown()
            self._tell_the_end()
        else:
            self._watch()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's words are plain text
        self._refuse(BadRequest())

    def _tell_the_end(self) -> None:
        """An answer that goes on for ever waits in `receive`, and learns from its return."""
        if self._is_answering():
            self.cycle.message_event.set()
            self.loop.call_later(ENDING_SECONDS, self._tell_the_end)

    def _head_is_too_large(self) -> bool:
        fields = sum(len(name) + len(value) + 4 for name, value in self.headers)
        return len(self.url) + fields > MAX_HEAD_BYTES

    def _refuse(self, error: AppError) -> None:
        """Answer without the application, in turn, and read no more of this connection."""
        if self._refusal:
            return
        self._refusal = error
        if self._is_answering() and not self._in_body():
            return  # an earlier request of this connection has its answer first
        if self._is_answering():
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self._write_refusal(error)

    def _write_refusal(self, error: AppError) -> None:
        if self.transport.is_closing():
            return
        status, headers, body = render(error, uuid7().hex)
        lines = [b"HTTP/1.1 %d %b" % (status, HTTPStatus(status).phrase.encode())]
        lines += [b"%b: %b" % header for header in headers]
        lines += [b"cache-control: no-store", b"connection: close", b"", body]
        self.transport.write(b"\r\n".join(lines))
        if self.transport.can_write_eof():
            self.transport.write_eof()

    def _watch(self) -> None:
        if self.transport.is_closing():
            self._set_clock(0)
        elif self._refusal or self._is_behind_answer():
            self._set_clock(LINGER_SECONDS)
        elif self._is_ending and not self._is_answering():
            self._set_clock(ENDING_SECONDS)
        elif self._in_head or self._is_idle():
            self._set_clock(HEAD_SECONDS)
        else:
            self._set_clock(0)

    def _is_answering(self) -> bool:
        return bool(self.cycle) and not self.cycle.response_complete

    def _is_behind_answer(self) -> bool:
        return bool(self.cycle) and self.cycle.response_complete and self._in_body()

    def _is_idle(self) -> bool:
        # Empty lines between requests stop uvicorn's own clock, and nothing starts it again.
        return not self._is_answering() and self.timeout_keep_alive_task is None

    def _in_body(self) -> bool:
        return self._in_message and not self._in_head

    def _set_clock(self, seconds: float) -> None:
        if seconds == self._clock_seconds:
            return
        if self._clock:
            self._clock.cancel()
        self._clock_seconds = seconds
        self._clock = self.loop.call_later(seconds, self.transport.close) if seconds else None
