# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timsdk_runtime.async_client import AsyncBaseClient
from timsdk_runtime.lazy import lazy_property

from ._regions import REGIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.codes import CodeTable
    from timsdk_runtime.model.catalog import Catalog
    from timsdk_runtime.regions import Region

    from ._async_namespaces.account import AsyncAccountNamespace
    from ._async_namespaces.callkit import AsyncCallkitNamespace
    from ._async_namespaces.cloud_search import AsyncCloudSearchNamespace
    from ._async_namespaces.community import AsyncCommunityNamespace
    from ._async_namespaces.conversation import AsyncConversationNamespace
    from ._async_namespaces.desk import AsyncDeskNamespace
    from ._async_namespaces.global_mute import AsyncGlobalMuteNamespace
    from ._async_namespaces.group import AsyncGroupNamespace
    from ._async_namespaces.legacy import AsyncLegacyNamespace
    from ._async_namespaces.live import AsyncLiveNamespace
    from ._async_namespaces.live_group import AsyncLiveGroupNamespace
    from ._async_namespaces.message import AsyncMessageNamespace
    from ._async_namespaces.moderation import AsyncModerationNamespace
    from ._async_namespaces.official_account import AsyncOfficialAccountNamespace
    from ._async_namespaces.operations import AsyncOperationsNamespace
    from ._async_namespaces.profile import AsyncProfileNamespace
    from ._async_namespaces.push import AsyncPushNamespace
    from ._async_namespaces.relationship import AsyncRelationshipNamespace
    from ._async_namespaces.robot import AsyncRobotNamespace
    from ._async_namespaces.room import AsyncRoomNamespace


class AsyncClient(AsyncBaseClient):
    """All APIs of the catalog, by namespace: `await client.group.create_group(...)`."""

    _regions: ClassVar[Mapping[str, Region]] = REGIONS

    @staticmethod
    def _codes() -> CodeTable:
        from ._codes import code_table

        return code_table()

    @staticmethod
    def _catalog() -> Catalog:
        from ._catalog import catalog

        return catalog

    @lazy_property
    def account(self) -> AsyncAccountNamespace:
        """Import, check, delete and sign out accounts; online status."""
        from ._async_namespaces.account import AsyncAccountNamespace

        return AsyncAccountNamespace(self.send)

    @lazy_property
    def callkit(self) -> AsyncCallkitNamespace:
        """Calls, call records and call webhooks."""
        from ._async_namespaces.callkit import AsyncCallkitNamespace

        return AsyncCallkitNamespace(self.send)

    @lazy_property
    def cloud_search(self) -> AsyncCloudSearchNamespace:
        """Search users and groups."""
        from ._async_namespaces.cloud_search import AsyncCloudSearchNamespace

        return AsyncCloudSearchNamespace(self.send)

    @lazy_property
    def community(self) -> AsyncCommunityNamespace:
        """Topics and permission groups of communities."""
        from ._async_namespaces.community import AsyncCommunityNamespace

        return AsyncCommunityNamespace(self.send)

    @lazy_property
    def conversation(self) -> AsyncConversationNamespace:
        """Conversation lists, marks, groups of conversations and unread counts."""
        from ._async_namespaces.conversation import AsyncConversationNamespace

        return AsyncConversationNamespace(self.send)

    @lazy_property
    def desk(self) -> AsyncDeskNamespace:
        """Customer service: agents, sessions, quick replies, robots and statistics."""
        from ._async_namespaces.desk import AsyncDeskNamespace

        return AsyncDeskNamespace(self.send)

    @lazy_property
    def global_mute(self) -> AsyncGlobalMuteNamespace:
        """Mute a user everywhere."""
        from ._async_namespaces.global_mute import AsyncGlobalMuteNamespace

        return AsyncGlobalMuteNamespace(self.send)

    @lazy_property
    def group(self) -> AsyncGroupNamespace:
        """Groups, their members, attributes and counters."""
        from ._async_namespaces.group import AsyncGroupNamespace

        return AsyncGroupNamespace(self.send)

    @lazy_property
    def legacy(self) -> AsyncLegacyNamespace:
        """Retired APIs that servers may still answer; each names its successor."""
        from ._async_namespaces.legacy import AsyncLegacyNamespace

        return AsyncLegacyNamespace(self.send)

    @lazy_property
    def live(self) -> AsyncLiveNamespace:
        """Live rooms, gifts, battles and their webhooks."""
        from ._async_namespaces.live import AsyncLiveNamespace

        return AsyncLiveNamespace(self.send)

    @lazy_property
    def live_group(self) -> AsyncLiveGroupNamespace:
        """Audio-video groups: online members, administrators, robots, broadcasts."""
        from ._async_namespaces.live_group import AsyncLiveGroupNamespace

        return AsyncLiveGroupNamespace(self.send)

    @lazy_property
    def message(self) -> AsyncMessageNamespace:
        """Send, import, read, recall and modify messages; receipts and extensions."""
        from ._async_namespaces.message import AsyncMessageNamespace

        return AsyncMessageNamespace(self.send)

    @lazy_property
    def moderation(self) -> AsyncModerationNamespace:
        """Content checks and keyword lists."""
        from ._async_namespaces.moderation import AsyncModerationNamespace

        return AsyncModerationNamespace(self.send)

    @lazy_property
    def official_account(self) -> AsyncOfficialAccountNamespace:
        """Official accounts, their subscribers and messages."""
        from ._async_namespaces.official_account import AsyncOfficialAccountNamespace

        return AsyncOfficialAccountNamespace(self.send)

    @lazy_property
    def operations(self) -> AsyncOperationsNamespace:
        """Usage figures, history files, server addresses and stored objects."""
        from ._async_namespaces.operations import AsyncOperationsNamespace

        return AsyncOperationsNamespace(self.send)

    @lazy_property
    def profile(self) -> AsyncProfileNamespace:
        """Read and write user profiles."""
        from ._async_namespaces.profile import AsyncProfileNamespace

        return AsyncProfileNamespace(self.send)

    @lazy_property
    def push(self) -> AsyncPushNamespace:
        """Push to everybody, to tags, attributes or single devices, and its statistics."""
        from ._async_namespaces.push import AsyncPushNamespace

        return AsyncPushNamespace(self.send)

    @lazy_property
    def relationship(self) -> AsyncRelationshipNamespace:
        """Friends, friend lists, block lists and follows."""
        from ._async_namespaces.relationship import AsyncRelationshipNamespace

        return AsyncRelationshipNamespace(self.send)

    @lazy_property
    def robot(self) -> AsyncRobotNamespace:
        """Robot accounts and their messages."""
        from ._async_namespaces.robot import AsyncRobotNamespace

        return AsyncRobotNamespace(self.send)

    @lazy_property
    def room(self) -> AsyncRoomNamespace:
        """Conference rooms, seats and members."""
        from ._async_namespaces.room import AsyncRoomNamespace

        return AsyncRoomNamespace(self.send)


AsyncClient.__module__ = __name__.rpartition(".")[0]  # tracebacks and pickles name it as callers import it
