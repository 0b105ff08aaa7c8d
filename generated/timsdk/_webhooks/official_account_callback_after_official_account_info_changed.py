# Generated from spec/webhooks/OfficialAccount.CallbackAfterOfficialAccountInfoChanged.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class OfficialAccountAfterOfficialAccountInfoChanged(AfterEvent["OfficialAccountAfterOfficialAccountInfoChanged"]):
    """The profile of an official account was changed.

    Only what changed is there.
    """

    __slots__ = {
        "official_account": "Official_Account",
        "operator_account": "Operator_Account",
        "name": "Name",
        "introduction": "Introduction",
        "face_url": "FaceUrl",
        "organization": "Organization",
        "event_time": "EventTime",
    }

    official_account: str
    """ID of the official account."""
    operator_account: str
    """User ID of who acts."""
    name: str | None
    """New name."""
    introduction: str | None
    """New introduction."""
    face_url: str | None
    """Address of the new picture."""
    organization: str | None
    """New organization."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        official_account: str,
        operator_account: str,
        name: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        organization: str | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.operator_account = operator_account
        self.name = name
        self.introduction = introduction
        self.face_url = face_url
        self.organization = organization
        self.event_time = event_time


def decode_official_account_after_official_account_info_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountAfterOfficialAccountInfoChanged)
    model.official_account = wire.pop("Official_Account", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.name = wire.pop("Name", None)
    model.introduction = wire.pop("Introduction", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.organization = wire.pop("Organization", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_after_official_account_info_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.organization) is not None:
        wire["Organization"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountAfterOfficialAccountInfoChanged,
    encode_official_account_after_official_account_info_changed,
    decode_official_account_after_official_account_info_changed,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackAfterOfficialAccountInfoChanged",
    family="official_account",
    summary="The profile of an official account was changed.",
    event_type=OfficialAccountAfterOfficialAccountInfoChanged,
    event_decoder=decode_official_account_after_official_account_info_changed,
    sources=("https://trtc.io/document/60797",),
    time_unit="unix_ms",
)
OfficialAccountAfterOfficialAccountInfoChanged.webhook = WEBHOOK
