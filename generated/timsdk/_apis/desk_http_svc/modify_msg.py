# Generated from spec/apis/desk_http_svc/modify_msg.yaml; do not edit. `make generate` writes it again.
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


class ModifyMsgRequest(Request["ModifyMsgResponse"]):
    """Modify a message of a session."""

    __slots__ = {
        "session_id": "SessionId",
        "msg_key": "MsgKey",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    session_id: str
    """Session."""
    msg_key: str
    """Key of the message, from the session webhook."""
    msg_body: Sequence[MsgElement]
    """New elements. At least 1 item."""
    cloud_custom_data: str | None
    """New custom data."""

    def __init__(
        self,
        *,
        session_id: str,
        msg_key: str,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.msg_key = msg_key
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class ModifyMsgResponse(Response):
    """Response to `desk_http_svc/modify_msg`."""

    __slots__ = ()


def decode_modify_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyMsgRequest)
    model.session_id = wire.pop("SessionId", None)
    model.msg_key = wire.pop("MsgKey", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_modify_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyMsgRequest, encode_modify_msg_request, decode_modify_msg_request)


def decode_modify_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyMsgResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyMsgResponse, encode_modify_msg_response, decode_modify_msg_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="modify_msg",
    method="desk.modify_msg",
    summary="Modify a message of a session.",
    request_type=ModifyMsgRequest,
    response_type=ModifyMsgResponse,
    request_decoder=decode_modify_msg_request,
    response_decoder=decode_modify_msg_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/118747",),
    error_codes=(
        90001,
        90002,
        90007,
    ),
    undocumented=("error codes after 90007",),
)
ModifyMsgRequest.operation = OPERATION
ModifyMsgResponse.operation = OPERATION
