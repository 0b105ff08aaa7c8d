# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_http_svc import GroupOpenHttpSvc
from .openim import Openim
from .openim_dirty_words import OpenimDirtyWords
from .sns import Sns


class Legacy(
    GroupOpenHttpSvc,
    Openim,
    OpenimDirtyWords,
    Sns,
):
    """Retired APIs that servers may still answer; each names its successor."""

    __slots__ = ()
