# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class GroupType(StrEnum):
    """Kind of group."""

    PRIVATE = "Private"
    """Work group: members join by invitation. Client SDKs call it Work."""
    PUBLIC = "Public"
    """Public group: users apply and are approved."""
    CHAT_ROOM = "ChatRoom"
    """Meeting group: users come and go freely. Client SDKs call it Meeting."""
    AV_CHAT_ROOM = "AVChatRoom"
    """Live group without a member limit and without history."""
    COMMUNITY = "Community"
    """Very large group, optionally divided into topics."""
    B_CHAT_ROOM = "BChatRoom"
    """Broadcast group of everybody online. Obsolete."""
