# Generated from spec/apis/official_account_open_http_svc/send_official_account_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

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
    from timsdk._types.send_msg_control import SendMsgControl
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class SendOfficialAccountMsgRequest(Request["SendOfficialAccountMsgResponse"]):
    """Send a message to the subscribers of an official account."""

    __slots__ = {
        "official_account": "Official_Account",
        "random": "Random",
        "msg_body": "MsgBody",
        "offline_push_info": "OfflinePushInfo",
        "forbid_callback_control": "ForbidCallbackControl",
        "online_only_flag": "OnlineOnlyFlag",
        "send_msg_control": "SendMsgControl",
        "cloud_custom_data": "CloudCustomData",
    }

    official_account: str
    """Sender, an official account."""
    random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_body: Sequence[MsgElement]
    """Elements of the message. At least 1 item."""
    offline_push_info: OfflinePushInfo | None
    """Offline push options."""
    forbid_callback_control: list[ForbidCallbackControl | str] | None
    """Webhooks this message must not trigger."""
    online_only_flag: bool | None
    """Reach online subscribers only. The service assumes False when omitted."""
    send_msg_control: list[SendMsgControl | str] | None
    """Delivery options: NoLastMsg. Not together with `online_only_flag`."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        official_account: str,
        random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        offline_push_info: OfflinePushInfo | None = None,
        forbid_callback_control: list[ForbidCallbackControl | str]
        | list[ForbidCallbackControl]
        | list[str]
        | None = None,
        online_only_flag: bool | None = None,
        send_msg_control: list[SendMsgControl | str] | list[SendMsgControl] | list[str] | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.random = fill_u32(random)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.offline_push_info = offline_push_info
        self.forbid_callback_control = forbid_callback_control  # type: ignore[assignment]
        self.online_only_flag = online_only_flag
        self.send_msg_control = send_msg_control  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class SendOfficialAccountMsgResponse(Response):
    """Response to `official_account_open_http_svc/send_official_account_msg`."""

    __slots__ = {
        "msg_time": "MsgTime",
        "msg_key": "MsgKey",
    }

    msg_time: int
    """Time of the message. Unix time in seconds."""
    msg_key: str
    """Key of the message; needed to recall it. At most 50 characters."""

    def __init__(
        self,
        *,
        msg_time: int,
        msg_key: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_time = msg_time
        self.msg_key = msg_key


def decode_send_official_account_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendOfficialAccountMsgRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.random = wire.pop("Random", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.forbid_callback_control = wire.pop("ForbidCallbackControl", None)
    model.online_only_flag = pop_flag(wire, "OnlineOnlyFlag")
    model.send_msg_control = wire.pop("SendMsgControl", None)
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_send_official_account_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SendOfficialAccountMsgRequest, encode_send_official_account_msg_request, decode_send_official_account_msg_request
)


def decode_send_official_account_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendOfficialAccountMsgResponse)
    model.msg_time = wire.pop("MsgTime", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.extra_fields = wire or None
    return model


def encode_send_official_account_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SendOfficialAccountMsgResponse,
    encode_send_official_account_msg_response,
    decode_send_official_account_msg_response,
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="send_official_account_msg",
    method="official_account.send_official_account_msg",
    summary="Send a message to the subscribers of an official account.",
    request_type=SendOfficialAccountMsgRequest,
    response_type=SendOfficialAccountMsgResponse,
    request_decoder=decode_send_official_account_msg_request,
    response_decoder=decode_send_official_account_msg_response,
    effect=Effect(kind="deduplicated", by=("Random",), within=300, identical=True),
    sources=(
        "https://trtc.io/document/60810",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
    ),
    error_texts={10010: "The official account does not exist, or was deleted."},
    undocumented=(
        "sample response",
        "private error codes (those listed here are of official_account_msg_recall)",
    ),
)
SendOfficialAccountMsgRequest.operation = OPERATION
SendOfficialAccountMsgResponse.operation = OPERATION
