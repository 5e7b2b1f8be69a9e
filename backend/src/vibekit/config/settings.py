"""Every setting of VibeKit: its name, its default, and one sentence that says what it does."""

from pathlib import Path
from typing import Literal, TypeVar

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from vibekit.config.kinds import (
    DEVELOPMENT_MARK,
    BaseUrl,
    ImportPaths,
    MailFrom,
    Networks,
    PostgresUrl,
    SecretKeys,
    SmtpUrl,
)

_Secret = TypeVar("_Secret", tuple[SecretStr, ...], SecretStr, None)

_EXAMPLE_SENDER = "VibeKit <no-reply@example.com>"


class Settings(BaseSettings):
    """The configuration of one process, read from the environment or `.env`; it never changes."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=True,
    )

    # The first field: the production rules below ask what it is.
    environment: Literal["development", "test", "production"] = Field(
        default="production",
        description="Where this process runs; production refuses every development secret.",
        examples=["production"],
    )
    base_url: BaseUrl = Field(
        default="http://localhost:8000",
        description="The public address, used in mails and to tell our own pages from strangers'.",
        examples=["https://app.example.com"],
    )
    product_name: str = Field(
        default="VibeKit",
        min_length=1,
        max_length=60,
        description="What the product is called in mails and on public pages.",
        examples=["Acme"],
    )
    host: str = Field(
        default="127.0.0.1",
        description="The address to listen on; 0.0.0.0 in a container.",
        examples=["0.0.0.0"],  # noqa: S104 - shown to the reader, not bound
    )
    port: int = Field(
        default=8000, ge=0, le=65_535, description="The TCP port to listen on.", examples=["8000"]
    )
    postgres_url: PostgresUrl = Field(
        description="The database, as the runtime role that row-level security binds.",
        examples=["postgresql://vibekit_app:password@localhost:5432/vibekit"],
    )
    postgres_admin_url: PostgresUrl | None = Field(
        default=None,
        description="The database, as its owner: to migrate and purge, never for API or worker.",
        examples=["postgresql://vibekit_owner:password@localhost:5432/vibekit"],
    )
    postgres_direct_url: PostgresUrl | None = Field(
        default=None,
        description="The same database past a PgBouncer, to listen; by default POSTGRES_URL.",
        examples=["postgresql://vibekit_app:password@localhost:5432/vibekit"],
    )
    postgres_pool_size: int = Field(
        default=10,
        ge=1,
        le=1_000,
        description="The most database connections of one process, beside the one that listens.",
        examples=["10"],
    )
    postgres_pool: Literal["hand-over", "asyncpg"] = Field(
        default="hand-over",
        description="Which pool holds them: VibeKit's fast one, or the one of the driver.",
        examples=["hand-over"],
    )
    secret_keys: SecretKeys = Field(
        min_length=1,
        description=(
            "Keys, separated by commas: the first encrypts and signs, all of them are accepted."
        ),
        examples=["the output of: openssl rand -base64 48"],
    )
    trusted_proxies: Networks = Field(
        default=(),
        description="Networks whose X-Forwarded-For is believed, separated by commas.",
        examples=["10.0.0.0/8,fd00::/8"],
    )
    smtp_url: SmtpUrl | None = Field(
        default=None,
        description="The mail server; without it, development keeps mail in its mailbox page.",
        examples=["smtp://user:password@mail.example.com:587?tls=starttls"],
    )
    mail_from: MailFrom = Field(
        default=_EXAMPLE_SENDER,
        description="The sender of every mail.",
        examples=["Acme <no-reply@acme.com>"],
    )
    max_body_bytes: int = Field(
        default=1_048_576,
        ge=1_024,
        description="The largest request body in bytes; a larger one is answered 413.",
        examples=["1048576"],
    )
    session_idle_days: int = Field(
        default=14, ge=1, le=365, description="Days until an unused session ends.", examples=["14"]
    )
    session_max_days: int = Field(
        default=90, ge=1, le=3_650, description="Days until any session ends.", examples=["90"]
    )
    step_up_minutes: int = Field(
        default=10,
        ge=1,
        le=1_440,
        description="Minutes after a sign-in in which delicate changes ask for no password again.",
        examples=["10"],
    )
    deletion_undo_days: int = Field(
        default=14,
        ge=1,
        le=365,
        description="Days in which what was deleted can be brought back, before it is purged.",
        examples=["14"],
    )
    rate_limit_read: int = Field(
        default=1_200, ge=1, description="Reads per minute and caller.", examples=["1200"]
    )
    rate_limit_write: int = Field(
        default=300, ge=1, description="Writes per minute and caller.", examples=["300"]
    )
    rate_limit_auth: int = Field(
        default=30,
        ge=1,
        description="Sign-ups, sign-ins and mailed tokens per minute and address.",
        examples=["30"],
    )
    vibekit_modules: ImportPaths = Field(
        default=(),
        description="Manifests of further domains, as import paths separated by commas.",
        examples=["acme.invoices.module:module"],
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info",
        description="The least important log line that is written.",
        examples=["info"],
    )
    web_root: Path = Field(
        default=Path(__file__).parent.parent / "web",
        description="The folder of the built web app; by default the one in the package.",
        examples=["frontend/dist"],
    )
    data_folder: Path = Field(
        default=Path(".vibekit"),
        description="Where development keeps its database, secrets and mailbox.",
        examples=[".vibekit"],
    )

    @property
    def is_development(self) -> bool:
        """Whether the pages under /dev exist and mail stays on this machine."""
        return self.environment == "development"

    @property
    def is_https(self) -> bool:
        """Whether cookies are `__Host-` and Secure."""
        return self.base_url.startswith("https://")

    @field_validator("base_url")
    @classmethod
    def _demand_https(cls, value: str, info: ValidationInfo) -> str:
        if _in_production(info) and not value.startswith("https://"):
            raise ValueError("must start with https:// in production")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _demand_mail_server(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if _in_production(info) and value is None:
            raise ValueError("is missing, and production must send mail")
        return value

    @field_validator("mail_from")
    @classmethod
    def _demand_sender(cls, value: str, info: ValidationInfo) -> str:
        if _in_production(info) and value == _EXAMPLE_SENDER:
            raise ValueError("is missing, and production must send mail")
        return value

    @field_validator("secret_keys", "postgres_url", "postgres_direct_url", "postgres_admin_url")
    @classmethod
    def _refuse_development_secrets(cls, value: _Secret, info: ValidationInfo) -> _Secret:
        secrets = value if isinstance(value, tuple) else (value,)
        marked = any(s and DEVELOPMENT_MARK in s.get_secret_value() for s in secrets)
        if _in_production(info) and marked:
            raise ValueError("is a development secret, and this is production")
        return value


def _in_production(info: ValidationInfo) -> bool:
    # Absent when it is itself wrong, which is then the problem to report.
    return info.data.get("environment") == "production"
