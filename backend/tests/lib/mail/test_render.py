import re
from datetime import UTC, datetime

import pytest

from vibekit.lib.mail import Message, Rendered, moment_in_words, render
from vibekit.lib.mail.mailbox import links_of

TEMPLATES = [
    "verify_email", "account_exists", "reset_password", "password_changed", "organization_deleted"
]  # fmt: skip
URL = "https://app.example.com/verify-email?token=AbC-_123&next=/o"


def write(template: str = "verify_email", locale: str = "en", **values: str) -> Rendered:
    given: dict[str, str] = {"name": "Ada", "url": URL, "product": "Acme", "organization": "Tea"}
    given["until"] = "1 May 2026"
    return render(template, locale, **{**given, **values}, expires_minutes=15)


@pytest.mark.parametrize("locale", ["en", "de"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_mail_is_whole_in_every_language(template: str, locale: str) -> None:
    mail = write(template, locale)
    assert mail.subject
    assert f'lang="{locale}"' in mail.html
    for part in mail:
        assert not re.search(r"[{}]{2}|\{%|\\\"", part)
    assert ("Hallo Ada," if locale == "de" else "Hello Ada,") in mail.text


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_mail_with_something_to_do_has_its_link_in_both_parts(template: str) -> None:
    mail = write(template)
    assert URL in mail.text
    assert URL.replace("&", "&amp;") in mail.html
    assert links_of(mail.to("a@b.c")) == [URL]


def test_values_are_text_never_html_nor_mjml() -> None:
    mail = write("organization_deleted", organization="<script>1</script> & </mj-text> {{ 7*7 }}")
    assert "<script>" not in mail.html
    assert "&lt;script&gt;" in mail.html
    assert "&lt;/mj-text&gt; {{ 7*7 }}" in mail.html
    assert "<script>1</script> & </mj-text>" in mail.text


@pytest.mark.parametrize("name", ["win at https://evil.example", "evil.com", "a@b.c", "x" * 61, ""])
def test_a_name_that_could_be_a_link_is_not_repeated_to_strangers(name: str) -> None:
    mail = write(name=name)
    assert mail.text.startswith("Hello,\n")
    assert "evil" not in mail.html


@pytest.mark.parametrize("name", ["Dr. Ada Lovelace", "Ada, Jr.", "Zoë", "李雷"])
def test_ordinary_names_are_greeted(name: str) -> None:
    assert write(name=name).text.startswith(f"Hello {name},")


def test_line_ends_in_values_stay_out_of_subject_and_greeting() -> None:
    mail = write("organization_deleted", organization="A\r\nBcc: x@y.z", name="Ada\nLovelace")
    assert mail.subject == "A Bcc: x@y.z was deleted"
    assert mail.text.startswith("Hello Ada Lovelace,")


@pytest.mark.parametrize(
    ("locale", "zone", "words"),
    [
        ("en", "UTC", "28 February 2026, 23:30 (UTC)"),
        ("de", "Europe/Berlin", "1. März 2026, 00:30 Uhr (Europe/Berlin)"),
        ("xx", "America/New_York", "28 February 2026, 18:30 (America/New_York)"),
    ],
)
def test_a_moment_is_said_in_the_readers_language_and_zone(
    locale: str, zone: str, words: str
) -> None:
    moment = datetime(2026, 2, 28, 23, 30, tzinfo=UTC)
    assert moment_in_words(moment, locale, zone) == words


def test_an_unknown_language_reads_english() -> None:
    assert write(locale="xx") == write(locale="en")


@pytest.mark.parametrize(("template", "values"), [("nothing", {"name": "a"}), ("verify_email", {})])
def test_what_is_missing_is_said(template: str, values: dict[str, str]) -> None:
    with pytest.raises(LookupError):
        render(template, "en", **values)


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert re.findall(r"(?:src|@import|<link)[^>]*", write().html) == []


def test_a_mail_is_no_larger_than_what_readers_show_whole() -> None:
    assert len(write().html) < 100_000


def test_a_header_cannot_be_slipped_in() -> None:
    message = Message("a@b.example", "Hi\r\nBcc: x@y.z", "<p>h</p>", "t")
    mime = message.mime("Acme\r\nX: y <no-reply@acme.example>")
    assert mime["Bcc"] is None
    assert mime["Subject"] == "Hi Bcc: x@y.z"


@pytest.mark.parametrize("to", ["a@b.example\nBcc: x@y.z", "a@b.example, x@y.z", "no address"])
def test_a_recipient_is_one_address(to: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Message(to, "s", "<p>h</p>", "t").mime("no-reply@acme.example").as_bytes()


def test_a_mail_has_both_parts_and_its_own_name() -> None:
    message = Message("ada@bücher.example", "Grüße", "<p>ä</p>", "ä")
    mime = message.mime("Acme <no-reply@acme.example>")
    assert mime["To"] == "ada@xn--bcher-kva.example"
    assert mime["Message-ID"] == f"<{message.id}@acme.example>"
    assert mime["Date"].endswith("+0000")
    assert [part.get_content_type() for part in mime.iter_parts()] == ["text/plain", "text/html"]
    assert mime["Subject"] == "Grüße"
