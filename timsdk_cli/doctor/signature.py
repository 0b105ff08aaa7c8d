"""The signature: which app and user it is for, how long it holds, and where it comes from."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any, Final

from timsdk_cli.doctor.finding import Finding
from timsdk_runtime.usersig import decode

_SOON: Final = 24 * 3600
"""Seconds: the vendor advises signatures that hold at least this long."""
_KEY: Final = re.compile(r"[0-9a-f]{64}")


def check_signature(settings: Any, place: str) -> Iterator[Finding]:
    """Yield what is known about the credential of a client without asking the service."""
    whose = f"app {settings.sdkappid}, identifier {settings.identifier!r}"
    if settings.key is not None:
        if _KEY.fullmatch(settings.key.reveal()):
            yield Finding("signature", "ok", f"signed here for {whose}, with the key of {place}")
            return
        advice = "Copy the secret key of version 2 from the console: a line of 64 hexadecimal digits."
        yield Finding("signature", "warn", f"the key of {place} is not 64 hexadecimal digits; {whose}", advice)
        return
    try:
        fields = decode(settings.usersig.reveal())
    except ValueError as error:
        yield Finding("signature", "fail", f"{place}: {error}", "Issue another one: timsdk usersig issue.")
        return
    left = fields.expires_at - time.time()
    for name, signed, wanted in (
        ("app", fields.sdkappid, settings.sdkappid),
        ("identifier", fields.identifier, settings.identifier),
    ):
        if signed != wanted:
            advice = f"Issue one for {whose}, or change the settings."
            yield Finding(
                "signature", "fail", f"{place} is for the {name} {signed!r}, calls are for {wanted!r}", advice
            )
            return
    if left <= 0:
        yield Finding("signature", "fail", f"{place} expired {_span(-left)} ago", "Issue another one.")
    elif left < _SOON:
        yield Finding(
            "signature", "warn", f"{place} expires in {_span(left)}", "Issue one that holds a day at least."
        )
    else:
        yield Finding("signature", "ok", f"{place} is for {whose} and holds for {_span(left)}")


def _span(seconds: float) -> str:
    return next(
        (
            f"{seconds / size:.0f} {unit}"
            for size, unit in ((86400, "days"), (3600, "hours"), (60, "minutes"))
            if seconds >= size
        ),
        f"{seconds:.0f} seconds",
    )
