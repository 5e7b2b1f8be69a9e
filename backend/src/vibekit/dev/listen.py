"""The sockets that the supervisor holds, so that a restart of the API refuses nobody."""

import errno
import os
import socket
from collections.abc import Sequence


class CannotListenError(Exception):
    """Another program listens there, or it is no address of this machine."""


def listen(host: str, port: int) -> list[socket.socket]:
    """Listen on every address that `host` has here, on one and the same port (0 finds one)."""
    sockets: list[socket.socket] = []
    try:
        addresses = _addresses(host)
    except socket.gaierror as error:
        raise CannotListenError(f"{host} ({error.strerror})") from None
    for family, address in addresses:
        chosen = sockets[0].getsockname()[1] if sockets else port
        try:
            sockets.append(_bind(family, address, chosen))
        except OSError as error:
            if sockets and error.errno != errno.EADDRINUSE:
                continue  # a machine may know ::1 and yet have no IPv6
            raise CannotListenError(f"{host}:{port} ({os.strerror(error.errno or 0)})") from None
    return sockets


def _addresses(host: str) -> Sequence[tuple[socket.AddressFamily, str]]:
    if host == "localhost":  # both families, whatever the machine's resolver says
        return [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")]
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    unique = dict.fromkeys((entry[0], str(entry[4][0])) for entry in found)
    return sorted(unique, key=lambda pair: pair[0] == socket.AF_INET6)


def _bind(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    listening = socket.create_server((address, port), family=family, backlog=512)
    listening.set_inheritable(True)
    return listening
