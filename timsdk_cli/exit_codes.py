"""What the exit codes of a command say."""

from __future__ import annotations

from typing import Final

OK: Final = 0
API_ERROR: Final = 1
"""The service refused the call."""
USAGE: Final = 2
"""The command or a setting cannot work. Nothing was sent."""
TRANSPORT: Final = 3
"""No response came, or none of the service, and the call had no effect or can be made again."""
UNKNOWN: Final = 4
"""A write may or may not have happened."""
ITEMS_FAILED: Final = 5
"""The call succeeded, but not for every item."""
INTERRUPTED: Final = 130
"""Ctrl-C, as shells report it."""
