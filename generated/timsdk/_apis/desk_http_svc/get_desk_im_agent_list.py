# Generated from spec/apis/desk_http_svc/get_desk_im_agent_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
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
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.desk_robot_type import DeskRobotType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskConsultingEntry(Model):
    """A consulting entry."""

    __slots__ = {
        "im_agent_user_id": "IMAgentUserID",
        "im_agent_nick": "IMAgentNick",
        "im_agent_avatar_url": "IMAgentAvatarUrl",
        "conversation_setting_id": "ConversationSettingId",
        "robot_enable": "RobotEnable",
        "robot_type": "RobotType",
        "robot_id": "RobotId",
    }

    im_agent_user_id: str
    """User ID of the entry."""
    im_agent_nick: str | None
    """Nickname."""
    im_agent_avatar_url: str | None
    """URL of the picture."""
    conversation_setting_id: int | None
    """Conversation setting of the entry."""
    robot_enable: bool | None
    """Whether the robot talks to users first."""
    robot_type: DeskRobotType | int | None
    """Kind of robot."""
    robot_id: str | None
    """User ID of the robot."""

    def __init__(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        conversation_setting_id: int | None = None,
        robot_enable: bool | None = None,
        robot_type: DeskRobotType | int | None = None,
        robot_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_user_id = im_agent_user_id
        self.im_agent_nick = im_agent_nick
        self.im_agent_avatar_url = im_agent_avatar_url
        self.conversation_setting_id = conversation_setting_id
        self.robot_enable = robot_enable
        self.robot_type = robot_type
        self.robot_id = robot_id


class GetDeskImAgentListRequest(Request["GetDeskImAgentListResponse"]):
    """Page through the consulting entries, or get some of them by ID."""

    __slots__ = {
        "page_number": "PageNumber",
        "page_size": "PageSize",
        "im_agent_user_id_list": "IMAgentUserIDList",
    }

    page_number: int | None
    """Page number, from 0. At least 0. The service assumes 0 when omitted."""
    page_size: int | None
    """Page size. 0 means 10. From 0 to 10. The service assumes 10 when omitted."""
    im_agent_user_id_list: list[str] | None
    """Only these entries. An empty list is refused. At most 100 items."""

    def __init__(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        im_agent_user_id_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.page_number = page_number
        self.page_size = page_size
        self.im_agent_user_id_list = im_agent_user_id_list


class GetDeskImAgentListResponse(Response, Page["DeskConsultingEntry"]):
    """Response to `desk_http_svc/get_desk_im_agent_list`."""

    __slots__ = {
        "total_count": "TotalCount",
        "data": "Data",
    }

    total_count: int
    """Number of all entries."""
    data: list[DeskConsultingEntry]
    """Consulting entries."""

    def __init__(
        self,
        *,
        total_count: int,
        data: list[DeskConsultingEntry],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.data = data


def decode_desk_consulting_entry(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskConsultingEntry)
    model.im_agent_user_id = wire.pop("IMAgentUserID", None)
    model.im_agent_nick = wire.pop("IMAgentNick", None)
    model.im_agent_avatar_url = wire.pop("IMAgentAvatarUrl", None)
    model.conversation_setting_id = wire.pop("ConversationSettingId", None)
    model.robot_enable = pop_flag(wire, "RobotEnable")
    model.robot_type = wire.pop("RobotType", None)
    model.robot_id = wire.pop("RobotId", None)
    model.extra_fields = wire or None
    return model


def encode_desk_consulting_entry(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id) is not None:
        wire["IMAgentUserID"] = field
    if (field := model.im_agent_nick) is not None:
        wire["IMAgentNick"] = field
    if (field := model.im_agent_avatar_url) is not None:
        wire["IMAgentAvatarUrl"] = field
    if (field := model.conversation_setting_id) is not None:
        wire["ConversationSettingId"] = field
    if (field := model.robot_enable) is not None:
        wire["RobotEnable"] = encode_flag(field)
    if (field := model.robot_type) is not None:
        wire["RobotType"] = field
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskConsultingEntry, encode_desk_consulting_entry, decode_desk_consulting_entry)


def decode_get_desk_im_agent_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetDeskImAgentListRequest)
    model.page_number = wire.pop("PageNumber", None)
    model.page_size = wire.pop("PageSize", None)
    model.im_agent_user_id_list = wire.pop("IMAgentUserIDList", None)
    model.extra_fields = wire or None
    return model


def encode_get_desk_im_agent_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.page_number) is not None:
        wire["PageNumber"] = field
    if (field := model.page_size) is not None:
        wire["PageSize"] = field
    if (field := model.im_agent_user_id_list) is not None:
        wire["IMAgentUserIDList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetDeskImAgentListRequest, encode_get_desk_im_agent_list_request, decode_get_desk_im_agent_list_request)


def decode_get_desk_im_agent_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetDeskImAgentListResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_consulting_entry(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_get_desk_im_agent_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetDeskImAgentListResponse, encode_get_desk_im_agent_list_response, decode_get_desk_im_agent_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_desk_im_agent_list",
    method="desk.get_desk_im_agent_list",
    summary="Page through the consulting entries, or get some of them by ID.",
    request_type=GetDeskImAgentListRequest,
    response_type=GetDeskImAgentListResponse,
    request_decoder=decode_get_desk_im_agent_list_request,
    response_decoder=decode_get_desk_im_agent_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/141355",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    paging=Paging(
        items=(("data",),),
        steps=(OffsetRule(argument="page_number", by=1),),
        done=(StopRule(total=("total_count",)),),
    ),
    undocumented=(
        "whether every entry has every field",
        "error codes (those of its siblings are listed)",
    ),
)
GetDeskImAgentListRequest.operation = OPERATION
GetDeskImAgentListResponse.operation = OPERATION
