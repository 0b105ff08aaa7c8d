"""What schemathesis loads: it signs every request. Runs in the environment of the tools, without timsdk."""

from __future__ import annotations

import json
import os
from typing import Any

import schemathesis

QUERY: dict[str, str] = json.loads(os.environ["EXPORTS_CHECK_QUERY"])


@schemathesis.hook
def before_call(_context: Any, case: Any, _kwargs: Any) -> None:
    """Put the signature into the query, whatever was generated."""
    case.query = {**(case.query or {}), **QUERY}
