"""For sends in doubt: read the history back and see whether the message is there.

Off by default: it costs calls, and needs the history to be stored.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Final

from timsdk_runtime.errors import OutcomeUnknown, TimError
from timsdk_runtime.exchange import Call, Step, Terms, exchange
from timsdk_runtime.log import logger
from timsdk_runtime.operation import Effect

_READ: Final = Effect(kind="read")
_SLACK: Final = 60  # seconds around the send, since clocks differ
_PAGE: Final = 20
_OK: Final[Mapping[str, Any]] = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def confirmed(call: Call, terms: Terms) -> Generator[Step, Any, Mapping[str, Any]]:
    """`exchange`; where its outcome is unknown, look for the message: return what is found, else raise as before."""
    started = terms.wall()
    try:
        return (yield from exchange(call, terms))
    except OutcomeUnknown as unknown:
        look = _LOOKS.get(call.api)
        if look is None:
            raise
        try:
            found = yield from look(call, terms, started)
        except TimError as error:
            logger.info("%s: the history could not be read back: %s", call.api, type(error).__name__)
            raise unknown from None
        if found is None:
            raise
        return {**_OK, **found}


def _one_to_one(call: Call, terms: Terms, started: float) -> Generator[Step, Any, Mapping[str, Any] | None]:
    body = call.body
    query = {
        "Operator_Account": body.get("From_Account") or terms.identifier,
        "Peer_Account": body["To_Account"],
        "MaxCnt": _PAGE,
        "MinTime": int(started) - _SLACK,
        "MaxTime": int(terms.wall()) + _SLACK,
    }
    answer = yield from exchange(Call(api="openim/admin_getroammsg", body=query, effect=_READ), terms)
    for message in _objects(answer.get("MsgList")):
        if message.get("MsgRandom") == body.get("MsgRandom") and message.get("MsgSeq") == body.get("MsgSeq"):
            return {"MsgTime": message.get("MsgTimeStamp"), "MsgKey": message.get("MsgKey")}
    return None


def _group(call: Call, terms: Terms, _: float) -> Generator[Step, Any, Mapping[str, Any] | None]:
    query = {"GroupId": call.body["GroupId"], "ReqMsgNumber": _PAGE}
    answer = yield from exchange(
        Call(api="group_open_http_svc/group_msg_get_simple", body=query, effect=_READ), terms
    )
    for message in _objects(answer.get("RspMsgList")):
        if message.get("MsgRandom") == call.body.get("Random"):
            return {"MsgTime": message.get("MsgTimeStamp"), "MsgSeq": message.get("MsgSeq")}
    return None


def _objects(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if entry.__class__ is dict] if value.__class__ is list else []


_LOOKS: Final = {"openim/sendmsg": _one_to_one, "group_open_http_svc/send_group_msg": _group}
