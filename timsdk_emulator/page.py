"""The page over the admin API: one file, without anything from elsewhere."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from importlib.resources import files

from starlette.responses import HTMLResponse, Response

PATH = "/_emulator/"
_INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


@functools.cache
def _text() -> str:
    return files("timsdk_emulator").joinpath("page.html").read_text(encoding="utf-8")


@functools.cache
def _policy() -> str:
    """Return what the page may load: its own script and style by their hashes, and the admin API."""
    hashes = {
        kind: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for kind, text in _INLINE.findall(_text())
    }
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'sha256-{hashes['script']}'",
            f"style-src 'sha256-{hashes['style']}'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


def page() -> Response:
    """Return the page."""
    return HTMLResponse(
        _text(),
        headers={
            "Content-Security-Policy": _policy(),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
        },
    )
