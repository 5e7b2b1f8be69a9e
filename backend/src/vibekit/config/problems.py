"""What is wrong with a configuration: every problem at once, each with its fix."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One setting that cannot be used: its name, what is wrong with it, how to put it right."""

    name: str
    wrong: str
    fix: str

    def __str__(self) -> str:
        return f"{self.name} {self.wrong}\n    {self.fix}"


class ConfigurationError(Exception):
    """The configuration cannot be used; `problems` says why. Values are never shown."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(["the configuration has problems:", *map(str, problems)]))
