"""The tenant and the person that a transaction is armed with, as SQL.

`arm` is the only place that sets them, and the two expressions the only ones that read them.
"""

from uuid import UUID

from sqlalchemy import ColumnElement, Uuid, cast, func, select, true

ORGANIZATION = "app.organization_id"
USER = "app.user_id"


def arm(setting: str, value: ColumnElement[str]) -> ColumnElement[str]:
    """Sets one setting until the transaction ends; an empty text arms nothing."""
    return func.set_config(setting, func.coalesce(value, ""), true())


def _armed(setting: str) -> ColumnElement[UUID]:
    """Planned once per statement, not once per row; null when nothing is armed."""
    return select(
        cast(func.nullif(func.current_setting(setting, true()), ""), Uuid)
    ).scalar_subquery()


armed_organization: ColumnElement[UUID] = _armed(ORGANIZATION)
armed_user: ColumnElement[UUID] = _armed(USER)
