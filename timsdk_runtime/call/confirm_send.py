"""Sends in doubt: read the history back and see whether the message is there.

Off by default: it costs calls, and needs the history to be stored.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Final, Literal, TypeAlias

from timsdk_runtime.call.context import Action, Call, CallSettings, Exchange, Sleep
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.errors import OutcomeUnknown, TimError
from timsdk_runtime.log import logger
from timsdk_runtime.model.envelope import SUCCESS, ServiceResponse
from timsdk_runtime.model.json_values import is_list, is_object

Found: TypeAlias = Mapping[str, Any] | Literal["absent", "unclear"]

_CLOCK_TOLERANCE: Final = 60
"""Seconds around the send in which its message is looked for, since clocks differ."""
_SERVICE_LIMIT: Final = 3.0
"""Seconds after which the service has executed a request, or never will."""
_PAGE: Final = 20
_MAX_PAGES: Final = 5


def send_and_confirm(call: Call, settings: CallSettings, *, resend: bool = False) -> Exchange:
    """Run `exchange`; if its outcome is unknown, look for the message in the history and return what is found.

    With `resend`, send the same bytes once more if the message is certainly absent.

    Raises:
        OutcomeUnknown: The history does not tell.
    """
    look_up = _LOOKUPS.get(call.api)
    started = settings.wall()
    try:
        return (yield from exchange(call, settings))
    except OutcomeUnknown as unknown:
        if look_up is None or call.body.get("OnlineOnlyFlag") == 1 or call.body.get("MsgLifeTime") == 0:
            raise  # such a message is not stored
        if resend:
            yield Sleep(_SERVICE_LIMIT)
        try:
            found = yield from look_up(call, settings, started)
        except TimError as error:
            logger.info("%s: the history could not be read: %s", call.api, type(error).__name__)
            raise unknown from None
        if isinstance(found, Mapping):
            return ServiceResponse({**SUCCESS, **found})
        skew = settings.shared.skew
        if not resend or found == "unclear" or skew is None or abs(skew) > _CLOCK_TOLERANCE / 2:
            raise
        logger.info("%s: the message is not in the history; it is sent again", call.api)
    return (yield from send_and_confirm(call._replace(began=None), settings))


def _look_up_c2c(call: Call, settings: CallSettings, started: float) -> Generator[Action, Any, Found]:
    """Look for a one-to-one message by its `MsgRandom` and `MsgSeq`."""
    body = call.body
    query = {
        "Operator_Account": body.get("From_Account") or settings.identifier,
        "Peer_Account": body["To_Account"],
        "MaxCnt": _PAGE,
        "MinTime": int(started) - _CLOCK_TOLERANCE,
        "MaxTime": int(settings.wall()) + _CLOCK_TOLERANCE,
    }
    for _ in range(_MAX_PAGES):
        page = (yield from exchange(call.reading("openim/admin_getroammsg", query), settings)).body
        for message in _objects(page.get("MsgList")):
            if message.get("MsgRandom") == body.get("MsgRandom") and message.get("MsgSeq") == body.get("MsgSeq"):
                return {"MsgTime": message.get("MsgTimeStamp"), "MsgKey": message.get("MsgKey")}
        if page.get("Complete") == 1:
            return "absent"
        query |= {"LastMsgKey": page.get("LastMsgKey"), "MaxTime": page.get("LastMsgTime")}
    return "unclear"


def _look_up_group(call: Call, settings: CallSettings, started: float) -> Generator[Action, Any, Found]:
    """Look for a group message by its `Random`, from the newest message back."""
    topic = {"TopicId": call.body["TopicId"]} if call.body.get("TopicId") else {}
    query = {"GroupId": call.body["GroupId"], "ReqMsgNumber": _PAGE, "WithRecalledMsg": 1, **topic}
    for _ in range(_MAX_PAGES):
        read = call.reading("group_open_http_svc/group_msg_get_simple", query)
        page = _objects((yield from exchange(read, settings)).body.get("RspMsgList"))
        for message in page:
            if message.get("MsgRandom") == call.body.get("Random"):
                return {"MsgTime": message.get("MsgTimeStamp"), "MsgSeq": message.get("MsgSeq")}
        oldest = page[-1] if page else {}
        number, stamp = oldest.get("MsgSeq"), oldest.get("MsgTimeStamp")
        if not page or number == 1 or (isinstance(stamp, int) and stamp < started - _CLOCK_TOLERANCE):
            return "absent"
        if not isinstance(number, int):
            break
        query["ReqMsgSeq"] = number - 1
    return "unclear"


def _objects(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if is_object(entry)] if is_list(value) else []


_LOOKUPS: Final = {"openim/sendmsg": _look_up_c2c, "group_open_http_svc/send_group_msg": _look_up_group}
