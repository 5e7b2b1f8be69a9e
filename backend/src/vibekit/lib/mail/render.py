"""From a template's name to subject, HTML and text.

A template's MJML becomes HTML once, with its `{{ ... }}` still in it; values come in afterwards,
escaped for HTML, and never pass through the MJML parser.
"""

import re
import tomllib
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import mrml
from jinja2 import Environment, StrictUndefined, Template

from vibekit.lib.mail.message import Message, one_line

_TEMPLATES = Path(__file__).parent / "templates"
_TEXTS = Path(__file__).parent / "texts"
_FALLBACK_LOCALE = "en"
_NAME_MAX = 60
_CONTENT = "<!-- content -->"  # where the layout takes in what a template has to say

_html = Environment(autoescape=True, undefined=StrictUndefined)
_plain = Environment(undefined=StrictUndefined, keep_trailing_newline=True)  # noqa: S701 - makes text/plain, where an escape would be shown

# A stranger can sign up with any name and any address: no name may look like a link in our mail.
_LIKE_A_LINK = re.compile(r"[/:@\\]|\.\w|www\.", re.IGNORECASE)


class Rendered(NamedTuple):
    """The three parts of a mail."""

    subject: str
    html: str
    text: str

    def to(self, address: str, *, unsubscribe: str | None = None) -> Message:
        return Message(address, self.subject, self.html, self.text, unsubscribe)


def render(template: str, locale: str, **values: object) -> Rendered:
    """Write a mail in the reader's language, in English where that has no word for it.

    Raises LookupError for a template, text or value that there is none of.
    """
    t = partial(_say, template, locale, values)
    name = one_line(str(values.get("name", "")))
    greets = name and len(name) <= _NAME_MAX and not _LIKE_A_LINK.search(name)
    words: dict[str, Any] = {
        **values,
        "t": t,
        "subject": one_line(t("subject")),
        "locale": locale if _texts(locale) else _FALLBACK_LOCALE,
        "greeting": t("greeting", name=name) if greets else t("greeting_nameless"),
    }
    html, text = _compile(template)
    return Rendered(words["subject"], html.render(words), text.render(words))


def word(key: str, locale: str) -> str:
    """A word that all mails share, in the reader's language."""
    return _say("common", locale, {}, key)


def moment_in_words(moment: datetime, locale: str, time_zone: str) -> str:
    """A moment in the reader's language and zone, which is named."""
    words = _texts(locale).get("moment") or _texts(_FALLBACK_LOCALE)["moment"]
    there = moment.astimezone(ZoneInfo(time_zone))
    month = words["months"].split()[there.month - 1]
    return words["form"].format(
        day=there.day, month=month, year=there.year, time=f"{there:%H:%M}", zone=time_zone
    )


def _say(template: str, locale: str, values: dict[str, object], key: str, **more: str) -> str:
    for language in (locale, _FALLBACK_LOCALE):
        for section in (template, "common"):
            text = _texts(language).get(section, {}).get(key)
            if text is not None:
                return text.format_map({**values, **more})
    raise LookupError(f"no text {key} for the mail {template}")


@cache
def _catalogues() -> dict[str, dict[str, dict[str, str]]]:
    return {
        path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(_TEXTS.glob("*.toml"))
    }


def _texts(locale: str) -> dict[str, dict[str, str]]:
    return _catalogues().get(locale, {})


@cache
def _compile(template: str) -> tuple[Template, Template]:
    content = _TEMPLATES / f"{template}.mjml.j2"
    if not content.is_file():
        raise LookupError(f"no mail template {template}")
    layout = (_TEMPLATES / "layout.mjml.j2").read_text("utf-8")
    mjml = layout.replace(_CONTENT, content.read_text("utf-8"))
    # Without fonts: a mail that loads one tells a stranger when it was read.
    html = mrml.to_html(mjml, render_options=mrml.RenderOptions(fonts={})).content
    text = (_TEMPLATES / f"{template}.txt.j2").read_text("utf-8")
    return _html.from_string(html), _plain.from_string(text)
