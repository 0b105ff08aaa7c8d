"""The admin API under `/_emulator/v1/`: what Python steers by methods, other languages steer by JSON over HTTPS."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, TypeAlias

import attrs
from timsdk import usersig

from timsdk_emulator.app import Application
from timsdk_emulator.apps import Apps
from timsdk_emulator.clock import Clock
from timsdk_emulator.faults import Fault
from timsdk_emulator.seeds import play
from timsdk_emulator.triggers import trigger
from timsdk_runtime.model.json_values import is_list, is_object

PREFIX = "/_emulator/v1/"
TOKEN_HEADER = "x-emulator-token"  # noqa: S105 - the name of a header
_PAGE = 100
"""Requests of the journal in a response, unless the caller says otherwise."""
_DIGITS, _SHOWN = 9, 20
"""Digits of a limit, and characters of a wrong one that an error shows, at most."""
_WAIT = 30.0
"""Seconds in which a triggered event has to be delivered."""
_EXPIRE = 86_400
"""Seconds for which a signature is valid, unless the caller says otherwise."""

Answer: TypeAlias = tuple[int, Any]
Action: TypeAlias = Callable[["Admin", Application, Mapping[str, str], Any], Any]


class Refusal(Exception):
    """Raised to refuse a call of the admin API, with a status and a text."""

    def __init__(self, status: HTTPStatus, text: str) -> None:
        super().__init__(text)
        self.status = status


@attrs.frozen
class Admin:
    """Responds to calls of the admin API."""

    apps: Apps
    token: str | None = attrs.field(repr=False)
    """What a caller has to send in a header; None where only this machine can call."""

    def handle(
        self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], raw: bytes
    ) -> Answer:
        """Return status and JSON for a call."""
        try:
            self._check_caller(headers)
            name = path.removeprefix(PREFIX).rstrip("/")
            action = _ACTIONS.get((method, name))
            if action is None:
                raise Refusal(HTTPStatus.NOT_FOUND, f"no {method} {PREFIX}{name}; there are {_known()}")
            return HTTPStatus.OK, action(self, self._app(query), query, _json(raw))
        except Refusal as refusal:
            return refusal.status, {"error": str(refusal)}
        except KeyError as error:
            return HTTPStatus.NOT_FOUND, {"error": str(error.args[0])}
        except TimeoutError as error:
            return HTTPStatus.GATEWAY_TIMEOUT, {"error": str(error)}
        except (ValueError, TypeError) as error:
            return HTTPStatus.BAD_REQUEST, {"error": str(error)}
        except RecursionError:
            return HTTPStatus.BAD_REQUEST, {"error": "the body is nested too deeply"}

    def _check_caller(self, headers: Mapping[str, str]) -> None:
        origin = headers.get("origin")
        if origin is not None and origin != f"https://{headers.get('host')}":
            raise Refusal(HTTPStatus.FORBIDDEN, "a page of another site may not call the admin API")
        if self.token is not None and not hmac.compare_digest(
            headers.get(TOKEN_HEADER, "").encode(), self.token.encode()
        ):
            raise Refusal(HTTPStatus.UNAUTHORIZED, f"the header {TOKEN_HEADER} is missing or wrong")

    def _app(self, query: Mapping[str, str]) -> Application:
        wanted = query.get("sdkappid")
        app = self.apps.default if wanted is None else self.apps.find(wanted)
        if app is None:
            raise Refusal(HTTPStatus.NOT_FOUND, f"there is no app {wanted!r}: POST {PREFIX}apps creates one")
        return app


def _known() -> str:
    return ", ".join(f"{method} {name or '/'}" for method, name in _ACTIONS)


def _json(raw: bytes) -> Any:
    if not raw:
        return {}
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise Refusal(HTTPStatus.BAD_REQUEST, "the body is not JSON") from None


def _fields(given: Any, **kinds: type | tuple[type, ...]) -> dict[str, Any]:
    """Return an object after checking its keys and the types of its values."""
    if not is_object(given):
        raise Refusal(HTTPStatus.BAD_REQUEST, "the body is not a JSON object")
    for name, value in given.items():
        if name not in kinds:
            raise Refusal(HTTPStatus.BAD_REQUEST, f"unknown key {name!r}; there are {', '.join(kinds)}")
        if not isinstance(value, kinds[name]):
            raise Refusal(HTTPStatus.BAD_REQUEST, f"{name} is {value!r}, of a wrong type")
    return given


def _needed(given: Mapping[str, Any], name: str) -> Any:
    if name not in given:
        raise Refusal(HTTPStatus.BAD_REQUEST, f"{name} is missing")
    return given[name]


def _overview(admin: Admin, app: Application, _: Mapping[str, str], __: Any) -> Any:
    return {"sdkappid": app.identity.sdkappid, "apps": admin.apps.numbers()}


def _last(found: list[Any], query: Mapping[str, str]) -> list[Any]:
    """Return the newest entries, as many as a caller asks for."""
    limit = query.get("limit", str(_PAGE))
    if not (limit.isdecimal() and limit.isascii() and len(limit) <= _DIGITS):
        raise Refusal(HTTPStatus.BAD_REQUEST, f"limit is {limit[:_SHOWN]!r}, not a number")
    return [one.to_json() for one in found[-int(limit) :]] if int(limit) else []


def _journal(_: Admin, app: Application, query: Mapping[str, str], __: Any) -> Any:
    wanted = query.get("api")
    found = [one for one in list(app.journal.requests) if wanted in (None, one.api)]
    return {"total": len(found), "requests": _last(found, query)}


def _forget_requests(_: Admin, app: Application, __: Mapping[str, str], ___: Any) -> Any:
    app.journal.requests.clear()
    return {}


def _assert_called(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    given = _fields(given, api=str, times=(int, type(None)), fields=dict)
    try:
        found = app.journal.assert_called(_needed(given, "api"), given.get("times"), given.get("fields", {}))
    except AssertionError as error:
        return {"called": False, "text": str(error)}
    return {"called": True, "times": len(found)}


def _faults(_: Admin, app: Application, __: Mapping[str, str], ___: Any) -> Any:
    return {"faults": [rule.to_json() for rule in app.rules]}


def _add_fault(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    if not is_object(given):
        raise Refusal(HTTPStatus.BAD_REQUEST, "the body is not a JSON object")
    return app.add_fault(Fault.from_json(given)).to_json()


def _clear_faults(_: Admin, app: Application, __: Mapping[str, str], ___: Any) -> Any:
    app.clear_faults()
    return {}


def _respond(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    given = _fields(given, api=str, responses=list)
    app.respond(_needed(given, "api"), _needed(given, "responses"))
    return {}


def _clock(_: Admin, app: Application, __: Mapping[str, str], ___: Any) -> Any:
    return _shown(app.clock)


def _move_clock(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    given = _fields(given, freeze=(bool, int, float), advance=(int, float), run=bool)
    freeze = given.get("freeze", False)
    if freeze is not False:
        app.clock.freeze(None if freeze is True else float(freeze))
    if "advance" in given:
        app.clock.advance(given["advance"])
    if given.get("run"):
        app.clock.run()
    return _shown(app.clock)


def _shown(clock: Clock) -> dict[str, Any]:
    return {"now": clock(), "frozen": clock.frozen}


def _state(_: Admin, app: Application, __: Mapping[str, str], ___: Any) -> Any:
    return app.snapshot()


def _restore(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    app.restore(given)
    return {}


def _seed(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    if not is_list(given):
        raise Refusal(HTTPStatus.BAD_REQUEST, "the body is not a list of calls, [[api, body], ...]")
    play(app, given)
    return {"calls": len(given)}


def _reset(_: Admin, app: Application, __: Mapping[str, str], ___: Any) -> Any:
    app.reset()
    return {}


def _sign(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    given = _fields(given, identifier=str, expire=int)
    identity = app.identity
    user_id = given.get("identifier", identity.identifier)
    expire = given.get("expire", _EXPIRE)
    signed = usersig.sign(sdkappid=identity.sdkappid, key=identity.key, identifier=user_id, expire=expire)
    return {"usersig": signed, "identifier": user_id, "sdkappid": identity.sdkappid}


def _webhooks(_: Admin, app: Application, query: Mapping[str, str], __: Any) -> Any:
    webhooks = app.set_webhooks({})
    wanted = query.get("command")
    found = [one for one in list(webhooks.fired.events) if wanted in (None, one.command)]
    return {"settings": webhooks.settings.to_json(), "total": len(found), "events": _last(found, query)}


def _set_webhooks(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    if not is_object(given):
        raise Refusal(HTTPStatus.BAD_REQUEST, "the body is not a JSON object")
    return app.set_webhooks(given).settings.to_json()


def _forget_events(_: Admin, app: Application, __: Mapping[str, str], ___: Any) -> Any:
    app.set_webhooks({}).forget()
    return {}


def _trigger(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    if not is_object(given):
        raise Refusal(HTTPStatus.BAD_REQUEST, "the body is not an event, a JSON object with CallbackCommand")
    return trigger(app, given, _WAIT).to_json()


def _assert_fired(_: Admin, app: Application, __: Mapping[str, str], given: Any) -> Any:
    given = _fields(given, command=str, times=(int, type(None)), fields=dict)
    fired = app.set_webhooks({}).fired
    try:
        found = fired.assert_fired(_needed(given, "command"), given.get("times"), given.get("fields", {}))
    except AssertionError as error:
        return {"fired": False, "text": str(error)}
    return {"fired": True, "times": len(found)}


def _add_app(admin: Admin, _: Application, __: Mapping[str, str], given: Any) -> Any:
    given = _fields(given, sdkappid=int, identifier=str, key=str)
    app = admin.apps.add(_needed(given, "sdkappid"), given.get("identifier"), given.get("key"))
    return {"sdkappid": app.identity.sdkappid, "identifier": app.identity.identifier}


_ACTIONS: Mapping[tuple[str, str], Action] = {
    ("GET", ""): _overview,
    ("GET", "apps"): _overview,
    ("POST", "apps"): _add_app,
    ("GET", "journal"): _journal,
    ("DELETE", "journal"): _forget_requests,
    ("POST", "journal/assert"): _assert_called,
    ("GET", "faults"): _faults,
    ("POST", "faults"): _add_fault,
    ("DELETE", "faults"): _clear_faults,
    ("POST", "responses"): _respond,
    ("GET", "clock"): _clock,
    ("POST", "clock"): _move_clock,
    ("GET", "state"): _state,
    ("PUT", "state"): _restore,
    ("POST", "seed"): _seed,
    ("POST", "reset"): _reset,
    ("POST", "sign"): _sign,
    ("GET", "webhooks"): _webhooks,
    ("POST", "webhooks"): _set_webhooks,
    ("DELETE", "webhooks"): _forget_events,
    ("POST", "webhooks/assert"): _assert_fired,
    ("POST", "webhooks/trigger"): _trigger,
}
