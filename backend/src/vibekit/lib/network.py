"""What counts as one place on the internet."""

from functools import lru_cache
from ipaddress import ip_address, ip_network


@lru_cache(maxsize=8_192)
def network_of(address: str) -> str:
    """An IPv4 address, or the /64 that anybody with IPv6 is given; other texts as they are."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ip_network((int(parsed), 64), strict=False))
