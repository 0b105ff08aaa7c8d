# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class SendMsgControl(StrEnum):
    """An option for delivering one message."""

    NO_UNREAD = "NoUnread"
    """Leave the message out of the unread count."""
    NO_LAST_MSG = "NoLastMsg"
    """Do not change the conversation list."""
    WITH_MUTE_NOTIFICATIONS = "WithMuteNotifications"
    """Respect that the recipient muted notifications. One-to-one messages only."""
    NO_MSG_CHECK = "NoMsgCheck"
    """Skip content moderation."""
