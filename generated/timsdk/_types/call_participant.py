# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.call_participant_status import CallParticipantStatus
    from timsdk_runtime.model.base import JsonObject


class CallParticipant(Model):
    """A user in an ongoing call."""

    __slots__ = {
        "user_account": "User_Account",
        "status": "Status",
    }

    user_account: str
    """User ID."""
    status: CallParticipantStatus | str
    """Whether the user is connected or still ringing."""

    def __init__(
        self,
        *,
        user_account: str,
        status: CallParticipantStatus | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_account = user_account
        self.status = status


def decode_call_participant(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CallParticipant)
    model.user_account = wire.pop("User_Account", None)
    model.status = wire.pop("Status", None)
    model.extra_fields = wire or None
    return model


def encode_call_participant(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_account) is not None:
        wire["User_Account"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CallParticipant, encode_call_participant, decode_call_participant)
