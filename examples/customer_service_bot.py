"""A bot that answers the users who write to the customer service, and calls an agent where it has no answer.

    gunicorn --worker-class gthread --threads 16 'customer_service_bot:make_app()'

Set the address of the server as the webhook address of the app in the console, switch on authentication there, and
choose the webhook "after a one-to-one message is sent". Users write to the account `support`. A question with a
word of the file of answers gets its answer; anything else begins a session of Desk with an agent who is free. While
an agent talks to the user, the bot is silent.

The file of answers is JSON, from a word to its answer: {"opening": "We open at nine.", "refund": "..."}.

The service may send an event twice. The random number of a reply follows from the event, so the service drops the
second reply. Replies trigger no webhook, or the bot would talk to itself.

Environment: `TIM_SDKAPPID`, `TIM_IDENTIFIER`, `TIM_KEY` and `TIM_REGION` for the client, or what `python -m
timsdk_emulator` prints; `TIM_WEBHOOK_TOKEN`, the token of the console; `BOT_ANSWERS`, the file of answers;
`BOT_ACCOUNT` (support) and `BOT_DESK_ACCOUNT`, the customer service account of Desk.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from timsdk import ApiError, Client, ErrorCode
from timsdk.types import ForbidCallbackControl, TextElem
from timsdk.webhooks import C2CAfterSendMsg, Receiver

if TYPE_CHECKING:
    from timsdk.types import MsgElement

log = logging.getLogger("bot")

NOBODY_FREE: Final = frozenset(
    {ErrorCode.DESK_NO_AGENT_ONLINE, ErrorCode.DESK_ALLOCATION_FAILED, ErrorCode.DESK_NOT_ENABLED}
)
"""Codes by which Desk says that no agent takes the user now."""
NO_WEBHOOKS: Final = [
    ForbidCallbackControl.FORBID_BEFORE_SEND_MSG_CALLBACK,
    ForbidCallbackControl.FORBID_AFTER_SEND_MSG_CALLBACK,
]


class Bot:
    """Answers messages to one account."""

    def __init__(self, tim: Client, answers: Mapping[str, str], *, account: str, desk_account: str) -> None:
        self._tim = tim.with_options(timeout=10.0)
        self._answers = answers
        self._account = account
        self._desk_account = desk_account

    def take(self, event: C2CAfterSendMsg) -> None:
        """Answer a message, or hand its sender over."""
        if event.to_account != self._account or event.send_msg_result != 0:
            return
        question = text_of(event.msg_body)
        answer = find_answer(self._answers, question)
        if answer is None:
            answer = self._call_agent(event.from_account)
        if answer is None:
            log.info("%s has an agent", event.from_account)
            return
        self._tim.message.send_msg(
            from_account=self._account,
            to_account=event.from_account,
            msg_body=[TextElem(text=answer)],
            msg_random=number_of(event.dedupe_key),
            msg_seq=event.msg_seq,
            forbid_callback_control=NO_WEBHOOKS,
        )
        log.info("replied to %s", event.from_account)

    def _call_agent(self, user_id: str) -> str | None:
        """Begin a session with an agent, and return what the user is told. None where an agent is there already."""
        try:
            self._tim.desk.contact_user(im_agent_user_id=self._desk_account, client_user_id=user_id)
        except ApiError as error:
            if error.code == ErrorCode.DESK_USER_IN_SESSION:
                return None
            if error.code in NOBODY_FREE:
                log.warning("no agent for %s: %s", user_id, error)
                return "Nobody is free at the moment. Somebody will write to you."
            raise
        return "I do not know that. Somebody who does will be with you in a moment."


def text_of(elements: Iterable[MsgElement]) -> str:
    """Return the text of a message."""
    return " ".join(element.text for element in elements if isinstance(element, TextElem))


def find_answer(answers: Mapping[str, str], question: str) -> str | None:
    """Return the answer to the first word of the question that has one."""
    words = re.findall(r"\w+", question.casefold())
    return next((answers[word] for word in words if word in answers), None)


def number_of(key: str) -> int:
    """Return a number of 32 bits that is equal for equal keys."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:4], "big")


def read_answers(path: Path) -> dict[str, str]:
    """Read the file of answers."""
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return {word.casefold(): answer for word, answer in found.items()}


def make_app() -> Callable[..., Iterable[bytes]]:
    """Make the app of one worker: called by gunicorn in each of them."""
    logging.basicConfig(level=logging.INFO)
    bot = Bot(
        Client(),
        read_answers(Path(os.environ["BOT_ANSWERS"])),
        account=os.environ.get("BOT_ACCOUNT", "support"),
        desk_account=os.environ.get("BOT_DESK_ACCOUNT", "@customer_service_account"),
    )
    receiver = Receiver(sdkappid=int(os.environ["TIM_SDKAPPID"]), token=os.environ["TIM_WEBHOOK_TOKEN"])
    receiver.on(C2CAfterSendMsg)(bot.take)
    return receiver.wsgi
