"""A FastAPI app that registers users, runs groups and greets new members: see README.md."""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated, Any, Final

from fastapi import Depends, FastAPI, Header, HTTPException, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field
from timsdk import AsyncClient, TimError
from timsdk.group import GroupType, InitialMember
from timsdk.types import ForbidCallbackControl, TextElem
from timsdk.webhooks import GroupAfterNewMemberJoin, Receiver

from .errors import respond_to_tim_error

log = logging.getLogger(__name__)

TIMEOUT: Final = 8.0
"""Seconds of a call. The proxy in front of this app waits 10, so that callers learn what happened."""
HISTORY_TIMEOUT: Final = 3.0
HISTORY_PAGE: Final = 20


# --- what routes are given ---


def tim_client(request: Request) -> AsyncClient:
    """Return the client of this process, which `lifespan` made."""
    client: AsyncClient = request.app.state.tim
    return client


def check_token(given: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> None:
    """Let only callers pass who have the token of this app."""
    if not secrets.compare_digest(given.credentials.encode(), os.environ["API_TOKEN"].encode()):
        raise HTTPException(401, "wrong token")


Tim = Annotated[AsyncClient, Depends(tim_client)]
UserID = Annotated[str, Field(min_length=1, max_length=32)]


class NewUser(BaseModel):
    """A user to register."""

    user_id: UserID
    nick: str = ""


class NewGroup(BaseModel):
    """A group to create. Its ID is chosen by the caller, so that a second request creates no second group."""

    group_id: Annotated[str, Field(pattern=r"^[!-~]{1,48}$")]
    name: Annotated[str, Field(min_length=1, max_length=30)]
    owner: UserID
    members: Annotated[list[UserID], Field(max_length=100)] = []


class NewMessage(BaseModel):
    """A message to a group."""

    sender: UserID
    text: Annotated[str, Field(min_length=1, max_length=2000)]


class Sent(BaseModel):
    """A message of a group."""

    seq: int
    sender: str
    text: str


# --- routes ---


async def register(user: NewUser, tim: Tim) -> NewUser:
    """Register a user, or change the nickname."""
    await tim.account.account_import(user_id=user.user_id, nick=user.nick or None)
    return user


async def create_group(group: NewGroup, tim: Tim) -> NewGroup:
    """Create a group with its first members."""
    await tim.group.create_group(
        group_id=group.group_id,
        group_type=GroupType.PUBLIC,
        name=group.name,
        owner_account=group.owner,
        member_list=[InitialMember(member_account=user_id) for user_id in group.members],
    )
    return group


async def send(
    group_id: str, message: NewMessage, tim: Tim, idempotency_key: Annotated[str | None, Header()] = None
) -> Sent:
    """Send a message. Requests with one `Idempotency-Key` send one message, within five minutes."""
    response = await tim.message.send_group_msg(
        group_id=group_id,
        from_account=message.sender,
        msg_body=[TextElem(text=message.text)],
        random=number_of(group_id, idempotency_key) if idempotency_key else None,
    )
    return Sent(seq=response.msg_seq, sender=message.sender, text=message.text)


async def history(
    group_id: str, tim: Tim, before: Annotated[int | None, Query(ge=2, description="the oldest `seq` so far")] = None
) -> list[Sent]:
    """Return a page of the history, newest first."""
    page = await tim.with_options(timeout=HISTORY_TIMEOUT).message.group_msg_get_simple(
        group_id=group_id, req_msg_number=HISTORY_PAGE, req_msg_seq=before - 1 if before else None
    )
    return [
        Sent(
            seq=message.msg_seq,
            sender=message.from_account,
            text=" ".join(element.text for element in message.msg_body if isinstance(element, TextElem)),
        )
        for message in page.rsp_msg_list
    ]


def number_of(*parts: str) -> int:
    """Return a number of 32 bits that is equal for equal parts."""
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:4], "big")


# --- the app ---


class Greeter:
    """Greets new members of groups."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app

    async def greet(self, event: GroupAfterNewMemberJoin) -> None:
        """Write to the group. An event that comes twice leads to one greeting."""
        tim: AsyncClient = self._app.state.tim
        names = ", ".join(member.member_account for member in event.new_member_list)
        try:
            await tim.message.send_group_msg(
                group_id=event.group_id,
                msg_body=[TextElem(text=f"Welcome, {names}!")],
                random=number_of(event.group_id, event.dedupe_key),
                forbid_callback_control=[
                    ForbidCallbackControl.FORBID_BEFORE_SEND_MSG_CALLBACK,
                    ForbidCallbackControl.FORBID_AFTER_SEND_MSG_CALLBACK,
                ],
            )
        except TimError:
            log.exception("no greeting in %s", event.group_id)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
    """Make the client in the event loop that uses it, and close it when the handlers of webhooks are done."""
    async with AsyncClient(timeout=TIMEOUT) as tim:
        app.state.tim = tim
        yield
        await app.state.receiver.aclose()


def make_app() -> FastAPI:
    """Make the app of one worker: `uvicorn --factory fastapi_app.main:make_app`."""
    app = FastAPI(title="Groups", lifespan=lifespan)
    app.add_exception_handler(TimError, respond_to_tim_error)
    route: dict[str, Any] = {"dependencies": [Depends(check_token)]}
    app.post("/users", status_code=201, **route)(register)
    app.post("/groups", status_code=201, **route)(create_group)
    app.post("/groups/{group_id}/messages", status_code=201, **route)(send)
    app.get("/groups/{group_id}/messages", **route)(history)
    receiver = Receiver(sdkappid=int(os.environ["TIM_SDKAPPID"]), token=os.environ["TIM_WEBHOOK_TOKEN"])
    receiver.on(GroupAfterNewMemberJoin)(Greeter(app).greet)
    app.state.receiver = receiver
    app.mount("/webhooks/tim", receiver.asgi)
    return app
