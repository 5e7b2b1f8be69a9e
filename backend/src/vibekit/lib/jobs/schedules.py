"""What happens by the clock: a job is ordered, once in the cluster each time."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from croniter import croniter

from vibekit.lib.jobs.job import Job

_SECOND, _FIELDS = timedelta(seconds=1), 5
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Schedule:
    """A job that comes again; its name is kept for ever.

    `when` is an interval of whole seconds, or five fields of cron in UTC. The job is ordered for
    nobody, or once for each organization. It is not ordered again while the last one still waits or
    runs, and what was missed while no worker ran is made up for once.
    """

    name: str
    when: timedelta | str
    job: Job
    each_organization: bool = False

    def __post_init__(self) -> None:
        """Refuses a rule that nobody understands."""
        every = self.when
        if isinstance(every, timedelta):
            is_good = every >= _SECOND and not every % _SECOND
        else:
            is_good = len(every.split()) == _FIELDS and croniter.is_valid(every)
        if not is_good:
            raise ValueError(f"{self.name}: {every} is neither whole seconds nor a rule of cron")

    @property
    def rule(self) -> str:
        """When, as it is written beside its next time."""
        return self.when if isinstance(self.when, str) else f"every {self.when.total_seconds():g} s"

    def next_after(self, moment: datetime) -> datetime:
        """The first time behind this moment; intervals are counted from 1970, in every process."""
        if isinstance(self.when, timedelta):
            return _EPOCH + ((moment - _EPOCH) // self.when + 1) * self.when
        return croniter(self.when, moment).get_next(datetime)
