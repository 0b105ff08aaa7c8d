"""What tests of webhooks share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support.webhook_driven import Drive, Driven


@pytest.fixture(params=["threads", "tasks"])
def drive(request: pytest.FixtureRequest) -> Iterator[Drive]:
    """Makes receivers that are driven in one of two ways."""
    made: list[Driven] = []

    def make(**settings: Any) -> Driven:
        made.append(Driven(request.param, **settings))
        return made[-1]

    yield make
    for driven in made:
        driven.receiver.close()
