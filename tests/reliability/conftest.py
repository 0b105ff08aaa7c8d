"""Fixtures for tests over real sockets. A long run writes its figures into the documentation."""

from __future__ import annotations

import pytest
from support.redis_fixture import redis
from support.socket_fixtures import certificates, connection, make_client, pytest_generate_tests, tls

from . import document
from .figures import all_figures

__all__ = ["certificates", "connection", "make_client", "pytest_generate_tests", "redis", "slack", "tls"]

SHORT_CUT_SLACK = 0.4


def is_long(config: pytest.Config) -> bool:
    """Whether the run selects the long tests, as `make reliability` does."""
    return config.option.markexpr in ("long", "long or not long")


@pytest.fixture(scope="session")
def slack(pytestconfig: pytest.Config) -> float:
    """Seconds that a call may be late: none in a long run; some in a short one, where the machine may be busy."""
    return 0.0 if is_long(pytestconfig) else SHORT_CUT_SLACK


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write down what the long tests measured."""
    if is_long(session.config):
        document.write_figures(all_figures())
