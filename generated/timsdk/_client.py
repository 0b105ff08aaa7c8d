# Generated from spec/services.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timsdk_runtime.client import BaseClient
from timsdk_runtime.lazy import lazy_property

from ._regions import REGIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.errors import CodeTable
    from timsdk_runtime.regions import Region

    from ._namespaces.account import Account
    from ._namespaces.callkit import Callkit
    from ._namespaces.cloud_search import CloudSearch
    from ._namespaces.community import Community
    from ._namespaces.conversation import Conversation
    from ._namespaces.desk import Desk
    from ._namespaces.global_mute import GlobalMute
    from ._namespaces.group import Group
    from ._namespaces.legacy import Legacy
    from ._namespaces.live import Live
    from ._namespaces.live_group import LiveGroup
    from ._namespaces.message import Message
    from ._namespaces.moderation import Moderation
    from ._namespaces.official_account import OfficialAccount
    from ._namespaces.operations import Operations
    from ._namespaces.profile import Profile
    from ._namespaces.push import Push
    from ._namespaces.relationship import Relationship
    from ._namespaces.robot import Robot
    from ._namespaces.room import Room


class Client(BaseClient):
    """All APIs of the catalog, by namespace: `client.group.create_group(...)`."""

    _regions: ClassVar[Mapping[str, Region]] = REGIONS

    @staticmethod
    def _codes() -> CodeTable:
        from ._codes import CODES

        return CODES

    @lazy_property
    def account(self) -> Account:
        """Import, check, delete and sign out accounts; online status."""
        from ._namespaces.account import Account

        return Account(self.send)

    @lazy_property
    def callkit(self) -> Callkit:
        """Calls, call records and call webhooks."""
        from ._namespaces.callkit import Callkit

        return Callkit(self.send)

    @lazy_property
    def cloud_search(self) -> CloudSearch:
        """Search users and groups."""
        from ._namespaces.cloud_search import CloudSearch

        return CloudSearch(self.send)

    @lazy_property
    def community(self) -> Community:
        """Topics and permission groups of communities."""
        from ._namespaces.community import Community

        return Community(self.send)

    @lazy_property
    def conversation(self) -> Conversation:
        """Conversation lists, marks, groups of conversations and unread counts."""
        from ._namespaces.conversation import Conversation

        return Conversation(self.send)

    @lazy_property
    def desk(self) -> Desk:
        """Customer service: agents, sessions, quick replies, robots and statistics."""
        from ._namespaces.desk import Desk

        return Desk(self.send)

    @lazy_property
    def global_mute(self) -> GlobalMute:
        """Mute a user everywhere."""
        from ._namespaces.global_mute import GlobalMute

        return GlobalMute(self.send)

    @lazy_property
    def group(self) -> Group:
        """Groups, their members, attributes and counters."""
        from ._namespaces.group import Group

        return Group(self.send)

    @lazy_property
    def legacy(self) -> Legacy:
        """Retired APIs that servers may still answer; each names its successor."""
        from ._namespaces.legacy import Legacy

        return Legacy(self.send)

    @lazy_property
    def live(self) -> Live:
        """Live rooms, gifts, battles and their webhooks."""
        from ._namespaces.live import Live

        return Live(self.send)

    @lazy_property
    def live_group(self) -> LiveGroup:
        """Audio-video groups: online members, administrators, robots, broadcasts."""
        from ._namespaces.live_group import LiveGroup

        return LiveGroup(self.send)

    @lazy_property
    def message(self) -> Message:
        """Send, import, read, recall and modify messages; receipts and extensions."""
        from ._namespaces.message import Message

        return Message(self.send)

    @lazy_property
    def moderation(self) -> Moderation:
        """Content checks and keyword lists."""
        from ._namespaces.moderation import Moderation

        return Moderation(self.send)

    @lazy_property
    def official_account(self) -> OfficialAccount:
        """Official accounts, their subscribers and messages."""
        from ._namespaces.official_account import OfficialAccount

        return OfficialAccount(self.send)

    @lazy_property
    def operations(self) -> Operations:
        """Usage figures, history files, server addresses and stored objects."""
        from ._namespaces.operations import Operations

        return Operations(self.send)

    @lazy_property
    def profile(self) -> Profile:
        """Read and write user profiles."""
        from ._namespaces.profile import Profile

        return Profile(self.send)

    @lazy_property
    def push(self) -> Push:
        """Push to everybody, to tags, attributes or single devices, and its statistics."""
        from ._namespaces.push import Push

        return Push(self.send)

    @lazy_property
    def relationship(self) -> Relationship:
        """Friends, friend lists, block lists and follows."""
        from ._namespaces.relationship import Relationship

        return Relationship(self.send)

    @lazy_property
    def robot(self) -> Robot:
        """Robot accounts and their messages."""
        from ._namespaces.robot import Robot

        return Robot(self.send)

    @lazy_property
    def room(self) -> Room:
        """Conference rooms, seats and members."""
        from ._namespaces.room import Room

        return Room(self.send)
