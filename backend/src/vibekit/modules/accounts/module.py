"""The manifest of accounts."""

from vibekit.lib.auth.brakes import BrakeRow
from vibekit.lib.module import Module
from vibekit.modules.accounts import jobs, models, queries
from vibekit.modules.accounts.routes import router
from vibekit.modules.accounts.seed import seed

module = Module(
    name="accounts",
    router=router,
    tables=[
        models.User,
        models.Password,
        models.SignUp,
        models.MailedToken,
        models.Session,
        models.AccountEvent,
        BrakeRow,
    ],
    jobs=[jobs.SEND_VERIFICATION, jobs.SEND_PASSWORD_RESET, jobs.SEND_PASSWORD_CHANGED],
    names={"user": queries.user_names},
    seed=seed,
)
