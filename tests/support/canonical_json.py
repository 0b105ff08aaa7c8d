"""JSON in a form that can be compared."""

from __future__ import annotations

import json
from typing import Any


def canonical(value: Any) -> str:
    """Return JSON with sorted keys. Unlike `==` on values, it tells 1, 1.0 and true apart."""
    return json.dumps(value, sort_keys=True)
