"""A planned job is plain values that travel to workers, and no secret is among them."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from timsdk import ConfigError, jobs


@pytest.mark.parametrize("name", ["key", "secondary_key", "usersig", "proxy"])
def test_secret_among_the_options_is_refused_and_not_shown(name: str) -> None:
    with pytest.raises(ConfigError, match=f"^{name} would travel with each chunk") as caught:
        jobs.Job("a.ledger", options={name: "s3cret", "timeout": 1.0})
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("lease", [0.0, -1.0, float("nan")])
def test_lease_that_is_over_at_once_is_refused(lease: float) -> None:
    with pytest.raises(ConfigError, match="lease is a number of seconds above 0"):
        jobs.Job("a.ledger", lease=lease)


def test_job_arrives_at_a_worker_as_it_was_sent() -> None:
    options: dict[str, Any] = {"timeout": 1.0}
    job = jobs.Job("a.ledger", "shop:make_client", options, lease=5.0)
    arrived = pickle.loads(pickle.dumps(job))
    assert arrived == job
    assert (arrived.ledger, arrived.client, arrived.options, arrived.lease) == (
        "a.ledger",
        "shop:make_client",
        options,
        5.0,
    )
    options["timeout"] = 2.0
    assert job.options == {"timeout": 1.0}, "the job has a copy"


def test_job_has_a_client_of_the_environment_and_a_lease_of_a_minute_unless_told_otherwise() -> None:
    job = jobs.Job("a.ledger")
    assert (job.client, job.options, job.lease) == ("timsdk:Client", {}, 60.0)
