# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class CallResult(StrEnum):
    """How a call ended."""

    CANCEL = "Cancel"
    """The caller gave up before anybody answered."""
    REJECT = "Reject"
    """The callee declined."""
    NOT_ANSWER = "NotAnswer"
    """Nobody answered in time."""
    NORMAL_END = "NormalEnd"
    """The call was answered and ended normally."""
    CALL_BUSY = "CallBusy"
    """The callee was in another call."""
    INTERRUPT = "Interrupt"
    """The call broke off, for example for lack of network."""
    OFFLINE = "Offline"
    """The callee was offline."""
