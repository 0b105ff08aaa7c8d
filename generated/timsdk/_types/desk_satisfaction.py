# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.desk_satisfaction_content import DeskSatisfactionContent, decode_desk_satisfaction_content
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskSatisfaction(Model):
    """How users are asked to rate the service."""

    __slots__ = {
        "invitation_method": "InvitationMethod",
        "satisfaction_content": "SatisfactionContent",
    }

    invitation_method: int | None
    """How users are asked. The values are not documented."""
    satisfaction_content: DeskSatisfactionContent | None
    """Texts."""

    def __init__(
        self,
        *,
        invitation_method: int | None = None,
        satisfaction_content: DeskSatisfactionContent | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.invitation_method = invitation_method
        self.satisfaction_content = satisfaction_content


def decode_desk_satisfaction(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskSatisfaction)
    model.invitation_method = wire.pop("InvitationMethod", None)
    model.satisfaction_content = decode_desk_satisfaction_content(wire.pop("SatisfactionContent", None))
    model.extra_fields = wire or None
    return model


def encode_desk_satisfaction(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.invitation_method) is not None:
        wire["InvitationMethod"] = field
    if (field := model.satisfaction_content) is not None:
        wire["SatisfactionContent"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskSatisfaction, encode_desk_satisfaction, decode_desk_satisfaction)
