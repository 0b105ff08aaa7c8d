# Generated from spec/apis/openim_msg_ext_http_svc/group_set_key_values.yaml; do not edit. `make generate` writes it again.
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


class GroupSetKeyValuesRequest(Request["GroupSetKeyValuesResponse"]):
    """Set, delete or clear the extensions of a group message."""

    __slots__ = {
        "group_id": "GroupId",
        "msg_seq": "MsgSeq",
        "operate_type": "OperateType",
        "extension_list": "ExtensionList",
    }

    group_id: str
    """Group of the message."""
    msg_seq: int
    """Sequence number of the message. From 0 to 4294967295."""
    operate_type: ExtensionOperation | int
    """What to do."""
    extension_list: Sequence[MessageExtension] | None
    """The keys to set or delete. Not for clearing. At most 20 items."""

    def __init__(
        self,
        *,
        group_id: str,
        msg_seq: int,
        operate_type: ExtensionOperation | int,
        extension_list: Sequence[MessageExtension] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.msg_seq = msg_seq
        self.operate_type = operate_type
        self.extension_list = extension_list


class GroupSetKeyValuesResponse(BatchResponse):
    """Response to `openim_msg_ext_http_svc/group_set_key_values`."""

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


def decode_group_set_key_values_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupSetKeyValuesRequest)
    model.group_id = wire.pop("GroupId", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.operate_type = wire.pop("OperateType", None)
    if (value := wire.pop("ExtensionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_message_extension(item)
    model.extension_list = value
    model.extra_fields = wire or None
    return model


def encode_group_set_key_values_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.operate_type) is not None:
        wire["OperateType"] = field
    if (field := model.extension_list) is not None:
        wire["ExtensionList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupSetKeyValuesRequest, encode_group_set_key_values_request, decode_group_set_key_values_request)


def decode_group_set_key_values_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupSetKeyValuesResponse)
    if (value := wire.pop("ExtensionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_message_extension_result(item)
    model.extension_list = value
    model.extra_fields = wire or None
    return model


def encode_group_set_key_values_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.extension_list) is not None:
        wire["ExtensionList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupSetKeyValuesResponse, encode_group_set_key_values_response, decode_group_set_key_values_response)

OPERATION: Final = Operation(
    service="openim_msg_ext_http_svc",
    command="group_set_key_values",
    method="message.group_set_key_values",
    summary="Set, delete or clear the extensions of a group message.",
    request_type=GroupSetKeyValuesRequest,
    response_type=GroupSetKeyValuesResponse,
    request_decoder=decode_group_set_key_values_request,
    response_decoder=decode_group_set_key_values_response,
    effect=Effect(kind="idempotent", reason="The version of a key is not checked for calls by an app administrator."),
    sources=("https://trtc.io/document/52170",),
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
GroupSetKeyValuesRequest.operation = OPERATION
GroupSetKeyValuesResponse.operation = OPERATION
