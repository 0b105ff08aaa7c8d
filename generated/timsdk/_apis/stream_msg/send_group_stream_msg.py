# Generated from spec/apis/stream_msg/send_group_stream_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class SendGroupStreamMsgRequest(Request["SendGroupStreamMsgResponse"]):
    """Open, extend or close a group stream message."""

    __slots__ = {
        "group_id": "GroupId",
        "from_account": "From_Account",
        "msg_random": "MsgRandom",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    group_id: str
    """Group ID."""
    from_account: str | None
    """Sender. The calling administrator when omitted."""
    msg_random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_body: Sequence[MsgElement]
    """One stream element. At least 1 item. At most 1 items."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        group_id: str,
        from_account: str | None = None,
        msg_random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.from_account = from_account
        self.msg_random = fill_u32(msg_random)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class SendGroupStreamMsgResponse(Response):
    """Response to `stream_msg/send_group_stream_msg`."""

    __slots__ = {
        "stream_msg_id": "StreamMsgID",
    }

    stream_msg_id: str | None
    """ID of the stream for the next calls."""

    def __init__(
        self,
        *,
        stream_msg_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.stream_msg_id = stream_msg_id


def decode_send_group_stream_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGroupStreamMsgRequest)
    model.group_id = wire.pop("GroupId", None)
    model.from_account = wire.pop("From_Account", None)
    model.msg_random = wire.pop("MsgRandom", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_send_group_stream_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendGroupStreamMsgRequest, encode_send_group_stream_msg_request, decode_send_group_stream_msg_request)


def decode_send_group_stream_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGroupStreamMsgResponse)
    model.stream_msg_id = wire.pop("StreamMsgID", None)
    model.extra_fields = wire or None
    return model


def encode_send_group_stream_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.stream_msg_id) is not None:
        wire["StreamMsgID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendGroupStreamMsgResponse, encode_send_group_stream_msg_response, decode_send_group_stream_msg_response)

OPERATION: Final = Operation(
    service="stream_msg",
    command="send_group_stream_msg",
    method="message.send_group_stream_msg",
    summary="Open, extend or close a group stream message.",
    request_type=SendGroupStreamMsgRequest,
    response_type=SendGroupStreamMsgResponse,
    request_decoder=decode_send_group_stream_msg_request,
    response_decoder=decode_send_group_stream_msg_response,
    effect=Effect(kind="once", reason="`msg_random` identifies retries, but no window is published."),
    sources=("https://cloud.tencent.com/document/product/269/128597",),
    undocumented=(
        "other fields of the response",
        "offline push and other send options",
        "private error codes",
        "whether the server reads `msg_random` (sample of the page) or Random (sent by the plugin)",
    ),
)
SendGroupStreamMsgRequest.operation = OPERATION
SendGroupStreamMsgResponse.operation = OPERATION
