"""For sends in doubt: read the history back and see whether the message is there.

Off by default: it costs calls, and needs the history to be stored.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Final, Literal, TypeAlias

from timsdk_runtime.call.exchange import Action, Call, CallSettings, exchange
from timsdk_runtime.errors import OutcomeUnknown, TimError
from timsdk_runtime.log import logger
from timsdk_runtime.model.envelope import ServiceResponse
from timsdk_runtime.model.operation import SUCCESS, Effect
from timsdk_runtime.transport.messages import Sleep

Found: TypeAlias = Mapping[str, Any] | Literal["absent", "unclear"]

_READ: Final = Effect(kind="read")
_SLACK: Final = 60  # seconds around the send, since clocks differ
_SERVICE_LIMIT: Final = 3.0  # seconds after which the service has carried a call out, or never will
_PAGE: Final = 20
_PAGES: Final = 5


def send_and_confirm(
    call: Call, terms: CallSettings, *, resend: bool = False
) -> Generator[Action, Any, ServiceResponse]:
    """`exchange`; where its outcome is unknown, look for the message and return what is found.

    `resend` sends the same bytes once more where it is certainly absent. Else `OutcomeUnknown` is raised as before.
    """
    look = _LOOKUPS.get(call.api)
    started = terms.wall()
    try:
        return (yield from exchange(call, terms))
    except OutcomeUnknown as unknown:
        if look is None or call.body.get("OnlineOnlyFlag") == 1 or call.body.get("MsgLifeTime") == 0:
            raise  # what is not stored cannot be found
        if resend:
            yield Sleep(_SERVICE_LIMIT)
        try:
            found = yield from look(call, terms, started)
        except TimError as error:
            logger.info("%s: the history could not be read back: %s", call.api, type(error).__name__)
            raise unknown from None
        if isinstance(found, Mapping):
            return ServiceResponse({**SUCCESS, **found})
        skew = terms.shared.skew
        if not resend or found == "unclear" or skew is None or abs(skew) > _SLACK / 2:
            raise
        logger.info("%s: the message is not in the history; it is sent again", call.api)
    return (yield from send_and_confirm(call, terms))


def _one_to_one(call: Call, terms: CallSettings, started: float) -> Generator[Action, Any, Found]:
    body = call.body
    query = {
        "Operator_Account": body.get("From_Account") or terms.identifier,
        "Peer_Account": body["To_Account"],
        "MaxCnt": _PAGE,
        "MinTime": int(started) - _SLACK,
        "MaxTime": int(terms.wall()) + _SLACK,
    }
    for _ in range(_PAGES):
        answer = yield from _read("openim/admin_getroammsg", query, terms)
        for message in _objects(answer.get("MsgList")):
            if message.get("MsgRandom") == body.get("MsgRandom") and message.get("MsgSeq") == body.get("MsgSeq"):
                return {"MsgTime": message.get("MsgTimeStamp"), "MsgKey": message.get("MsgKey")}
        if answer.get("Complete") == 1:
            return "absent"
        query |= {"LastMsgKey": answer.get("LastMsgKey"), "MaxTime": answer.get("LastMsgTime")}
    return "unclear"


def _group(call: Call, terms: CallSettings, started: float) -> Generator[Action, Any, Found]:
    topic = {"TopicId": call.body["TopicId"]} if call.body.get("TopicId") else {}
    query = {"GroupId": call.body["GroupId"], "ReqMsgNumber": _PAGE, "WithRecalledMsg": 1, **topic}
    for _ in range(_PAGES):
        answer = yield from _read("group_open_http_svc/group_msg_get_simple", query, terms)
        page = _objects(answer.get("RspMsgList"))
        for message in page:
            if message.get("MsgRandom") == call.body.get("Random"):
                return {"MsgTime": message.get("MsgTimeStamp"), "MsgSeq": message.get("MsgSeq")}
        oldest = page[-1] if page else {}
        number, stamp = oldest.get("MsgSeq"), oldest.get("MsgTimeStamp")
        if not page or number == 1 or (isinstance(stamp, int) and stamp < started - _SLACK):
            return "absent"
        if not isinstance(number, int):
            break
        query["ReqMsgSeq"] = number - 1
    return "unclear"


def _read(api: str, query: dict[str, Any], terms: CallSettings) -> Generator[Action, Any, dict[str, Any]]:
    return (yield from exchange(Call(api=api, body=query, effect=_READ), terms)).body


def _objects(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if entry.__class__ is dict] if value.__class__ is list else []


_LOOKUPS: Final = {"openim/sendmsg": _one_to_one, "group_open_http_svc/send_group_msg": _group}
