# Generated from spec/apis/openim_msg_ext_http_svc/set_key_values.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.message_extension import MessageExtension, decode_message_extension
from timsdk._types.message_extension_result import MessageExtensionResult, decode_message_extension_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.extension_operation import ExtensionOperation


@attrs.define(kw_only=True, eq=False, repr=False)
class SetKeyValuesRequest(Request["SetKeyValuesResponse"]):
    """Set, delete or clear the extensions of a one-to-one message."""

    _known = frozenset({"From_Account", "To_Account", "MsgKey", "OperateType", "ExtensionList"})

    from_account: str | None = None
    """Sender of the message."""
    to_account: str
    """Recipient of the message."""
    msg_key: str
    """Key of the message. At most 50 characters."""
    operate_type: ExtensionOperation | int
    """What to do."""
    extension_list: Sequence[MessageExtension] | None = None
    """The keys to set or delete. Not for clearing. At most 20 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SetKeyValuesResponse(BatchResponse):
    """Answer to `openim_msg_ext_http_svc/set_key_values`."""

    _known = frozenset({*ENVELOPE, "ExtensionList"})

    extension_list: list[MessageExtensionResult] | None = None
    """Result for each key."""


def decode_set_key_values_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SetKeyValuesRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model.msg_key = get("MsgKey")
    model.operate_type = get("OperateType")
    model.extension_list = decode_list(decode_message_extension, get("ExtensionList"))
    model._extra, model._wire = None, wire
    return model


def encode_set_key_values_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.operate_type) is not None:
        wire["OperateType"] = field
    if (field := model.extension_list) is not None:
        wire["ExtensionList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetKeyValuesRequest, encode_set_key_values_request, decode_set_key_values_request)


def decode_set_key_values_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SetKeyValuesResponse)
    model.extension_list = decode_list(decode_message_extension_result, get("ExtensionList"))
    model._extra, model._wire = None, wire
    return model


def encode_set_key_values_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.extension_list) is not None:
        wire["ExtensionList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetKeyValuesResponse, encode_set_key_values_response, decode_set_key_values_response)

OPERATION: Final = Operation(
    service="openim_msg_ext_http_svc",
    command="set_key_values",
    method="message.set_key_values",
    summary="Set, delete or clear the extensions of a one-to-one message.",
    request_type=SetKeyValuesRequest,
    response_type=SetKeyValuesResponse,
    request_decoder=decode_set_key_values_request,
    response_decoder=decode_set_key_values_response,
    effect=Effect(kind="converge", reason="The version of a key is not checked for calls by an app administrator."),
    sources=("https://trtc.io/document/51195",),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10004: "",
        10008: "The app does not have the Ultimate edition.",
        23001: "Somebody else changed the key first.",
        23002: "",
        23003: "More than 200 changes of this message in a minute.",
        23004: "",
    },
    partial=Partial(
        items=("extension_list",),
        key=(
            "extension",
            "key",
        ),
        code=("error_code",),
    ),
)
SetKeyValuesRequest.operation = OPERATION
SetKeyValuesResponse.operation = OPERATION
