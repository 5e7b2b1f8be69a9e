"""A worker as a process of its own, in a hurry, so that a test need not wait for its patience."""

import sys
from dataclasses import replace
from datetime import timedelta

from vibekit.config import load_settings
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.worker import Pace
from vibekit.worker import run_worker

if __name__ == "__main__":
    lease, first = timedelta(seconds=1.5), timedelta(seconds=0.2)
    backoff = Backoff(first=first)
    if sys.argv[1:]:
        backoff = replace(backoff, attempts=int(sys.argv[1]))
    run_worker(load_settings(), Pace(grace=1, lease=lease, backoff=backoff))
