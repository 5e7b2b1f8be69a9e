"""The manifest of preferences."""

from vibekit.lib.module import Module
from vibekit.modules.preferences import models
from vibekit.modules.preferences.routes import router

module = Module(
    name="preferences",
    router=router,
    tables=[models.PreferencesRow, models.ChannelChoice],
)
