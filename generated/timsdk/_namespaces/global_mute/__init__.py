# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .openconfigsvr import OpenconfigsvrMethods


class GlobalMuteNamespace(
    OpenconfigsvrMethods,
):
    """Mute a user everywhere."""

    __slots__ = ()
