"""The APIs in other formats, as one file that is attached to a release beside the wheel."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.export import FORMATS
from tools.publish.build import Built, run

_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date a zip can hold. One that passes would give the same commit other bytes."""


def exports_path(built: Built) -> Path:
    """Return where the exports stand: beside the wheel. No index takes them."""
    return built.wheel.with_name(f"{built.project.replace('-', '_')}-{built.version}-exports.zip")


def write_exports(built: Built, root: Path) -> None:
    """Write every export into one zip, whose bytes depend on the commit alone."""
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name in FORMATS:
            run([sys.executable, "-m", "codegen", "export", name, "--output", str(folder)], root)
        with zipfile.ZipFile(exports_path(built), "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
