"""A worker as a process of its own, in a hurry, so that a test need not wait for its patience."""

from datetime import timedelta

from vibekit.config import load_settings
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.worker import Pace
from vibekit.worker import run_worker

if __name__ == "__main__":
    lease, first = timedelta(seconds=1.5), timedelta(seconds=0.2)
    run_worker(load_settings(), Pace(grace=1, lease=lease, backoff=Backoff(first=first)))
