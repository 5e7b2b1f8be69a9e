"""Mail as people get it: jobs run, then the mailbox is looked at."""

from urllib.parse import parse_qs, urlsplit

from tests.support.product import Product
from vibekit.lib.mail.mailbox import MailboxMailer, StoredMail


def mailbox(product: Product) -> MailboxMailer:
    return MailboxMailer(product.services.settings.data_folder / "mailbox")


async def mails_to(product: Product, address: str) -> list[StoredMail]:
    """Every mail that this address has got by now, the newest first."""
    await product.work()
    return [mail for mail in await mailbox(product).messages() if mail["to"] == address]


async def mailed_token(product: Product, address: str) -> str:
    """The token in the newest mail to this address."""
    (link, *_) = (await mails_to(product, address))[0]["links"]
    return parse_qs(urlsplit(link).query)["token"][0]
