# Generated from spec/apis/openim/batchsendmsg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_error import AccountError, decode_account_error
from timsdk._types.msg_element import decode_msg_element
from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    fill_u32,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk._types.send_msg_control import SendMsgControl
    from timsdk._types.sync_other_machine import SyncOtherMachine
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class BatchSendMsgRequest(Request["BatchSendMsgResponse"]):
    """Send one one-to-one message to up to 500 users."""

    __slots__ = {
        "sync_other_machine": "SyncOtherMachine",
        "from_account": "From_Account",
        "to_account": "To_Account",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_body": "MsgBody",
        "msg_life_time": "MsgLifeTime",
        "cloud_custom_data": "CloudCustomData",
        "send_msg_control": "SendMsgControl",
        "offline_push_info": "OfflinePushInfo",
        "is_need_read_receipt": "IsNeedReadReceipt",
    }

    sync_other_machine: SyncOtherMachine | int | None
    """What the sender's own devices and history receive."""
    from_account: str | None
    """Sender. The calling administrator when omitted."""
    to_account: list[str]
    """Recipients. At most 500 items."""
    online_only_flag: bool | None
    """Reach online devices only, faster; no history and no unread count. The service assumes False when omitted."""
    msg_seq: int
    """Orders messages of the same second; need not be unique. From 0 to 4294967295. Chosen at random when
    omitted.
    """
    msg_random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_body: Sequence[MsgElement]
    """Elements of the message. At least 1 item."""
    msg_life_time: int | None
    """How long the message waits for offline recipients. 0 reaches online devices only. In seconds. From 0 to
    604800.
    """
    cloud_custom_data: str | None
    """Custom data stored with the message."""
    send_msg_control: list[SendMsgControl | str] | None
    """Delivery options."""
    offline_push_info: OfflinePushInfo | None
    """Offline push options."""
    is_need_read_receipt: bool | None
    """Ask for a read receipt. The service assumes False when omitted."""

    def __init__(
        self,
        *,
        sync_other_machine: SyncOtherMachine | int | None = None,
        from_account: str | None = None,
        to_account: list[str],
        online_only_flag: bool | None = None,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        msg_life_time: int | None = None,
        cloud_custom_data: str | None = None,
        send_msg_control: list[SendMsgControl | str] | list[SendMsgControl] | list[str] | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        is_need_read_receipt: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sync_other_machine = sync_other_machine
        self.from_account = from_account
        self.to_account = to_account
        self.online_only_flag = online_only_flag
        self.msg_seq = fill_u32(msg_seq)
        self.msg_random = fill_u32(msg_random)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.msg_life_time = msg_life_time
        self.cloud_custom_data = cloud_custom_data
        self.send_msg_control = send_msg_control  # type: ignore[assignment]
        self.offline_push_info = offline_push_info
        self.is_need_read_receipt = is_need_read_receipt


class BatchSendMsgResponse(BatchResponse):
    """Response to `openim/batchsendmsg`."""

    __slots__ = {
        "error_list": "ErrorList",
        "msg_key": "MsgKey",
        "msg_id": "MsgId",
    }

    error_list: list[AccountError] | None
    """Recipients that were not reached."""
    msg_key: str
    """Key of the message; needed to recall or modify it. At most 50 characters."""
    msg_id: str | None
    """ID of the message on clients. Since December 2024."""

    def __init__(
        self,
        *,
        error_list: list[AccountError] | None = None,
        msg_key: str,
        msg_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.error_list = error_list
        self.msg_key = msg_key
        self.msg_id = msg_id


def decode_batch_send_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchSendMsgRequest)
    model.sync_other_machine = wire.pop("SyncOtherMachine", None)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.msg_life_time = wire.pop("MsgLifeTime", None)
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.send_msg_control = wire.pop("SendMsgControl", None)
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.is_need_read_receipt = pop_flag(wire, "IsNeedReadReceipt")
    model.extra_fields = wire or None
    return model


def encode_batch_send_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sync_other_machine) is not None:
        wire["SyncOtherMachine"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.online_only_flag) is not None:
        wire["OnlineOnlyFlag"] = encode_flag(field)
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.msg_life_time) is not None:
        wire["MsgLifeTime"] = field
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.send_msg_control) is not None:
        wire["SendMsgControl"] = field
    if (field := model.offline_push_info) is not None:
        wire["OfflinePushInfo"] = encode(field)
    if (field := model.is_need_read_receipt) is not None:
        wire["IsNeedReadReceipt"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BatchSendMsgRequest, encode_batch_send_msg_request, decode_batch_send_msg_request)


def decode_batch_send_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchSendMsgResponse)
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_error(item)
    model.error_list = value
    model.msg_key = wire.pop("MsgKey", None)
    model.msg_id = wire.pop("MsgId", None)
    model.extra_fields = wire or None
    return model


def encode_batch_send_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.msg_id) is not None:
        wire["MsgId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BatchSendMsgResponse, encode_batch_send_msg_response, decode_batch_send_msg_response)

OPERATION: Final = Operation(
    service="openim",
    command="batchsendmsg",
    method="message.batch_send_msg",
    summary="Send one one-to-one message to up to 500 users.",
    request_type=BatchSendMsgRequest,
    response_type=BatchSendMsgResponse,
    request_decoder=decode_batch_send_msg_request,
    response_decoder=decode_batch_send_msg_response,
    effect=Effect(
        kind="deduplicated",
        by=(
            "MsgRandom",
            "MsgSeq",
        ),
        within=1,
        reason="The service drops a retry within a second; a later one is a second message.",
    ),
    sources=(
        "https://trtc.io/document/34920",
        "https://cloud.tencent.com/document/product/269/1612",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        70107,
        70169,
        90001,
        90002,
        90004,
        90007,
        90008,
        90009,
        90010,
        90011,
        90012,
        90026,
        90048,
        90992,
        91000,
        93000,
    ),
    error_texts={90011: "More than 500 recipients.", 90012: "None of the recipients exists."},
    item_results=ItemResults(items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",)),
    code_table=code_table,
)
BatchSendMsgRequest.operation = OPERATION
BatchSendMsgResponse.operation = OPERATION
