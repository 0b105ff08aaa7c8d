"""Searches everything that a client shows for secrets: logs, exceptions, pickles."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from timsdk import Client


@contextlib.contextmanager
def log_everything() -> Iterator[io.StringIO]:
    """Collect what all loggers say at DEBUG."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s %(pathname)s %(args)s"))
    names = [
        None,
        "timsdk",
        "urllib3",
        "urllib3.connectionpool",
        "urllib3.connection",
        "urllib3.util.retry",
        "asyncio",
        "aiohttp.client",
        "aiohttp.internal",
    ]
    loggers = [logging.getLogger(name) for name in names]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    loggers[0].addHandler(handler)
    try:
        yield stream
    finally:
        loggers[0].removeHandler(handler)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def forms(secret: str) -> set[str]:
    """Return a secret as text, percent-encoded, in JSON and in base64."""
    encoded = {base64.b64encode(secret[start:].encode()).decode().rstrip("=")[:-2] for start in range(3)}
    escaped = json.dumps(secret)[1:-1]
    return {secret, quote(secret), quote(secret, safe=""), escaped, escaped.replace("/", "\\/"), *encoded}


def assert_absent(secrets: list[str], text: str, where: str) -> None:
    """Fail if a text contains a secret, whole or cut, in any form."""
    for secret in secrets:
        for form in forms(secret):
            for part in (form, form[: len(form) // 2 + 8]):  # half of a secret is a secret, too
                if part in text:
                    at = text.index(part)
                    context = text[max(at - 150, 0) : at].replace(secret, "<secret>")
                    raise AssertionError(f"a secret is in {where}, after ...{context}")


def error_chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception, its causes and its contexts."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        found = waiting.pop()
        if found is not None and id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [found.__cause__, found.__context__]


def text_of(error: BaseException) -> str:
    """Return all text of an exception: messages, traceback, pickle, and the local variables of the SDK's frames."""
    parts: list[str] = []
    for link in error_chain(error):
        parts += [str(link), repr(link), repr(vars(link)), repr(link.args)]
        parts += traceback.format_exception(type(link), link, link.__traceback__)
        frame = link.__traceback__
        while frame is not None:
            module = frame.tb_frame.f_globals.get("__name__", "")
            if module.startswith(("timsdk", "urllib3", "http.client", "aiohttp")):
                parts.append(repr(dict(frame.tb_frame.f_locals)))
            frame = frame.tb_next
        with contextlib.suppress(TypeError, AttributeError, pickle.PicklingError):
            parts.append(pickle.dumps(link).decode("latin-1"))
    return "\n".join(parts)


def exercise(client: Client) -> list[BaseException]:
    """Make a call of each kind, and return what they raised."""
    caught: list[BaseException] = []
    calls: list[Callable[[], Any]] = [
        lambda: client.call("some_service/some_command", {"A": 1}),
        lambda: client.profile.portrait_get(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"]),
        lambda: client.with_options(timeout=0.5).message.send_msg(to_account="bob", msg_body=[]),
    ]
    for call in calls:
        try:
            call()
        except Exception as error:  # noqa: BLE001  an exception of any class is searched for secrets
            caught.append(error)
    return caught
