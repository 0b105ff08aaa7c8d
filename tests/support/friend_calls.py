"""Calls that the emulator's tests of users have in common."""

from __future__ import annotations

from timsdk import Client, paginate

WEB = "AddSource_Type_Web"


def list_friends(tim: Client, user_id: str) -> list[str]:
    """Return the friends of a user, page by page."""
    return [item.to_account for item in paginate(tim.relationship.friend_get, from_account=user_id, start_index=0)]
