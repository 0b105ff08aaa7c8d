"""The certificates and clients of the runtime's tests; the figures of a long run go into the documentation."""

from __future__ import annotations

import pytest
from runtime.conftest import certificates, make_client, tls

from . import document
from .figures import recorded

__all__ = ["certificates", "make_client", "tls"]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """`make reliability` selects the long tests: what they measured is written down."""
    if session.config.option.markexpr in ("long", "long or not long"):
        document.write_figures(recorded())
