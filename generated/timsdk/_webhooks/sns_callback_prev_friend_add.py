# Generated from spec/webhooks/Sns.CallbackPrevFriendAdd.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.friend_verdict import FriendVerdict, decode_friend_verdict
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.webhooks.envelope import EachResult
from timsdk_runtime.webhooks.events import BeforeEvent, EventReply, Webhook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.add_type import AddType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class FriendApplication(Model):
    """One user to be added as a friend."""

    __slots__ = {
        "to_account": "To_Account",
        "remark": "Remark",
        "group_name": "GroupName",
        "add_source": "AddSource",
        "add_wording": "AddWording",
    }

    to_account: str
    """User ID."""
    remark: str | None
    """Remark on the friend."""
    group_name: str | None
    """Friend list for the friend."""
    add_source: str | None
    """Where the request comes from."""
    add_wording: str | None
    """Text of the request."""

    def __init__(
        self,
        *,
        to_account: str,
        remark: str | None = None,
        group_name: str | None = None,
        add_source: str | None = None,
        add_wording: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.remark = remark
        self.group_name = group_name
        self.add_source = add_source
        self.add_wording = add_wording


class SnsPrevFriendAdd(BeforeEvent["SnsPrevFriendAdd", "SnsPrevFriendAddReply"]):
    """A user is about to add friends.

    The reply has a result for each user; the code of the whole reply counts for nothing.
    """

    __slots__ = {
        "requester_account": "Requester_Account",
        "from_account": "From_Account",
        "friend_item": "FriendItem",
        "add_type": "AddType",
        "force_add_flags": "ForceAddFlags",
        "event_time": "EventTime",
    }

    requester_account: str
    """User ID of who makes the request."""
    from_account: str
    """User ID of who wants friends."""
    friend_item: list[FriendApplication]
    """Users to be added."""
    add_type: AddType | str | None
    """One-way or two-way."""
    force_add_flags: bool | None
    """Whether an administrator adds by force."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        requester_account: str,
        from_account: str,
        friend_item: list[FriendApplication],
        add_type: AddType | str | None = None,
        force_add_flags: bool | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.requester_account = requester_account
        self.from_account = from_account
        self.friend_item = friend_item
        self.add_type = add_type
        self.force_add_flags = force_add_flags
        self.event_time = event_time


class SnsPrevFriendAddReply(EventReply):
    """Reply to `Sns.CallbackPrevFriendAdd`.

    It cannot refuse as a whole.
    """

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: Sequence[FriendVerdict]
    """One result for each user of the event."""

    def __init__(
        self,
        *,
        result_item: Sequence[FriendVerdict],
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(error_code=error_code, error_info=error_info, extra_fields=extra_fields)
        self.result_item = result_item


def decode_friend_application(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendApplication)
    model.to_account = wire.pop("To_Account", None)
    model.remark = wire.pop("Remark", None)
    model.group_name = wire.pop("GroupName", None)
    model.add_source = wire.pop("AddSource", None)
    model.add_wording = wire.pop("AddWording", None)
    model.extra_fields = wire or None
    return model


def encode_friend_application(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.remark) is not None:
        wire["Remark"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.add_source) is not None:
        wire["AddSource"] = field
    if (field := model.add_wording) is not None:
        wire["AddWording"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendApplication, encode_friend_application, decode_friend_application)


def decode_sns_prev_friend_add(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SnsPrevFriendAdd)
    model.requester_account = wire.pop("Requester_Account", None)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("FriendItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_application(item)
    model.friend_item = value
    model.add_type = wire.pop("AddType", None)
    model.force_add_flags = pop_flag(wire, "ForceAddFlags")
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_sns_prev_friend_add(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.requester_account) is not None:
        wire["Requester_Account"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.friend_item) is not None:
        wire["FriendItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.add_type) is not None:
        wire["AddType"] = field
    if (field := model.force_add_flags) is not None:
        wire["ForceAddFlags"] = encode_flag(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SnsPrevFriendAdd, encode_sns_prev_friend_add, decode_sns_prev_friend_add)


def decode_sns_prev_friend_add_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SnsPrevFriendAddReply)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_verdict(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_sns_prev_friend_add_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SnsPrevFriendAddReply, encode_sns_prev_friend_add_reply, decode_sns_prev_friend_add_reply)

WEBHOOK: Final = Webhook(
    command="Sns.CallbackPrevFriendAdd",
    family="relationship",
    summary="A user is about to add friends.",
    event_type=SnsPrevFriendAdd,
    event_decoder=decode_sns_prev_friend_add,
    sources=("https://trtc.io/document/43468",),
    reply_type=SnsPrevFriendAddReply,
    reply_decoder=decode_sns_prev_friend_add_reply,
    each=EachResult(of="FriendItem", key="To_Account", results="ResultItem", code="ResultCode", info="ResultInfo"),
    time_unit="unix_ms",
)
SnsPrevFriendAdd.webhook = WEBHOOK
SnsPrevFriendAddReply.webhook = WEBHOOK
