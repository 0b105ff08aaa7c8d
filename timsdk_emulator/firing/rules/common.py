"""Helpers of all rules: times, messages that a reply replaces."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from timsdk.types import ForbidCallbackControl, MemberRef

from timsdk_emulator.registry import ErrorResponse, Json
from timsdk_emulator.request_checks import check_body
from timsdk_emulator.state import AppState
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import decode, encode_list

_MILLISECONDS = 1000

M = TypeVar("M", bound=Model)


def milliseconds(world: AppState) -> int:
    """Return the time of an event."""
    return int(world.clock() * _MILLISECONDS)


def group_time(world: AppState) -> str:
    """Return the time of an event of a group, which the service writes as a text."""
    return str(milliseconds(world))


def forbids(body: Json, what: ForbidCallbackControl) -> bool:
    """Return whether a message must not fire an event."""
    return what.value in (body.get("ForbidCallbackControl") or ())


def replace_message(api: str, body: Json, reply: Any) -> None:
    """Give a message the elements and the custom data that a reply sets.

    Raises:
        ValueError: The API takes no such message.
    """
    changed = dict(body)
    if reply.msg_body is not None:
        changed["MsgBody"] = encode_list(reply.msg_body)
    if reply.cloud_custom_data is not None:
        changed["CloudCustomData"] = reply.cloud_custom_data
    try:
        check_body(api, changed)
    except ErrorResponse as error:
        raise ValueError(error.info) from None
    body.update(changed)


def members(user_ids: Iterable[str]) -> list[MemberRef]:
    """Return users as events name them."""
    return [MemberRef(member_account=user_id) for user_id in user_ids]


def record(cls: type[M], fields: Json) -> M:
    """Return the model of a record of the state; fields that it does not declare stay there."""
    model = decode(cls, fields)
    model.extra_fields = None
    return model
