# Generated from spec/webhooks/Sns.CallbackBlackListAdd.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.relation_pair import RelationPair, decode_relation_pair
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class SnsBlackListAdd(AfterEvent["SnsBlackListAdd"]):
    """Users were put on block lists."""

    __slots__ = {
        "pair_list": "PairList",
        "event_time": "EventTime",
    }

    pair_list: list[RelationPair]
    """Pairs for which it worked."""
    event_time: int | None
    """When it happened. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        pair_list: list[RelationPair],
        event_time: int | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.pair_list = pair_list
        self.event_time = event_time


def decode_sns_black_list_add(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SnsBlackListAdd)
    if (value := wire.pop("PairList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_relation_pair(item)
    model.pair_list = value
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_sns_black_list_add(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.pair_list) is not None:
        wire["PairList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SnsBlackListAdd, encode_sns_black_list_add, decode_sns_black_list_add)

WEBHOOK: Final = Webhook(
    command="Sns.CallbackBlackListAdd",
    family="relationship",
    summary="Users were put on block lists.",
    event_type=SnsBlackListAdd,
    event_decoder=decode_sns_black_list_add,
    sources=("https://trtc.io/document/34361",),
    time_unit="unix_ms",
)
SnsBlackListAdd.webhook = WEBHOOK
