"""Options and fixtures that all tests share."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("timsdk", deadline=None)  # how long an example takes depends on the machine
settings.load_profile("timsdk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite expected output with what the code says")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Return whether to rewrite expected output instead of comparing it."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(autouse=True)
def untouched_logging() -> Iterator[None]:
    """Undo what a test does to the root logger: a Celery worker takes it over."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    root.setLevel(level)
    root.handlers[:] = handlers
