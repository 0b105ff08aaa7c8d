# Generated from spec/apis/openim_msg_ext_http_svc/set_key_values.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.message_extension import MessageExtension, decode_message_extension
from timsdk._types.message_extension_result import MessageExtensionResult, decode_message_extension_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.extension_operation import ExtensionOperation
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SetKeyValuesRequest(Request["SetKeyValuesResponse"]):
    """Set, delete or clear the extensions of a one-to-one message."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_key": "MsgKey",
        "operate_type": "OperateType",
        "extension_list": "ExtensionList",
    }

    from_account: str | None
    """Sender of the message."""
    to_account: str
    """Recipient of the message."""
    msg_key: str
    """Key of the message. At most 50 characters."""
    operate_type: ExtensionOperation | int
    """What to do."""
    extension_list: Sequence[MessageExtension] | None
    """The keys to set or delete. Not for clearing. At most 20 items."""

    def __init__(
        self,
        *,
        from_account: str | None = None,
        to_account: str,
        msg_key: str,
        operate_type: ExtensionOperation | int,
        extension_list: Sequence[MessageExtension] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_key = msg_key
        self.operate_type = operate_type
        self.extension_list = extension_list


class SetKeyValuesResponse(BatchResponse):
    """Response to `openim_msg_ext_http_svc/set_key_values`."""

    __slots__ = {
        "extension_list": "ExtensionList",
    }

    extension_list: list[MessageExtensionResult] | None
    """Result for each key."""

    def __init__(
        self,
        *,
        extension_list: list[MessageExtensionResult] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.extension_list = extension_list


def decode_set_key_values_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetKeyValuesRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.operate_type = wire.pop("OperateType", None)
    if (value := wire.pop("ExtensionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_message_extension(item)
    model.extension_list = value
    model.extra_fields = wire or None
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
        wire["ExtensionList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetKeyValuesRequest, encode_set_key_values_request, decode_set_key_values_request)


def decode_set_key_values_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetKeyValuesResponse)
    if (value := wire.pop("ExtensionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_message_extension_result(item)
    model.extension_list = value
    model.extra_fields = wire or None
    return model


def encode_set_key_values_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.extension_list) is not None:
        wire["ExtensionList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent", reason="The version of a key is not checked for calls by an app administrator."),
    sources=("https://trtc.io/document/51195",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10008,
        23001,
        23002,
        23003,
        23004,
    ),
    error_texts={
        10008: "The app does not have the Ultimate edition.",
        23001: "Somebody else changed the key first.",
        23003: "More than 200 changes of this message in a minute.",
    },
    item_results=ItemResults(
        items=("extension_list",),
        key=(
            "extension",
            "key",
        ),
        code=("error_code",),
        retry_rule=ItemRetry(
            of="ExtensionList",
            member=("Key",),
            items="ExtensionList",
            key=(
                "Extension",
                "Key",
            ),
            code="ErrorCode",
        ),
    ),
    code_table=code_table,
)
SetKeyValuesRequest.operation = OPERATION
SetKeyValuesResponse.operation = OPERATION
