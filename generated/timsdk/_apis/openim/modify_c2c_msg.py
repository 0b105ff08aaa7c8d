# Generated from spec/apis/openim/modify_c2c_msg.yaml; do not edit. `make generate` writes it again.
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


class ModifyC2CMsgRequest(Request["ModifyC2CMsgResponse"]):
    """Change a one-to-one message that was sent before."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_key": "MsgKey",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    from_account: str
    """Sender of the message."""
    to_account: str
    """Recipient of the message."""
    msg_key: str
    """Key of the message. At most 50 characters."""
    msg_body: Sequence[MsgElement] | None
    """New elements. Unchanged when omitted. At least 1 item."""
    cloud_custom_data: str | None
    """New custom data. Unchanged when omitted."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        msg_body: Sequence[MsgElement | Element] | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_key = msg_key
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class ModifyC2CMsgResponse(Response):
    """Response to `openim/modify_c2c_msg`."""

    __slots__ = ()


def decode_modify_c2c_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyC2CMsgRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_key = wire.pop("MsgKey", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_modify_c2c_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyC2CMsgRequest, encode_modify_c2c_msg_request, decode_modify_c2c_msg_request)


def decode_modify_c2c_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyC2CMsgResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_c2c_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyC2CMsgResponse, encode_modify_c2c_msg_response, decode_modify_c2c_msg_response)

OPERATION: Final = Operation(
    service="openim",
    command="modify_c2c_msg",
    method="message.modify_c2c_msg",
    summary="Change a one-to-one message that was sent before.",
    request_type=ModifyC2CMsgRequest,
    response_type=ModifyC2CMsgResponse,
    request_decoder=decode_modify_c2c_msg_request,
    response_decoder=decode_modify_c2c_msg_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/47722",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        20001,
        20002,
        20003,
        20004,
        20005,
        90001,
        90002,
        90003,
        90007,
        90009,
        90010,
        90012,
        90992,
        91000,
    ),
)
ModifyC2CMsgRequest.operation = OPERATION
ModifyC2CMsgResponse.operation = OPERATION
