"""The one way to read the configuration."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from vibekit.config.problems import ConfigurationError, Problem
from vibekit.config.settings import Settings


def load_settings(**overrides: object) -> Settings:
    """Read the environment and `.env`; `overrides` win. Raises ConfigurationError, all at once."""
    try:
        return Settings.model_validate(overrides)
    except ValidationError as error:
        problems = [_explain(detail) for detail in error.errors(include_url=False)]
        raise ConfigurationError(problems) from None


def _explain(detail: ErrorDetails) -> Problem:
    name = str(detail["loc"][0])
    field = Settings.model_fields[name]
    wrong = "is missing" if detail["type"] == "missing" else _lower(detail["msg"])
    example = (field.examples or [""])[0]
    return Problem(name.upper(), wrong, f"{field.description} Example: {name.upper()}={example}")


def _lower(message: str) -> str:
    text = message.removeprefix("Value error, ").removeprefix("Input ")
    return text[:1].lower() + text[1:]
