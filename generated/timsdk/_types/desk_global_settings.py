# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskGlobalSettings(Model):
    """Settings that hold for all sessions of an app."""

    __slots__ = {
        "auto_accept": "AutoAccept",
        "giveup_set_rest": "GiveupSetRest",
        "manual_accept_timeout": "ManualAcceptTimeout",
        "member_rsp_timeout_switch": "MemberRspTimeoutSwitch",
        "member_rsp_timeout": "MemberRspTimeout",
        "multilingual_enable": "MultilingualEnable",
        "languages": "Languages",
        "default_language": "DefaultLanguage",
    }

    auto_accept: bool | None
    """Accept sessions for the agents; otherwise they accept by hand."""
    giveup_set_rest: bool | None
    """Send an agent who lets a session pass on a break. Only where agents accept by hand."""
    manual_accept_timeout: int | None
    """Time to accept a session before another agent gets it. Only where agents accept by hand. In seconds. From
    0 to 90.
    """
    member_rsp_timeout_switch: bool | None
    """Remind an agent who does not reply."""
    member_rsp_timeout: int | None
    """Time without a reply before the reminder. In seconds. From 1 to 86400."""
    multilingual_enable: bool | None
    """Use several languages."""
    languages: list[str] | None
    """Languages in use, for example zh and en."""
    default_language: str | None
    """Default language."""

    def __init__(
        self,
        *,
        auto_accept: bool | None = None,
        giveup_set_rest: bool | None = None,
        manual_accept_timeout: int | None = None,
        member_rsp_timeout_switch: bool | None = None,
        member_rsp_timeout: int | None = None,
        multilingual_enable: bool | None = None,
        languages: list[str] | None = None,
        default_language: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.auto_accept = auto_accept
        self.giveup_set_rest = giveup_set_rest
        self.manual_accept_timeout = manual_accept_timeout
        self.member_rsp_timeout_switch = member_rsp_timeout_switch
        self.member_rsp_timeout = member_rsp_timeout
        self.multilingual_enable = multilingual_enable
        self.languages = languages
        self.default_language = default_language


def decode_desk_global_settings(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskGlobalSettings)
    model.auto_accept = pop_flag(wire, "AutoAccept")
    model.giveup_set_rest = pop_flag(wire, "GiveupSetRest")
    model.manual_accept_timeout = wire.pop("ManualAcceptTimeout", None)
    model.member_rsp_timeout_switch = pop_flag(wire, "MemberRspTimeoutSwitch")
    model.member_rsp_timeout = wire.pop("MemberRspTimeout", None)
    model.multilingual_enable = pop_flag(wire, "MultilingualEnable")
    model.languages = wire.pop("Languages", None)
    model.default_language = wire.pop("DefaultLanguage", None)
    model.extra_fields = wire or None
    return model


def encode_desk_global_settings(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.auto_accept) is not None:
        wire["AutoAccept"] = encode_flag(field)
    if (field := model.giveup_set_rest) is not None:
        wire["GiveupSetRest"] = encode_flag(field)
    if (field := model.manual_accept_timeout) is not None:
        wire["ManualAcceptTimeout"] = field
    if (field := model.member_rsp_timeout_switch) is not None:
        wire["MemberRspTimeoutSwitch"] = encode_flag(field)
    if (field := model.member_rsp_timeout) is not None:
        wire["MemberRspTimeout"] = field
    if (field := model.multilingual_enable) is not None:
        wire["MultilingualEnable"] = encode_flag(field)
    if (field := model.languages) is not None:
        wire["Languages"] = field
    if (field := model.default_language) is not None:
        wire["DefaultLanguage"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskGlobalSettings, encode_desk_global_settings, decode_desk_global_settings)
