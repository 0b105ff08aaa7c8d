# Generated from spec/apis/openim/importmsg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject


class ImportMessageMode(IntEnum):
    """How an imported message appears."""

    HISTORY = 2
    """Read already, not delivered to clients."""
    REALTIME = 5
    """Unread, delivered to clients."""


class ImportMsgRequest(Request["ImportMsgResponse"]):
    """Import a one-to-one message from another system."""

    __slots__ = {
        "sync_from_old_system": "SyncFromOldSystem",
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_time_stamp": "MsgTimeStamp",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    sync_from_old_system: ImportMessageMode | int
    """Import as history or as a new message."""
    from_account: str
    """Sender."""
    to_account: str
    """Recipient."""
    msg_seq: int
    """Orders messages of the same second; need not be unique. From 0 to 4294967295. Chosen at random when
    omitted.
    """
    msg_random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_time_stamp: int
    """When the message was sent. Unix time in seconds."""
    msg_body: Sequence[MsgElement]
    """Elements of the message. At least 1 item."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        sync_from_old_system: ImportMessageMode | int,
        from_account: str,
        to_account: str,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        msg_time_stamp: int,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sync_from_old_system = sync_from_old_system
        self.from_account = from_account
        self.to_account = to_account
        self.msg_seq = fill_u32(msg_seq)
        self.msg_random = fill_u32(msg_random)
        self.msg_time_stamp = msg_time_stamp
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class ImportMsgResponse(Response):
    """Response to `openim/importmsg`."""

    __slots__ = ()


def decode_import_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportMsgRequest)
    model.sync_from_old_system = wire.pop("SyncFromOldSystem", None)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_time_stamp = wire.pop("MsgTimeStamp", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_import_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sync_from_old_system) is not None:
        wire["SyncFromOldSystem"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_time_stamp) is not None:
        wire["MsgTimeStamp"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportMsgRequest, encode_import_msg_request, decode_import_msg_request)


def decode_import_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportMsgResponse)
    model.extra_fields = wire or None
    return model


def encode_import_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportMsgResponse, encode_import_msg_response, decode_import_msg_response)

OPERATION: Final = Operation(
    service="openim",
    command="importmsg",
    method="message.import_msg",
    summary="Import a one-to-one message from another system.",
    request_type=ImportMsgRequest,
    response_type=ImportMsgResponse,
    request_decoder=decode_import_msg_request,
    response_decoder=decode_import_msg_response,
    effect=Effect(
        kind="deduplicated",
        by=(
            "MsgSeq",
            "MsgRandom",
            "MsgTimeStamp",
        ),
        within=float("inf"),
        reason="Equal values mean the same message, whatever it contains and whichever of the two users sent it.",
    ),
    sources=("https://trtc.io/document/35014",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        90001,
        90002,
        90003,
        90005,
        90006,
        90007,
        90008,
        90009,
        90010,
        90011,
        90012,
        90026,
        90030,
        90048,
        90992,
        91000,
        93000,
    ),
)
ImportMsgRequest.operation = OPERATION
ImportMsgResponse.operation = OPERATION
