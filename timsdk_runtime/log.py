"""One logger, `timsdk`. A line for each attempt at DEBUG, one for each repeat at INFO; never a URL, never a body."""

from __future__ import annotations

import logging
from typing import Final

logger: Final = logging.getLogger("timsdk")
logger.addHandler(logging.NullHandler())
