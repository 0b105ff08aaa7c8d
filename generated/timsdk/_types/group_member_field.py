# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class GroupMemberField(StrEnum):
    """A field of a group member that a response can be limited to."""

    ROLE = "Role"
    """Role in the group."""
    JOIN_TIME = "JoinTime"
    """Time of joining."""
    MSG_SEQ = "MsgSeq"
    """Sequence number of the last message read."""
    MSG_FLAG = "MsgFlag"
    """How the member receives messages."""
    LAST_SEND_MSG_TIME = "LastSendMsgTime"
    """Time of the last message sent."""
    MUTE_UNTIL = "MuteUntil"
    """End of the mute."""
    NAME_CARD = "NameCard"
    """Name card in the group."""
    ONLINE_STATUS = "OnlineStatus"
    """Online status."""
