# Generated from spec/apis/openim_msg_ext_http_svc/get_key_values.yaml; do not edit. `make generate` writes it again.
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


class GetKeyValuesRequest(Request["GetKeyValuesResponse"]):
    """Page through the extensions of a one-to-one message."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_key": "MsgKey",
        "start_seq": "StartSeq",
    }

    from_account: str | None
    """Sender of the message."""
    to_account: str
    """Recipient of the message."""
    msg_key: str
    """Key of the message. At most 50 characters."""
    start_seq: int | None
    """Return extensions of this version and later ones."""

    def __init__(
        self,
        *,
        from_account: str | None = None,
        to_account: str,
        msg_key: str,
        start_seq: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_key = msg_key
        self.start_seq = start_seq


class GetKeyValuesResponse(Response, Page["MessageExtension"]):
    """Response to `openim_msg_ext_http_svc/get_key_values`."""

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


def decode_get_key_values_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetKeyValuesRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.start_seq = wire.pop("StartSeq", None)
    model.extra_fields = wire or None
    return model


def encode_get_key_values_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.start_seq) is not None:
        wire["StartSeq"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetKeyValuesRequest, encode_get_key_values_request, decode_get_key_values_request)


def decode_get_key_values_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetKeyValuesResponse)
    if (value := wire.pop("ExtensionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_message_extension(item)
    model.extension_list = value
    model.complete_flag = pop_flag(wire, "CompleteFlag")
    model.latest_seq = wire.pop("LatestSeq", None)
    model.clear_seq = wire.pop("ClearSeq", None)
    model.extra_fields = wire or None
    return model


def encode_get_key_values_response(model: Any) -> dict[str, Any]:
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


register(GetKeyValuesResponse, encode_get_key_values_response, decode_get_key_values_response)

OPERATION: Final = Operation(
    service="openim_msg_ext_http_svc",
    command="get_key_values",
    method="message.get_key_values",
    summary="Page through the extensions of a one-to-one message.",
    request_type=GetKeyValuesRequest,
    response_type=GetKeyValuesResponse,
    request_decoder=decode_get_key_values_request,
    response_decoder=decode_get_key_values_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/51194",),
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
GetKeyValuesRequest.operation = OPERATION
GetKeyValuesResponse.operation = OPERATION
