# Generated from spec/types/relationship.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class RelationPair(Model):
    """Two users whose relation changed."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "initiator_account": "Initiator_Account",
    }

    from_account: str
    """User ID of whose list changed."""
    to_account: str
    """User ID on that list."""
    initiator_account: str | None
    """User ID of who began it. Only where users became friends."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        initiator_account: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.initiator_account = initiator_account


def decode_relation_pair(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RelationPair)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.initiator_account = wire.pop("Initiator_Account", None)
    model.extra_fields = wire or None
    return model


def encode_relation_pair(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.initiator_account) is not None:
        wire["Initiator_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RelationPair, encode_relation_pair, decode_relation_pair)
