"""What tests of work share."""

from tests.support.work import work_settings, workplace

__all__ = ["work_settings", "workplace"]
