# Generated from spec/apis/openim_msg_ext_http_svc/group_get_key_values.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.message_extension import MessageExtension, decode_message_extension
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GroupGetKeyValuesRequest(Request["GroupGetKeyValuesResponse"]):
    """Page through the extensions of a group message."""

    __slots__ = {
        "group_id": "GroupId",
        "msg_seq": "MsgSeq",
        "start_seq": "StartSeq",
    }

    group_id: str
    """Group of the message."""
    msg_seq: int
    """Sequence number of the message. From 0 to 4294967295."""
    start_seq: int | None
    """Return extensions of this version and later ones."""

    def __init__(
        self,
        *,
        group_id: str,
        msg_seq: int,
        start_seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.msg_seq = msg_seq
        self.start_seq = start_seq


class GroupGetKeyValuesResponse(Response, Page["MessageExtension"]):
    """Response to `openim_msg_ext_http_svc/group_get_key_values`."""

    __slots__ = {
        "extension_list": "ExtensionList",
        "complete_flag": "CompleteFlag",
        "latest_seq": "LatestSeq",
        "clear_seq": "ClearSeq",
    }

    extension_list: list[MessageExtension]
    """The extensions, ordered by Seq."""
    complete_flag: bool
    """Whether this is the last page."""
    latest_seq: int
    """Highest version of any key."""
    clear_seq: int
    """Keys up to this version have been cleared."""

    def __init__(
        self,
        *,
        extension_list: list[MessageExtension],
        complete_flag: bool,
        latest_seq: int,
        clear_seq: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.extension_list = extension_list
        self.complete_flag = complete_flag
        self.latest_seq = latest_seq
        self.clear_seq = clear_seq


def decode_group_get_key_values_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupGetKeyValuesRequest)
    model.group_id = wire.pop("GroupId", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.start_seq = wire.pop("StartSeq", None)
    model.extra_fields = wire or None
    return model


def encode_group_get_key_values_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.start_seq) is not None:
        wire["StartSeq"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupGetKeyValuesRequest, encode_group_get_key_values_request, decode_group_get_key_values_request)


def decode_group_get_key_values_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupGetKeyValuesResponse)
    if (value := wire.pop("ExtensionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_message_extension(item)
    model.extension_list = value
    model.complete_flag = pop_flag(wire, "CompleteFlag")
    model.latest_seq = wire.pop("LatestSeq", None)
    model.clear_seq = wire.pop("ClearSeq", None)
    model.extra_fields = wire or None
    return model


def encode_group_get_key_values_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.extension_list) is not None:
        wire["ExtensionList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.complete_flag) is not None:
        wire["CompleteFlag"] = encode_flag(field)
    if (field := model.latest_seq) is not None:
        wire["LatestSeq"] = field
    if (field := model.clear_seq) is not None:
        wire["ClearSeq"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupGetKeyValuesResponse, encode_group_get_key_values_response, decode_group_get_key_values_response)

OPERATION: Final = Operation(
    service="openim_msg_ext_http_svc",
    command="group_get_key_values",
    method="message.group_get_key_values",
    summary="Page through the extensions of a group message.",
    request_type=GroupGetKeyValuesRequest,
    response_type=GroupGetKeyValuesResponse,
    request_decoder=decode_group_get_key_values_request,
    response_decoder=decode_group_get_key_values_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/52169",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10008,
        23004,
    ),
    error_texts={10008: "The app does not have the Ultimate edition."},
    paging=Paging(
        items=(("extension_list",),),
        cursors=(Cursor(argument="start_seq", path=("seq",), last_item=True),),
        done=(StopRule(field=("complete_flag",), values=(1,)),),
        overlap=(
            "key",
            "seq",
        ),
    ),
)
GroupGetKeyValuesRequest.operation = OPERATION
GroupGetKeyValuesResponse.operation = OPERATION
