"""What makes two addresses the same, and a name a slug."""

import re
import unicodedata

import idna

SLUG_MIN = 3
SLUG_MAX = 48
SLUG_PATTERN = r"^[a-z0-9](?:[a-z0-9-]{1,46})[a-z0-9]$"

# Letters that Unicode does not decompose, as people write them without a special keyboard.
_PLAIN_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u0131": "i"}
    | {"ä": "ae", "ö": "oe", "ü": "ue"}
)

# Words that a person would take for a page of ours, or that an address needs for itself.
RESERVED_SLUGS = frozenset(
    """
    about abuse account accounts admin administrator api app assets auth billing blog careers
    cdn checkout contact console dashboard demo dev docs download email enterprise faq features
    feedback files forgot-password ftp health help home host hostmaster imap img index internal
    invitations invite invoices jobs legal live localhost log-in login log-out logout mail media
    members metrics moderator news null official onboarding organization organizations owner
    pages password payment plans pop postmaster press pricing privacy profile public register
    reset-password root security sales session settings shop sign-in sign-out sign-up signin
    signout signup site smtp ssl staff static status store subscription support sysadmin system
    team teams terms test undefined upload user users verify-email vibekit web webhook webhooks
    webmaster well-known wiki www
    """.split()  # noqa: SIM905 - a list would be a hundred lines long
)


# Some letters fold into a blank or an @, which must not end up in a key.
_NEVER_LOCAL = re.compile(r"[\s@]")


def address_key(address: str) -> str:
    """Two mail addresses are the same person's when their keys are: NFKC, casefold, IDNA domain.

    Raises ValueError for what cannot be an address.
    """
    local, at, domain = address.strip().rpartition("@")
    folded = _fold(local)
    if not at or not folded or not domain or _NEVER_LOCAL.search(folded):
        raise ValueError("not a mail address")
    return f"{folded}@{_fold_domain(domain)}"


def _fold(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", folded)


def _fold_domain(domain: str) -> str:
    if domain.isascii():
        return domain.lower()
    try:
        return idna.encode(_fold(domain), uts46=True).decode("ascii").lower()
    except idna.IDNAError as error:
        raise ValueError("not a mail address") from error


def slug_from(name: str, *, fallback: str = "workspace") -> str:
    """A slug that reads like the name; `fallback` completes a short or reserved one."""
    letters = name.casefold().translate(_PLAIN_LETTERS)
    plain = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:SLUG_MAX].rstrip("-")
    if len(slug) >= SLUG_MIN and slug not in RESERVED_SLUGS:
        return slug
    return f"{slug}-{fallback}".strip("-")


def slug_with_suffix(slug: str, suffix: str) -> str:
    """The same slug, made another one by a suffix, still within the bounds."""
    return f"{slug[: SLUG_MAX - len(suffix) - 1].rstrip('-')}-{suffix}"
