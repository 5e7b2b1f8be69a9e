"""`vibekit serve`: the API, on uvicorn."""

import gc
import os
import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.supervisors import Multiprocess

from vibekit.commands.failure import CommandFailedError
from vibekit.config import Settings, load_settings

if TYPE_CHECKING:
    from starlette.types import ASGIApp


def run(*, workers: int, descriptors: Sequence[int], grace: int) -> None:
    """Answer until SIGTERM or Ctrl-C; what is in flight then has `grace` seconds to finish."""
    settings = load_settings()
    sockets = [socket.socket(fileno=fd) for fd in descriptors] or [_listen(settings)]
    config = uvicorn.Config(
        "vibekit.commands.serve:application",
        factory=True,
        loop="uvloop",
        http="vibekit.api.protocol:BoundedHttpProtocol",
        ws="none",
        lifespan="on",
        access_log=False,
        server_header=False,
        # Who the client is, is decided by TRUSTED_PROXIES.
        proxy_headers=False,
        log_config=None,
        workers=workers,
        timeout_graceful_shutdown=grace,
    )
    if workers > 1:
        Multiprocess(config, sockets=sockets).run()
    else:
        uvicorn.Server(config).run(sockets)


def application() -> "ASGIApp":
    """The application, made in the process that runs it."""
    gc.disable()  # what is loaded is no garbage; the application turns it on when it is there
    from vibekit.main import create_app

    return create_app(load_settings())


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        listening = socket.create_server((settings.host, settings.port), family=family)
    except OSError as error:
        where = f"{settings.host}:{settings.port}"
        raise CommandFailedError(
            f"cannot listen on {where} ({os.strerror(error.errno or 0)})"
        ) from None
    listening.set_inheritable(True)
    return listening
