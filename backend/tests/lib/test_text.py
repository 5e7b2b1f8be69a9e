import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibekit.lib.text import (
    RESERVED_SLUGS,
    SLUG_PATTERN,
    address_key,
    slug_from,
    slug_with_suffix,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada@Example.com", "ada@example.COM"),
        ("\uff21da@example.com", "ada@example.com"),
        ("straße@example.com", "STRASSE@example.com"),
        ("a@bücher.example", "a@xn--bcher-kva.example"),
        ("a@BÜCHER.example", "a@bücher.example"),
        (" a@example.com ", "a@example.com"),
    ],
)
def test_addresses_of_one_person_have_one_key(one: str, other: str) -> None:
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("a.b@example.com", "ab@example.com"), ("a+b@example.com", "a@example.com")],
)
def test_what_only_some_servers_ignore_tells_addresses_apart(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


@pytest.mark.parametrize("address", ["", "@", "a@", "@b.c", "plain", "a@\u2028.example", "a@ü..de"])
def test_what_is_no_address_has_no_key(address: str) -> None:
    with pytest.raises(ValueError, match="not a mail address"):
        address_key(address)


@given(st.from_regex(r"\A[^\s@]{1,20}@[a-zA-Zäöüß]{1,10}\.(com|example)\Z"))
def test_a_key_is_its_own_key(address: str) -> None:
    try:
        key = address_key(address)
    except ValueError:
        return
    assert address_key(key) == key


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Acme, Inc.", "acme-inc"),
        ("Müller & Söhne", "mueller-soehne"),
        ("Łódź Ærø", "lodz-aero"),
        ("Straße", "strasse"),
        ("  ---a  b---  ", "a-b"),
        ("Hq", "hq-workspace"),
        ("日本", "workspace"),
        ("Admin", "admin-workspace"),
        ("x" * 100, "x" * 48),
    ],
)
def test_a_slug_reads_like_its_name(name: str, slug: str) -> None:
    assert slug_from(name) == slug


@given(st.text(max_size=120))
def test_every_name_has_a_slug(name: str) -> None:
    slug = slug_from(name)
    assert re.fullmatch(SLUG_PATTERN, slug)
    assert slug not in RESERVED_SLUGS
    suffixed = slug_with_suffix(slug, "k3x9")
    assert re.fullmatch(SLUG_PATTERN, suffixed)
    assert suffixed.endswith("-k3x9")
