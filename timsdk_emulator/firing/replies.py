"""What the reply to a before-event means for the call that waits for it."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Literal, TypeAlias

import attrs

from timsdk_emulator.firing.schemas import deviations
from timsdk_runtime.webhooks.envelope import DROPPED, ENVELOPE, REFUSED
from timsdk_runtime.webhooks.events import DroppableReply, EventReply, RefusableReply, Webhook
from timsdk_runtime.webhooks.registry import json_object

Action: TypeAlias = Literal["pass", "refuse", "drop"]


@attrs.frozen(kw_only=True)
class Decision:
    """What happens to a call."""

    action: Action
    reply: EventReply
    code: int = 0
    """The code that the caller gets where the call is refused."""
    info: str = ""
    problem: str = ""
    """Why the default holds, or what in the reply counted for nothing."""


def decide(webhook: Webhook, body: Any, status: int, content: bytes) -> Decision:
    """Return what a response to a before-event means.

    Raises:
        ValueError: It is no reply: another status than 200, no JSON, a value of a wrong type, a code of nobody.
    """
    if status != HTTPStatus.OK:
        raise ValueError(f"the response has status {status}, not 200")
    wire = json_object(content)
    code, info = wire.get("ErrorCode", 0), wire.get("ErrorInfo", "")
    if isinstance(code, bool) or not isinstance(code, int) or not isinstance(info, str):
        raise ValueError("ErrorCode is not a number, or ErrorInfo not a text")
    unknown = _check(webhook, body, wire) if code == 0 or webhook.each is not None else ""
    reply = webhook.decode_reply(wire)
    if code == 0 or webhook.each is not None:
        return Decision(action="pass", reply=reply, problem=unknown)
    if code == DROPPED and isinstance(reply, DroppableReply):
        return Decision(action="drop", reply=reply)
    if code == REFUSED and isinstance(reply, RefusableReply):
        return Decision(action="refuse", reply=reply, code=webhook.seen_as or REFUSED, info=info)
    if webhook.own_codes is not None and code in webhook.own_codes:
        return Decision(action="refuse", reply=reply, code=code, info=info)
    raise ValueError(f"ErrorCode {code} is none that {webhook.command} may be replied to with")


def by_default(webhook: Webhook, body: Any, problem: str, *, lets_pass: bool) -> Decision:
    """Return what happens without a reply."""
    wire = webhook.allowing(body)
    refuses = webhook.on_timeout == "refuse" and not lets_pass
    return Decision(
        action="refuse" if refuses else "pass",
        reply=webhook.decode_reply(wire),
        code=(webhook.seen_as or REFUSED) if refuses else 0,
        info=f"no reply to {webhook.command}" if refuses else "",
        problem=problem,
    )


def _check(webhook: Webhook, body: Any, wire: Mapping[str, Any]) -> str:
    """Return what is said about fields that nobody knows, after checking the others.

    Raises:
        ValueError: A field is missing or has a wrong type, or an item of the event has no result.
    """
    found = deviations(webhook, "reply", {name: value for name, value in wire.items() if name not in ENVELOPE})
    wrong = next((one for one in found if one.kind != "unknown"), None)
    if wrong is not None:
        raise ValueError(f"the reply does not fit: {wrong}")
    each = webhook.each
    if each is not None:
        missing = {item[each.key] for item in body[each.of]} - {item[each.key] for item in wire[each.results]}
        if missing:
            raise ValueError(f"{each.results} has no entry for {min(missing)!r}")
    return f"the reply does not fit: {found[0]}" if found else ""
