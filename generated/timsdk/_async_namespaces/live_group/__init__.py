# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from .group_open_avchatroom_http_svc import AsyncGroupOpenAvchatroomHttpSvcMethods
from .group_open_http_svc import AsyncGroupOpenHttpSvcMethods


class AsyncLiveGroupNamespace(
    AsyncGroupOpenAvchatroomHttpSvcMethods,
    AsyncGroupOpenHttpSvcMethods,
):
    """Audio-video groups: online members, administrators, robots, broadcasts."""

    __slots__ = ()
