# Generated from spec/apis/openim/modify_group_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject


class ModifyGroupMsgRequest(Request["ModifyGroupMsgResponse"]):
    """Change a group message that was sent before."""

    __slots__ = {
        "group_id": "GroupId",
        "msg_seq": "MsgSeq",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group of the message."""
    msg_seq: int
    """Sequence number of the message. From 0 to 4294967295."""
    msg_body: Sequence[MsgElement] | None
    """New elements. Unchanged when omitted. At least 1 item."""
    cloud_custom_data: str | None
    """New custom data. Unchanged when omitted."""
    topic_id: str | None
    """Topic of the message. Communities only."""

    def __init__(
        self,
        *,
        group_id: str,
        msg_seq: int,
        msg_body: Sequence[MsgElement | Element] | None = None,
        cloud_custom_data: str | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.msg_seq = msg_seq
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data
        self.topic_id = topic_id


class ModifyGroupMsgResponse(Response):
    """Response to `openim/modify_group_msg`."""

    __slots__ = ()


def decode_modify_group_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupMsgRequest)
    model.group_id = wire.pop("GroupId", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_modify_group_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyGroupMsgRequest, encode_modify_group_msg_request, decode_modify_group_msg_request)


def decode_modify_group_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupMsgResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_group_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyGroupMsgResponse, encode_modify_group_msg_response, decode_modify_group_msg_response)

OPERATION: Final = Operation(
    service="openim",
    command="modify_group_msg",
    method="message.modify_group_msg",
    summary="Change a group message that was sent before.",
    request_type=ModifyGroupMsgRequest,
    response_type=ModifyGroupMsgResponse,
    request_decoder=decode_modify_group_msg_request,
    response_decoder=decode_modify_group_msg_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/47948",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        20001,
        20002,
        20004,
        20005,
        90001,
        90002,
        90003,
        90007,
        90009,
        90010,
        90992,
        91000,
    ),
)
ModifyGroupMsgRequest.operation = OPERATION
ModifyGroupMsgResponse.operation = OPERATION
