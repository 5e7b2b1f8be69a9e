"""Secrets: tokens and their hashes, and what SECRET_KEYS seal and sign."""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from collections.abc import Sequence
from functools import cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import SecretStr

_KEY_ID_BYTES = 4
_NONCE_BYTES = 12
_MAC_BYTES = 16


class BrokenSealError(Exception):
    """What was given was not sealed or signed by us for this purpose, or was changed since."""


def new_token() -> str:
    """256 unguessable bits that may stand in an address."""
    return secrets.token_urlsafe(32)


def hash_token(token: str | bytes) -> bytes:
    """What is stored of a token; it has 256 random bits, so one plain SHA-256 is enough."""
    text = token.encode("utf-8", "surrogatepass") if isinstance(token, str) else token
    return hashlib.sha256(text).digest()


@cache
def _derive(secret: str, purpose: str) -> bytes:
    info = b"vibekit/" + purpose.encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret.encode())


class Keyring:
    """Keys by purpose (RFC 5869): the first secret seals and signs, all of them are accepted."""

    def __init__(self, secret_keys: Sequence[SecretStr | str]) -> None:
        self._secrets = [
            key if isinstance(key, str) else key.get_secret_value() for key in secret_keys
        ]

    def derive_key(self, purpose: str) -> bytes:
        """The 32-byte key of today for one purpose, for code that needs a raw one."""
        return _derive(self._secrets[0], purpose)

    def seal(self, purpose: str, plain: bytes, *, context: bytes = b"") -> bytes:
        """Encrypt with AES-256-GCM; `context` (say, the row's id) must be the same to open it."""
        key_id, nonce = self.key_id, os.urandom(_NONCE_BYTES)
        sealed = AESGCM(self.derive_key(purpose)).encrypt(nonce, plain, key_id + context)
        return key_id + nonce + sealed

    def open_(self, purpose: str, sealed: bytes, *, context: bytes = b"") -> bytes:
        """Give back what `seal` took. Raises BrokenSealError."""
        key_id, rest = sealed[:_KEY_ID_BYTES], sealed[_KEY_ID_BYTES:]
        for secret in self._secrets:
            if _key_id(secret) == key_id:
                return _decrypt(_derive(secret, purpose), rest, key_id + context)
        raise BrokenSealError

    @property
    def key_id(self) -> bytes:
        """The name of today's key, the first bytes of everything sealed with it."""
        return _key_id(self._secrets[0])

    def sign(self, purpose: str, payload: bytes) -> str:
        """The payload, readable by anybody and changed by nobody, as text for an address."""
        mac = _mac(self.derive_key(purpose), payload)
        return base64.urlsafe_b64encode(mac + payload).rstrip(b"=").decode()

    def verify(self, purpose: str, signed: str) -> bytes:
        """The payload of `sign`. Raises BrokenSealError."""
        raw = _decode(signed)
        mac, payload = raw[:_MAC_BYTES], raw[_MAC_BYTES:]
        for secret in self._secrets:
            if hmac.compare_digest(mac, _mac(_derive(secret, purpose), payload)):
                return payload
        raise BrokenSealError


def _key_id(secret: str) -> bytes:
    return _derive(secret, "key id")[:_KEY_ID_BYTES]


def _mac(key: bytes, payload: bytes) -> bytes:
    # Keyed BLAKE2 (RFC 7693): OpenSSL's HMAC spends eight times as long on preparing the key.
    return hashlib.blake2b(payload, key=key, digest_size=_MAC_BYTES).digest()


def _decrypt(key: bytes, rest: bytes, context: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], context)
    except (InvalidTag, ValueError):
        raise BrokenSealError from None


def _decode(signed: str) -> bytes:
    try:
        raw = base64.b64decode(signed + "=" * (-len(signed) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise BrokenSealError from None
    # The last letter has spare bits: only the one spelling that we make is accepted.
    if base64.urlsafe_b64encode(raw).rstrip(b"=").decode() != signed:
        raise BrokenSealError
    return raw
