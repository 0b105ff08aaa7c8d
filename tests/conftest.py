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
    """Undo what a test does to loggers: a Celery worker takes the root over, `timsdk -v` shows calls."""
    loggers = [logging.getLogger(), logging.getLogger("timsdk")]
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers
