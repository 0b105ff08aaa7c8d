# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .openconfigsvr import AsyncOpenconfigsvrMethods


class AsyncGlobalMuteNamespace(
    AsyncOpenconfigsvrMethods,
):
    """Mute a user everywhere."""

    __slots__ = ()
