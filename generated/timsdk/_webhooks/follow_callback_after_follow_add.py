# Generated from spec/webhooks/Follow.CallbackAfterFollowAdd.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class FollowedUser(Model):
    """A user who is followed."""

    __slots__ = {
        "to_account": "To_Account",
    }

    to_account: str
    """User ID."""

    def __init__(
        self,
        *,
        to_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account


class FollowAfterFollowAdd(AfterEvent["FollowAfterFollowAdd"]):
    """A user follows others."""

    __slots__ = {
        "from_account": "From_Account",
        "follow_list": "FollowList",
        "event_time": "EventTime",
    }

    from_account: str
    """User ID of the follower."""
    follow_list: list[FollowedUser]
    """Users who are followed now."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        from_account: str,
        follow_list: list[FollowedUser],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.from_account = from_account
        self.follow_list = follow_list
        self.event_time = event_time


def decode_followed_user(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowedUser)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_followed_user(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowedUser, encode_followed_user, decode_followed_user)


def decode_follow_after_follow_add(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowAfterFollowAdd)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("FollowList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_followed_user(item)
    model.follow_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_follow_after_follow_add(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.follow_list) is not None:
        wire["FollowList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowAfterFollowAdd, encode_follow_after_follow_add, decode_follow_after_follow_add)

WEBHOOK: Final = Webhook(
    command="Follow.CallbackAfterFollowAdd",
    family="relationship",
    summary="A user follows others.",
    event_type=FollowAfterFollowAdd,
    event_decoder=decode_follow_after_follow_add,
    sources=("https://trtc.io/document/70355",),
    time_unit="unix_ms",
)
FollowAfterFollowAdd.webhook = WEBHOOK
