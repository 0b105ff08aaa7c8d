"""Names the distribution. A team that publishes under its own name sets `TIMSDK_DISTRIBUTION` for the build."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_NAME = "timsdk-server"


class CustomMetadataHook(MetadataHookInterface):
    """Puts the chosen name into the metadata, and into the extras that refer to other extras."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Rename the distribution where a name was chosen."""
        name = os.environ.get("TIMSDK_DISTRIBUTION") or _built_name(Path(self.root))
        if name:
            metadata["name"] = name
            extras: dict[str, list[str]] = metadata["optional-dependencies"]
            for extra, requirements in extras.items():
                extras[extra] = [re.sub(rf"^{_NAME}(?=\[)", name, text) for text in requirements]


def _built_name(root: Path) -> str:
    """Return the name that an unpacked sdist was built under: installers refuse another one."""
    try:
        found = re.search(r"^Name: (.+)$", (root / "PKG-INFO").read_text(encoding="utf-8"), re.MULTILINE)
    except FileNotFoundError:
        return ""
    return found[1] if found else ""
