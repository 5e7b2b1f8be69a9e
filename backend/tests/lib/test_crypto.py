import pytest
from hypothesis import given
from hypothesis import strategies as st

from vibekit.lib.crypto import BrokenSealError, Keyring, hash_token, new_token

OLD = Keyring(["o" * 40])
NEW = Keyring(["n" * 40, "o" * 40])
ONLY_NEW = Keyring(["n" * 40])


def test_tokens_have_256_bits_and_one_hash() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {43}
    assert len(hash_token(tokens.pop())) == 32


def test_keys_differ_by_purpose_and_secret() -> None:
    keys = {ring.derive_key(purpose) for ring in (OLD, NEW) for purpose in ("cursors", "seals")}
    assert len(keys) == 4


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_what_was_sealed_opens(plain: bytes, context: bytes) -> None:
    sealed = OLD.seal("p", plain, context=context)
    assert NEW.open_("p", sealed, context=context) == plain


@given(st.data())
def test_a_changed_seal_does_not_open(data: st.DataObject) -> None:
    sealed = bytearray(OLD.seal("p", b"plain"))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BrokenSealError):
        OLD.open_("p", bytes(sealed))


@pytest.mark.parametrize("sealed", [b"", b"x", OLD.key_id, OLD.key_id + b"short"])
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(BrokenSealError):
        OLD.open_("p", sealed)


def test_a_seal_is_for_one_purpose_one_context_and_our_keys() -> None:
    sealed = OLD.seal("p", b"plain", context=b"row 1")
    for ring, purpose, context in (
        (OLD, "q", b"row 1"),
        (OLD, "p", b"row 2"),
        (ONLY_NEW, "p", b"row 1"),
    ):
        with pytest.raises(BrokenSealError):
            ring.open_(purpose, sealed, context=context)


@given(st.binary(max_size=200))
def test_what_was_signed_verifies_under_every_key(payload: bytes) -> None:
    assert NEW.verify("cursors", OLD.sign("cursors", payload)) == payload
    with pytest.raises(BrokenSealError):
        ONLY_NEW.verify("cursors", OLD.sign("cursors", payload))
    with pytest.raises(BrokenSealError):
        OLD.verify("other", OLD.sign("cursors", payload))


@given(st.text(max_size=100))
def test_what_was_not_signed_does_not_verify(text: str) -> None:
    with pytest.raises(BrokenSealError):
        OLD.verify("cursors", text)


def test_a_signature_has_one_spelling() -> None:
    signed = OLD.sign("cursors", b"p")
    for other in (signed + "=", signed + "\n", signed[:-1] + chr(ord(signed[-1]) ^ 1)):
        with pytest.raises(BrokenSealError):
            OLD.verify("cursors", other)
