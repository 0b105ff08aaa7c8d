# Generated from spec/webhooks/Profile.CallbackPortraitSet.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.profile_item import ProfileItem, decode_profile_item
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class ProfilePortraitSet(AfterEvent["ProfilePortraitSet"]):
    """Fields of a profile were set."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "from_account": "From_Account",
        "profile_item": "ProfileItem",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    from_account: str
    """User ID whose profile it is."""
    profile_item: list[ProfileItem]
    """Fields that were set."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        from_account: str,
        profile_item: list[ProfileItem],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.from_account = from_account
        self.profile_item = profile_item
        self.event_time = event_time


def decode_profile_portrait_set(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ProfilePortraitSet)
    model.operator_account = wire.pop("Operator_Account", None)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("ProfileItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_profile_item(item)
    model.profile_item = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_profile_portrait_set(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.profile_item) is not None:
        wire["ProfileItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ProfilePortraitSet, encode_profile_portrait_set, decode_profile_portrait_set)

WEBHOOK: Final = Webhook(
    command="Profile.CallbackPortraitSet",
    family="profile",
    summary="Fields of a profile were set.",
    event_type=ProfilePortraitSet,
    event_decoder=decode_profile_portrait_set,
    sources=("https://trtc.io/document/48733",),
    time_unit="unix_ms",
)
ProfilePortraitSet.webhook = WEBHOOK
