# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class CallWebhookCommand(StrEnum):
    """A webhook that calls can trigger."""

    AFTER_START_CALL = "Call.CallbackAfterStartCall"
    """A call has started."""
    AFTER_END_CALL = "Call.CallbackAfterEndCall"
    """A call has ended."""
    AFTER_MEMBER_CHANGED = "Call.CallbackAfterMemberChanged"
    """A party has changed its status, for example answered or hung up."""
