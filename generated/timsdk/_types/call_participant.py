# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.call_participant_status import CallParticipantStatus


@attrs.define(kw_only=True, eq=False, repr=False)
class CallParticipant(Model):
    """A user in an ongoing call."""

    _known = frozenset({"User_Account", "Status"})

    user_account: str
    """User ID."""
    status: CallParticipantStatus | str
    """Whether the user is connected or still ringing."""


def decode_call_participant(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CallParticipant)
    model.user_account = get("User_Account")
    model.status = get("Status")
    model._extra, model._wire = None, wire
    return model


def encode_call_participant(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_account) is not None:
        wire["User_Account"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CallParticipant, encode_call_participant, decode_call_participant)
