# Generated from spec/apis/openim_console_http_svc/desc_robot_config.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DescRobotConfigRequest(Request["DescRobotConfigResponse"]):
    """Get the settings of the robot in one language."""

    __slots__ = {
        "language_tag": "LanguageTag",
    }

    language_tag: str | None
    """Language. The default language when empty or omitted."""

    def __init__(
        self,
        *,
        language_tag: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.language_tag = language_tag


class DescRobotConfigResponse(Response):
    """Response to `openim_console_http_svc/desc_robot_config`."""

    __slots__ = {
        "welcome_card_enable": "WelcomeCardEnable",
        "welcome_card_title": "WelcomeCardTitle",
        "welcome_card_questions": "WelcomeCardQuestions",
        "to_agent_enable": "ToAgentEnable",
        "direct_answering_reaches": "DirectAnsweringReaches",
        "chitchat_enable": "ChitchatEnable",
        "chitchat_reaches": "ChitchatReaches",
        "clarify_enable": "ClarifyEnable",
        "clarify_reaches": "ClarifyReaches",
        "clarify_message": "ClarifyMessage",
        "clarify_number": "ClarifyNumber",
        "fallback_msg": "FallbackMsg",
    }

    welcome_card_enable: bool
    """Greet users with a card."""
    welcome_card_title: str
    """Title of the card."""
    welcome_card_questions: list[str]
    """Questions on the card."""
    to_agent_enable: bool
    """Detect when a user wants an agent."""
    direct_answering_reaches: float | str
    """Least similarity, such as 0.8, for an answer from the FAQ library."""
    chitchat_enable: bool
    """Use the small-talk library."""
    chitchat_reaches: str
    """Least similarity, such as 0.8, for an answer from the small-talk library."""
    clarify_enable: bool
    """Offer similar questions when no answer is similar enough."""
    clarify_reaches: str
    """Least similarity, such as 0.8, for a question to be offered."""
    clarify_message: str
    """Text above the offered questions."""
    clarify_number: int
    """Number of offered questions."""
    fallback_msg: str
    """Text for a user whose question finds no answer."""

    def __init__(
        self,
        *,
        welcome_card_enable: bool,
        welcome_card_title: str,
        welcome_card_questions: list[str],
        to_agent_enable: bool,
        direct_answering_reaches: float | str,
        chitchat_enable: bool,
        chitchat_reaches: str,
        clarify_enable: bool,
        clarify_reaches: str,
        clarify_message: str,
        clarify_number: int,
        fallback_msg: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.welcome_card_enable = welcome_card_enable
        self.welcome_card_title = welcome_card_title
        self.welcome_card_questions = welcome_card_questions
        self.to_agent_enable = to_agent_enable
        self.direct_answering_reaches = direct_answering_reaches
        self.chitchat_enable = chitchat_enable
        self.chitchat_reaches = chitchat_reaches
        self.clarify_enable = clarify_enable
        self.clarify_reaches = clarify_reaches
        self.clarify_message = clarify_message
        self.clarify_number = clarify_number
        self.fallback_msg = fallback_msg


def decode_desc_robot_config_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescRobotConfigRequest)
    model.language_tag = wire.pop("LanguageTag", None)
    model.extra_fields = wire or None
    return model


def encode_desc_robot_config_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language_tag) is not None:
        wire["LanguageTag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DescRobotConfigRequest, encode_desc_robot_config_request, decode_desc_robot_config_request)


def decode_desc_robot_config_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescRobotConfigResponse)
    model.welcome_card_enable = pop_flag(wire, "WelcomeCardEnable")
    model.welcome_card_title = wire.pop("WelcomeCardTitle", None)
    model.welcome_card_questions = wire.pop("WelcomeCardQuestions", None)
    model.to_agent_enable = pop_flag(wire, "ToAgentEnable")
    model.direct_answering_reaches = wire.pop("DirectAnsweringReaches", None)
    model.chitchat_enable = pop_flag(wire, "ChitchatEnable")
    model.chitchat_reaches = wire.pop("ChitchatReaches", None)
    model.clarify_enable = pop_flag(wire, "ClarifyEnable")
    model.clarify_reaches = wire.pop("ClarifyReaches", None)
    model.clarify_message = wire.pop("ClarifyMessage", None)
    model.clarify_number = wire.pop("ClarifyNumber", None)
    model.fallback_msg = wire.pop("FallbackMsg", None)
    model.extra_fields = wire or None
    return model


def encode_desc_robot_config_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.welcome_card_enable) is not None:
        wire["WelcomeCardEnable"] = encode_flag(field)
    if (field := model.welcome_card_title) is not None:
        wire["WelcomeCardTitle"] = field
    if (field := model.welcome_card_questions) is not None:
        wire["WelcomeCardQuestions"] = field
    if (field := model.to_agent_enable) is not None:
        wire["ToAgentEnable"] = encode_flag(field)
    if (field := model.direct_answering_reaches) is not None:
        wire["DirectAnsweringReaches"] = field
    if (field := model.chitchat_enable) is not None:
        wire["ChitchatEnable"] = encode_flag(field)
    if (field := model.chitchat_reaches) is not None:
        wire["ChitchatReaches"] = field
    if (field := model.clarify_enable) is not None:
        wire["ClarifyEnable"] = encode_flag(field)
    if (field := model.clarify_reaches) is not None:
        wire["ClarifyReaches"] = field
    if (field := model.clarify_message) is not None:
        wire["ClarifyMessage"] = field
    if (field := model.clarify_number) is not None:
        wire["ClarifyNumber"] = field
    if (field := model.fallback_msg) is not None:
        wire["FallbackMsg"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DescRobotConfigResponse, encode_desc_robot_config_response, decode_desc_robot_config_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="desc_robot_config",
    method="desk.desc_robot_config",
    summary="Get the settings of the robot in one language.",
    request_type=DescRobotConfigRequest,
    response_type=DescRobotConfigResponse,
    request_decoder=decode_desc_robot_config_request,
    response_decoder=decode_desc_robot_config_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/679/117566",
        "https://www.tencentcloud.com/document/product/1229/68831",
    ),
    error_codes=(
        -50040,
        -50003,
        -20,
        -14,
        -7,
    ),
    undocumented=("error codes (those of robot_get_language_list are listed)",),
)
DescRobotConfigRequest.operation = OPERATION
DescRobotConfigResponse.operation = OPERATION
