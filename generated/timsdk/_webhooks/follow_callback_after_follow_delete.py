# Generated from spec/webhooks/Follow.CallbackAfterFollowDelete.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class FollowAfterFollowDelete(AfterEvent["FollowAfterFollowDelete"]):
    """A user follows others no more."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "event_time": "EventTime",
    }

    from_account: str
    """User ID of the former follower."""
    to_account: list[str]
    """User IDs that are followed no more."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.event_time = event_time


def decode_follow_after_follow_delete(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowAfterFollowDelete)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_follow_after_follow_delete(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowAfterFollowDelete, encode_follow_after_follow_delete, decode_follow_after_follow_delete)

WEBHOOK: Final = Webhook(
    command="Follow.CallbackAfterFollowDelete",
    family="relationship",
    summary="A user follows others no more.",
    event_type=FollowAfterFollowDelete,
    event_decoder=decode_follow_after_follow_delete,
    sources=("https://trtc.io/document/70356",),
    time_unit="unix_ms",
)
FollowAfterFollowDelete.webhook = WEBHOOK
