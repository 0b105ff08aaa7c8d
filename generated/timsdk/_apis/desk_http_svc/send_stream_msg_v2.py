# Generated from spec/apis/desk_http_svc/send_stream_msg_v2.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class SendStreamMsgV2Request(Request["SendStreamMsgV2Response"]):
    """Send a stream element to a user piece by piece."""

    __slots__ = {
        "session_id": "SessionId",
        "msg_body": "MsgBody",
        "msg_key": "MsgKey",
        "cloud_custom_data": "CloudCustomData",
    }

    session_id: str
    """Session."""
    msg_body: Sequence[MsgElement]
    """One stream element. At least 1 item. At most 1 items."""
    msg_key: str | None
    """Key from the first response. Leave it out in the first call."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        session_id: str,
        msg_body: Sequence[MsgElement | Element],
        msg_key: str | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.msg_body = msg_body  # type: ignore[assignment]
        self.msg_key = msg_key
        self.cloud_custom_data = cloud_custom_data


class SendStreamMsgV2Response(Response):
    """Response to `desk_http_svc/send_stream_msg_v2`."""

    __slots__ = {
        "msg_key": "MsgKey",
    }

    msg_key: str | None
    """Key of the message for the next call."""

    def __init__(
        self,
        *,
        msg_key: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_key = msg_key


def decode_send_stream_msg_v2_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendStreamMsgV2Request)
    model.session_id = wire.pop("SessionId", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.msg_key = wire.pop("MsgKey", None)
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_send_stream_msg_v2_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendStreamMsgV2Request, encode_send_stream_msg_v2_request, decode_send_stream_msg_v2_request)


def decode_send_stream_msg_v2_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendStreamMsgV2Response)
    model.msg_key = wire.pop("MsgKey", None)
    model.extra_fields = wire or None
    return model


def encode_send_stream_msg_v2_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendStreamMsgV2Response, encode_send_stream_msg_v2_response, decode_send_stream_msg_v2_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="send_stream_msg_v2",
    method="desk.send_stream_msg_v2",
    summary="Send a stream element to a user piece by piece.",
    request_type=SendStreamMsgV2Request,
    response_type=SendStreamMsgV2Response,
    request_decoder=decode_send_stream_msg_v2_request,
    response_decoder=decode_send_stream_msg_v2_response,
    effect=Effect(kind="once", reason="What the server does with a piece that it has already is not documented."),
    sources=("https://cloud.tencent.com/document/product/269/129279",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=(
        "where later calls hold the key of the message (here as in send_stream_msg)",
        "further fields",
        "error codes (those of its siblings are listed)",
    ),
)
SendStreamMsgV2Request.operation = OPERATION
SendStreamMsgV2Response.operation = OPERATION
