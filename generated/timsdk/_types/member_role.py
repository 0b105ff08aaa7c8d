# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class MemberRole(StrEnum):
    """Role of a user in a group."""

    OWNER = "Owner"
    """Owner of the group."""
    ADMIN = "Admin"
    """Administrator appointed by the owner."""
    MEMBER = "Member"
    """Ordinary member."""
    NOT_MEMBER = "NotMember"
    """Not in the group. Only get_role_in_group returns it."""
