# Generated from spec/apis/group_open_http_svc/forbid_send_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ForbidSendMsgRequest(Request["ForbidSendMsgResponse"]):
    """Mute or unmute members of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "members_account": "Members_Account",
        "mute_time": "MuteTime",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    members_account: list[str]
    """User IDs. At most 500 items."""
    mute_time: int
    """Length of the mute. 0 unmutes, 4294967295 mutes for good. In seconds. From 0 to 4294967295."""
    topic_id: str | None
    """Topic to mute in. Communities with topics only."""

    def __init__(
        self,
        *,
        group_id: str,
        members_account: list[str],
        mute_time: int,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.members_account = members_account
        self.mute_time = mute_time
        self.topic_id = topic_id


class ForbidSendMsgResponse(Response):
    """Response to `group_open_http_svc/forbid_send_msg`."""

    __slots__ = ()


def decode_forbid_send_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ForbidSendMsgRequest)
    model.group_id = wire.pop("GroupId", None)
    model.members_account = wire.pop("Members_Account", None)
    model.mute_time = wire.pop("MuteTime", None)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_forbid_send_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.members_account) is not None:
        wire["Members_Account"] = field
    if (field := model.mute_time) is not None:
        wire["MuteTime"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ForbidSendMsgRequest, encode_forbid_send_msg_request, decode_forbid_send_msg_request)


def decode_forbid_send_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ForbidSendMsgResponse)
    model.extra_fields = wire or None
    return model


def encode_forbid_send_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ForbidSendMsgResponse, encode_forbid_send_msg_response, decode_forbid_send_msg_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="forbid_send_msg",
    method="group.forbid_send_msg",
    summary="Mute or unmute members of a group.",
    request_type=ForbidSendMsgRequest,
    response_type=ForbidSendMsgResponse,
    request_decoder=decode_forbid_send_msg_request,
    response_decoder=decode_forbid_send_msg_response,
    effect=Effect(kind="idempotent", reason="A retry only restarts the mute."),
    sources=("https://trtc.io/document/34951",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
)
ForbidSendMsgRequest.operation = OPERATION
ForbidSendMsgResponse.operation = OPERATION
