# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class GroupMsgFlag(StrEnum):
    """How a member receives the messages of a group."""

    ACCEPT_AND_NOTIFY = "AcceptAndNotify"
    """Receive messages and be notified."""
    ACCEPT_NOT_NOTIFY = "AcceptNotNotify"
    """Receive messages without a notification."""
    ACCEPT_NOT_NOTIFY_EXCEPT_AT = "AcceptNotNotifyExceptAt"
    """Receive messages and be notified only where mentioned."""
    DISCARD = "Discard"
    """Receive no messages."""
