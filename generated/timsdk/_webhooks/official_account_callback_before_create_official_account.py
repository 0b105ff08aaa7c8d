# Generated from spec/webhooks/OfficialAccount.CallbackBeforeCreateOfficialAccount.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, RefusableReply, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class OfficialAccountBeforeCreateOfficialAccount(
    BeforeEvent["OfficialAccountBeforeCreateOfficialAccount", "OfficialAccountBeforeCreateOfficialAccountReply"]
):
    """An official account is about to be created."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "owner_account": "Owner_Account",
        "name": "Name",
        "event_time": "EventTime",
    }

    operator_account: str
    """User ID of who acts."""
    owner_account: str
    """User ID of the future owner."""
    name: str
    """Name."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        operator_account: str,
        owner_account: str,
        name: str,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.operator_account = operator_account
        self.owner_account = owner_account
        self.name = name
        self.event_time = event_time


class OfficialAccountBeforeCreateOfficialAccountReply(RefusableReply):
    """Reply to `OfficialAccount.CallbackBeforeCreateOfficialAccount`.

    `refuse()` refuses (the caller gets 20006), or with a code of yours from 120001 to 130000.
    """

    __slots__ = ()


def decode_official_account_before_create_official_account(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountBeforeCreateOfficialAccount)
    model.operator_account = wire.pop("Operator_Account", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.name = wire.pop("Name", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_before_create_official_account(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
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
    OfficialAccountBeforeCreateOfficialAccount,
    encode_official_account_before_create_official_account,
    decode_official_account_before_create_official_account,
)


def decode_official_account_before_create_official_account_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountBeforeCreateOfficialAccountReply)
    model.extra_fields = wire or None
    return model


def encode_official_account_before_create_official_account_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountBeforeCreateOfficialAccountReply,
    encode_official_account_before_create_official_account_reply,
    decode_official_account_before_create_official_account_reply,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackBeforeCreateOfficialAccount",
    family="official_account",
    summary="An official account is about to be created.",
    event_type=OfficialAccountBeforeCreateOfficialAccount,
    event_decoder=decode_official_account_before_create_official_account,
    sources=("https://trtc.io/document/60795",),
    reply_type=OfficialAccountBeforeCreateOfficialAccountReply,
    reply_decoder=decode_official_account_before_create_official_account_reply,
    own_codes=range(120001, 130001),
    seen_as=20006,
    time_unit="unix_ms",
)
OfficialAccountBeforeCreateOfficialAccount.webhook = WEBHOOK
OfficialAccountBeforeCreateOfficialAccountReply.webhook = WEBHOOK
