# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk._types.desk_satisfaction_content import DeskSatisfactionContent, decode_desk_satisfaction_content
from timsdk_runtime.wire import Model, encode, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskSatisfaction(Model):
    """How users are asked to rate the service."""

    _known = frozenset({"InvitationMethod", "SatisfactionContent"})

    invitation_method: int | None = None
    """Way of asking. The meaning of the values is not known."""
    satisfaction_content: DeskSatisfactionContent | None = None
    """Texts."""


def decode_desk_satisfaction(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskSatisfaction)
    model.invitation_method = get("InvitationMethod")
    model.satisfaction_content = decode_desk_satisfaction_content(get("SatisfactionContent"))
    model._extra, model._wire = None, wire
    return model


def encode_desk_satisfaction(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.invitation_method) is not None:
        wire["InvitationMethod"] = field
    if (field := model.satisfaction_content) is not None:
        wire["SatisfactionContent"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskSatisfaction, encode_desk_satisfaction, decode_desk_satisfaction)
