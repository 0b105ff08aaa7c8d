# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntFlag


class TopicPermission(IntFlag):
    """One right of a permission group in one topic.

    Permissions are the sum of such values.
    """

    MANAGE_TOPIC = 1
    """Edit or delete the topic."""
    MANAGE_TOPIC_PERMISSION = 2
    """Manage the permissions of the topic."""
    MUTE_MEMBER = 4
    """Mute members in the topic."""
    SEND_MESSAGE = 8
    """Send messages."""
    GET_HISTORY_MESSAGE = 16
    """Read messages from before joining."""
    REVOKE_OTHER_MEMBER_MESSAGE = 32
    """Recall messages of others."""
    AT_ALL = 64
    """Mention everybody."""
