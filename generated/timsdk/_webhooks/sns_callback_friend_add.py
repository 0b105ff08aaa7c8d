# Generated from spec/webhooks/Sns.CallbackFriendAdd.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.relation_pair import RelationPair, decode_relation_pair
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class SnsFriendAdd(AfterEvent["SnsFriendAdd"]):
    """Users became friends."""

    __slots__ = {
        "pair_list": "PairList",
        "client_cmd": "ClientCmd",
        "admin_account": "Admin_Account",
        "force_flag": "ForceFlag",
        "event_time": "EventTime",
    }

    pair_list: list[RelationPair]
    """Pairs for which it worked."""
    client_cmd: str | None
    """Command that led to it, such as friend_add or friend_response."""
    admin_account: str | None
    """Administrator, where the app server did it; else empty."""
    force_flag: bool | None
    """Whether an administrator added by force."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        pair_list: list[RelationPair],
        client_cmd: str | None = None,
        admin_account: str | None = None,
        force_flag: bool | None = None,
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.pair_list = pair_list
        self.client_cmd = client_cmd
        self.admin_account = admin_account
        self.force_flag = force_flag
        self.event_time = event_time


def decode_sns_friend_add(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SnsFriendAdd)
    if (value := wire.pop("PairList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_relation_pair(item)
    model.pair_list = value
    model.client_cmd = wire.pop("ClientCmd", None)
    model.admin_account = wire.pop("Admin_Account", None)
    model.force_flag = pop_flag(wire, "ForceFlag")
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_sns_friend_add(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.pair_list) is not None:
        wire["PairList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.client_cmd) is not None:
        wire["ClientCmd"] = field
    if (field := model.admin_account) is not None:
        wire["Admin_Account"] = field
    if (field := model.force_flag) is not None:
        wire["ForceFlag"] = encode_flag(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SnsFriendAdd, encode_sns_friend_add, decode_sns_friend_add)

WEBHOOK: Final = Webhook(
    command="Sns.CallbackFriendAdd",
    family="relationship",
    summary="Users became friends.",
    event_type=SnsFriendAdd,
    event_decoder=decode_sns_friend_add,
    sources=("https://trtc.io/document/34359",),
    time_unit="unix_ms",
)
SnsFriendAdd.webhook = WEBHOOK
