"""Public pages, rendered by the server, so that search engines and link previews see them.

A template of the product (`backend/src/product/templates/`) goes before VibeKit's of the same name,
and extends it as `vibekit/<name>`.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined

_OWN = Path(__file__).parent / "templates"


def render_page(name: str, *, nonce: str, **values: object) -> str:
    """The page with this response's nonce, under which alone its styles count."""
    return _environment().get_template(name).render(nonce=nonce, **values)


@cache
def _environment() -> Environment:
    own = FileSystemLoader(_OWN)
    loader = ChoiceLoader(
        [FileSystemLoader(_product_folders()), own, PrefixLoader({"vibekit": own})]
    )
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)


def _product_folders() -> list[Path]:
    product = find_spec("product")
    locations = product.submodule_search_locations if product is not None else None
    return [Path(location) / "templates" for location in locations or ()]
