"""Arguments that cannot work: the text names the field, what was wrong and what to pass, and nothing is sent."""

from __future__ import annotations

import collections
import copy
import datetime
import enum
import pathlib
import pickle
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from support.argument_calls import HI, TEXT, client, element, group, send
from support.interpreter import loaded_modules
from timsdk import Client, ConfigError, InvalidArgument, in_batches, paginate
from timsdk.group import CreateGroupRequest, InitialMember
from timsdk.message import SendMsgRequest, SendMsgResponse
from timsdk.types import AccountItem, LocationElem, TextElem

NOW = datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)


MINUTE: Any = datetime.timedelta(minutes=1)


class Number:
    """An integer of another library, such as numpy's."""

    def __index__(self) -> int:
        return 5


class Fraction32:
    """A number of another library with a fraction."""

    def __float__(self) -> float:
        return 0.5


class Array(list[int]):
    """A sequence of another library that is no list."""


class Vector:
    ndim = 1

    def __len__(self) -> int:
        return 1

    def tolist(self) -> list[int]:
        return [1]


class Scalar:
    """A single number of another library, which has the methods of its arrays."""

    ndim = 0

    def __len__(self) -> int:
        raise TypeError

    def __index__(self) -> int:
        return 1

    def tolist(self) -> int:
        return 1


class Later:
    """What an `async` function returns before it is awaited."""

    def __await__(self) -> Iterator[None]:
        yield


class Odd(enum.Enum):
    VALUE = b"x"


def accounts(names: Any) -> Callable[[Client], Any]:
    return lambda tim: tim.profile.portrait_get(to_account=names, tag_list=[])


def location(**changes: Any) -> Callable[[Client], Any]:
    return send(msg_body=[LocationElem(**{"desc": "here", "latitude": 1.0, "longitude": 1.0, **changes})])


def check(items: Any) -> Callable[[Client], Any]:
    return lambda tim: tim.account.account_check(check_item=items)


UNSENDABLE: list[tuple[Callable[[Client], Any], str, str]] = [
    # an element, or a container that is no list, where a list belongs
    (send(msg_body=HI), "msg_body (MsgBody) is a TextElem, not a list", "pass [TextElem(...)]"),
    (send(msg_body={"hi", "ho"}), "msg_body (MsgBody) is a set, not a list", "pass list(x)"),
    (send(msg_body=frozenset()), "msg_body (MsgBody) is a frozenset, not a list", "pass list(x)"),
    (send(msg_body=(each for each in [HI])), "msg_body (MsgBody) is a generator, not a list", "pass list(x)"),
    (send(msg_body=map(str, [1])), "msg_body (MsgBody) is a map, not a list", "pass list(x)"),
    (send(msg_body={1: HI}.values()), "msg_body (MsgBody) is a dict_values, not a list", "pass list(x)"),
    (send(msg_body=Vector()), "msg_body (MsgBody) is a Vector, not a list", "pass x.tolist()"),
    (send(msg_body=[TextElem]), "msg_body[0] (MsgBody[0]) is the class TextElem", "pass an object: TextElem(...)"),
    (check(AccountItem(user_id="bob")), "check_item (CheckItem) is an AccountItem, not a list", "[AccountItem(...)]"),
    (check([AccountItem(user_id={"bob"})]), "check_item[0].user_id (CheckItem[0].UserID) is a set", "pass"),  # type: ignore[arg-type]
    (accounts({"bob"}), "to_account (To_Account) is a set, not a list", "pass list(x)"),
    (accounts(collections.deque(["bob"])), "to_account (To_Account) is a deque, not a list", "pass list(x)"),
    (
        accounts([AccountItem(user_id="bob")]),
        "to_account[0] (To_Account[0]) is an AccountItem, not a string",
        "pass a string",
    ),
    # times
    (send(msg_life_time=NOW), "msg_life_time (MsgLifeTime) is a datetime, not an integer", "int(x.timestamp())"),
    (send(msg_life_time=NOW.date()), "msg_life_time (MsgLifeTime) is a date, not an integer", "seconds since 1970"),
    (
        send(msg_life_time=datetime.timedelta(days=1)),
        "msg_life_time (MsgLifeTime) is a timedelta, not an integer",
        "int(x.total_seconds())",
    ),
    (element(NOW), f"msg_body[0].text ({TEXT}) is a datetime, not a string", "x.isoformat()"),
    (element(NOW.time()), f"msg_body[0].text ({TEXT}) is a time, not a string", "x.isoformat()"),
    (
        lambda tim: tim.live.create_battle(from_room_id="a", to_room_id_list=[], duration=MINUTE),
        "duration (Duration) is a timedelta, not an integer",
        "int(x.total_seconds() * 1000)",
    ),
    # numbers
    (send(msg_life_time=Number()), "msg_life_time (MsgLifeTime) is a Number, not an integer", "pass int(x)"),
    (send(msg_life_time=Decimal(5)), "msg_life_time (MsgLifeTime) is a Decimal, not an integer", "pass int(x)"),
    (send(msg_life_time=Fraction32()), "msg_life_time (MsgLifeTime) is a Fraction32", "pass float(x)"),
    (location(longitude=Decimal(5)), "(MsgBody[0].MsgContent.Longitude) is a Decimal, not a number", "pass float(x)"),
    (location(longitude=b"5"), "(MsgBody[0].MsgContent.Longitude) is a bytes, not a number", "pass int(x)"),
    (element(Decimal(5)), f"msg_body[0].text ({TEXT}) is a Decimal, not a string", "pass str(x)"),
    (element(NOW.date()), f"msg_body[0].text ({TEXT}) is a date, not a string", "pass x.isoformat()"),
    (element(Later()), f"msg_body[0].text ({TEXT}) is a Later, not a string", "await it first, and pass what"),
    (element(Scalar()), f"msg_body[0].text ({TEXT}) is a Scalar, not a string", "pass int(x)"),
    (send(msg_life_time=b"5"), "msg_life_time (MsgLifeTime) is a bytes, not an integer", "pass int(x)"),
    (send(msg_life_time=float("nan")), "msg_life_time (MsgLifeTime) is nan", "a finite number"),
    (send(msg_life_time=float("inf")), "msg_life_time (MsgLifeTime) is inf", "a finite number"),
    # texts
    (element(b"hi"), f"msg_body[0].text ({TEXT}) is a bytes, not a string", "x.decode()"),
    (element(memoryview(b"hi")), f"msg_body[0].text ({TEXT}) is a memoryview, not a string", "x.decode()"),
    (element(pathlib.PurePath("a")), f"msg_body[0].text ({TEXT}) is a Pure", "pass str(x)"),
    (element(object()), f"msg_body[0].text ({TEXT}) is an object, not a string", "pass a string"),
    (element(Odd.VALUE), f"msg_body[0].text ({TEXT}) is an Odd, not a string", "pass a string"),
    (element("half \ud83d"), f"({TEXT}) holds half a surrogate pair, '\\ud83d' at index 5", "decode"),
    (send(to_account="\udc4d"), "to_account (To_Account) holds half a surrogate pair", "index 0"),
    # deeper, and beside the declared fields
    (
        group(member_list=[InitialMember(member_account="bob"), InitialMember(member_account=NOW)]),  # type: ignore[arg-type]
        "member_list[1].member_account (MemberList[1].Member_Account) is a datetime, not a string",
        "x.isoformat()",
    ),
    (send(extra_fields={"New": {1}}), "extra_fields['New'] (New) is a set, which cannot be", "list(x)"),
    (
        send(msg_body=[{"MsgType": "New", "MsgContent": {"At": NOW}}]),
        "msg_body[0].MsgContent.At (MsgBody[0].MsgContent.At) is a datetime, which cannot be written as JSON",
        "int(x.timestamp())",
    ),
    (send(extra_fields={"New": {(1, 2): 3}}), "(New) has a tuple as a key", "pass text"),
    (send(extra_fields={"New": {"\ud83d": 3}}), "(New) has a key that holds half a surrogate pair", "decode"),
    (lambda tim: tim.call("a/b", {"At": [NOW]}), "a/b: At[0] is a datetime, which cannot be written as JSON", "int("),
    (lambda tim: tim.call("a/b", ["x"]), "a dict of wire names and values, not of type list", "Nothing was sent"),  # type: ignore[arg-type]
]  # fmt: skip


@pytest.mark.parametrize(("call", "what", "advice"), UNSENDABLE, ids=[what for _, what, _ in UNSENDABLE])
def test_argument_that_json_cannot_express_is_named_and_nothing_is_sent(
    call: Callable[[Client], Any], what: str, advice: str
) -> None:
    tim, transport = client()
    with pytest.raises(InvalidArgument) as caught:
        call(tim)
    assert what in str(caught.value)
    assert advice in str(caught.value)
    assert re.search(r"(; |\bas x | is )(pass|decode|await|a dict of)\b.*\. Nothing was sent\.$", str(caught.value))
    assert (caught.value.code, caught.value.category, caught.value.retryable) == (0, "invalid_argument", False)
    assert transport.requests == []
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_body_that_holds_itself_is_refused() -> None:
    tim, transport = client()
    body: dict[str, Any] = {}
    body["Self"] = body
    with pytest.raises(
        InvalidArgument, match="the request cannot be written as JSON: it holds itself, or is nested too deeply"
    ):
        tim.call("a/b", body)
    assert transport.requests == []


@pytest.mark.parametrize(
    "body", [(HI,), collections.deque([HI]), Array(), [HI]], ids=lambda body: type(body).__name__
)
def test_sequence_of_elements_is_sent_as_a_list(body: Any) -> None:
    tim, transport = client()
    send(msg_body=body)(tim)
    assert b'"MsgBody":[' in transport.requests[0].body


WRONG_CALLS: list[tuple[Callable[[Any], Any], type[Exception], str]] = [
    (send(timeout=2), TypeError, "an option of the client: client.with_options(timeout=...).message.send_msg("),
    (send(request_timeout=2), TypeError, "takes no 'request_timeout', which is an option of the"),
    (send(timeout_seconds=2), TypeError, "client.with_options(timeout=...).message.send_msg(...)"),
    (send(retries=2), TypeError, "client.with_options(retry=...).message.send_msg(...)"),
    (send(msg_bdy=[]), TypeError, "send_msg() takes no argument 'msg_bdy'"),
    (lambda tim: tim.message.send_msg(to_account="bob", msg_bdy=[]), TypeError, "did you mean 'msg_body'?"),
    (lambda tim: tim.message.send_msg(To_Account="bob"), TypeError, "did you mean 'to_account'?"),
    (lambda tim: tim.message.send_msg("bob", []), TypeError, "by name: send_msg(to_account=..., msg_body=...)"),
    (lambda tim: tim.message.send_msg(to_account="bob"), TypeError, "send_msg() needs 'msg_body', which is required"),
    (lambda tim: tim.message.send_msg(), TypeError, "needs 'to_account' and 'msg_body', which are required"),
    (lambda tim: tim.message.sendmsg(), AttributeError, "has no method 'sendmsg'; did you mean 'send_msg'?"),
    (lambda tim: tim.grup, AttributeError, "'Client' object has no attribute 'grup'; did you mean 'group'?"),
    (lambda tim: tim.send_msg(), AttributeError, "it is client.desk.send_msg or client.message.send_msg"),
    (lambda tim: tim.with_option(), AttributeError, "did you mean 'with_options'?"),
    (lambda tim: send()(tim).msgkey, AttributeError, "has no attribute 'msgkey'; did you mean 'msg_key'?"),
    (lambda tim: send()(tim).MsgKey, AttributeError, "has no attribute 'MsgKey'; it is called 'msg_key' here"),
    (lambda tim: send()(tim).NewField, AttributeError, "it is in extra_fields: .extra_fields['NewField']"),
    (lambda tim: HI.txt, AttributeError, "'TextElem' object has no attribute 'txt'"),  # Python adds what was meant
    (lambda tim: tim.send(CreateGroupRequest), ConfigError, "not its class: pass CreateGroupRequest(...)"),
    (lambda tim: tim.send({"To_Account": "bob"}), ConfigError, "not dict; for JSON there is `call`"),
    (lambda tim: paginate(send()(tim)), ConfigError, "not its response: paginate(client.message.send_msg, ...)"),
    (lambda tim: paginate("group"), ConfigError, "takes a method of the client and its arguments, not str"),
    (lambda tim: next(paginate(tim.group.destroy_group, group_id="g")), ConfigError, "destroy_group has no pages"),
    (lambda tim: in_batches(7, 1, list), ConfigError, "not int; pass [x]"),
    (lambda tim: in_batches([7], 1), ConfigError, "takes a method of a namespace, or a number and a function"),
    (lambda tim: in_batches("bob", 1, list), ConfigError, "not str; pass [x]"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "kind", "what"), WRONG_CALLS, ids=[what for _, _, what in WRONG_CALLS])
def test_wrong_call_says_what_was_meant(call: Callable[[Any], Any], kind: type[Exception], what: str) -> None:
    tim, transport = client()
    transport.body = b'{"ErrorCode": 0, "MsgKey": "k", "NewField": 1}'
    with pytest.raises(kind) as caught:
        call(tim)
    assert what in str(caught.value)


def test_type_error_from_within_a_method_keeps_its_own_text() -> None:
    tim, _ = client(usersig_provider=lambda: 1 + "x", key=None)  # type: ignore[operator]
    with pytest.raises(TypeError, match="unsupported operand"):
        send()(tim)


def test_models_are_copied_and_pickled_although_missing_attributes_are_explained() -> None:
    request = SendMsgRequest(to_account="bob", msg_body=[HI])
    for copied in (copy.copy(request), copy.deepcopy(request), pickle.loads(pickle.dumps(request))):
        assert copied == request
    assert not hasattr(request, "_repr_html_")
    bare: Any = SendMsgResponse.__new__(SendMsgResponse)
    with pytest.raises(AttributeError, match="'msg_key': it was never set"):
        bare.msg_key  # noqa: B018


def test_right_arguments_load_no_text() -> None:
    code = """
from timsdk import Client
from timsdk.types import TextElem
from timsdk_runtime.transport.messages import HttpResponse
client = Client(sdkappid=1, identifier="admin", key="0" * 64, region="china")
client._core.transport.send = lambda request: HttpResponse(status=200, headers={}, body=b'{"ErrorCode": 0}')
client.message.send_msg(to_account="bob", msg_body=[TextElem(text="hi")])
"""
    loaded = loaded_modules(code)
    assert "timsdk._apis.openim.sendmsg" in loaded
    texts = {"missing", "wrong_arguments", "model.argument_texts", "model.missing_field", "model.validation"}
    assert not loaded & {f"timsdk_runtime.{name}" for name in texts}
