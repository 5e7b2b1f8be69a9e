"""The page for strangers: what it needs to be found, previewed, read and allowed."""

import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from httpx import ASGITransport, AsyncClient, Response
from jinja2 import Environment

from tests.support.product import BASE_URL, Product
from vibekit.api import pages


@pytest.fixture
async def stranger(product: Product) -> AsyncIterator[AsyncClient]:
    """Looks at pages, which are no part of the contract."""
    async with AsyncClient(transport=ASGITransport(product.app), base_url=BASE_URL) as client:
        yield client


@pytest.fixture
async def page(stranger: AsyncClient) -> Response:
    return await stranger.get("/")


class Attributes(HTMLParser):
    """Collects every attribute of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [(tag, name, value) for name, value in attrs]


def test_it_previews_as_a_link(page: Response) -> None:
    for name in ("og:title", "og:description", "og:url", "og:site_name", "twitter:card"):
        assert re.search(f'="{name}" content="[^"]+"', page.text), name
    assert '<link rel="canonical" href="http://localhost:8000/">' in page.text


def test_it_leads_to_sign_up_and_sign_in(page: Response) -> None:
    links = {
        value for tag, name, value in Attributes(page.text).found if (tag, name) == ("a", "href")
    }
    assert {"/sign-up", "/sign-in", "#content"} <= links


def test_its_styles_are_allowed_by_its_policy(page: Response) -> None:
    attributes = Attributes(page.text).found
    assert not [each for each in attributes if each[1] == "style" or each[1].startswith("on")]
    (nonce,) = [value for tag, name, value in attributes if (tag, name) == ("style", "nonce")]
    assert f"'nonce-{nonce}'" in page.headers["content-security-policy"]


async def test_robots_are_told_where_to_look(stranger: AsyncClient) -> None:
    robots = await stranger.get("/robots.txt")
    assert robots.headers["content-type"].startswith("text/plain")
    assert "Disallow: /api/" in robots.text


def test_a_template_of_the_product_goes_first_and_may_extend_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = (
        "{% extends 'vibekit/landing.html.j2' %}{% block headline %}Bakeries, online{% endblock %}"
    )
    (tmp_path / "landing.html.j2").write_text(own, "utf-8")
    monkeypatch.setattr(pages, "_product_folders", lambda: [tmp_path])
    environment: Environment = pages._environment.__wrapped__()
    template = environment.get_template("landing.html.j2")
    shown = template.render(nonce="n", base_url="https://bake.example", product="Bakery")
    assert "<h1>Bakeries, online</h1>" in shown
    assert "<title>Bakery: " in shown
