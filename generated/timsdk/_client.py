# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timsdk_runtime.client import BaseClient
from timsdk_runtime.lazy import lazy_property

from ._regions import REGIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.codes import CodeTable
    from timsdk_runtime.model.catalog import Catalog
    from timsdk_runtime.regions import Region

    from ._namespaces.account import AccountNamespace
    from ._namespaces.callkit import CallkitNamespace
    from ._namespaces.cloud_search import CloudSearchNamespace
    from ._namespaces.community import CommunityNamespace
    from ._namespaces.conversation import ConversationNamespace
    from ._namespaces.desk import DeskNamespace
    from ._namespaces.global_mute import GlobalMuteNamespace
    from ._namespaces.group import GroupNamespace
    from ._namespaces.legacy import LegacyNamespace
    from ._namespaces.live import LiveNamespace
    from ._namespaces.live_group import LiveGroupNamespace
    from ._namespaces.message import MessageNamespace
    from ._namespaces.moderation import ModerationNamespace
    from ._namespaces.official_account import OfficialAccountNamespace
    from ._namespaces.operations import OperationsNamespace
    from ._namespaces.profile import ProfileNamespace
    from ._namespaces.push import PushNamespace
    from ._namespaces.relationship import RelationshipNamespace
    from ._namespaces.robot import RobotNamespace
    from ._namespaces.room import RoomNamespace


class Client(BaseClient):
    """All APIs of the catalog, by namespace: `client.group.create_group(...)`."""

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
    def account(self) -> AccountNamespace:
        """Import, check, delete and sign out accounts; online status."""
        from ._namespaces.account import AccountNamespace

        return AccountNamespace(self.send)

    @lazy_property
    def callkit(self) -> CallkitNamespace:
        """Calls, call records and call webhooks."""
        from ._namespaces.callkit import CallkitNamespace

        return CallkitNamespace(self.send)

    @lazy_property
    def cloud_search(self) -> CloudSearchNamespace:
        """Search users and groups."""
        from ._namespaces.cloud_search import CloudSearchNamespace

        return CloudSearchNamespace(self.send)

    @lazy_property
    def community(self) -> CommunityNamespace:
        """Topics and permission groups of communities."""
        from ._namespaces.community import CommunityNamespace

        return CommunityNamespace(self.send)

    @lazy_property
    def conversation(self) -> ConversationNamespace:
        """Conversation lists, marks, groups of conversations and unread counts."""
        from ._namespaces.conversation import ConversationNamespace

        return ConversationNamespace(self.send)

    @lazy_property
    def desk(self) -> DeskNamespace:
        """Customer service: agents, sessions, quick replies, robots and statistics."""
        from ._namespaces.desk import DeskNamespace

        return DeskNamespace(self.send)

    @lazy_property
    def global_mute(self) -> GlobalMuteNamespace:
        """Mute a user everywhere."""
        from ._namespaces.global_mute import GlobalMuteNamespace

        return GlobalMuteNamespace(self.send)

    @lazy_property
    def group(self) -> GroupNamespace:
        """Groups, their members, attributes and counters."""
        from ._namespaces.group import GroupNamespace

        return GroupNamespace(self.send)

    @lazy_property
    def legacy(self) -> LegacyNamespace:
        """Retired APIs that servers may still answer; each names its successor."""
        from ._namespaces.legacy import LegacyNamespace

        return LegacyNamespace(self.send)

    @lazy_property
    def live(self) -> LiveNamespace:
        """Live rooms, gifts, battles and their webhooks."""
        from ._namespaces.live import LiveNamespace

        return LiveNamespace(self.send)

    @lazy_property
    def live_group(self) -> LiveGroupNamespace:
        """Audio-video groups: online members, administrators, robots, broadcasts."""
        from ._namespaces.live_group import LiveGroupNamespace

        return LiveGroupNamespace(self.send)

    @lazy_property
    def message(self) -> MessageNamespace:
        """Send, import, read, recall and modify messages; receipts and extensions."""
        from ._namespaces.message import MessageNamespace

        return MessageNamespace(self.send)

    @lazy_property
    def moderation(self) -> ModerationNamespace:
        """Content checks and keyword lists."""
        from ._namespaces.moderation import ModerationNamespace

        return ModerationNamespace(self.send)

    @lazy_property
    def official_account(self) -> OfficialAccountNamespace:
        """Official accounts, their subscribers and messages."""
        from ._namespaces.official_account import OfficialAccountNamespace

        return OfficialAccountNamespace(self.send)

    @lazy_property
    def operations(self) -> OperationsNamespace:
        """Usage figures, history files, server addresses and stored objects."""
        from ._namespaces.operations import OperationsNamespace

        return OperationsNamespace(self.send)

    @lazy_property
    def profile(self) -> ProfileNamespace:
        """Read and write user profiles."""
        from ._namespaces.profile import ProfileNamespace

        return ProfileNamespace(self.send)

    @lazy_property
    def push(self) -> PushNamespace:
        """Push to everybody, to tags, attributes or single devices, and its statistics."""
        from ._namespaces.push import PushNamespace

        return PushNamespace(self.send)

    @lazy_property
    def relationship(self) -> RelationshipNamespace:
        """Friends, friend lists, block lists and follows."""
        from ._namespaces.relationship import RelationshipNamespace

        return RelationshipNamespace(self.send)

    @lazy_property
    def robot(self) -> RobotNamespace:
        """Robot accounts and their messages."""
        from ._namespaces.robot import RobotNamespace

        return RobotNamespace(self.send)

    @lazy_property
    def room(self) -> RoomNamespace:
        """Conference rooms, seats and members."""
        from ._namespaces.room import RoomNamespace

        return RoomNamespace(self.send)


Client.__module__ = __name__.rpartition(".")[0]  # tracebacks and pickles name it as callers import it
