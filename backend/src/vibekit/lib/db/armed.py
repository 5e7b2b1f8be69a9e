"""The tenant and the person that a transaction is armed with, as SQL.

`arm` is the only place that sets them, and the two expressions the only ones that read them.
"""

from uuid import UUID

from sqlalchemy import ColumnElement, Text, Uuid, cast, func, literal_column, select, true

ORGANIZATION = "app.organization_id"
USER = "app.user_id"


def arm(setting: str, value: ColumnElement[str]) -> ColumnElement[str]:
    """Sets one setting until the transaction ends; an empty text arms nothing."""
    return func.set_config(_written(setting), func.coalesce(value, _written("")), true())


def _armed(setting: str) -> ColumnElement[UUID]:
    """Planned once per statement, not once per row; null when nothing is armed."""
    value = func.current_setting(_written(setting), true())
    return select(cast(func.nullif(value, _written("")), Uuid)).scalar_subquery()


def _written(word: str) -> ColumnElement[str]:
    """A word of ours in the text itself; as a parameter it would be sent with every request."""
    return literal_column(f"'{word}'", Text)


armed_organization: ColumnElement[UUID] = _armed(ORGANIZATION)
armed_user: ColumnElement[UUID] = _armed(USER)
