# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class GroupField(StrEnum):
    """A base field of a group that a response can be limited to."""

    TYPE = "Type"
    """Kind of group."""
    NAME = "Name"
    """Group name."""
    INTRODUCTION = "Introduction"
    """Introduction."""
    NOTIFICATION = "Notification"
    """Notice."""
    FACE_URL = "FaceUrl"
    """Address of the group picture."""
    OWNER_ACCOUNT = "Owner_Account"
    """Owner."""
    CREATE_TIME = "CreateTime"
    """Creation time."""
    INFO_SEQ = "InfoSeq"
    """Number that grows with each change of the group data."""
    LAST_INFO_TIME = "LastInfoTime"
    """Time of the last change of the group data."""
    LAST_MSG_TIME = "LastMsgTime"
    """Time of the last message."""
    NEXT_MSG_SEQ = "NextMsgSeq"
    """Sequence number of the next message."""
    MEMBER_NUM = "MemberNum"
    """Current number of members."""
    MAX_MEMBER_NUM = "MaxMemberNum"
    """Maximum number of members."""
    APPLY_JOIN_OPTION = "ApplyJoinOption"
    """What happens to applications."""
    INVITE_JOIN_OPTION = "InviteJoinOption"
    """What happens to invitations."""
    MUTE_ALL_MEMBER = "MuteAllMember"
    """Whether all ordinary members are muted."""
    SUPPORT_TOPIC = "SupportTopic"
    """Whether topics are enabled."""
