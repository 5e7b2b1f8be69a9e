import asyncio
import logging
import subprocess
import sys
from collections.abc import Iterator

import asyncpg
import orjson
import pytest
import structlog

from vibekit.lib.observability.log import configure_logging, describe, get_logger
from vibekit.lib.observability.requests import RequestLine, request_log
from vibekit.lib.observability.stream import STREAM, LineStream

Captured = pytest.CaptureFixture[bytes]
LINE = RequestLine(1_800_000_000.5, "r1", "GET", "/api/notes", 200, 1.5, "192.0.2.1")


@pytest.fixture(autouse=True)
def quiet_afterwards(capfdbinary: Captured) -> Iterator[None]:
    STREAM.flush()
    capfdbinary.readouterr()
    root = logging.getLogger()
    kept = root.handlers[:], root.level
    configured = structlog.get_config()
    yield
    root.handlers[:], root.level = kept[0], kept[1]
    structlog.configure(**configured)


def written(capture: Captured) -> list[dict[str, object]]:
    STREAM.flush()
    return [orjson.loads(line) for line in capture.readouterr().out.splitlines()]


def test_a_line_is_one_json_object(capfdbinary: Captured) -> None:
    configure_logging()
    get_logger("jobs").warning("job_failed", job="send_mail", attempt=2)
    [line] = written(capfdbinary)
    assert line | {"event": "job_failed", "job": "send_mail", "level": "warning"} == line
    assert str(line["time"]).endswith("Z")
    assert line["source"] == "jobs"


def test_secrets_are_named_and_not_told(capfdbinary: Captured) -> None:
    configure_logging()
    names = ("password", "new_password", "token", "secret_keys", "authorization", "cookie", "html")
    get_logger("x").info("oops", **dict.fromkeys(names, "canary"))
    [line] = written(capfdbinary)
    assert "canary" not in str(line)
    assert line["password"] == "(hidden)"


def test_an_error_is_told_without_the_values_of_rows(capfdbinary: Captured) -> None:
    configure_logging()
    error = asyncpg.UniqueViolationError("duplicate key")
    error.detail = "Key (email)=(canary@example.com) already exists."
    try:
        raise error
    except asyncpg.UniqueViolationError as caught:
        get_logger("x").error("failed", exc_info=caught)
        get_logger("x").exception("failed")
        assert "canary" not in describe(None)
    for line in written(capfdbinary):
        assert "canary" not in str(line)
        assert "duplicate key" in str(line["exception"])


def test_a_program_that_configures_nothing_shows_no_local_variables() -> None:
    program = (
        "from vibekit.lib.observability.log import get_logger\n"
        "password = 'can' + 'ary'\n"
        "try: raise ValueError\n"
        "except ValueError: get_logger('x').exception('failed')"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert b'"failed"' in ended.stdout
    assert b"canary" not in ended.stdout + ended.stderr


def test_libraries_write_the_same_lines(capfdbinary: Captured) -> None:
    configure_logging("warning")
    logging.getLogger("some.library").warning("hello %s", "world")
    logging.getLogger("some.library").info("too quiet")
    [line] = written(capfdbinary)
    assert line["event"] == "hello world"
    assert (line["source"], line["level"]) == ("some.library", "warning")


def test_people_get_lines_for_people(capfdbinary: Captured) -> None:
    configure_logging(human=True)
    get_logger("x").info("started", port=8000)
    request_log("info", human=True)(LINE)
    STREAM.flush()
    first, second = capfdbinary.readouterr().out.splitlines()
    assert first.endswith(b"info    started port=8000")
    assert second.endswith(b"200 GET    /api/notes 1.5 ms")


def test_only_failed_requests_are_told_where_little_is_wanted(capfdbinary: Captured) -> None:
    write = request_log("warning", human=False)
    write(LINE)
    write(LINE._replace(status=503))
    [line] = written(capfdbinary)
    assert (line["status"], line["level"]) == (503, "error")


async def test_lines_leave_together_and_soon(capfdbinary: Captured) -> None:
    stream = LineStream()
    stream.write(b"one\n")
    stream.write(b"two\n")
    assert capfdbinary.readouterr().out == b""
    await asyncio.sleep(0.3)
    assert capfdbinary.readouterr().out == b"one\ntwo\n"


async def test_many_lines_leave_at_once(capfdbinary: Captured) -> None:
    stream = LineStream()
    for _ in range(300):
        stream.write(b"x\n")
    assert capfdbinary.readouterr().out.count(b"x") >= 256
    stream.flush()


def test_a_reader_that_has_gone_breaks_nothing() -> None:
    program = (
        "import sys\n"
        "from vibekit.lib.observability.stream import STREAM\n"
        "sys.stdin.read()\n"
        "STREAM.write(b'x' * 70_000)\n"
        "print('alive', file=sys.stderr)"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=pipe, stdout=pipe, stderr=pipe
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.close()
        assert b"alive" in process.stderr.read()
