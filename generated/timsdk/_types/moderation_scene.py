# Generated from spec/types/moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class ModerationScene(StrEnum):
    """Which moderation settings apply.

    The ID of a custom configuration made in the console is valid as well.
    """

    C2C = "C2C"
    """One-to-one messages."""
    GROUP = "Group"
    """Group messages."""
    USER_INFO = "UserInfo"
    """User profiles."""
    GROUP_INFO = "GroupInfo"
    """Group profiles."""
    GROUP_MEMBER_INFO = "GroupMemberInfo"
    """Profiles of group members."""
    RELATION_CHAIN = "RelationChain"
    """Friend relationships."""
