# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.desk_satisfaction import DeskSatisfaction, decode_desk_satisfaction
from timsdk._types.desk_work_time_config import DeskWorkTimeConfig, decode_desk_work_time_config
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.desk_assignment_strategy import DeskAssignmentStrategy
    from timsdk_runtime.model.base import JsonObject


class DeskLanguageSettings(Model):
    """What a customer service account says and does for users of one language."""

    __slots__ = {
        "welcome_message": "WelcomeMessage",
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
        "satisfaction": "Satisfaction",
    }

    welcome_message: str | None
    """Greeting."""
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
    satisfaction: DeskSatisfaction | None
    """Rating of the service."""

    def __init__(
        self,
        *,
        welcome_message: str | None = None,
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
        satisfaction: DeskSatisfaction | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.welcome_message = welcome_message
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
        self.satisfaction = satisfaction


def decode_desk_language_settings(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskLanguageSettings)
    model.welcome_message = wire.pop("WelcomeMessage", None)
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
    model.satisfaction = decode_desk_satisfaction(wire.pop("Satisfaction", None))
    model.extra_fields = wire or None
    return model


def encode_desk_language_settings(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.welcome_message) is not None:
        wire["WelcomeMessage"] = field
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
    if (field := model.satisfaction) is not None:
        wire["Satisfaction"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskLanguageSettings, encode_desk_language_settings, decode_desk_language_settings)
