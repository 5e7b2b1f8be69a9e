from ipaddress import ip_network
from pathlib import Path

import pytest
from pydantic import ValidationError

from vibekit.config import ConfigurationError, Settings, load_settings

KEY = "k" * 40
URL = "postgresql://app:s3cret@localhost:5432/vibekit"
GOOD = {
    "BASE_URL": "https://app.example.org/",
    "POSTGRES_URL": URL,
    "SECRET_KEYS": KEY,
    "SMTP_URL": "smtp://mail.example.org",
    "MAIL_FROM": "Acme <hello@example.org>",
}


@pytest.fixture(autouse=True)
def clean_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path_factory.mktemp("cwd"))


@pytest.fixture
def production(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def problems_of(**overrides: object) -> dict[str, str]:
    with pytest.raises(ConfigurationError) as caught:
        load_settings(**overrides)
    return {problem.name: problem.wrong for problem in caught.value.problems}


@pytest.mark.usefixtures("production")
def test_a_complete_environment_is_production() -> None:
    settings = load_settings()
    assert settings.environment == "production"
    assert settings.base_url == "https://app.example.org"
    assert settings.is_https
    assert not settings.is_development


def test_an_empty_environment_names_every_missing_setting_at_once() -> None:
    assert problems_of() == {
        "BASE_URL": "must start with https:// in production",
        "POSTGRES_URL": "is missing",
        "SECRET_KEYS": "is missing",
        "SMTP_URL": "is missing, and production must send mail",
        "MAIL_FROM": "is missing, and production must send mail",
    }


def test_every_problem_tells_its_fix() -> None:
    with pytest.raises(ConfigurationError, match="Example: POSTGRES_URL=postgresql://"):
        load_settings()


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("PORT", "http", "should be a valid integer, unable to parse string as an integer"),
        ("PORT", "70000", "should be less than or equal to 65535"),
        ("ENVIRONMENT", "live", "should be 'development', 'test' or 'production'"),
        ("BASE_URL", "http://app.example.org", "must start with https:// in production"),
        ("BASE_URL", "https://app.example.org/app", "must end after the host and port"),
        ("BASE_URL", "https://", "names no host"),
        ("BASE_URL", "https://app:port", "is not an address"),
        ("POSTGRES_URL", "mysql://a@b/c", "must start with postgresql:// or postgres://"),
        ("POSTGRES_URL", "postgresql://a@b", "names no database"),
        ("POSTGRES_URL", URL.replace("s3cret", "development-x"), "is a development secret"),
        ("SECRET_KEYS", f"{KEY},short", "is shorter than 32 characters"),
        ("SECRET_KEYS", f"{KEY},development-{KEY}", "is a development secret"),
        ("TRUSTED_PROXIES", "10.0.0.0/8,proxy", "is not an IP address or network"),
        ("SMTP_URL", "smtp://", "names no mail server"),
        ("SMTP_URL", "mail.example.org:25", "must start with smtp:// or smtps://"),
        ("MAIL_FROM", "Acme", "is not a mail address"),
    ],
)
def test_a_wrong_value_is_named_and_never_shown(
    production: pytest.MonkeyPatch, name: str, value: str, wrong: str
) -> None:
    production.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        load_settings()
    assert [problem.name for problem in caught.value.problems] == [name]
    assert wrong in caught.value.problems[0].wrong
    assert value not in caught.value.problems[0].wrong
    assert "s3cret" not in str(caught.value)


def test_an_empty_list_of_keys_is_refused(production: pytest.MonkeyPatch) -> None:
    production.setenv("SECRET_KEYS", ",")
    assert "should have at least 1 item" in problems_of()["SECRET_KEYS"]


def test_development_needs_neither_https_nor_a_mail_server() -> None:
    settings = load_settings(environment="development", postgres_url=URL, secret_keys=KEY)
    assert settings.is_development
    assert not settings.is_https


def test_development_secrets_are_good_in_development() -> None:
    load_settings(environment="development", postgres_url=URL, secret_keys=f"development-{KEY}")


@pytest.mark.usefixtures("production")
def test_secrets_are_never_printed() -> None:
    printed = f"{load_settings()!r} {load_settings()} {load_settings().model_dump_json()}"
    assert "s3cret" not in printed
    assert KEY not in printed


def test_lists_are_separated_by_commas(production: pytest.MonkeyPatch) -> None:
    production.setenv("TRUSTED_PROXIES", "10.0.0.0/8, ::1")
    production.setenv("SECRET_KEYS", f"{KEY}1, {KEY}2")
    production.setenv("VIBEKIT_MODULES", "acme.invoices.module:module")
    settings = load_settings()
    assert settings.trusted_proxies == (ip_network("10.0.0.0/8"), ip_network("::1"))
    assert [key.get_secret_value() for key in settings.secret_keys] == [f"{KEY}1", f"{KEY}2"]
    assert settings.vibekit_modules == ("acme.invoices.module:module",)


@pytest.mark.usefixtures("production")
def test_settings_never_change() -> None:
    with pytest.raises(ValidationError):
        load_settings().port = 1


def test_the_environment_wins_over_the_file(production: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("PORT=1234\nLOG_LEVEL=debug\nUNKNOWN=1\n")
    production.setenv("LOG_LEVEL", "error")
    assert (load_settings().port, load_settings().log_level) == (1234, "error")
