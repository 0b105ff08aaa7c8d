"""Decide about messages before they are sent: mask words, refuse messages, silence those who go on.

    uvicorn --factory moderation:make_app

Set the address of the server as the webhook address of the app in the console, switch on authentication there, and
choose the webhooks "before a one-to-one message is sent" and "before a group message is sent". The service waits
for the reply before it sends the message.

The file of words has a rule in each line: `mask` or `refuse`, and a word.

    mask    darn
    refuse  casino

A masked word reaches the others as asterisks. A refused message reaches nobody, and its sender gets a code of ours.
A sender who is refused three times within ten minutes is muted everywhere for an hour. Where this program fails or
is late, messages are refused: a moderation that lets everything pass when it breaks can be broken on purpose.

Strikes are counted in this process. With several workers, count them in Redis.

Environment: `TIM_SDKAPPID`, `TIM_IDENTIFIER`, `TIM_KEY` and `TIM_REGION` for the client, or what `python -m
timsdk_emulator` prints; `TIM_WEBHOOK_TOKEN`, the token of the console; `MODERATION_WORDS`, the file of words.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from timsdk import Client, TimError
from timsdk.types import TextElem
from timsdk.webhooks import (
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    GroupBeforeSendMsg,
    GroupBeforeSendMsgReply,
    Receiver,
)

if TYPE_CHECKING:
    from timsdk.types import MsgElement

log = logging.getLogger("moderation")

C2C_REFUSED, C2C_UNAVAILABLE = 120001, 120002
"""Codes that senders of one-to-one messages get; ours are 120001 to 130000."""
GROUP_REFUSED, GROUP_UNAVAILABLE = 10100, 10101
"""Codes that senders of group messages get; ours are 10100 to 10200."""
REASON: Final = "this message breaks the rules"
UNAVAILABLE: Final = "try again in a minute"
STRIKES, WITHIN, MUTE = 3, 600.0, 3600
"""So many refused messages within so many seconds mute the sender for so many seconds."""


class Rules(NamedTuple):
    """Words that are masked, and words that are refused. A pattern that matches nothing where there are none."""

    masked: re.Pattern[str]
    refused: re.Pattern[str]


class Verdict(NamedTuple):
    """What becomes of a message. `body` is what replaces it, or None where it passes as the sender wrote it."""

    refused: bool
    body: list[MsgElement] | None = None


def parse_rules(text: str) -> Rules:
    """Read the file of words, or say which line is wrong."""
    words: dict[str, list[str]] = {"mask": [], "refuse": []}
    for number, line in enumerate(text.splitlines(), 1):
        action, _, word = line.partition("#")[0].strip().partition(" ")
        if not action:
            continue
        if action not in words or not word.strip():
            raise ValueError(f"line {number} is no rule: {line!r}; write `mask WORD` or `refuse WORD`")
        words[action].append(re.escape(word.strip()))
    masked, refused = (
        re.compile(rf"\b(?:{'|'.join(found)})\b" if found else r"(?!)", re.IGNORECASE) for found in words.values()
    )
    return Rules(masked, refused)


def judge(rules: Rules, elements: Sequence[MsgElement]) -> Verdict:
    """Decide about the elements of a message. Pictures, sounds and files pass."""
    body: list[MsgElement] = []
    for element in elements:
        if not isinstance(element, TextElem):
            body.append(element)
        elif rules.refused.search(element.text):
            return Verdict(refused=True)
        else:
            body.append(TextElem(text=rules.masked.sub(lambda found: "*" * len(found[0]), element.text)))
    changed = texts(body) != texts(elements)
    return Verdict(refused=False, body=body if changed else None)


def texts(elements: Iterable[MsgElement]) -> list[str]:
    """Return the texts of a message."""
    return [element.text for element in elements if isinstance(element, TextElem)]


class Strikes:
    """Counts refused messages of each sender."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._moments: defaultdict[str, deque[float]] = defaultdict(deque)
        self._lock = threading.Lock()

    def add(self, user_id: str) -> bool:
        """Count a message, and return whether it is one too many."""
        now = self._clock()
        with self._lock:
            moments = self._moments[user_id]
            moments.append(now)
            while moments[0] < now - WITHIN:
                moments.popleft()
            if len(moments) < STRIKES:
                return False
            del self._moments[user_id]
            return True


class Moderation:
    """Handlers of the two events."""

    def __init__(self, tim: Client, rules: Rules, strikes: Strikes) -> None:
        self._tim = tim
        self._rules = rules
        self._strikes = strikes
        self._mutes = ThreadPoolExecutor(2, "mute")
        """A reply has to come within two seconds, so nobody waits for a mute."""

    def before_message(self, event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply | None:
        """Decide about a one-to-one message."""
        verdict = judge(self._rules, event.msg_body)
        if verdict.refused:
            self._strike(event.from_account)
            return C2CBeforeSendMsgReply.refuse(C2C_REFUSED, REASON)
        return C2CBeforeSendMsgReply(msg_body=verdict.body) if verdict.body else None

    def before_group_message(self, event: GroupBeforeSendMsg) -> GroupBeforeSendMsgReply | None:
        """Decide about a group message."""
        verdict = judge(self._rules, event.msg_body)
        if verdict.refused:
            self._strike(event.from_account)
            return GroupBeforeSendMsgReply.refuse(GROUP_REFUSED, REASON)
        return GroupBeforeSendMsgReply(msg_body=verdict.body) if verdict.body else None

    def _strike(self, user_id: str) -> None:
        log.info("refused a message of %s", user_id)
        if self._strikes.add(user_id):
            self._mutes.submit(self._mute, user_id)

    def _mute(self, user_id: str) -> None:
        try:
            self._tim.global_mute.set_no_speaking(
                set_account=user_id, c2c_msg_no_speaking_time=MUTE, group_msg_no_speaking_time=MUTE
            )
        except TimError:
            log.exception("%s could not be muted", user_id)  # the next strikes try again
        else:
            log.warning("muted %s for %s s", user_id, MUTE)


def make_app() -> Callable[..., Awaitable[None]]:
    """Make the app of one worker."""
    logging.basicConfig(level=logging.INFO)
    rules = parse_rules(Path(os.environ["MODERATION_WORDS"]).read_text(encoding="utf-8"))
    moderation = Moderation(Client(), rules, Strikes())
    receiver = Receiver(sdkappid=int(os.environ["TIM_SDKAPPID"]), token=os.environ["TIM_WEBHOOK_TOKEN"])
    receiver.on(C2CBeforeSendMsg, fallback=C2CBeforeSendMsgReply.refuse(C2C_UNAVAILABLE, UNAVAILABLE))(
        moderation.before_message
    )
    receiver.on(GroupBeforeSendMsg, fallback=GroupBeforeSendMsgReply.refuse(GROUP_UNAVAILABLE, UNAVAILABLE))(
        moderation.before_group_message
    )
    return receiver.asgi
