"""Logging: one JSON object a line, people's lines in development, and never a secret in either."""

import logging
import re
import traceback
from collections.abc import Sequence
from typing import Any, Literal, cast

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from vibekit.lib.clock import now
from vibekit.lib.observability.stream import STREAM

Level = Literal["debug", "info", "warning", "error"]

_SECRET_NAMES = re.compile(
    r"password|secret|token|authorization|cookie|api_key|body|html", re.IGNORECASE
)
# What PostgreSQL and its driver add to their errors repeats the values of the row.
_VALUES = re.compile(r"(^DETAIL|^CONTEXT|invalid input for query argument \$\d+):.*$", re.MULTILINE)


def configure_logging(level: Level = "info", *, human: bool = False) -> None:
    """Send every logger of this process, ours and the libraries', to standard output."""
    _configure_ours(level, human=human)
    logging.basicConfig(handlers=[_ToStructlog()], level=level.upper(), force=True)
    logging.getLogger("uvicorn.access").disabled = True  # the edge writes that line
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)  # names them all


def _configure_ours(level: Level, *, human: bool) -> None:
    structlog.configure(
        processors=_processors(human=human),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.BytesLoggerFactory(file=cast("Any", STREAM)),
        cache_logger_on_first_use=False,
    )


def get_logger(name: str) -> structlog.typing.FilteringBoundLogger:
    """The logger of one part of the system: `log.info("job_failed", job=name)`."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger(source=name)
    return logger


def _processors(*, human: bool) -> Sequence[Processor]:
    return (
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        _add_time,
        _render_exception,
        hide_secrets,
        *((_for_people,) if human else (_to_json,)),
    )


def _add_time(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    event["time"] = now()
    return event


def _render_exception(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    error = event.pop("exc_info", None)
    if error is True:
        event["exception"] = describe(None)
    elif isinstance(error, tuple):
        event["exception"] = describe(cast("tuple[Any, BaseException | None]", error)[1])
    elif isinstance(error, BaseException):
        event["exception"] = describe(error)
    return event


def describe(error: BaseException | None) -> str:
    """The traceback of an error (by default the one being handled), without values of rows."""
    text = "".join(traceback.format_exception(error)) if error else traceback.format_exc()
    return _VALUES.sub(r"\1: (hidden)", text)


def hide_secrets(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Fields whose name speaks of a secret say only that there was one."""
    for name in event:
        if _SECRET_NAMES.search(name):
            event[name] = "(hidden)"
    return event


def _to_json(_: WrappedLogger, __: str, event: EventDict) -> bytes:
    return orjson.dumps(event, default=repr, option=orjson.OPT_UTC_Z | orjson.OPT_NON_STR_KEYS)


def _for_people(_: WrappedLogger, __: str, event: EventDict) -> bytes:
    time, level, name = event.pop("time"), event.pop("level"), event.pop("event")
    event.pop("source", None)
    exception = event.pop("exception", "")
    fields = " ".join(f"{key}={value}" for key, value in event.items())
    return f"{time:%H:%M:%S} {level:<7} {name} {fields}\n{exception}".strip().encode()


class _ToStructlog(logging.Handler):
    """Takes what libraries log through the standard library."""

    def emit(self, record: logging.LogRecord) -> None:
        log = get_logger(record.name)
        log.log(record.levelno, record.getMessage(), exc_info=record.exc_info)


# structlog's own default shows local variables, secrets too: no line may leave by it.
_configure_ours("info", human=False)
