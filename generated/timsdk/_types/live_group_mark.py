# Generated from spec/types/live_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum


class LiveGroupMark(IntEnum):
    """Mark of a member of a live group.

    Apps give the numbers from 1000 on a meaning of their own, at most 10 of them in one group and each for at
    most 1,000 members.
    """

    ALWAYS_ONLINE = 500
    """Counts as online for up to three days whatever the connection does."""
    HIDDEN = 600
    """Left out of the member list unless the list is filtered by this mark."""
