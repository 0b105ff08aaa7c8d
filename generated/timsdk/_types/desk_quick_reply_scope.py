# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class DeskQuickReplyScope(StrEnum):
    """Who may use the quick replies of a category."""

    ALL = "all"
    """Every agent."""
    GROUPS = "groups"
    """The agents of chosen agent groups."""
    MEMBERS = "members"
    """Chosen agents."""
