"""What goes in and out of the operations on preferences."""

from typing import Annotated, Literal

from pydantic import MISSING, Field
from typing_extensions import TypedDict

from vibekit.contracts.base import Contract
from vibekit.contracts.listing import answer
from vibekit.contracts.words import MAY_GROW, TopicName
from vibekit.modules.accounts.contracts import Locale, TimeZone

MOST_TOPICS = 100
Theme = Annotated[Literal["system", "light", "dark"], Field(json_schema_extra=MAY_GROW)]
DateFormat = Annotated[
    Literal["auto", "iso", "day_first", "month_first"], Field(json_schema_extra=MAY_GROW)
]
_CHANNELS = {"in_app": True, "email": False, "digest": True}
SignedToken = Annotated[
    str,
    Field(
        min_length=20,
        max_length=200,
        pattern=r"^[A-Za-z0-9_-]+$",
        examples=["YJ3XgX2wTn0bq1xOQZ6nJQGZ86HSxHtsn20fD5o8Xndl"],
    ),
]


class ChangeChannels(Contract):
    """Changes to how one hears of a topic; what is left out stays as it is."""

    in_app: bool | MISSING = MISSING
    """In the list of notifications, and live."""
    email: bool | MISSING = MISSING
    """By a mail for each."""
    digest: bool | MISSING = MISSING
    """By the daily mail that gathers what is still unread."""


class UpdatePreferences(Contract):
    """Changes to the own preferences; what is left out stays as it is."""

    theme: Theme | MISSING = MISSING
    """Light, dark, or as the system has it."""
    locale: Locale | MISSING = MISSING
    """The language of mails and of the web app."""
    time_zone: TimeZone | MISSING = MISSING
    """The zone in which times are shown."""
    date_format: DateFormat | MISSING = MISSING
    """How dates are written: as usual in the language, 2026-01-31, 31/01/2026 or 01/31/2026."""
    notifications: (
        Annotated[
            dict[TopicName, ChangeChannels],
            Field(max_length=MOST_TOPICS, examples=[{"pages": {"email": True}}]),
        ]
        | MISSING
    ) = MISSING
    """How one wants to hear of topics, by the topics' names."""


class Unsubscribe(Contract):
    """Which mails are not wanted any more."""

    token: SignedToken
    """As in the mailed link."""


@answer
class ChannelChoices(TypedDict):
    """How one hears of a topic."""

    in_app: bool
    """In the list of notifications, and live."""
    email: bool
    """By a mail for each."""
    digest: bool
    """By the daily mail that gathers what is still unread."""


@answer
class Preferences(TypedDict):
    """The own preferences."""

    theme: Theme
    """Light, dark, or as the system has it."""
    locale: Locale
    """The language of mails and of the web app."""
    time_zone: TimeZone
    """The zone in which times are shown."""
    date_format: DateFormat
    """How dates are written: as usual in the language, 2026-01-31, 31/01/2026 or 01/31/2026."""
    notifications: Annotated[
        dict[TopicName, ChannelChoices],
        Field(max_length=MOST_TOPICS, examples=[{"pages": _CHANNELS}]),
    ]
    """How one hears of each topic, by its name; the topics are those of the domains."""
