# Generated from spec/apis/desk_http_svc/get_im_agent_list_multilingual.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_language_settings import DeskLanguageSettings, decode_desk_language_settings
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    decode_map,
    encode,
    encode_flag,
    encode_list,
    encode_map,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskMultilingualAccount(Model):
    """A customer service account with the settings of each language."""

    __slots__ = {
        "im_agent_user_id": "IMAgentUserID",
        "im_agent_nick": "IMAgentNick",
        "im_agent_avatar_url": "IMAgentAvatarUrl",
        "chatbot_disabled": "ChatbotDisabled",
        "agent_group_id": "AgentGroupId",
        "robot_id": "RobotId",
        "group_chat_mode": "GroupChatMode",
        "callback_switch_before_im_contact_user": "CallbackSwitchBeforeIMContactUser",
        "contact_user_callback_timeout_strategy": "ContactUserCallbackTimeoutStrategy",
        "multilingual_settings": "MultilingualSettings",
    }

    im_agent_user_id: str
    """User ID of the account."""
    im_agent_nick: str | None
    """Nickname."""
    im_agent_avatar_url: str | None
    """URL of the picture."""
    chatbot_disabled: bool | None
    """Whether the robot is off."""
    agent_group_id: int | None
    """Agent group."""
    robot_id: str | None
    """User ID of the robot."""
    group_chat_mode: int | None
    """Mode of group chats. The values are not documented."""
    callback_switch_before_im_contact_user: int | None
    """Whether your app is asked before an agent contacts a user. The values are not documented."""
    contact_user_callback_timeout_strategy: int | None
    """What happens when your app does not respond to that webhook. The values are not documented."""
    multilingual_settings: dict[str, DeskLanguageSettings] | None
    """Settings by language, for example zh or en."""

    def __init__(
        self,
        *,
        im_agent_user_id: str,
        im_agent_nick: str | None = None,
        im_agent_avatar_url: str | None = None,
        chatbot_disabled: bool | None = None,
        agent_group_id: int | None = None,
        robot_id: str | None = None,
        group_chat_mode: int | None = None,
        callback_switch_before_im_contact_user: int | None = None,
        contact_user_callback_timeout_strategy: int | None = None,
        multilingual_settings: dict[str, DeskLanguageSettings] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_user_id = im_agent_user_id
        self.im_agent_nick = im_agent_nick
        self.im_agent_avatar_url = im_agent_avatar_url
        self.chatbot_disabled = chatbot_disabled
        self.agent_group_id = agent_group_id
        self.robot_id = robot_id
        self.group_chat_mode = group_chat_mode
        self.callback_switch_before_im_contact_user = callback_switch_before_im_contact_user
        self.contact_user_callback_timeout_strategy = contact_user_callback_timeout_strategy
        self.multilingual_settings = multilingual_settings


class GetImAgentListMultilingualRequest(Request["GetImAgentListMultilingualResponse"]):
    """List the customer service accounts with the settings of each language."""

    __slots__ = {
        "im_agent_user_id_list": "IMAgentUserIDList",
    }

    im_agent_user_id_list: list[str] | None
    """Only these accounts. All accounts when omitted."""

    def __init__(
        self,
        *,
        im_agent_user_id_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_user_id_list = im_agent_user_id_list


class GetImAgentListMultilingualResponse(Response):
    """Response to `desk_http_svc/get_im_agent_list_multilingual`."""

    __slots__ = {
        "data": "Data",
    }

    data: list[DeskMultilingualAccount]
    """Customer service accounts."""

    def __init__(
        self,
        *,
        data: list[DeskMultilingualAccount],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data


def decode_desk_multilingual_account(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskMultilingualAccount)
    model.im_agent_user_id = wire.pop("IMAgentUserID", None)
    model.im_agent_nick = wire.pop("IMAgentNick", None)
    model.im_agent_avatar_url = wire.pop("IMAgentAvatarUrl", None)
    model.chatbot_disabled = pop_flag(wire, "ChatbotDisabled")
    model.agent_group_id = wire.pop("AgentGroupId", None)
    model.robot_id = wire.pop("RobotId", None)
    model.group_chat_mode = wire.pop("GroupChatMode", None)
    model.callback_switch_before_im_contact_user = wire.pop("CallbackSwitchBeforeIMContactUser", None)
    model.contact_user_callback_timeout_strategy = wire.pop("ContactUserCallbackTimeoutStrategy", None)
    model.multilingual_settings = decode_map(decode_desk_language_settings, wire.pop("MultilingualSettings", None))
    model.extra_fields = wire or None
    return model


def encode_desk_multilingual_account(model: Any) -> dict[str, Any]:
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
    if (field := model.robot_id) is not None:
        wire["RobotId"] = field
    if (field := model.group_chat_mode) is not None:
        wire["GroupChatMode"] = field
    if (field := model.callback_switch_before_im_contact_user) is not None:
        wire["CallbackSwitchBeforeIMContactUser"] = field
    if (field := model.contact_user_callback_timeout_strategy) is not None:
        wire["ContactUserCallbackTimeoutStrategy"] = field
    if (field := model.multilingual_settings) is not None:
        wire["MultilingualSettings"] = encode_map(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskMultilingualAccount, encode_desk_multilingual_account, decode_desk_multilingual_account)


def decode_get_im_agent_list_multilingual_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetImAgentListMultilingualRequest)
    model.im_agent_user_id_list = wire.pop("IMAgentUserIDList", None)
    model.extra_fields = wire or None
    return model


def encode_get_im_agent_list_multilingual_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id_list) is not None:
        wire["IMAgentUserIDList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetImAgentListMultilingualRequest,
    encode_get_im_agent_list_multilingual_request,
    decode_get_im_agent_list_multilingual_request,
)


def decode_get_im_agent_list_multilingual_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetImAgentListMultilingualResponse)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_multilingual_account(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_get_im_agent_list_multilingual_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetImAgentListMultilingualResponse,
    encode_get_im_agent_list_multilingual_response,
    decode_get_im_agent_list_multilingual_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_im_agent_list_multilingual",
    method="desk.get_im_agent_list_multilingual",
    summary="List the customer service accounts with the settings of each language.",
    request_type=GetImAgentListMultilingualRequest,
    response_type=GetImAgentListMultilingualResponse,
    request_decoder=decode_get_im_agent_list_multilingual_request,
    response_decoder=decode_get_im_agent_list_multilingual_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/128896",),
    error_codes=(
        141000,
        141002,
        141004,
        141007,
        141008,
    ),
    undocumented=(
        "response fields after the working hours",
        "which fields every account has",
        "error codes (those of delete_im_agent are listed)",
    ),
)
GetImAgentListMultilingualRequest.operation = OPERATION
GetImAgentListMultilingualResponse.operation = OPERATION
