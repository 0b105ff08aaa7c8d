"""The certificates and clients of the runtime's tests; the figures of a long run go into the documentation."""

from __future__ import annotations

import pytest
from runtime.conftest import certificates, connection, make_client, pytest_generate_tests, tls

from . import document
from .figures import recorded

__all__ = ["certificates", "connection", "make_client", "pytest_generate_tests", "slack", "tls"]

SHORT_CUT_SLACK = 0.4


def is_long(config: pytest.Config) -> bool:
    """Whether this is `make reliability`, which selects the long tests."""
    return config.option.markexpr in ("long", "long or not long")


@pytest.fixture(scope="session")
def slack(pytestconfig: pytest.Config) -> float:
    """Seconds that something may be late: none in the long run, some where the machine may be busy with others."""
    return 0.0 if is_long(pytestconfig) else SHORT_CUT_SLACK


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What the long tests measured is written down."""
    if is_long(session.config):
        document.write_figures(recorded())
