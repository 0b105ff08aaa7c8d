"""The first draft of an API's spec. Lint refuses it until it is filled in from the vendor's page."""

from __future__ import annotations

import re
from pathlib import Path

from codegen import naming

_API = re.compile(r"([A-Za-z][A-Za-z0-9_]*)/([A-Za-z][A-Za-z0-9_]*)")

_DRAFT = """\
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


class NewApiError(Exception):
    """The draft cannot be made."""


def new_api(spec: Path, api: str, read: str) -> Path:
    """Write the draft of `service/command` and return its path. An existing file is never touched."""
    match = _API.fullmatch(api)
    if not match:
        raise NewApiError(f"expected service/command, found {api!r}")
    for part in match.groups():
        if fault := naming.module_fault(part):
            raise NewApiError(f"{api}: {fault}")
    path = spec / "apis" / match[1] / f"{match[2]}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_DRAFT.format(read=read))
    except FileExistsError:
        raise NewApiError(f"{path} exists already") from None
    return path
