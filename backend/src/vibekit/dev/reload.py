"""Live reload in the browser, in development: pages listen, and load again when told."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from vibekit.config import Settings
from vibekit.dev.pages import told_to_pages

_LOOK_SECONDS = 0.3
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}

# After a restart the browser connects again by itself and hears a new name: then it loads again,
# also when the API was killed and could tell nothing.
_SCRIPT = """\
let running;
const events = new EventSource("/dev/reload");
events.addEventListener("running", ({ data }) => {
  if (running && running !== data) location.reload();
  running = data;
});
events.addEventListener("reload", () => location.reload());
"""


router = APIRouter(prefix="/dev", include_in_schema=False)


@router.get("/reload")
async def stream_reloads(request: Request) -> StreamingResponse:
    """Server-sent events: `running` with the name of this process, and `reload`."""
    settings: Settings = request.app.state.settings
    told = _tell(settings.data_folder, settings.web_root / "index.html")
    return StreamingResponse(told, media_type="text/event-stream", headers=_HEADERS)


@router.get("/reload.js")
async def get_reload_script() -> Response:
    """The script that listens; a page includes it in development."""
    return Response(_SCRIPT, media_type="text/javascript", headers=_HEADERS)


async def _tell(folder: Path, built: Path) -> AsyncIterator[str]:
    yield f"event: running\ndata: {os.getpid()}\n\n"
    before, build = told_to_pages(folder), _built_at(built)
    while True:
        await asyncio.sleep(_LOOK_SECONDS)
        told = told_to_pages(folder)
        if told != before and told.word == "stop":
            return
        if told != before or _built_at(built) != build:
            yield "event: reload\ndata: now\n\n"
            return


def _built_at(built: Path) -> int:
    return built.stat().st_mtime_ns if built.exists() else 0
