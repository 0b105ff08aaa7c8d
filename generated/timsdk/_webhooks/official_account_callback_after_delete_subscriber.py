# Generated from spec/webhooks/OfficialAccount.CallbackAfterDeleteSubscriber.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.subscriber_ref import SubscriberRef, decode_subscriber_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class OfficialAccountAfterDeleteSubscriber(AfterEvent["OfficialAccountAfterDeleteSubscriber"]):
    """Users no longer subscribe to an official account."""

    __slots__ = {
        "official_account": "Official_Account",
        "operator_account": "Operator_Account",
        "subscribe_account_list": "SubscribeAccountList",
        "event_time": "EventTime",
    }

    official_account: str
    """ID of the official account."""
    operator_account: str
    """User ID of who acts."""
    subscribe_account_list: list[SubscriberRef]
    """Users."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        official_account: str,
        operator_account: str,
        subscribe_account_list: list[SubscriberRef],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account = official_account
        self.operator_account = operator_account
        self.subscribe_account_list = subscribe_account_list
        self.event_time = event_time


def decode_official_account_after_delete_subscriber(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountAfterDeleteSubscriber)
    model.official_account = wire.pop("Official_Account", None)
    model.operator_account = wire.pop("Operator_Account", None)
    if (value := wire.pop("SubscribeAccountList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_subscriber_ref(item)
    model.subscribe_account_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_after_delete_subscriber(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.subscribe_account_list) is not None:
        wire["SubscribeAccountList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountAfterDeleteSubscriber,
    encode_official_account_after_delete_subscriber,
    decode_official_account_after_delete_subscriber,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackAfterDeleteSubscriber",
    family="official_account",
    summary="Users no longer subscribe to an official account.",
    event_type=OfficialAccountAfterDeleteSubscriber,
    event_decoder=decode_official_account_after_delete_subscriber,
    sources=("https://trtc.io/document/60802",),
    time_unit="unix_ms",
)
OfficialAccountAfterDeleteSubscriber.webhook = WEBHOOK
