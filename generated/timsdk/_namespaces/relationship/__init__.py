# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .follow import Follow
from .sns import Sns


class Relationship(
    Follow,
    Sns,
):
    """Friends, friend lists, block lists and follows."""

    __slots__ = ()
