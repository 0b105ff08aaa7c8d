# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntFlag


class CommunityPermission(IntFlag):
    """One right of a permission group in the whole community.

    Permissions are the sum of such values.
    """

    MANAGE_GROUP_INFO = 1
    """Edit the profile of the community."""
    MANAGE_GROUP_MEMBER = 2
    """Remove members, edit them and approve applications."""
    MANAGE_PERMISSION_GROUP_INFO = 4
    """Manage permission groups and their topic permissions."""
    MANAGE_PERMISSION_GROUP_MEMBER = 8
    """Manage the members of permission groups."""
    MANAGE_TOPIC = 16
    """Create, edit and delete topics."""
    MUTE_MEMBER = 32
    """Mute a member in every topic."""
    SEND_MESSAGE = 64
    """Send messages in every topic."""
    AT_ALL = 128
    """Mention everybody in every topic."""
    GET_HISTORY_MESSAGE = 256
    """Read messages from before joining."""
    REVOKE_OTHER_MEMBER_MESSAGE = 512
    """Recall messages of others."""
    BAN_MEMBER = 1024
    """Ban members."""
