# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.desk_work_time_config import DeskWorkTimeConfig, decode_desk_work_time_config
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_flag, merge_extra_fields, new_instance, pop_flag, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskConversationLanguage(Model):
    """What a conversation setting says and does for users of one language."""

    __slots__ = {
        "welcome_message": "WelcomeMessage",
        "welcome_message_disabled": "WelcomeMessageDisabled",
        "transfer_to_human_prompt": "TransferToHumanPrompt",
        "transfer_to_human_prompt_disabled": "TransferToHumanPromptDisabled",
        "transfer_to_human_success_prompt": "TransferToHumanSuccessPrompt",
        "transfer_to_human_success_prompt_disabled": "TransferToHumanSuccessPromptDisabled",
        "transfer_to_human_fail_prompt": "TransferToHumanFailPrompt",
        "transfer_to_human_fail_prompt_disabled": "TransferToHumanFailPromptDisabled",
        "queueing_prompt": "QueueingPrompt",
        "user_timeout": "UserTimeout",
        "end_prompt": "EndPrompt",
        "end_prompt_disabled": "EndPromptDisabled",
        "timeout_end_prompt": "TimeoutEndPrompt",
        "timeout_end_prompt_disabled": "TimeoutEndPromptDisabled",
        "not_work_time_prompt": "NotWorkTimePrompt",
        "work_time_config": "WorkTimeConfig",
        "choose_skill_group_prompt": "ChooseSkillGroupPrompt",
        "user_timeout_reminder_disabled": "UserTimeoutReminderDisabled",
        "remind_user_before_user_timeout": "RemindUserBeforeUserTimeout",
    }

    welcome_message: str | None
    """Greeting."""
    welcome_message_disabled: bool | None
    """Send no greeting."""
    transfer_to_human_prompt: str | None
    """Tells the user that an agent is looked for."""
    transfer_to_human_prompt_disabled: bool | None
    """Do not send it."""
    transfer_to_human_success_prompt: str | None
    """Tells the user that an agent has taken over."""
    transfer_to_human_success_prompt_disabled: bool | None
    """Do not send it."""
    transfer_to_human_fail_prompt: str | None
    """Tells the user that every agent is offline."""
    transfer_to_human_fail_prompt_disabled: bool | None
    """Do not send it."""
    queueing_prompt: str | None
    """Tells the user to wait in the queue."""
    user_timeout: int | None
    """The session ends when the user has been silent this long. In seconds."""
    end_prompt: str | None
    """Tells the user that the session has ended."""
    end_prompt_disabled: bool | None
    """Do not send it."""
    timeout_end_prompt: str | None
    """Tells the user that silence has ended the session."""
    timeout_end_prompt_disabled: bool | None
    """Do not send it."""
    not_work_time_prompt: str | None
    """Tells the user that nobody is at work."""
    work_time_config: DeskWorkTimeConfig | None
    """Working hours."""
    choose_skill_group_prompt: str | None
    """Asks the user to pick an agent group."""
    user_timeout_reminder_disabled: bool | None
    """Do not remind a silent user."""
    remind_user_before_user_timeout: int | None
    """The user is reminded this long before the session ends. In seconds."""

    def __init__(
        self,
        *,
        welcome_message: str | None = None,
        welcome_message_disabled: bool | None = None,
        transfer_to_human_prompt: str | None = None,
        transfer_to_human_prompt_disabled: bool | None = None,
        transfer_to_human_success_prompt: str | None = None,
        transfer_to_human_success_prompt_disabled: bool | None = None,
        transfer_to_human_fail_prompt: str | None = None,
        transfer_to_human_fail_prompt_disabled: bool | None = None,
        queueing_prompt: str | None = None,
        user_timeout: int | None = None,
        end_prompt: str | None = None,
        end_prompt_disabled: bool | None = None,
        timeout_end_prompt: str | None = None,
        timeout_end_prompt_disabled: bool | None = None,
        not_work_time_prompt: str | None = None,
        work_time_config: DeskWorkTimeConfig | None = None,
        choose_skill_group_prompt: str | None = None,
        user_timeout_reminder_disabled: bool | None = None,
        remind_user_before_user_timeout: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.welcome_message = welcome_message
        self.welcome_message_disabled = welcome_message_disabled
        self.transfer_to_human_prompt = transfer_to_human_prompt
        self.transfer_to_human_prompt_disabled = transfer_to_human_prompt_disabled
        self.transfer_to_human_success_prompt = transfer_to_human_success_prompt
        self.transfer_to_human_success_prompt_disabled = transfer_to_human_success_prompt_disabled
        self.transfer_to_human_fail_prompt = transfer_to_human_fail_prompt
        self.transfer_to_human_fail_prompt_disabled = transfer_to_human_fail_prompt_disabled
        self.queueing_prompt = queueing_prompt
        self.user_timeout = user_timeout
        self.end_prompt = end_prompt
        self.end_prompt_disabled = end_prompt_disabled
        self.timeout_end_prompt = timeout_end_prompt
        self.timeout_end_prompt_disabled = timeout_end_prompt_disabled
        self.not_work_time_prompt = not_work_time_prompt
        self.work_time_config = work_time_config
        self.choose_skill_group_prompt = choose_skill_group_prompt
        self.user_timeout_reminder_disabled = user_timeout_reminder_disabled
        self.remind_user_before_user_timeout = remind_user_before_user_timeout


def decode_desk_conversation_language(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskConversationLanguage)
    model.welcome_message = wire.pop("WelcomeMessage", None)
    model.welcome_message_disabled = pop_flag(wire, "WelcomeMessageDisabled")
    model.transfer_to_human_prompt = wire.pop("TransferToHumanPrompt", None)
    model.transfer_to_human_prompt_disabled = pop_flag(wire, "TransferToHumanPromptDisabled")
    model.transfer_to_human_success_prompt = wire.pop("TransferToHumanSuccessPrompt", None)
    model.transfer_to_human_success_prompt_disabled = pop_flag(wire, "TransferToHumanSuccessPromptDisabled")
    model.transfer_to_human_fail_prompt = wire.pop("TransferToHumanFailPrompt", None)
    model.transfer_to_human_fail_prompt_disabled = pop_flag(wire, "TransferToHumanFailPromptDisabled")
    model.queueing_prompt = wire.pop("QueueingPrompt", None)
    model.user_timeout = wire.pop("UserTimeout", None)
    model.end_prompt = wire.pop("EndPrompt", None)
    model.end_prompt_disabled = pop_flag(wire, "EndPromptDisabled")
    model.timeout_end_prompt = wire.pop("TimeoutEndPrompt", None)
    model.timeout_end_prompt_disabled = pop_flag(wire, "TimeoutEndPromptDisabled")
    model.not_work_time_prompt = wire.pop("NotWorkTimePrompt", None)
    model.work_time_config = decode_desk_work_time_config(wire.pop("WorkTimeConfig", None))
    model.choose_skill_group_prompt = wire.pop("ChooseSkillGroupPrompt", None)
    model.user_timeout_reminder_disabled = pop_flag(wire, "UserTimeoutReminderDisabled")
    model.remind_user_before_user_timeout = wire.pop("RemindUserBeforeUserTimeout", None)
    model.extra_fields = wire or None
    return model


def encode_desk_conversation_language(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.welcome_message) is not None:
        wire["WelcomeMessage"] = field
    if (field := model.welcome_message_disabled) is not None:
        wire["WelcomeMessageDisabled"] = encode_flag(field)
    if (field := model.transfer_to_human_prompt) is not None:
        wire["TransferToHumanPrompt"] = field
    if (field := model.transfer_to_human_prompt_disabled) is not None:
        wire["TransferToHumanPromptDisabled"] = encode_flag(field)
    if (field := model.transfer_to_human_success_prompt) is not None:
        wire["TransferToHumanSuccessPrompt"] = field
    if (field := model.transfer_to_human_success_prompt_disabled) is not None:
        wire["TransferToHumanSuccessPromptDisabled"] = encode_flag(field)
    if (field := model.transfer_to_human_fail_prompt) is not None:
        wire["TransferToHumanFailPrompt"] = field
    if (field := model.transfer_to_human_fail_prompt_disabled) is not None:
        wire["TransferToHumanFailPromptDisabled"] = encode_flag(field)
    if (field := model.queueing_prompt) is not None:
        wire["QueueingPrompt"] = field
    if (field := model.user_timeout) is not None:
        wire["UserTimeout"] = field
    if (field := model.end_prompt) is not None:
        wire["EndPrompt"] = field
    if (field := model.end_prompt_disabled) is not None:
        wire["EndPromptDisabled"] = encode_flag(field)
    if (field := model.timeout_end_prompt) is not None:
        wire["TimeoutEndPrompt"] = field
    if (field := model.timeout_end_prompt_disabled) is not None:
        wire["TimeoutEndPromptDisabled"] = encode_flag(field)
    if (field := model.not_work_time_prompt) is not None:
        wire["NotWorkTimePrompt"] = field
    if (field := model.work_time_config) is not None:
        wire["WorkTimeConfig"] = encode(field)
    if (field := model.choose_skill_group_prompt) is not None:
        wire["ChooseSkillGroupPrompt"] = field
    if (field := model.user_timeout_reminder_disabled) is not None:
        wire["UserTimeoutReminderDisabled"] = encode_flag(field)
    if (field := model.remind_user_before_user_timeout) is not None:
        wire["RemindUserBeforeUserTimeout"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskConversationLanguage, encode_desk_conversation_language, decode_desk_conversation_language)
