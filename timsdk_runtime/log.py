"""The logger `timsdk`: a line for each attempt at DEBUG, for each retry at INFO. Never a URL, never a body."""

from __future__ import annotations

import logging
from typing import Final

logger: Final = logging.getLogger("timsdk")
logger.addHandler(logging.NullHandler())
