# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_avchatroom_http_svc import GroupOpenAvchatroomHttpSvcMethods
from .group_open_http_svc import GroupOpenHttpSvcMethods


class LiveGroupNamespace(
    GroupOpenAvchatroomHttpSvcMethods,
    GroupOpenHttpSvcMethods,
):
    """Audio-video groups: online members, administrators, robots, broadcasts."""

    __slots__ = ()
