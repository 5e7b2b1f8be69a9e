"""What the environment may say, checked at boot: one class, one loader, one error."""

from vibekit.config.load import load_settings
from vibekit.config.problems import ConfigurationError, Problem
from vibekit.config.settings import Settings

__all__ = ["ConfigurationError", "Problem", "Settings", "load_settings"]
