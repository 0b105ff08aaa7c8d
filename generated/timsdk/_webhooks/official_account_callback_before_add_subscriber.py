# Generated from spec/webhooks/OfficialAccount.CallbackBeforeAddSubscriber.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.subscriber_ref import SubscriberRef, decode_subscriber_ref
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import BeforeEvent, RefusableReply, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class OfficialAccountBeforeAddSubscriber(
    BeforeEvent["OfficialAccountBeforeAddSubscriber", "OfficialAccountBeforeAddSubscriberReply"]
):
    """Users are about to subscribe to an official account."""

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


class OfficialAccountBeforeAddSubscriberReply(RefusableReply):
    """Reply to `OfficialAccount.CallbackBeforeAddSubscriber`.

    `refuse()` refuses (with code 1).
    """

    __slots__ = {
        "refused_subscribers_account": "RefusedSubscribers_Account",
    }

    refused_subscribers_account: list[str] | None
    """User IDs that are left out."""

    def __init__(
        self,
        *,
        refused_subscribers_account: list[str] | None = None,
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(error_code=error_code, error_info=error_info, extra_fields=extra_fields)
        self.refused_subscribers_account = refused_subscribers_account


def decode_official_account_before_add_subscriber(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountBeforeAddSubscriber)
    model.official_account = wire.pop("Official_Account", None)
    model.operator_account = wire.pop("Operator_Account", None)
    if (value := wire.pop("SubscribeAccountList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_subscriber_ref(item)
    model.subscribe_account_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_before_add_subscriber(model: Any) -> dict[str, Any]:
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
    OfficialAccountBeforeAddSubscriber,
    encode_official_account_before_add_subscriber,
    decode_official_account_before_add_subscriber,
)


def decode_official_account_before_add_subscriber_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountBeforeAddSubscriberReply)
    model.refused_subscribers_account = wire.pop("RefusedSubscribers_Account", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_before_add_subscriber_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.refused_subscribers_account) is not None:
        wire["RefusedSubscribers_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    OfficialAccountBeforeAddSubscriberReply,
    encode_official_account_before_add_subscriber_reply,
    decode_official_account_before_add_subscriber_reply,
)

WEBHOOK: Final = Webhook(
    command="OfficialAccount.CallbackBeforeAddSubscriber",
    family="official_account",
    summary="Users are about to subscribe to an official account.",
    event_type=OfficialAccountBeforeAddSubscriber,
    event_decoder=decode_official_account_before_add_subscriber,
    sources=("https://trtc.io/document/60799",),
    reply_type=OfficialAccountBeforeAddSubscriberReply,
    reply_decoder=decode_official_account_before_add_subscriber_reply,
    time_unit="unix_ms",
)
OfficialAccountBeforeAddSubscriber.webhook = WEBHOOK
OfficialAccountBeforeAddSubscriberReply.webhook = WEBHOOK
