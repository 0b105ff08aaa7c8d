# Generated from spec/webhooks/OfficialAccount.CallbackAfterCreateOfficialAccount.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class OfficialAccountAfterCreateOfficialAccount(AfterEvent["OfficialAccountAfterCreateOfficialAccount"]):
    """An official account was created.

    Not everything is known about this webhook: the page: the fields come from a public Java client.
    """

    __slots__ = {
        "official_account": "Official_Account",
        "operator_account": "Operator_Account",
        "owner_account": "Owner_Account",
        "name": "Name",
        "event_time": "EventTime",
    }

    official_account: str
    """ID of the official account."""
    operator_account: str
    """User ID of who acts."""
    owner_account: str
    """User ID of the owner."""
    name: str
    """Name."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        official_account: str,
        operator_account: str,
        owner_account: str,
        name: str,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.operator_account = operator_account
        self.owner_account = owner_account
        self.name = name
        self.event_time = event_time


def decode_official_account_after_create_official_account(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountAfterCreateOfficialAccount)
    model.official_account = wire.pop("Official_Account", None)
    model.operator_account = wire.pop("Operator_Account", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.name = wire.pop("Name", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_after_create_official_account(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountAfterCreateOfficialAccount,
    encode_official_account_after_create_official_account,
    decode_official_account_after_create_official_account,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackAfterCreateOfficialAccount",
    family="official_account",
    summary="An official account was created.",
    event_type=OfficialAccountAfterCreateOfficialAccount,
    event_decoder=decode_official_account_after_create_official_account,
    sources=("https://github.com/doocs/qcloud-im-server-sdk-java",),
    time_unit="unix_ms",
    undocumented=("the page: the fields come from a public Java client",),
)
OfficialAccountAfterCreateOfficialAccount.webhook = WEBHOOK
