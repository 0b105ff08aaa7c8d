"""The file of a new API: an empty form, or the draft made of its page. Lint refuses it until no TODO is left."""

from __future__ import annotations

import os
import re
from pathlib import Path

from codegen import naming
from codegen.draft.blocks import DraftError

_API = re.compile(r"([A-Za-z][A-Za-z0-9_]*)/([A-Za-z][A-Za-z0-9_]*)")

_FORM = """\
# yaml-language-server: $schema=../../../generated/schema/api.schema.json
summary: TODO, one sentence.
source: {{url: https://TODO, read: {read}}}
rate_limit: 200/s
# effect: what a second call does: read, idempotent, once, or {{kind: deduplicated, by: [MsgRandom], within: 1s}}

request:
  TODO: {{type: str, required: true, doc: TODO.}}
response: {{}}
errors: {{}}
examples:
  - request: {{TODO: TODO}}
    response: {{ActionStatus: OK, ErrorCode: 0, ErrorInfo: ""}}
"""


def empty_form(read: str) -> str:
    """Return the spec of an API about which nothing is known yet."""
    return _FORM.format(read=read)


def path_of(spec: Path, api: str) -> Path:
    """Return where the spec of `service/command` belongs. An existing file is refused."""
    match = _API.fullmatch(api)
    if not match:
        raise DraftError(f"expected service/command, found {api!r}")
    for part in match.groups():
        if fault := naming.module_fault(part):
            raise DraftError(f"{api}: {fault}")
    path = spec / "apis" / match[1] / f"{match[2]}.yaml"
    if path.exists():
        raise DraftError(f"{path} exists already")
    return path


def write_new(path: Path, text: str) -> None:
    """Write a file that must not exist: all of it or nothing."""
    made = [folder for folder in (path.parent, path.parent.parent) if not folder.exists()]
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.parent / f".{os.getpid()}.new"
    try:
        beside.write_text(text, encoding="utf-8")
        os.link(beside, path)  # unlike a rename, it fails where somebody else wrote the file meanwhile
    except BaseException as error:
        beside.unlink(missing_ok=True)
        for folder in made:
            folder.rmdir()
        if isinstance(error, FileExistsError):
            raise DraftError(f"{path} exists already") from None
        if isinstance(error, OSError):
            error.filename = str(path)
        raise
    beside.unlink()
