# Generated from spec/apis/official_account_open_http_svc/send_official_account_msg.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.msg_element import decode_msg_element
from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import (
    ENVELOPE,
    decode_flag,
    decode_list,
    encode,
    encode_flag,
    encode_list,
    filled_u32,
    merge,
    new,
    register,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.forbid_callback_control import ForbidCallbackControl
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.send_msg_control import SendMsgControl


@attrs.define(kw_only=True, eq=False, repr=False, on_setattr=attrs.setters.NO_OP)
class SendOfficialAccountMsgRequest(Request["SendOfficialAccountMsgResponse"]):
    """Send a message to the subscribers of an official account."""

    _known = frozenset(
        {
            "Official_Account",
            "Random",
            "MsgBody",
            "OfflinePushInfo",
            "ForbidCallbackControl",
            "OnlineOnlyFlag",
            "SendMsgControl",
            "CloudCustomData",
        }
    )
    _flags = ("OnlineOnlyFlag",)

    official_account: str
    """Sender, an official account."""
    random: int = attrs.field(default=None, converter=filled_u32)
    """Random number that tells repeats apart. Chosen at random when omitted."""
    msg_body: Sequence[MsgElement]
    """Elements of the message."""
    offline_push_info: OfflinePushInfo | None = None
    """Offline push options."""
    forbid_callback_control: list[ForbidCallbackControl | str] | None = None
    """Webhooks this message must not trigger."""
    online_only_flag: bool | None = None
    """Reach online subscribers only. The service assumes False when omitted."""
    send_msg_control: list[SendMsgControl | str] | None = None
    """Delivery options: NoLastMsg. Not together with OnlineOnlyFlag."""
    cloud_custom_data: str | None = None
    """Custom data stored with the message."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SendOfficialAccountMsgResponse(Response):
    """Answer to `official_account_open_http_svc/send_official_account_msg`."""

    _known = frozenset({*ENVELOPE, "MsgTime", "MsgKey"})

    msg_time: int
    """Time of the message. Unix time in seconds."""
    msg_key: str
    """Key of the message; needed to recall it. At most 50 characters."""


def decode_send_official_account_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendOfficialAccountMsgRequest)
    model.official_account = get("Official_Account")
    model.random = get("Random")
    model.msg_body = decode_list(decode_msg_element, get("MsgBody"))
    model.offline_push_info = decode_offline_push_info(get("OfflinePushInfo"))
    model.forbid_callback_control = get("ForbidCallbackControl")
    model.online_only_flag = decode_flag(get("OnlineOnlyFlag"))
    model.send_msg_control = get("SendMsgControl")
    model.cloud_custom_data = get("CloudCustomData")
    model._extra, model._wire = None, wire
    return model


def encode_send_official_account_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = encode_list(field)
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    SendOfficialAccountMsgRequest, encode_send_official_account_msg_request, decode_send_official_account_msg_request
)


def decode_send_official_account_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SendOfficialAccountMsgResponse)
    model.msg_time = get("MsgTime")
    model.msg_key = get("MsgKey")
    model._extra, model._wire = None, wire
    return model


def encode_send_official_account_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="keyed", by=("Random",), within=300, identical=True),
    sources=(
        "https://trtc.io/document/60810",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10003: "",
        10004: "",
        10007: "",
        10010: "The official account does not exist, or was deleted.",
    },
    missing=(
        "sample answer",
        "private error codes (those listed here are of official_account_msg_recall)",
    ),
)
SendOfficialAccountMsgRequest.operation = OPERATION
SendOfficialAccountMsgResponse.operation = OPERATION
