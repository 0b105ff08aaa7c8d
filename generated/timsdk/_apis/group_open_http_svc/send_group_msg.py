# Generated from spec/apis/group_open_http_svc/send_group_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_at_info import GroupAtInfo, decode_group_at_info
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
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.forbid_callback_control import ForbidCallbackControl
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.msg_priority import MsgPriority
    from timsdk._types.send_msg_control import SendMsgControl
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class SendGroupMsgRequest(Request["SendGroupMsgResponse"]):
    """Send a group message."""

    __slots__ = {
        "group_id": "GroupId",
        "random": "Random",
        "msg_priority": "MsgPriority",
        "msg_body": "MsgBody",
        "from_account": "From_Account",
        "offline_push_info": "OfflinePushInfo",
        "forbid_callback_control": "ForbidCallbackControl",
        "online_only_flag": "OnlineOnlyFlag",
        "send_msg_control": "SendMsgControl",
        "cloud_custom_data": "CloudCustomData",
        "support_message_extension": "SupportMessageExtension",
        "group_at_info": "GroupAtInfo",
        "to_account": "To_Account",
        "need_read_receipt": "NeedReadReceipt",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_priority: MsgPriority | str | None
    """Priority when the group sends too fast. The service assumes "Normal" when omitted."""
    msg_body: Sequence[MsgElement]
    """Elements of the message. At least 1 item."""
    from_account: str | None
    """Sender. The calling administrator when omitted."""
    offline_push_info: OfflinePushInfo | None
    """Offline push options."""
    forbid_callback_control: list[ForbidCallbackControl | str] | None
    """Webhooks this message must not trigger."""
    online_only_flag: bool | None
    """Reach online members only, outside any history. Not for live groups. The service assumes False when
    omitted.
    """
    send_msg_control: list[SendMsgControl | str] | None
    """Delivery options. Not together with `online_only_flag`."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""
    support_message_extension: bool | None
    """Allow extensions of the message."""
    group_at_info: Sequence[GroupAtInfo] | None
    """Mentions, in the order of the text."""
    to_account: list[str] | None
    """Only these members get the message; it stays out of the unread count. Work, public and meeting groups. At
    most 50 items.
    """
    need_read_receipt: bool | None
    """Ask for read receipts. The service assumes False when omitted."""
    topic_id: str | None
    """Topic to send to. Communities only."""

    def __init__(
        self,
        *,
        group_id: str,
        random: int | None = None,
        msg_priority: MsgPriority | str | None = None,
        msg_body: Sequence[MsgElement | Element],
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | None = None,
        forbid_callback_control: list[ForbidCallbackControl | str]
        | list[ForbidCallbackControl]
        | list[str]
        | None = None,
        online_only_flag: bool | None = None,
        send_msg_control: list[SendMsgControl | str] | list[SendMsgControl] | list[str] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | None = None,
        group_at_info: Sequence[GroupAtInfo] | None = None,
        to_account: list[str] | None = None,
        need_read_receipt: bool | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.random = fill_u32(random)
        self.msg_priority = msg_priority
        self.msg_body = msg_body  # type: ignore[assignment]
        self.from_account = from_account
        self.offline_push_info = offline_push_info
        self.forbid_callback_control = forbid_callback_control  # type: ignore[assignment]
        self.online_only_flag = online_only_flag
        self.send_msg_control = send_msg_control  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data
        self.support_message_extension = support_message_extension
        self.group_at_info = group_at_info
        self.to_account = to_account
        self.need_read_receipt = need_read_receipt
        self.topic_id = topic_id


class SendGroupMsgResponse(Response):
    """Response to `group_open_http_svc/send_group_msg`."""

    __slots__ = {
        "msg_time": "MsgTime",
        "msg_seq": "MsgSeq",
        "msg_drop_reason": "MsgDropReason",
    }

    msg_time: int
    """Time of the message. Unix time in seconds."""
    msg_seq: int
    """Sequence number of the message in its group."""
    msg_drop_reason: str | None
    """Why the message was dropped, for example MsgFreqCtrl. Empty when it was sent."""

    def __init__(
        self,
        *,
        msg_time: int,
        msg_seq: int,
        msg_drop_reason: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_time = msg_time
        self.msg_seq = msg_seq
        self.msg_drop_reason = msg_drop_reason


def decode_send_group_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGroupMsgRequest)
    model.group_id = wire.pop("GroupId", None)
    model.random = wire.pop("Random", None)
    model.msg_priority = wire.pop("MsgPriority", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.from_account = wire.pop("From_Account", None)
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.forbid_callback_control = wire.pop("ForbidCallbackControl", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    model.send_msg_control = wire.pop("SendMsgControl", None)
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.support_message_extension = pop_flag(wire, "SupportMessageExtension")
    if (value := wire.pop("GroupAtInfo", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_at_info(item)
    model.group_at_info = value
    model.to_account = wire.pop("To_Account", None)
    model.need_read_receipt = pop_flag(wire, "NeedReadReceipt")
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_send_group_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.msg_priority) is not None:
        wire["MsgPriority"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.offline_push_info) is not None:
        wire["OfflinePushInfo"] = encode(field)
    if (field := model.forbid_callback_control) is not None:
        wire["ForbidCallbackControl"] = field
    if (field := model.online_only_flag) is not None:
        wire["OnlineOnlyFlag"] = encode_flag(field)
    if (field := model.send_msg_control) is not None:
        wire["SendMsgControl"] = field
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.support_message_extension) is not None:
        wire["SupportMessageExtension"] = encode_flag(field)
    if (field := model.group_at_info) is not None:
        wire["GroupAtInfo"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.need_read_receipt) is not None:
        wire["NeedReadReceipt"] = encode_flag(field)
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendGroupMsgRequest, encode_send_group_msg_request, decode_send_group_msg_request)


def decode_send_group_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendGroupMsgResponse)
    model.msg_time = wire.pop("MsgTime", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_drop_reason = wire.pop("MsgDropReason", None)
    model.extra_fields = wire or None
    return model


def encode_send_group_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_drop_reason) is not None:
        wire["MsgDropReason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendGroupMsgResponse, encode_send_group_msg_response, decode_send_group_msg_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="send_group_msg",
    method="message.send_group_msg",
    summary="Send a group message.",
    request_type=SendGroupMsgRequest,
    response_type=SendGroupMsgResponse,
    request_decoder=decode_send_group_msg_request,
    response_decoder=decode_send_group_msg_response,
    effect=Effect(kind="deduplicated", by=("Random",), within=300, identical=True),
    sources=(
        "https://trtc.io/document/34959",
        "https://cloud.tencent.com/document/product/269/1629",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10007,
        10010,
        10015,
        10016,
        10017,
        10023,
        80001,
        80002,
    ),
    error_texts={10017: "The sender or the group is muted."},
    dropped_reason=("msg_drop_reason",),
)
SendGroupMsgRequest.operation = OPERATION
SendGroupMsgResponse.operation = OPERATION
