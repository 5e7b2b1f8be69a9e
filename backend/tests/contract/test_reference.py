"""/docs, under the same policy as every other page."""

import re

from httpx import AsyncClient, Response

from tests.support.product import Product


async def reference(product: Product) -> Response:
    browser: AsyncClient = await product.browser()
    browser.event_hooks["response"].clear()  # a page for people, no part of the contract
    return await browser.get("/docs")


async def test_the_page_shows_every_operation_and_event(product: Product) -> None:
    page = (await reference(product)).text
    document = product.owner.openapi()
    for item in document["paths"].values():
        for operation in item.values():
            assert f'<article id="{operation["operationId"]}">' in page
    assert all(f"<code>{event}</code>" in page for event in document["webhooks"])


async def test_every_link_within_the_page_leads_somewhere(product: Product) -> None:
    page = (await reference(product)).text
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'id="([^"]+)"', page))


async def test_the_page_runs_no_script_and_its_style_has_this_answers_nonce(
    product: Product,
) -> None:
    first, second = await reference(product), await reference(product)
    assert "<script" not in first.text
    assert not re.search(r' style=| src=|href="(?!#|/)', first.text)
    for answer in (first, second):
        nonces = re.findall(r'nonce="([^"]+)"', answer.text)
        assert nonces
        assert all(f"'nonce-{n}'" in answer.headers["content-security-policy"] for n in nonces)
    assert first.text != second.text


async def test_the_document_is_served_as_it_is(product: Product) -> None:
    browser = await product.browser()
    browser.event_hooks["response"].clear()  # it describes all operations but its own
    answer = await browser.get("/api/openapi.json")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == product.owner.openapi()
