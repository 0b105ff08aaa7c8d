# Generated from spec/webhooks/Sns.CallbackPrevFriendResponse.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.friend_verdict import FriendVerdict, decode_friend_verdict
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.envelope import EachResult
from timsdk_runtime.webhooks.events import BeforeEvent, EventReply, Webhook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class FriendResponseAction(StrEnum):
    """A response to a request to become friends."""

    AGREE = "Response_Action_Agree"
    """Agree; the other one gets a friend."""
    AGREE_AND_ADD = "Response_Action_AgreeAndAdd"
    """Agree and add the other one as well."""
    REJECT = "Response_Action_Reject"
    """Refuse."""


class FriendResponse(Model):
    """What one user is told who asked to become a friend."""

    __slots__ = {
        "to_account": "To_Account",
        "remark": "Remark",
        "tag_name": "TagName",
        "response_action": "ResponseAction",
    }

    to_account: str
    """User ID of who asked."""
    remark: str | None
    """Remark on the friend."""
    tag_name: str | None
    """Friend list for the friend."""
    response_action: FriendResponseAction | str | None
    """The response."""

    def __init__(
        self,
        *,
        to_account: str,
        remark: str | None = None,
        tag_name: str | None = None,
        response_action: FriendResponseAction | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.remark = remark
        self.tag_name = tag_name
        self.response_action = response_action


class SnsPrevFriendResponse(BeforeEvent["SnsPrevFriendResponse", "SnsPrevFriendResponseReply"]):
    """A user is about to respond to requests of others to become friends.

    The reply has a result for each user; the code of the whole reply counts for nothing.
    """

    __slots__ = {
        "requester_account": "Requester_Account",
        "from_account": "From_Account",
        "response_friend_item": "ResponseFriendItem",
        "event_time": "EventTime",
    }

    requester_account: str
    """User ID of who makes this request."""
    from_account: str
    """User ID of who responds."""
    response_friend_item: list[FriendResponse]
    """What is responded to whom."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        requester_account: str,
        from_account: str,
        response_friend_item: list[FriendResponse],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.requester_account = requester_account
        self.from_account = from_account
        self.response_friend_item = response_friend_item
        self.event_time = event_time


class SnsPrevFriendResponseReply(EventReply):
    """Reply to `Sns.CallbackPrevFriendResponse`.

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


def decode_friend_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendResponse)
    model.to_account = wire.pop("To_Account", None)
    model.remark = wire.pop("Remark", None)
    model.tag_name = wire.pop("TagName", None)
    model.response_action = wire.pop("ResponseAction", None)
    model.extra_fields = wire or None
    return model


def encode_friend_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.remark) is not None:
        wire["Remark"] = field
    if (field := model.tag_name) is not None:
        wire["TagName"] = field
    if (field := model.response_action) is not None:
        wire["ResponseAction"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendResponse, encode_friend_response, decode_friend_response)


def decode_sns_prev_friend_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SnsPrevFriendResponse)
    model.requester_account = wire.pop("Requester_Account", None)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("ResponseFriendItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_response(item)
    model.response_friend_item = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_sns_prev_friend_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.requester_account) is not None:
        wire["Requester_Account"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.response_friend_item) is not None:
        wire["ResponseFriendItem"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SnsPrevFriendResponse, encode_sns_prev_friend_response, decode_sns_prev_friend_response)


def decode_sns_prev_friend_response_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SnsPrevFriendResponseReply)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_verdict(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_sns_prev_friend_response_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SnsPrevFriendResponseReply, encode_sns_prev_friend_response_reply, decode_sns_prev_friend_response_reply)

WEBHOOK: Final = Webhook(
    command="Sns.CallbackPrevFriendResponse",
    family="relationship",
    summary="A user is about to respond to requests of others to become friends.",
    event_type=SnsPrevFriendResponse,
    event_decoder=decode_sns_prev_friend_response,
    sources=("https://trtc.io/document/43467",),
    reply_type=SnsPrevFriendResponseReply,
    reply_decoder=decode_sns_prev_friend_response_reply,
    each=EachResult(
        of="ResponseFriendItem", key="To_Account", results="ResultItem", code="ResultCode", info="ResultInfo"
    ),
    time_unit="unix_ms",
)
SnsPrevFriendResponse.webhook = WEBHOOK
SnsPrevFriendResponseReply.webhook = WEBHOOK
