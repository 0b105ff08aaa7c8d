# Generated from spec/apis/desk_http_svc/send_msg.yaml; do not edit. `make generate` writes it again.
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


class SendMsgRequest(Request["SendMsgResponse"]):
    """Send a message to a user in the name of Desk."""

    __slots__ = {
        "session_id": "SessionId",
        "from_account": "FromAccount",
        "to_account": "ToAccount",
        "msg_random": "MsgRandom",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    session_id: str | None
    """Session. Replaces `from_account` and `to_account`."""
    from_account: str | None
    """Sender, a customer service account."""
    to_account: str | None
    """Recipient, an ordinary user."""
    msg_random: int
    """Random number by which the server drops a message it has already. From 0 to 4294967295. Chosen at random
    when omitted.
    """
    msg_body: Sequence[MsgElement]
    """Elements of the message. At least 1 item."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        session_id: str | None = None,
        from_account: str | None = None,
        to_account: str | None = None,
        msg_random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.from_account = from_account
        self.to_account = to_account
        self.msg_random = fill_u32(msg_random)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class SendMsgResponse(Response):
    """Response to `desk_http_svc/send_msg`."""

    __slots__ = ()


def decode_send_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendMsgRequest)
    model.session_id = wire.pop("SessionId", None)
    model.from_account = wire.pop("FromAccount", None)
    model.to_account = wire.pop("ToAccount", None)
    model.msg_random = wire.pop("MsgRandom", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_send_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.from_account) is not None:
        wire["FromAccount"] = field
    if (field := model.to_account) is not None:
        wire["ToAccount"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendMsgRequest, encode_send_msg_request, decode_send_msg_request)


def decode_send_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendMsgResponse)
    model.extra_fields = wire or None
    return model


def encode_send_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendMsgResponse, encode_send_msg_response, decode_send_msg_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="send_msg",
    method="desk.send_msg",
    summary="Send a message to a user in the name of Desk.",
    request_type=SendMsgRequest,
    response_type=SendMsgResponse,
    request_decoder=decode_send_msg_request,
    response_decoder=decode_send_msg_response,
    effect=Effect(kind="once", reason="The server drops a retry by its `msg_random`, but no window is published."),
    sources=(
        "https://cloud.tencent.com/document/product/269/110582",
        "https://www.tencentcloud.com/document/product/1229/68821",
    ),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=(
        "further request fields",
        "response fields",
        "error codes (those of its siblings are listed)",
    ),
)
SendMsgRequest.operation = OPERATION
SendMsgResponse.operation = OPERATION
