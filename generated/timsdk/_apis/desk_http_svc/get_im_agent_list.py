# Generated from spec/apis/desk_http_svc/get_im_agent_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_work_time_config import DeskWorkTimeConfig, decode_desk_work_time_config
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

if TYPE_CHECKING:
    from timsdk._types.desk_assignment_strategy import DeskAssignmentStrategy
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskServiceAccount(Model):
    """A customer service account."""

    __slots__ = {
        "im_agent_user_id": "IMAgentUserId",
        "im_agent_nick": "IMAgentNick",
        "im_agent_avatar_url": "IMAgentAvatarUrl",
        "welcome_message": "WelcomeMessage",
        "chatbot_disabled": "ChatbotDisabled",
        "agent_group_id": "AgentGroupId",
        "transfer_to_human_prompt": "TransferToHumanPrompt",
        "transfer_to_human_success_prompt": "TransferToHumanSuccessPrompt",
        "transfer_to_human_fail_prompt": "TransferToHumanFailPrompt",
        "queueing_prompt": "QueueingPrompt",
        "user_timeout": "UserTimeout",
        "end_prompt": "EndPrompt",
        "timeout_end_prompt": "TimeoutEndPrompt",
        "work_time_config": "WorkTimeConfig",
        "not_work_time_prompt": "NotWorkTimePrompt",
        "assignment_strategy": "AssignmentStrategy",
        "choose_skill_group_prompt": "ChooseSkillGroupPrompt",
        "display_groups_choices": "DisplayGroupsChoices",
        "group_chat_mode": "GroupChatMode",
        "is_default": "IsDefault",
        "robot_id": "RobotId",
    }

    im_agent_user_id: str
    """User ID of the account."""
    im_agent_nick: str
    """Nickname."""
    im_agent_avatar_url: str
    """URL of the picture."""
    welcome_message: str | None
    """Greeting."""
    chatbot_disabled: bool
    """Whether the robot is off."""
    agent_group_id: int | None
    """Agent group."""
    transfer_to_human_prompt: str | None
    """Tells the user that an agent is looked for."""
    transfer_to_human_success_prompt: str | None
    """Tells the user that an agent has taken over. ${StaffNickName} becomes the nickname."""
    transfer_to_human_fail_prompt: str | None
    """Tells the user that every agent is offline."""
    queueing_prompt: str | None
    """Tells the user to wait in the queue. ${QueuePosition} and ${WaitNo} become numbers."""
    user_timeout: int | None
    """The session ends when the user has been silent this long. In seconds."""
    end_prompt: str | None
    """Tells the user that the session has ended."""
    timeout_end_prompt: str | None
    """Tells the user that silence has ended the session."""
    work_time_config: DeskWorkTimeConfig | None
    """Working hours."""
    not_work_time_prompt: str | None
    """Tells the user that nobody is at work."""
    assignment_strategy: DeskAssignmentStrategy | int | None
    """How a session finds its agent group."""
    choose_skill_group_prompt: str | None
    """Asks the user to pick an agent group."""
    display_groups_choices: list[int] | None
    """Agent groups to pick from."""
    group_chat_mode: int
    """Mode of group chats. The values are not documented."""
    is_default: bool
    """Whether it is the account that comes with Desk."""
    robot_id: str | None
    """User ID of the robot."""

    def __init__(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str,
        im_agent_avatar_url: str,
        welcome_message: str | None = None,
        chatbot_disabled: bool,
        agent_group_id: int | None = None,
        transfer_to_human_prompt: str | None = None,
        transfer_to_human_success_prompt: str | None = None,
        transfer_to_human_fail_prompt: str | None = None,
        queueing_prompt: str | None = None,
        user_timeout: int | None = None,
        end_prompt: str | None = None,
        timeout_end_prompt: str | None = None,
        work_time_config: DeskWorkTimeConfig | None = None,
        not_work_time_prompt: str | None = None,
        assignment_strategy: DeskAssignmentStrategy | int | None = None,
        choose_skill_group_prompt: str | None = None,
        display_groups_choices: list[int] | None = None,
        group_chat_mode: int,
        is_default: bool,
        robot_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_user_id = im_agent_user_id
        self.im_agent_nick = im_agent_nick
        self.im_agent_avatar_url = im_agent_avatar_url
        self.welcome_message = welcome_message
        self.chatbot_disabled = chatbot_disabled
        self.agent_group_id = agent_group_id
        self.transfer_to_human_prompt = transfer_to_human_prompt
        self.transfer_to_human_success_prompt = transfer_to_human_success_prompt
        self.transfer_to_human_fail_prompt = transfer_to_human_fail_prompt
        self.queueing_prompt = queueing_prompt
        self.user_timeout = user_timeout
        self.end_prompt = end_prompt
        self.timeout_end_prompt = timeout_end_prompt
        self.work_time_config = work_time_config
        self.not_work_time_prompt = not_work_time_prompt
        self.assignment_strategy = assignment_strategy
        self.choose_skill_group_prompt = choose_skill_group_prompt
        self.display_groups_choices = display_groups_choices
        self.group_chat_mode = group_chat_mode
        self.is_default = is_default
        self.robot_id = robot_id


class GetImAgentListRequest(Request["GetImAgentListResponse"]):
    """List the customer service accounts."""

    __slots__ = ()


class GetImAgentListResponse(Response):
    """Response to `desk_http_svc/get_im_agent_list`."""

    __slots__ = {
        "data": "Data",
    }

    data: list[DeskServiceAccount]
    """Customer service accounts."""

    def __init__(
        self,
        *,
        data: list[DeskServiceAccount],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data


def decode_desk_service_account(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskServiceAccount)
    model.im_agent_user_id = wire.pop("IMAgentUserId", None)
    model.im_agent_nick = wire.pop("IMAgentNick", None)
    model.im_agent_avatar_url = wire.pop("IMAgentAvatarUrl", None)
    model.welcome_message = wire.pop("WelcomeMessage", None)
    model.chatbot_disabled = pop_flag(wire, "ChatbotDisabled")
    model.agent_group_id = wire.pop("AgentGroupId", None)
    model.transfer_to_human_prompt = wire.pop("TransferToHumanPrompt", None)
    model.transfer_to_human_success_prompt = wire.pop("TransferToHumanSuccessPrompt", None)
    model.transfer_to_human_fail_prompt = wire.pop("TransferToHumanFailPrompt", None)
    model.queueing_prompt = wire.pop("QueueingPrompt", None)
    model.user_timeout = wire.pop("UserTimeout", None)
    model.end_prompt = wire.pop("EndPrompt", None)
    model.timeout_end_prompt = wire.pop("TimeoutEndPrompt", None)
    model.work_time_config = decode_desk_work_time_config(wire.pop("WorkTimeConfig", None))
    model.not_work_time_prompt = wire.pop("NotWorkTimePrompt", None)
    model.assignment_strategy = wire.pop("AssignmentStrategy", None)
    model.choose_skill_group_prompt = wire.pop("ChooseSkillGroupPrompt", None)
    model.display_groups_choices = wire.pop("DisplayGroupsChoices", None)
    model.group_chat_mode = wire.pop("GroupChatMode", None)
    model.is_default = pop_flag(wire, "IsDefault")
    model.robot_id = wire.pop("RobotId", None)
    model.extra_fields = wire or None
    return model


def encode_desk_service_account(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id) is not None:
        wire["IMAgentUserId"] = field
    if (field := model.im_agent_nick) is not None:
        wire["IMAgentNick"] = field
    if (field := model.im_agent_avatar_url) is not None:
        wire["IMAgentAvatarUrl"] = field
    if (field := model.welcome_message) is not None:
        wire["WelcomeMessage"] = field
    if (field := model.chatbot_disabled) is not None:
        wire["ChatbotDisabled"] = encode_flag(field)
    if (field := model.agent_group_id) is not None:
        wire["AgentGroupId"] = field
    if (field := model.transfer_to_human_prompt) is not None:
        wire["TransferToHumanPrompt"] = field
    if (field := model.transfer_to_human_success_prompt) is not None:
        wire["TransferToHumanSuccessPrompt"] = field
    if (field := model.transfer_to_human_fail_prompt) is not None:
        wire["TransferToHumanFailPrompt"] = field
    if (field := model.queueing_prompt) is not None:
        wire["QueueingPrompt"] = field
    if (field := model.user_timeout) is not None:
        wire["UserTimeout"] = field
    if (field := model.end_prompt) is not None:
        wire["EndPrompt"] = field
    if (field := model.timeout_end_prompt) is not None:
        wire["TimeoutEndPrompt"] = field
    if (field := model.work_time_config) is not None:
        wire["WorkTimeConfig"] = encode(field)
    if (field := model.not_work_time_prompt) is not None:
        wire["NotWorkTimePrompt"] = field
    if (field := model.assignment_strategy) is not None:
        wire["AssignmentStrategy"] = field
    if (field := model.choose_skill_group_prompt) is not None:
        wire["ChooseSkillGroupPrompt"] = field
    if (field := model.display_groups_choices) is not None:
        wire["DisplayGroupsChoices"] = field
    if (field := model.group_chat_mode) is not None:
        wire["GroupChatMode"] = field
    if (field := model.is_default) is not None:
        wire["IsDefault"] = encode_flag(field)
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskServiceAccount, encode_desk_service_account, decode_desk_service_account)


def decode_get_im_agent_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetImAgentListRequest)
    model.extra_fields = wire or None
    return model


def encode_get_im_agent_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetImAgentListRequest, encode_get_im_agent_list_request, decode_get_im_agent_list_request)


def decode_get_im_agent_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetImAgentListResponse)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_service_account(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_get_im_agent_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetImAgentListResponse, encode_get_im_agent_list_response, decode_get_im_agent_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_im_agent_list",
    method="desk.get_im_agent_list",
    summary="List the customer service accounts.",
    request_type=GetImAgentListRequest,
    response_type=GetImAgentListResponse,
    request_decoder=decode_get_im_agent_list_request,
    response_decoder=decode_get_im_agent_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/111801",),
    error_codes=(
        141000,
        141002,
        141004,
        141007,
        141008,
    ),
    undocumented=(
        "response fields for the reminder of silent users",
        "which fields every account has",
        "error codes (those of delete_im_agent are listed)",
    ),
)
GetImAgentListRequest.operation = OPERATION
GetImAgentListResponse.operation = OPERATION
