# Generated from spec/apis/group_open_http_svc/clear_group_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ClearGroupMsgRequest(Request["ClearGroupMsgResponse"]):
    """Clear the history of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "msg_seq": "MsgSeq",
    }

    group_id: str
    """Group ID."""
    msg_seq: int | None
    """Clear messages up to this sequence number. All when omitted. From 0 to 4294967295."""

    def __init__(
        self,
        *,
        group_id: str,
        msg_seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.msg_seq = msg_seq


class ClearGroupMsgResponse(Response):
    """Response to `group_open_http_svc/clear_group_msg`."""

    __slots__ = ()


def decode_clear_group_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ClearGroupMsgRequest)
    model.group_id = wire.pop("GroupId", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.extra_fields = wire or None
    return model


def encode_clear_group_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ClearGroupMsgRequest, encode_clear_group_msg_request, decode_clear_group_msg_request)


def decode_clear_group_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ClearGroupMsgResponse)
    model.extra_fields = wire or None
    return model


def encode_clear_group_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ClearGroupMsgResponse, encode_clear_group_msg_response, decode_clear_group_msg_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="clear_group_msg",
    method="message.clear_group_msg",
    summary="Clear the history of a group.",
    request_type=ClearGroupMsgRequest,
    response_type=ClearGroupMsgResponse,
    request_decoder=decode_clear_group_msg_request,
    response_decoder=decode_clear_group_msg_response,
    effect=Effect(kind="once", unless="MsgSeq", reason="Without `msg_seq`, a retry also clears newer messages."),
    sources=("https://trtc.io/document/65970",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
    ),
    error_texts={10007: "The operator is not an administrator."},
    undocumented=("private error codes after 10010",),
)
ClearGroupMsgRequest.operation = OPERATION
ClearGroupMsgResponse.operation = OPERATION
