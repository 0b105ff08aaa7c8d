# Generated from spec/webhooks/Group.CallbackSendMsgException.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupSendMsgException(AfterEvent["GroupSendMsgException"]):
    """A group message could not be sent."""

    __slots__ = {
        "group_id": "GroupId",
        "group_type": "Type",
        "from_account": "From_Account",
        "operator_account": "Operator_Account",
        "random": "Random",
        "online_only_flag": "OnlineOnlyFlag",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "event_time": "EventTime",
    }

    group_id: str
    """Group ID."""
    group_type: GroupType | str
    """Kind of group."""
    from_account: str
    """User ID of the sender."""
    operator_account: str
    """User ID of who acts."""
    random: int
    """Random number of the send."""
    online_only_flag: bool | None
    """Whether only online users get the message."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    cloud_custom_data: str | None
    """Custom data of the message."""
    error_code: int
    """Code of the failure, such as 10023."""
    error_info: str
    """What became of the message, in words."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        group_id: str,
        group_type: GroupType | str,
        from_account: str,
        operator_account: str,
        random: int,
        online_only_flag: bool | None = None,
        msg_body: list[MsgElement],
        cloud_custom_data: str | None = None,
        error_code: int,
        error_info: str,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.group_type = group_type
        self.from_account = from_account
        self.operator_account = operator_account
        self.random = random
        self.online_only_flag = online_only_flag
        self.msg_body = msg_body
        self.cloud_custom_data = cloud_custom_data
        self.error_code = error_code
        self.error_info = error_info
        self.event_time = event_time


def decode_group_send_msg_exception(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupSendMsgException)
    model.group_id = wire.pop("GroupId", None)
    model.group_type = wire.pop("Type", None)
    model.from_account = wire.pop("From_Account", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.random = wire.pop("Random", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_send_msg_exception(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.online_only_flag) is not None:
        wire["OnlineOnlyFlag"] = encode_flag(field)
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupSendMsgException, encode_group_send_msg_exception, decode_group_send_msg_exception)

WEBHOOK: Final = Webhook(
    command="Group.CallbackSendMsgException",
    family="group",
    summary="A group message could not be sent.",
    event_type=GroupSendMsgException,
    event_decoder=decode_group_send_msg_exception,
    sources=("https://trtc.io/document/49462",),
    time_unit="unix_ms",
)
GroupSendMsgException.webhook = WEBHOOK
