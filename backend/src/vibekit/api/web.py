"""The web app's files, its one page, and the public page for strangers.

Its routes come last of all, because they take every address that is left.
"""

import mimetypes
from functools import lru_cache
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response

from vibekit.api.pages import render_page
from vibekit.config import Settings
from vibekit.lib.errors import MethodNotAllowed, NotFound

# A file with the hash of its content in its name never changes.
_FOR_EVER = {"Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}
_FOR_AN_HOUR = {"Cache-Control": "public, max-age=3600", "Vary": "Accept-Encoding"}
_ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
_RELOAD = '<script src="/dev/reload.js" nonce="__CSP_NONCE__" defer></script></head>'
_MISSING = "The web app is not built yet. Run: make web"

router = APIRouter(include_in_schema=False)


@router.get("/")
async def show_front_door(request: Request) -> HTMLResponse:
    """Strangers see what the product is; whoever has a session goes into the app."""
    settings: Settings = request.app.state.settings
    if request.state.session_hash:
        return _app_page(request)
    page = render_page(
        "landing.html.j2",
        base_url=settings.base_url,
        product=settings.product_name,
        nonce=request.state.csp_nonce,
    )
    return HTMLResponse(page)


@router.get("/robots.txt")
async def tell_robots() -> PlainTextResponse:
    """Public pages may be found; what is behind the sign-in has nothing for a search engine."""
    return PlainTextResponse("User-agent: *\nDisallow: /api/\nDisallow: /o/\n")


@router.api_route("/{path:path}", methods=["GET", "POST", "PUT", "PATCH", "DELETE"])
async def show_app(request: Request, path: str) -> Response:
    """A file of the build; any other address is one of the web app's own."""
    settings: Settings = request.app.state.settings
    if path.split("/", 1)[0] in {"api", "dev"}:
        raise NotFound  # by whatever method: what is not there allows none
    if request.method != "GET":
        raise MethodNotAllowed(headers={"Allow": "GET"})
    found = _file(settings.web_root, path)
    if found is not None:
        return _file_response(found, request, is_hashed=path.startswith("assets/"))
    if path.startswith("assets/"):
        raise NotFound
    return _app_page(request)


def _file(root: Path, path: str) -> Path | None:
    """A file below the root; nothing outside of it, whatever the path says."""
    wanted = (root / path).resolve()
    inside = wanted.is_relative_to(root.resolve()) and wanted.name != "index.html"
    return wanted if inside and wanted.is_file() else None


def _file_response(path: Path, request: Request, *, is_hashed: bool) -> FileResponse:
    """The copy that was compressed at build time, if the browser takes one."""
    headers = dict(_FOR_EVER if is_hashed else _FOR_AN_HOUR)
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    accepted = request.headers.get("accept-encoding", "")
    for encoding, suffix in _ENCODINGS:
        copy = path.with_name(path.name + suffix)
        if encoding in accepted and copy.is_file():
            return FileResponse(
                copy, media_type=media_type, headers=headers | {"Content-Encoding": encoding}
            )
    return FileResponse(path, media_type=media_type, headers=headers)


def _app_page(request: Request) -> HTMLResponse:
    settings: Settings = request.app.state.settings
    index = settings.web_root / "index.html"
    if not index.is_file():
        return HTMLResponse(f"<!doctype html><title>VibeKit</title><p>{_MISSING}", status_code=503)
    page = _index(index, index.stat().st_mtime_ns, settings.is_development)
    return HTMLResponse(page.replace("__CSP_NONCE__", request.state.csp_nonce))


@lru_cache(maxsize=2)
def _index(path: Path, _changed: int, with_reload: bool) -> str:  # noqa: FBT001 -- part of the cache's key
    page = path.read_text("utf-8")
    return page.replace("</head>", _RELOAD) if with_reload else page
