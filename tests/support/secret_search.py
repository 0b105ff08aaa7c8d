"""Searches everything that a client shows for secrets: logs, exceptions, pickles."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from timsdk import Client, in_batches, paginate
from timsdk.profile import PortraitGetRequest

WAYS = 7
"""Ways to make a call, in `exercise`."""
_TESTS = Path(__file__).parents[1]


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


def reported(value: Any, depth: int = 6) -> str:
    """Return a value as error reporters show it: the items of mappings, sequences and sets, named tuples included."""
    if depth and isinstance(value, Mapping):
        return " ".join(f"{key!r}: {reported(item, depth - 1)}" for key, item in list(value.items()))
    if depth and isinstance(value, tuple | list | set | frozenset):
        return " ".join(reported(item, depth - 1) for item in list(value))
    try:
        return repr(value)
    except Exception as error:  # noqa: BLE001  an object whose constructor has not finished
        return f"no repr: {error!r}"


def text_of(error: BaseException) -> str:
    """Return all text of an exception: messages, traceback, pickle, and the locals of frames that no test owns."""
    parts: list[str] = []
    for link in error_chain(error):
        parts += [str(link), repr(link), repr(vars(link)), repr(link.args)]
        parts += traceback.format_exception(type(link), link, link.__traceback__)
        frame = link.__traceback__
        while frame is not None:
            if not Path(frame.tb_frame.f_code.co_filename).is_relative_to(_TESTS):
                parts.append(f"{frame.tb_frame.f_code.co_name}: {reported(frame.tb_frame.f_locals)}")
            frame = frame.tb_next
        with contextlib.suppress(TypeError, AttributeError, pickle.PicklingError):
            parts.append(pickle.dumps(link).decode("latin-1"))
    return "\n".join(parts)


def exercise(client: Client) -> list[BaseException]:
    """Make a call in every way there is, and return what they raised."""
    caught: list[BaseException] = []
    portrait = PortraitGetRequest(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"])
    confirming = client.with_options(confirm_sends=True, timeout=0.5)
    calls: list[Callable[[], Any]] = [
        lambda: client.call("some_service/some_command", {"A": 1}),
        lambda: client.profile.portrait_get(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"]),
        lambda: client.with_options(timeout=0.5).message.send_msg(to_account="bob", msg_body=[]),
        lambda: client.send(portrait),
        lambda: list(paginate(client.group.get_appid_group_list, limit=2)),
        lambda: list(in_batches(["u1"], 1, lambda batch: client.account.multiaccount_import(accounts=batch))),
        lambda: confirming.message.send_msg(to_account="bob", msg_body=[]),
    ]
    for call in calls:
        try:
            call()
        except Exception as error:  # noqa: BLE001  an exception of any class is searched for secrets
            caught.append(error)
    assert len(calls) == WAYS
    return caught
