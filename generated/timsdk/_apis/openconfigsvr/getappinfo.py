# Generated from spec/apis/openconfigsvr/getappinfo.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AppInfoField(StrEnum):
    """Field of the daily figures."""

    APP_NAME = "AppName"
    """Name of the app."""
    APP_ID = "AppId"
    """SDKAppID of the app."""
    COMPANY = "Company"
    """Name of the customer."""
    ACTIVE_USER_NUM = "ActiveUserNum"
    """Active users."""
    REGIST_USER_NUM_ONE_DAY = "RegistUserNumOneDay"
    """Users registered on that day."""
    REGIST_USER_NUM_TOTAL = "RegistUserNumTotal"
    """Users registered so far."""
    LOGIN_TIMES = "LoginTimes"
    """Logins."""
    LOGIN_USER_NUM = "LoginUserNum"
    """Users who logged in."""
    UP_MSG_NUM = "UpMsgNum"
    """Messages sent."""
    SEND_MSG_USER_NUM = "SendMsgUserNum"
    """Users who sent messages."""
    APNS_MSG_NUM = "APNSMsgNum"
    """Messages pushed through APNs."""
    C2C_UP_MSG_NUM = "C2CUpMsgNum"
    """One-to-one messages sent."""
    C2C_DOWN_MSG_NUM = "C2CDownMsgNum"
    """One-to-one messages delivered."""
    C2C_SEND_MSG_USER_NUM = "C2CSendMsgUserNum"
    """Users who sent one-to-one messages."""
    C2C_APNS_MSG_NUM = "C2CAPNSMsgNum"
    """One-to-one messages pushed through APNs."""
    MAX_ONLINE_NUM = "MaxOnlineNum"
    """Most users online at the same time."""
    DOWN_MSG_NUM = "DownMsgNum"
    """Messages delivered, one-to-one and group."""
    CHAIN_INCREASE = "ChainIncrease"
    """Pairs of friends gained."""
    CHAIN_DECREASE = "ChainDecrease"
    """Pairs of friends lost."""
    GROUP_UP_MSG_NUM = "GroupUpMsgNum"
    """Group messages sent."""
    GROUP_DOWN_MSG_NUM = "GroupDownMsgNum"
    """Group messages delivered."""
    GROUP_SEND_MSG_USER_NUM = "GroupSendMsgUserNum"
    """Users who sent group messages."""
    GROUP_APNS_MSG_NUM = "GroupAPNSMsgNum"
    """Group messages pushed through APNs."""
    GROUP_SEND_MSG_GROUP_NUM = "GroupSendMsgGroupNum"
    """Groups in which messages were sent."""
    GROUP_JOIN_GROUP_TIMES = "GroupJoinGroupTimes"
    """Times a user joined a group."""
    GROUP_QUIT_GROUP_TIMES = "GroupQuitGroupTimes"
    """Times a user left a group."""
    GROUP_NEW_GROUP_NUM = "GroupNewGroupNum"
    """Groups created."""
    GROUP_ALL_GROUP_NUM = "GroupAllGroupNum"
    """Groups in all."""
    GROUP_DESTROY_GROUP_NUM = "GroupDestroyGroupNum"
    """Groups disbanded."""
    CALL_BACK_REQ = "CallBackReq"
    """Webhook calls."""
    CALL_BACK_RSP = "CallBackRsp"
    """Webhook responses."""
    DATE = "Date"
    """Day."""


class AppInfoDay(Model):
    """Figures of one day."""

    __slots__ = {
        "app_name": "AppName",
        "app_id": "AppId",
        "company": "Company",
        "active_user_num": "ActiveUserNum",
        "regist_user_num_one_day": "RegistUserNumOneDay",
        "regist_user_num_total": "RegistUserNumTotal",
        "login_times": "LoginTimes",
        "login_user_num": "LoginUserNum",
        "up_msg_num": "UpMsgNum",
        "send_msg_user_num": "SendMsgUserNum",
        "apns_msg_num": "APNSMsgNum",
        "c2c_up_msg_num": "C2CUpMsgNum",
        "c2c_down_msg_num": "C2CDownMsgNum",
        "c2c_send_msg_user_num": "C2CSendMsgUserNum",
        "c2c_apns_msg_num": "C2CAPNSMsgNum",
        "max_online_num": "MaxOnlineNum",
        "down_msg_num": "DownMsgNum",
        "chain_increase": "ChainIncrease",
        "chain_decrease": "ChainDecrease",
        "group_up_msg_num": "GroupUpMsgNum",
        "group_down_msg_num": "GroupDownMsgNum",
        "group_send_msg_user_num": "GroupSendMsgUserNum",
        "group_apns_msg_num": "GroupAPNSMsgNum",
        "group_send_msg_group_num": "GroupSendMsgGroupNum",
        "group_join_group_times": "GroupJoinGroupTimes",
        "group_quit_group_times": "GroupQuitGroupTimes",
        "group_new_group_num": "GroupNewGroupNum",
        "group_all_group_num": "GroupAllGroupNum",
        "group_destroy_group_num": "GroupDestroyGroupNum",
        "call_back_req": "CallBackReq",
        "call_back_rsp": "CallBackRsp",
        "date": "Date",
    }

    app_name: str | None
    """Name of the app."""
    app_id: str | None
    """SDKAppID of the app."""
    company: str | None
    """Name of the customer."""
    active_user_num: str | None
    """Active users."""
    regist_user_num_one_day: str | None
    """Users registered on that day."""
    regist_user_num_total: str | None
    """Users registered so far."""
    login_times: str | None
    """Logins."""
    login_user_num: str | None
    """Users who logged in."""
    up_msg_num: str | None
    """Messages sent."""
    send_msg_user_num: str | None
    """Users who sent messages."""
    apns_msg_num: str | None
    """Messages pushed through APNs."""
    c2c_up_msg_num: str | None
    """One-to-one messages sent."""
    c2c_down_msg_num: str | None
    """One-to-one messages delivered."""
    c2c_send_msg_user_num: str | None
    """Users who sent one-to-one messages."""
    c2c_apns_msg_num: str | None
    """One-to-one messages pushed through APNs."""
    max_online_num: str | None
    """Most users online at the same time."""
    down_msg_num: str | None
    """Messages delivered, one-to-one and group."""
    chain_increase: str | None
    """Pairs of friends gained."""
    chain_decrease: str | None
    """Pairs of friends lost."""
    group_up_msg_num: str | None
    """Group messages sent."""
    group_down_msg_num: str | None
    """Group messages delivered."""
    group_send_msg_user_num: str | None
    """Users who sent group messages."""
    group_apns_msg_num: str | None
    """Group messages pushed through APNs."""
    group_send_msg_group_num: str | None
    """Groups in which messages were sent."""
    group_join_group_times: str | None
    """Times a user joined a group."""
    group_quit_group_times: str | None
    """Times a user left a group."""
    group_new_group_num: str | None
    """Groups created."""
    group_all_group_num: str | None
    """Groups in all."""
    group_destroy_group_num: str | None
    """Groups disbanded."""
    call_back_req: str | None
    """Webhook calls."""
    call_back_rsp: str | None
    """Webhook responses."""
    date: str
    """Day, such as 20160607."""

    def __init__(
        self,
        *,
        app_name: str | None = None,
        app_id: str | None = None,
        company: str | None = None,
        active_user_num: str | None = None,
        regist_user_num_one_day: str | None = None,
        regist_user_num_total: str | None = None,
        login_times: str | None = None,
        login_user_num: str | None = None,
        up_msg_num: str | None = None,
        send_msg_user_num: str | None = None,
        apns_msg_num: str | None = None,
        c2c_up_msg_num: str | None = None,
        c2c_down_msg_num: str | None = None,
        c2c_send_msg_user_num: str | None = None,
        c2c_apns_msg_num: str | None = None,
        max_online_num: str | None = None,
        down_msg_num: str | None = None,
        chain_increase: str | None = None,
        chain_decrease: str | None = None,
        group_up_msg_num: str | None = None,
        group_down_msg_num: str | None = None,
        group_send_msg_user_num: str | None = None,
        group_apns_msg_num: str | None = None,
        group_send_msg_group_num: str | None = None,
        group_join_group_times: str | None = None,
        group_quit_group_times: str | None = None,
        group_new_group_num: str | None = None,
        group_all_group_num: str | None = None,
        group_destroy_group_num: str | None = None,
        call_back_req: str | None = None,
        call_back_rsp: str | None = None,
        date: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.app_name = app_name
        self.app_id = app_id
        self.company = company
        self.active_user_num = active_user_num
        self.regist_user_num_one_day = regist_user_num_one_day
        self.regist_user_num_total = regist_user_num_total
        self.login_times = login_times
        self.login_user_num = login_user_num
        self.up_msg_num = up_msg_num
        self.send_msg_user_num = send_msg_user_num
        self.apns_msg_num = apns_msg_num
        self.c2c_up_msg_num = c2c_up_msg_num
        self.c2c_down_msg_num = c2c_down_msg_num
        self.c2c_send_msg_user_num = c2c_send_msg_user_num
        self.c2c_apns_msg_num = c2c_apns_msg_num
        self.max_online_num = max_online_num
        self.down_msg_num = down_msg_num
        self.chain_increase = chain_increase
        self.chain_decrease = chain_decrease
        self.group_up_msg_num = group_up_msg_num
        self.group_down_msg_num = group_down_msg_num
        self.group_send_msg_user_num = group_send_msg_user_num
        self.group_apns_msg_num = group_apns_msg_num
        self.group_send_msg_group_num = group_send_msg_group_num
        self.group_join_group_times = group_join_group_times
        self.group_quit_group_times = group_quit_group_times
        self.group_new_group_num = group_new_group_num
        self.group_all_group_num = group_all_group_num
        self.group_destroy_group_num = group_destroy_group_num
        self.call_back_req = call_back_req
        self.call_back_rsp = call_back_rsp
        self.date = date


class GetAppInfoRequest(Request["GetAppInfoResponse"]):
    """Get the daily operation figures of the last 30 days."""

    __slots__ = {
        "request_field": "RequestField",
    }

    request_field: list[AppInfoField | str] | None
    """Fields to return. All when omitted."""

    def __init__(
        self,
        *,
        request_field: list[AppInfoField | str] | list[AppInfoField] | list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.request_field = request_field  # type: ignore[assignment]


class GetAppInfoResponse(Response):
    """Response to `openconfigsvr/getappinfo`."""

    __slots__ = {
        "result": "Result",
    }

    result: list[AppInfoDay]
    """Figures, one entry a day."""

    def __init__(
        self,
        *,
        result: list[AppInfoDay],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result = result


def decode_app_info_day(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AppInfoDay)
    model.app_name = wire.pop("AppName", None)
    model.app_id = wire.pop("AppId", None)
    model.company = wire.pop("Company", None)
    model.active_user_num = wire.pop("ActiveUserNum", None)
    model.regist_user_num_one_day = wire.pop("RegistUserNumOneDay", None)
    model.regist_user_num_total = wire.pop("RegistUserNumTotal", None)
    model.login_times = wire.pop("LoginTimes", None)
    model.login_user_num = wire.pop("LoginUserNum", None)
    model.up_msg_num = wire.pop("UpMsgNum", None)
    model.send_msg_user_num = wire.pop("SendMsgUserNum", None)
    model.apns_msg_num = wire.pop("APNSMsgNum", None)
    model.c2c_up_msg_num = wire.pop("C2CUpMsgNum", None)
    model.c2c_down_msg_num = wire.pop("C2CDownMsgNum", None)
    model.c2c_send_msg_user_num = wire.pop("C2CSendMsgUserNum", None)
    model.c2c_apns_msg_num = wire.pop("C2CAPNSMsgNum", None)
    model.max_online_num = wire.pop("MaxOnlineNum", None)
    model.down_msg_num = wire.pop("DownMsgNum", None)
    model.chain_increase = wire.pop("ChainIncrease", None)
    model.chain_decrease = wire.pop("ChainDecrease", None)
    model.group_up_msg_num = wire.pop("GroupUpMsgNum", None)
    model.group_down_msg_num = wire.pop("GroupDownMsgNum", None)
    model.group_send_msg_user_num = wire.pop("GroupSendMsgUserNum", None)
    model.group_apns_msg_num = wire.pop("GroupAPNSMsgNum", None)
    model.group_send_msg_group_num = wire.pop("GroupSendMsgGroupNum", None)
    model.group_join_group_times = wire.pop("GroupJoinGroupTimes", None)
    model.group_quit_group_times = wire.pop("GroupQuitGroupTimes", None)
    model.group_new_group_num = wire.pop("GroupNewGroupNum", None)
    model.group_all_group_num = wire.pop("GroupAllGroupNum", None)
    model.group_destroy_group_num = wire.pop("GroupDestroyGroupNum", None)
    model.call_back_req = wire.pop("CallBackReq", None)
    model.call_back_rsp = wire.pop("CallBackRsp", None)
    model.date = wire.pop("Date", None)
    model.extra_fields = wire or None
    return model


def encode_app_info_day(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.app_name) is not None:
        wire["AppName"] = field
    if (field := model.app_id) is not None:
        wire["AppId"] = field
    if (field := model.company) is not None:
        wire["Company"] = field
    if (field := model.active_user_num) is not None:
        wire["ActiveUserNum"] = field
    if (field := model.regist_user_num_one_day) is not None:
        wire["RegistUserNumOneDay"] = field
    if (field := model.regist_user_num_total) is not None:
        wire["RegistUserNumTotal"] = field
    if (field := model.login_times) is not None:
        wire["LoginTimes"] = field
    if (field := model.login_user_num) is not None:
        wire["LoginUserNum"] = field
    if (field := model.up_msg_num) is not None:
        wire["UpMsgNum"] = field
    if (field := model.send_msg_user_num) is not None:
        wire["SendMsgUserNum"] = field
    if (field := model.apns_msg_num) is not None:
        wire["APNSMsgNum"] = field
    if (field := model.c2c_up_msg_num) is not None:
        wire["C2CUpMsgNum"] = field
    if (field := model.c2c_down_msg_num) is not None:
        wire["C2CDownMsgNum"] = field
    if (field := model.c2c_send_msg_user_num) is not None:
        wire["C2CSendMsgUserNum"] = field
    if (field := model.c2c_apns_msg_num) is not None:
        wire["C2CAPNSMsgNum"] = field
    if (field := model.max_online_num) is not None:
        wire["MaxOnlineNum"] = field
    if (field := model.down_msg_num) is not None:
        wire["DownMsgNum"] = field
    if (field := model.chain_increase) is not None:
        wire["ChainIncrease"] = field
    if (field := model.chain_decrease) is not None:
        wire["ChainDecrease"] = field
    if (field := model.group_up_msg_num) is not None:
        wire["GroupUpMsgNum"] = field
    if (field := model.group_down_msg_num) is not None:
        wire["GroupDownMsgNum"] = field
    if (field := model.group_send_msg_user_num) is not None:
        wire["GroupSendMsgUserNum"] = field
    if (field := model.group_apns_msg_num) is not None:
        wire["GroupAPNSMsgNum"] = field
    if (field := model.group_send_msg_group_num) is not None:
        wire["GroupSendMsgGroupNum"] = field
    if (field := model.group_join_group_times) is not None:
        wire["GroupJoinGroupTimes"] = field
    if (field := model.group_quit_group_times) is not None:
        wire["GroupQuitGroupTimes"] = field
    if (field := model.group_new_group_num) is not None:
        wire["GroupNewGroupNum"] = field
    if (field := model.group_all_group_num) is not None:
        wire["GroupAllGroupNum"] = field
    if (field := model.group_destroy_group_num) is not None:
        wire["GroupDestroyGroupNum"] = field
    if (field := model.call_back_req) is not None:
        wire["CallBackReq"] = field
    if (field := model.call_back_rsp) is not None:
        wire["CallBackRsp"] = field
    if (field := model.date) is not None:
        wire["Date"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AppInfoDay, encode_app_info_day, decode_app_info_day)


def decode_get_app_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAppInfoRequest)
    model.request_field = wire.pop("RequestField", None)
    model.extra_fields = wire or None
    return model


def encode_get_app_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.request_field) is not None:
        wire["RequestField"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAppInfoRequest, encode_get_app_info_request, decode_get_app_info_request)


def decode_get_app_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAppInfoResponse)
    if (value := wire.pop("Result", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_app_info_day(item)
    model.result = value
    model.extra_fields = wire or None
    return model


def encode_get_app_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result) is not None:
        wire["Result"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAppInfoResponse, encode_get_app_info_response, decode_get_app_info_response)

OPERATION: Final = Operation(
    service="openconfigsvr",
    command="getappinfo",
    method="operations.get_app_info",
    summary="Get the daily operation figures of the last 30 days.",
    request_type=GetAppInfoRequest,
    response_type=GetAppInfoResponse,
    request_decoder=decode_get_app_info_request,
    response_decoder=decode_get_app_info_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/34886",
        "https://cloud.tencent.com/document/product/269/4193",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        130001,
        130009,
        130010,
        130011,
        130012,
    ),
)
GetAppInfoRequest.operation = OPERATION
GetAppInfoResponse.operation = OPERATION
