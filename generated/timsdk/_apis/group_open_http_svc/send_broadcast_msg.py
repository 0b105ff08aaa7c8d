# Generated from spec/apis/group_open_http_svc/send_broadcast_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class SendBroadcastMsgRequest(Request["SendBroadcastMsgResponse"]):
    """Send a message to every live group of the app."""

    __slots__ = {
        "from_account": "From_Account",
        "random": "Random",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    from_account: str | None
    """Sender, an existing account. The calling administrator when omitted."""
    random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_body: Sequence[MsgElement]
    """Elements of the message. At least 1 item."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        from_account: str | None = None,
        random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.random = fill_u32(random)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class SendBroadcastMsgResponse(Response):
    """Response to `group_open_http_svc/send_broadcast_msg`."""

    __slots__ = {
        "msg_seq": "MsgSeq",
    }

    msg_seq: int
    """Sequence number of the message."""

    def __init__(
        self,
        *,
        msg_seq: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_seq = msg_seq


def decode_send_broadcast_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendBroadcastMsgRequest)
    model.from_account = wire.pop("From_Account", None)
    model.random = wire.pop("Random", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_send_broadcast_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendBroadcastMsgRequest, encode_send_broadcast_msg_request, decode_send_broadcast_msg_request)


def decode_send_broadcast_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendBroadcastMsgResponse)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.extra_fields = wire or None
    return model


def encode_send_broadcast_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendBroadcastMsgResponse, encode_send_broadcast_msg_response, decode_send_broadcast_msg_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="send_broadcast_msg",
    method="live_group.send_broadcast_msg",
    summary="Send a message to every live group of the app.",
    request_type=SendBroadcastMsgRequest,
    response_type=SendBroadcastMsgResponse,
    request_decoder=decode_send_broadcast_msg_request,
    response_decoder=decode_send_broadcast_msg_response,
    effect=Effect(kind="deduplicated", by=("Random",), within=300, identical=True),
    sources=("https://trtc.io/document/49440",),
    rates=(Rate(1.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10023,
    ),
    error_texts={10007: "The switch for broadcasts is off, or the caller is no app administrator."},
)
SendBroadcastMsgRequest.operation = OPERATION
SendBroadcastMsgResponse.operation = OPERATION
