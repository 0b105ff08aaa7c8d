# Generated from spec/webhooks/OfficialAccount.CallbackAfterOfficialAccountFull.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class OfficialAccountAfterOfficialAccountFull(AfterEvent["OfficialAccountAfterOfficialAccountFull"]):
    """An official account has as many subscribers as it may have.

    Not everything is known about this webhook: the page: the fields come from a public Java client.
    """

    __slots__ = {
        "official_account": "Official_Account",
        "event_time": "EventTime",
    }

    official_account: str
    """ID of the official account."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        official_account: str,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.event_time = event_time


def decode_official_account_after_official_account_full(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountAfterOfficialAccountFull)
    model.official_account = wire.pop("Official_Account", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_after_official_account_full(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountAfterOfficialAccountFull,
    encode_official_account_after_official_account_full,
    decode_official_account_after_official_account_full,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackAfterOfficialAccountFull",
    family="official_account",
    summary="An official account has as many subscribers as it may have.",
    event_type=OfficialAccountAfterOfficialAccountFull,
    event_decoder=decode_official_account_after_official_account_full,
    sources=("https://github.com/doocs/qcloud-im-server-sdk-java",),
    time_unit="unix_ms",
    undocumented=("the page: the fields come from a public Java client",),
)
OfficialAccountAfterOfficialAccountFull.webhook = WEBHOOK
