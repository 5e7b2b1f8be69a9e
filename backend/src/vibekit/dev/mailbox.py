"""The mailbox page of development: what would have been mailed."""

from pathlib import Path
from typing import Annotated

import orjson
from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from vibekit.lib.errors import NotFound
from vibekit.lib.mail.mailbox import KEPT, MailboxMailer

_pages = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
)

# A mail has inline styles and pictures from anywhere; it runs nothing and reaches nothing of ours.
_MAIL_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'; "
    "sandbox allow-popups allow-popups-to-escape-sandbox"
)


def mailbox_router(mailbox: MailboxMailer) -> APIRouter:
    """Mount it in development alone; everywhere else its paths are 404."""
    router = APIRouter(prefix="/dev/mailbox", include_in_schema=False)

    @router.get("")
    async def show_mailbox(
        request: Request, mail_id: Annotated[str, Query(alias="id", max_length=64)] = ""
    ) -> HTMLResponse:
        mails = await mailbox.messages()
        shown = [mail for mail in mails if mail["id"] == mail_id] if mail_id else mails
        page = _pages.get_template("mailbox.html.j2").render(
            mails=mails,
            shown=shown[0] if shown else None,
            kept=KEPT,
            nonce=getattr(request.state, "csp_nonce", ""),
        )
        return HTMLResponse(page)

    @router.get("/messages")
    async def list_mails() -> Response:
        body = orjson.dumps({"data": await mailbox.messages()})
        return Response(body, media_type="application/json")

    @router.get("/messages/{mail_id}/html")
    async def show_mail(mail_id: str) -> HTMLResponse:
        mail = await mailbox.find(mail_id)
        if mail is None:
            raise NotFound
        # Its links open beside the mailbox, never inside the frame.
        html = mail["html"].replace("<head>", '<head><base target="_blank">', 1)
        return HTMLResponse(html, headers={"Content-Security-Policy": _MAIL_POLICY})

    return router
