# Generated from spec/apis/desk_http_svc/update_im_agent_multilingual.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_language_settings import DeskLanguageSettings, decode_desk_language_settings
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import (
    decode_map,
    encode_flag,
    encode_map,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject


class UpdateImAgentMultilingualRequest(Request["UpdateImAgentMultilingualResponse"]):
    """Change a customer service account with settings for each language."""

    __slots__ = {
        "im_agent_user_id": "IMAgentUserID",
        "im_agent_nick": "IMAgentNick",
        "im_agent_avatar_url": "IMAgentAvatarUrl",
        "chatbot_disabled": "ChatbotDisabled",
        "agent_group_id": "AgentGroupId",
        "group_chat_mode": "GroupChatMode",
        "callback_switch_before_im_contact_user": "CallbackSwitchBeforeIMContactUser",
        "contact_user_callback_timeout_strategy": "ContactUserCallbackTimeoutStrategy",
        "robot_id": "RobotId",
        "multilingual_settings": "MultilingualSettings",
    }

    im_agent_user_id: str
    """User ID of the account."""
    im_agent_nick: str | None
    """Nickname."""
    im_agent_avatar_url: str | None
    """URL of the picture."""
    chatbot_disabled: bool | None
    """Turn the robot off."""
    agent_group_id: int | None
    """Agent group."""
    group_chat_mode: int | None
    """Mode of group chats. The values are not documented."""
    callback_switch_before_im_contact_user: int | None
    """Whether your app is asked before an agent contacts a user. The values are not documented."""
    contact_user_callback_timeout_strategy: int | None
    """What happens when your app does not respond to that webhook. The values are not documented."""
    robot_id: str | None
    """User ID of the robot."""
    multilingual_settings: Mapping[str, DeskLanguageSettings] | None
    """Settings by language, for example zh or en."""

    def __init__(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        group_chat_mode: int | None = None,
        callback_switch_before_im_contact_user: int | None = None,
        contact_user_callback_timeout_strategy: int | None = None,
        robot_id: str | None = None,
        multilingual_settings: Mapping[str, DeskLanguageSettings] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_user_id = im_agent_user_id
        self.im_agent_nick = im_agent_nick
        self.im_agent_avatar_url = im_agent_avatar_url
        self.chatbot_disabled = chatbot_disabled
        self.agent_group_id = agent_group_id
        self.group_chat_mode = group_chat_mode
        self.callback_switch_before_im_contact_user = callback_switch_before_im_contact_user
        self.contact_user_callback_timeout_strategy = contact_user_callback_timeout_strategy
        self.robot_id = robot_id
        self.multilingual_settings = multilingual_settings


class UpdateImAgentMultilingualResponse(Response):
    """Response to `desk_http_svc/update_im_agent_multilingual`."""

    __slots__ = ()


def decode_update_im_agent_multilingual_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateImAgentMultilingualRequest)
    model.im_agent_user_id = wire.pop("IMAgentUserID", None)
    model.im_agent_nick = wire.pop("IMAgentNick", None)
    model.im_agent_avatar_url = wire.pop("IMAgentAvatarUrl", None)
    model.chatbot_disabled = pop_flag(wire, "ChatbotDisabled")
    model.agent_group_id = wire.pop("AgentGroupId", None)
    model.group_chat_mode = wire.pop("GroupChatMode", None)
    model.callback_switch_before_im_contact_user = wire.pop("CallbackSwitchBeforeIMContactUser", None)
    model.contact_user_callback_timeout_strategy = wire.pop("ContactUserCallbackTimeoutStrategy", None)
    model.robot_id = wire.pop("RobotId", None)
    model.multilingual_settings = decode_map(decode_desk_language_settings, wire.pop("MultilingualSettings", None))
    model.extra_fields = wire or None
    return model


def encode_update_im_agent_multilingual_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id) is not None:
        wire["IMAgentUserID"] = field
    if (field := model.im_agent_nick) is not None:
        wire["IMAgentNick"] = field
    if (field := model.im_agent_avatar_url) is not None:
        wire["IMAgentAvatarUrl"] = field
    if (field := model.chatbot_disabled) is not None:
        wire["ChatbotDisabled"] = encode_flag(field)
    if (field := model.agent_group_id) is not None:
        wire["AgentGroupId"] = field
    if (field := model.group_chat_mode) is not None:
        wire["GroupChatMode"] = field
    if (field := model.callback_switch_before_im_contact_user) is not None:
        wire["CallbackSwitchBeforeIMContactUser"] = field
    if (field := model.contact_user_callback_timeout_strategy) is not None:
        wire["ContactUserCallbackTimeoutStrategy"] = field
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if (field := model.multilingual_settings) is not None:
        wire["MultilingualSettings"] = encode_map(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateImAgentMultilingualRequest,
    encode_update_im_agent_multilingual_request,
    decode_update_im_agent_multilingual_request,
)


def decode_update_im_agent_multilingual_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateImAgentMultilingualResponse)
    model.extra_fields = wire or None
    return model


def encode_update_im_agent_multilingual_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateImAgentMultilingualResponse,
    encode_update_im_agent_multilingual_response,
    decode_update_im_agent_multilingual_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="update_im_agent_multilingual",
    method="desk.update_im_agent_multilingual",
    summary="Change a customer service account with settings for each language.",
    request_type=UpdateImAgentMultilingualRequest,
    response_type=UpdateImAgentMultilingualResponse,
    request_decoder=decode_update_im_agent_multilingual_request,
    response_decoder=decode_update_im_agent_multilingual_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/269/128895",
        "https://cloud.tencent.com/document/product/679/129415",
    ),
    error_codes=(
        141000,
        141002,
        141004,
        141007,
        141008,
    ),
    undocumented=(
        "further request fields",
        "error codes (those of delete_im_agent are listed)",
    ),
)
UpdateImAgentMultilingualRequest.operation = OPERATION
UpdateImAgentMultilingualResponse.operation = OPERATION
