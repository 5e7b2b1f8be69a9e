"""Methods and paths, before any operation is asked."""

import pytest

from tests.support.product import Product


async def test_a_wrong_method_names_the_right_ones(product: Product) -> None:
    browser = await product.browser()
    answer = await browser.put("/api/notes")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, POST")
    assert answer.json()["error"]["code"] == "METHOD_NOT_ALLOWED"


async def test_head_is_answered_as_get(product: Product) -> None:
    browser = await product.browser()
    assert (await browser.head("/api/health/live")).status_code == 200


@pytest.mark.parametrize("method", ["GET", "PUT"])
@pytest.mark.parametrize("path", ["/api", "/api/", "/api/nothing", "/api/notes/"])
async def test_an_unknown_path_is_an_error_of_ours(
    product: Product, method: str, path: str
) -> None:
    answer = await (await product.browser()).request(method, path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "NOT_FOUND")
