# Generated from spec/apis/desk_http_svc/add_desk_im_agent.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_robot_type import DeskRobotType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AddDeskImAgentRequest(Request["AddDeskImAgentResponse"]):
    """Create a consulting entry."""

    __slots__ = {
        "im_agent_nick": "IMAgentNick",
        "im_agent_avatar_url": "IMAgentAvatarUrl",
        "conversation_setting_id": "ConversationSettingId",
        "robot_enable": "RobotEnable",
        "robot_type": "RobotType",
        "robot_id": "RobotId",
    }

    im_agent_nick: str
    """Nickname. At most 50 characters."""
    im_agent_avatar_url: str
    """URL of the picture."""
    conversation_setting_id: int
    """Conversation setting of the entry. At least 1."""
    robot_enable: bool
    """Let the robot talk to users first."""
    robot_type: DeskRobotType | int
    """Kind of robot; must fit `robot_id`."""
    robot_id: str
    """User ID of the robot, needed even where the robot is off. Built-in ones start with @RBT#. At most 128
    characters.
    """

    def __init__(
        self,
        *,
        im_agent_nick: str,
        im_agent_avatar_url: str,
        conversation_setting_id: int,
        robot_enable: bool,
        robot_type: DeskRobotType | int,
        robot_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_nick = im_agent_nick
        self.im_agent_avatar_url = im_agent_avatar_url
        self.conversation_setting_id = conversation_setting_id
        self.robot_enable = robot_enable
        self.robot_type = robot_type
        self.robot_id = robot_id


class AddDeskImAgentResponse(Response):
    """Response to `desk_http_svc/add_desk_im_agent`."""

    __slots__ = {
        "im_agent_user_id": "IMAgentUserID",
    }

    im_agent_user_id: str
    """User ID of the new entry."""

    def __init__(
        self,
        *,
        im_agent_user_id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.im_agent_user_id = im_agent_user_id


def decode_add_desk_im_agent_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddDeskImAgentRequest)
    model.im_agent_nick = wire.pop("IMAgentNick", None)
    model.im_agent_avatar_url = wire.pop("IMAgentAvatarUrl", None)
    model.conversation_setting_id = wire.pop("ConversationSettingId", None)
    model.robot_enable = pop_flag(wire, "RobotEnable")
    model.robot_type = wire.pop("RobotType", None)
    model.robot_id = wire.pop("RobotId", None)
    model.extra_fields = wire or None
    return model


def encode_add_desk_im_agent_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
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


register(AddDeskImAgentRequest, encode_add_desk_im_agent_request, decode_add_desk_im_agent_request)


def decode_add_desk_im_agent_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddDeskImAgentResponse)
    model.im_agent_user_id = wire.pop("IMAgentUserID", None)
    model.extra_fields = wire or None
    return model


def encode_add_desk_im_agent_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id) is not None:
        wire["IMAgentUserID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddDeskImAgentResponse, encode_add_desk_im_agent_response, decode_add_desk_im_agent_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="add_desk_im_agent",
    method="desk.add_desk_im_agent",
    summary="Create a consulting entry.",
    request_type=AddDeskImAgentRequest,
    response_type=AddDeskImAgentResponse,
    request_decoder=decode_add_desk_im_agent_request,
    response_decoder=decode_add_desk_im_agent_response,
    effect=Effect(kind="once", reason="The server chooses the ID; a retry creates another entry."),
    sources=(
        "https://cloud.tencent.com/document/product/269/141353",
        "https://cloud.tencent.com/document/product/269/138244",
    ),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes (those of its siblings are listed)",),
)
AddDeskImAgentRequest.operation = OPERATION
AddDeskImAgentResponse.operation = OPERATION
