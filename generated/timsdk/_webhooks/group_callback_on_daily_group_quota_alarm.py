# Generated from spec/webhooks/Group.CallbackOnDailyGroupQuotaAlarm.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class GroupOnDailyGroupQuotaAlarm(AfterEvent["GroupOnDailyGroupQuotaAlarm"]):
    """More than 70 % of the groups of a day have been created.

    Shares the switch of changed group profiles.
    """

    __slots__ = {
        "quota_used": "QuotaUsed",
        "quota": "Quota",
        "event_time": "EventTime",
    }

    quota_used: int
    """Groups created today, less those disbanded."""
    quota: int
    """Groups that may be created in a day."""
    event_time: int | str | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        quota_used: int,
        quota: int,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.quota_used = quota_used
        self.quota = quota
        self.event_time = event_time


def decode_group_on_daily_group_quota_alarm(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupOnDailyGroupQuotaAlarm)
    model.quota_used = wire.pop("QuotaUsed", None)
    model.quota = wire.pop("Quota", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_group_on_daily_group_quota_alarm(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.quota_used) is not None:
        wire["QuotaUsed"] = field
    if (field := model.quota) is not None:
        wire["Quota"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GroupOnDailyGroupQuotaAlarm, encode_group_on_daily_group_quota_alarm, decode_group_on_daily_group_quota_alarm
)

WEBHOOK: Final = Webhook(
    command="Group.CallbackOnDailyGroupQuotaAlarm",
    family="group",
    summary="More than 70 % of the groups of a day have been created.",
    event_type=GroupOnDailyGroupQuotaAlarm,
    event_decoder=decode_group_on_daily_group_quota_alarm,
    sources=("https://trtc.io/document/57455",),
    time_unit="unix_ms",
)
GroupOnDailyGroupQuotaAlarm.webhook = WEBHOOK
