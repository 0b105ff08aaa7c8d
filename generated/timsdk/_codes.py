# Generated from spec/errors.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from pathlib import Path
from typing import Final

from timsdk_runtime.codes import CodeTable

CODES: Final = CodeTable.load(Path(__file__).with_name("_codes.json"))
