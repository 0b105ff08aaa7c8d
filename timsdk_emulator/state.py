"""The state of the emulated service. It lives in memory and ends with the `AppState`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import attrs
from timsdk import ErrorCode
from timsdk.types import (
    ApplyJoinOption,
    ConversationType,
    GroupMsgFlag,
    MsgElement,
    MsgPriorityLevel,
    OnOff,
    PlaceMsg,
)

from timsdk_emulator.registry import ErrorResponse

FOREVER = 2**32 - 1
"""End of a mute that does not end: the largest number of the field."""


@attrs.define
class Account:
    """An imported user."""

    user_id: str
    profile: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """Values by tag."""
    platforms: dict[str, str] = attrs.field(factory=dict[str, str])
    """Status by platform on which the user is signed in."""


@attrs.define
class Friend:
    """One side of a friendship: the fields that a user keeps about a friend."""

    added_at: int
    source: str | None = None
    wording: str | None = None
    remark: str | None = None
    custom: dict[str, Any] = attrs.field(factory=dict[str, Any])


@attrs.define
class Relations:
    """Friends, friend lists and blocked users of one user. A version grows with each change."""

    friends: dict[str, Friend] = attrs.field(factory=dict[str, Friend])
    lists: dict[str, list[str]] = attrs.field(factory=dict[str, "list[str]"])
    blocked: dict[str, int] = attrs.field(factory=dict[str, int])
    """Time of blocking by user."""
    friends_version: int = 0
    lists_version: int = 0
    blocked_version: int = 0


@attrs.define
class Message:
    """A one-to-one message."""

    sender: str
    recipient: str
    seq: int
    random: int
    time: int
    body: list[MsgElement]
    custom_data: str | None = None
    sent_at: float = 0.0
    unread: bool = True
    recalled: bool = False
    receipt: bool = False
    hidden_from: set[str] = attrs.field(factory=set[str])

    @property
    def key(self) -> str:
        """`MsgKey`: the three numbers that identify a message."""
        return f"{self.seq}_{self.random}_{self.time}"


class MessageIndex:
    """Finds the messages of two users without a walk through those of all users.

    It reads a list that anybody may change: when the list has not simply grown, it is read from the start.
    """

    def __init__(self) -> None:
        self._between: dict[frozenset[str], list[Message]] = {}
        self._read = 0
        self._last: Message | None = None

    def between(self, messages: list[Message], one: str, other: str) -> list[Message]:
        """Return those of the messages that went from one user to the other or back, in the order of sending."""
        if self._read > len(messages) or (self._read and messages[self._read - 1] is not self._last):
            self._between, self._read = {}, 0
        for message in messages[self._read :]:
            self._between.setdefault(frozenset((message.sender, message.recipient)), []).append(message)
            self._last = message
        self._read = len(messages)
        return list(self._between.get(frozenset((one, other)), ()))


@attrs.define
class ConversationEntry:
    """An entry of a user's conversation list."""

    time: int
    pinned: bool = False


@attrs.define
class Member:
    """A member of a group."""

    user_id: str
    role: str
    """A value of `MemberRole`."""
    joined_at: int
    read_seq: int = 0
    msg_flag: str = GroupMsgFlag.ACCEPT_AND_NOTIFY
    last_sent_at: int = 0
    name_card: str = ""
    custom: dict[str, str] = attrs.field(factory=dict[str, str])


@attrs.define
class GroupMessage:
    """A message in a group. A deleted or recalled message keeps its place."""

    seq: int
    sender: str
    random: int
    time: int
    priority: MsgPriorityLevel
    body: list[MsgElement]
    custom_data: str | None = None
    sent_at: float = 0.0
    place: PlaceMsg = PlaceMsg.NORMAL
    system: bool = False


@attrs.define
class Group:
    """A group with its members, messages, attributes and counters."""

    group_id: str
    kind: str
    """A value of `GroupType`."""
    name: str
    serial: int
    """Position among all groups ever created."""
    created_at: int
    max_members: int
    owner: str | None = None
    introduction: str = ""
    notification: str = ""
    face_url: str = ""
    apply_join: str = ApplyJoinOption.NEED_PERMISSION
    invite_join: str | None = None
    mute_all: str = OnOff.OFF
    support_topic: bool | None = None
    changed_at: int = 0
    info_seq: int = 0
    last_msg_at: int = 0
    custom: dict[str, str] = attrs.field(factory=dict[str, str])
    members: dict[str, Member] = attrs.field(factory=dict[str, Member])
    messages: list[GroupMessage] = attrs.field(factory=list[GroupMessage])
    next_seq: int = 1
    taken: list[tuple[float, MsgPriorityLevel]] = attrs.field(factory=list[tuple[float, MsgPriorityLevel]])
    """Time and priority of the messages of the last second."""
    muted: dict[str, int] = attrs.field(factory=dict[str, int])
    """End of the mute by user."""
    banned: dict[str, int] = attrs.field(factory=dict[str, int])
    attributes: dict[str, str] = attrs.field(factory=dict[str, str])
    counters: dict[str, int] = attrs.field(factory=dict[str, int])


@attrs.define
class Mute:
    """Ends of the mutes that hold for a user everywhere; `FOREVER` never comes."""

    c2c_until: int = 0
    group_until: int = 0


Peer: TypeAlias = tuple[ConversationType, str]
"""The other side of a conversation: a user or a group, with its ID."""


@attrs.define
class AppState:
    """The state of one app, and its clock."""

    sdkappid: int
    administrator: str
    clock: Callable[[], float]
    accounts: dict[str, Account] = attrs.field(factory=dict[str, Account])
    relations: dict[str, Relations] = attrs.field(factory=dict[str, Relations])
    messages: list[Message] = attrs.field(factory=list[Message])
    conversations: dict[str, dict[Peer, ConversationEntry]] = attrs.field(
        factory=dict[str, "dict[Peer, ConversationEntry]"]
    )
    """Conversation lists by user."""
    groups: dict[str, Group] = attrs.field(factory=dict[str, Group])
    groups_created: int = 0
    mutes: dict[str, Mute] = attrs.field(factory=dict[str, Mute])
    tables: dict[str, Any] = attrs.field(factory=dict[str, Any])
    """Records of the other nouns: JSON objects by key, in a table for each noun."""
    numbers: dict[str, int] = attrs.field(factory=dict[str, int])
    """The last number that was given to a record, by table."""
    _message_index: MessageIndex = attrs.field(factory=MessageIndex, init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.accounts[self.administrator] = Account(self.administrator)

    def now(self) -> int:
        """Return the Unix time in seconds."""
        return int(self.clock())

    def account(self, user_id: str, code: ErrorCode, field: str) -> Account:
        """Return an imported user.

        Raises:
            ErrorResponse: There is no such user. The error has this `code` and names `field`.
        """
        account = self.accounts.get(user_id)
        if account is None:
            raise ErrorResponse(code, f"{field}: account {user_id!r} does not exist")
        return account

    def messages_between(self, one: str, other: str) -> list[Message]:
        """Return the messages of two users in both directions, in the order of sending."""
        return self._message_index.between(self.messages, one, other)

    def table(self, *path: str) -> dict[str, Any]:
        """Return the records of a table, or those that belong to a key of it."""
        table = self.tables
        for name in path:
            table = table.setdefault(name, {})
        return table

    def next_number(self, table: str, start: int = 1) -> int:
        """Return the next number for a record of a table."""
        number = self.numbers.get(table, start - 1) + 1
        self.numbers[table] = number
        return number

    def import_account(self, user_id: str) -> Account:
        """Import a user, if need be, and return it."""
        return self.accounts.setdefault(user_id, Account(user_id))

    def has_account(self, user_id: str) -> bool:
        """Return whether a user is imported."""
        return user_id in self.accounts

    def relations_of(self, user_id: str) -> Relations:
        """Return the friends, friend lists and blocked users of a user."""
        return self.relations.setdefault(user_id, Relations())

    def touch(self, user_id: str, kind: ConversationType, peer: str, time: int) -> None:
        """Move the conversation with a user or a group to the top of a user's list."""
        conversations = self.conversations.setdefault(user_id, {})
        known = conversations.get((kind, peer))
        conversations[kind, peer] = ConversationEntry(time, pinned=known.pinned if known else False)
