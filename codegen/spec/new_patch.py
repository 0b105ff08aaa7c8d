"""The start of a patch in an overlay: its place, and the state of the file that it is made against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from codegen.spec.load import ROOT
from codegen.spec.overlay import MADE_AGAINST, PATCH, Overlay, lay_over, state_of
from codegen.spec.problem import did_you_mean

_START = """\
{key}: true
{state}# Laid over {base}: mappings merge, null removes, a list or a text replaces the earlier one.
"""


class NewPatchError(Exception):
    """The patch cannot be started."""


def new_patch(files: Mapping[str, bytes], overlays: Sequence[Overlay], folder: Path, place: str) -> Path:
    """Start the patch of `service/command`, `types/topic`, `services`, `errors` or `regions` in an overlay's folder.

    `files` and `overlays` are all that it is laid over. An existing file is never touched.
    """
    name = _file_name(place)
    earlier = [file for root in (files, *(overlay.files for overlay in overlays)) for file in root]
    if name not in earlier:
        known = [file.removeprefix("apis/").removesuffix(".yaml") for file in earlier if file.endswith(".yaml")]
        raise NewPatchError(f"nothing to patch: no earlier spec has {place!r}{did_you_mean(place, known)}")
    laid = lay_over(files, overlays, name)
    base = next(document for document in laid.documents if document.path == f"{ROOT}/{name}")
    if not base.readable:
        raise NewPatchError(f"{base.file} cannot be read: run lint")
    state = state_of(base, {})  # of an API: what a patch of entries names is not known yet
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_START.format(key=PATCH, state=f"{MADE_AGAINST}: {state}\n" if state else "", base=base.path))
    except FileExistsError:
        raise NewPatchError(f"{path} exists already") from None
    return path


def _file_name(place: str) -> str:
    in_apis = "/" in place and not place.startswith("types/")
    return f"{'apis/' if in_apis else ''}{place}.yaml"
