"""Items of a batch that are sent again by themselves."""

from __future__ import annotations

import functools
import json
import ssl
from collections.abc import Mapping
from typing import Any

import pytest
from support.certificates import MakeClient
from support.exchange_harness import (
    AUTH,
    CONFLICT,
    CUT,
    LIMITED,
    LOST,
    NEVER,
    REFUSED,
    THROTTLE,
    TRANSIENT,
    UNKNOWN,
    UNLISTED,
    After,
    Run,
    code,
    reply,
    run,
    terms,
)
from support.servers import Connection, Server
from timsdk import OutcomeUnknown, RateLimitError, RetryPolicy, TransportError, catalog
from timsdk._codes import code_table
from timsdk.types import AccountItem

from timsdk_runtime.call.confirm_send import send_and_confirm
from timsdk_runtime.call.context import Call, ClientState, Sleep
from timsdk_runtime.call.item_retry import retry_failed_items
from timsdk_runtime.credentials import Signature
from timsdk_runtime.declarations import Effect, ItemResults, ItemRetry
from timsdk_runtime.transport.messages import HttpRequest, HttpResponse

RULE = ItemRetry(of="To", member=(), items="Results", key=("Who",), code="Code")
ALL = ItemResults(items=("results",), key=("who",), code=("code",), retry_rule=RULE)
FAILURES = ALL._replace(failures_only=True)
BODY = {"From": "me", "To": ["a", "b", "c", "d"], "Random": 7}


def results(*codes: tuple[str, Any], **more: Any) -> HttpResponse:
    listed = [{"Who": who, "Code": number, "Sent": len(codes)} for who, number in codes]
    return reply({"ActionStatus": "OK", "ErrorCode": 0, "Results": listed, **more})


def step(*script: Any, rule: ItemResults = ALL, wrapper: str | None = None, **settings: Any) -> Run:
    given: dict[str, Any] = {"effect": "idempotent", "body": BODY, "jitter": lambda: 1.0, **settings}
    return run(script, send=functools.partial(retry_failed_items, rule=rule, wrapper=wrapper), **given)


def asked(done: Run, field: str = "To") -> list[Any]:
    return [json.loads(request.body)[field] for request in done.requests]


def told(answer: Mapping[str, Any] | None) -> list[tuple[str, Any]]:
    assert answer is not None
    return [(entry["Who"], entry["Code"]) for entry in answer["Results"]]


FIRST = results(("a", 0), ("b", TRANSIENT), ("c", NEVER), ("d", TRANSIENT))


# --- what is sent again, and what becomes of it ---


def test_only_what_can_succeed_is_sent_again() -> None:
    done = step(FIRST, results(("d", 0), ("b", 0), Count=2))
    assert asked(done) == [["a", "b", "c", "d"], ["b", "d"]]
    assert told(done.answer) == [("a", 0), ("b", 0), ("c", NEVER), ("d", 0)]
    assert done.answer is not None
    assert [entry["Sent"] for entry in done.answer["Results"]] == [4, 2, 4, 2]
    assert "Count" not in done.answer  # what else an answer says is that of the first
    assert done.waits == [0.05]
    bodies = [json.loads(request.body) for request in done.requests]
    assert [{**body, "To": None} for body in bodies] == [{**BODY, "To": None}] * 2


def test_nothing_to_do() -> None:
    for answer in (
        results(("a", 0), ("b", NEVER), ("c", UNLISTED), ("d", AUTH)),
        results(("a", None), ("b", "x"), ("c", [TRANSIENT]), ("d", True)),
        results(),
        reply({"ErrorCode": 0}),
        reply({"ErrorCode": 0, "Results": None}),
        reply({"ErrorCode": 0, "Results": {"Who": "a", "Code": TRANSIENT}}),
        reply({"ErrorCode": 0, "Results": [None, "a", ["a", TRANSIENT], {"Code": TRANSIENT}]}),
    ):
        done = step(answer)
        assert (done.sends, done.waits, done.error) == (1, [], None)
        assert done.answer == json.loads(answer.body)


def test_until_the_attempts_are_used_up() -> None:
    again = results(("b", TRANSIENT), ("d", TRANSIENT))
    done = step(FIRST, again)
    assert asked(done) == [["a", "b", "c", "d"], ["b", "d"], ["b", "d"]]
    assert done.waits == [0.05, 0.1]
    assert told(done.answer) == [("a", 0), ("b", TRANSIENT), ("c", NEVER), ("d", TRANSIENT)]
    assert step(FIRST, again, retry=RetryPolicy(attempts=1)).sends == 1


def test_what_turns_out_to_be_final_is_left() -> None:
    done = step(FIRST, results(("b", NEVER), ("d", TRANSIENT)), results(("d", 0)))
    assert asked(done)[1:] == [["b", "d"], ["d"]]
    assert told(done.answer) == [("a", 0), ("b", NEVER), ("c", NEVER), ("d", 0)]


def test_a_code_with_a_limit_of_its_own() -> None:
    limited = results(("a", LIMITED), ("b", TRANSIENT))
    done = step(limited, limited, results(("b", 0)))
    assert asked(done)[1:] == [["a", "b"], ["b"]]


@pytest.mark.parametrize(
    ("effect", "codes"),
    [
        ("read", {TRANSIENT, UNKNOWN, THROTTLE, CONFLICT}),
        ("idempotent", {TRANSIENT, UNKNOWN, THROTTLE, CONFLICT}),
        ("deduplicated for ever", {THROTTLE}),  # a part of a batch is another body than the one the key stands for
        ("once", {THROTTLE}),
    ],
)
def test_what_repeating_does_decides(effect: str, codes: set[int]) -> None:
    every = [NEVER, TRANSIENT, UNKNOWN, THROTTLE, CONFLICT, AUTH, UNLISTED]
    names = [f"u{number}" for number in every]
    done = step(results(*zip(names, every, strict=True)), results(), effect=effect, body={"To": names})
    assert asked(done)[1] == [f"u{number}" for number in every if number in codes]


def test_a_throttled_item_waits_longer() -> None:
    assert step(results(("a", THROTTLE), ("b", TRANSIENT)), results()).waits[0] == 1.0


def test_codes_as_text() -> None:
    done = step(results(("a", "0"), ("b", str(TRANSIENT))), results(("b", "0")))
    assert asked(done)[1] == ["b"]
    assert told(done.answer) == [("a", "0"), ("b", "0")]


def test_codes_that_are_fine() -> None:
    assert step(results(("a", TRANSIENT)), rule=ALL._replace(ok=(0, TRANSIENT))).sends == 1


# --- who is meant ---


def test_entries_that_are_objects() -> None:
    rule = RULE._replace(of="Entries", member=("Id", "Name"), key=("Entry", "Name"))
    entries = [{"Id": {"Name": n}, "Text": f"text {n}"} for n in (1, 2, 3)]
    first = [{"Entry": {"Name": n}, "Code": TRANSIENT if n == 2 else 0} for n in (1, 2, 3)]
    again = [{"Entry": {"Name": 2}, "Code": 0, "New": True}]
    done = step(
        reply({"ErrorCode": 0, "Results": first}),
        reply({"ErrorCode": 0, "Results": again}),
        rule=ALL._replace(retry_rule=rule),
        body={"Entries": tuple(entries)},
    )
    assert asked(done, "Entries") == [entries, [entries[1]]]
    assert done.answer is not None
    assert done.answer["Results"] == [first[0], again[0], first[2]]


@pytest.mark.parametrize(
    ("to", "answered"),
    [
        (["a", "a"], ["a"]),
        (["a"], ["a", "a"]),
        (["A"], ["a"]),
        (["1"], [1]),
        ([True], [True]),
        ([["a"]], [["a"]]),
        ("a", ["a"]),
        (None, ["a"]),
    ],
    ids=repr,
)
def test_where_it_is_not_certain_nobody_is(to: Any, answered: list[Any]) -> None:
    assert step(results(*((who, TRANSIENT) for who in answered)), body={"To": to}).sends == 1


def test_a_result_that_does_not_come_leaves_the_old_one() -> None:
    done = step(FIRST, results(("d", 0), ("d", NEVER), ("x", 0)), retry=RetryPolicy(attempts=2))
    assert told(done.answer) == told(json.loads(FIRST.body))


# --- answers that list failures only ---


def test_who_is_not_listed_any_more_has_succeeded() -> None:
    first = results(("b", TRANSIENT), ("c", NEVER), ("d", TRANSIENT))
    done = step(first, results(("d", TRANSIENT)), results(), rule=FAILURES)
    assert asked(done)[1:] == [["b", "d"], ["d"]]
    assert told(done.answer) == [("c", NEVER)]


@pytest.mark.parametrize("more", [{}, {"Results": None}, {"Results": []}], ids=repr)
def test_no_list_of_failures_means_none(more: dict[str, Any]) -> None:
    done = step(results(("b", TRANSIENT)), reply({"ErrorCode": 0, **more}), rule=FAILURES)
    assert told(done.answer) == []


@pytest.mark.parametrize(
    "listed", [[("B", TRANSIENT)], [(None, TRANSIENT)], [("b", NEVER), ("b", TRANSIENT)]], ids=repr
)
def test_nobody_has_succeeded_for_being_called_otherwise(listed: list[Any]) -> None:
    done = step(results(("b", TRANSIENT)), results(*listed), rule=FAILURES, retry=RetryPolicy(attempts=2))
    assert told(done.answer) == [("b", TRANSIENT)]


@pytest.mark.parametrize("more", [{"Results": "none"}, {"Results": {"Who": "b"}}], ids=repr)
def test_an_odd_list_says_nothing(more: dict[str, Any]) -> None:
    done = step(
        results(("b", TRANSIENT)), reply({"ErrorCode": 0, **more}), rule=FAILURES, retry=RetryPolicy(attempts=2)
    )
    assert told(done.answer) == [("b", TRANSIENT)]


# --- repeats that tell of an earlier attempt ---

GONE = Effect(kind="idempotent", already_done=frozenset({NEVER}))


def test_what_an_attempt_in_doubt_had_done_is_done() -> None:
    """Of `a` it is not known whether it was done before; of `b` it is."""
    first = results(("a", UNKNOWN), ("b", TRANSIENT))
    done = step(first, results(("a", NEVER), ("b", NEVER)), effect=GONE)
    assert told(done.answer) == [("a", 0), ("b", NEVER)]
    done = step(first, results(("a", NEVER), ("b", NEVER)), effect=GONE, rule=FAILURES)
    assert told(done.answer) == [("b", NEVER)]


def test_a_doubt_is_not_forgotten() -> None:
    done = step(results(("a", UNKNOWN)), results(("a", TRANSIENT)), results(("a", NEVER)), effect=GONE)
    assert told(done.answer) == [("a", 0)]


def test_a_code_that_means_done_before_is_a_failure_the_first_time() -> None:
    assert told(step(results(("a", NEVER)), effect=GONE).answer) == [("a", NEVER)]


# --- wrapped answers ---


def test_inside_a_wrapper() -> None:
    def wrapped(number: int) -> HttpResponse:
        return reply({"ErrorCode": 0, "Response": {"Results": [{"Who": "a", "Code": number}], "Left": number}})

    done = step(wrapped(TRANSIENT), wrapped(0), wrapper="Response")
    assert done.answer == {
        "ErrorCode": 0,
        "Response": {"Results": [{"Who": "a", "Code": 0}], "Left": TRANSIENT},
    }
    done = step(results(("a", TRANSIENT)), wrapped(0), wrapper="Response")  # one page has it, the other has not
    assert told(done.answer) == [("a", 0)]


# --- limits ---


def test_all_within_one_deadline() -> None:
    done = step(After(14.0, FIRST), results(("b", 0)), timeout=15.0)
    assert done.requests[1].deadline == done.requests[0].deadline == 1015.0
    late = step(After(14.99, FIRST), timeout=15.0)
    assert (late.sends, late.waits, told(late.answer)) == (1, [], told(json.loads(FIRST.body)))
    exactly = step(After(14.5, FIRST), timeout=15.0, retry=RetryPolicy(base_delay=0.5))
    assert (exactly.sends, exactly.waits) == (1, [])
    more = step(FIRST, After(16.0, results(("b", 0), ("d", TRANSIENT))), timeout=15.0)
    assert more.sends == 2


def test_out_of_the_budget_of_repeats() -> None:
    shared = ClientState(("one.example",))
    done = step(FIRST, results(("b", 0), ("d", 0)), shared=shared)
    assert done.sends == 2
    assert shared.budget._left == pytest.approx(29.1)  # one taken, a tenth given for the success of the repeat
    while shared.budget.spend():
        pass
    left = shared.budget._left
    assert step(FIRST, shared=shared).sends == 1
    assert shared.budget._left < left + 0.2


def test_an_answer_is_not_refused_for_its_repeat() -> None:
    """Whatever becomes of the repeat of a harmless call, what was known stays known."""
    for end in (REFUSED, LOST, CUT, code(NEVER), code(THROTTLE), code(UNKNOWN), code(AUTH), reply(b"<html>")):
        for effect in ("read", "idempotent"):
            done = step(FIRST, end, effect=effect)
            assert done.error is None
            assert told(done.answer) == told(json.loads(FIRST.body))
            assert done.sends == 2  # a repeat is one attempt
    done = step(FIRST, results(("b", 0), ("d", TRANSIENT)), REFUSED)
    assert told(done.answer) == [("a", 0), ("b", 0), ("c", NEVER), ("d", TRANSIENT)]


def test_a_rate_that_is_used_up_ends_it() -> None:
    shared = ClientState(("one.example",))
    shared.limiter.pause("some_service/some_command", 1003.0)
    done = step(FIRST, shared=shared, rate_limits="fail")
    assert isinstance(done.error, RateLimitError)  # the first
    throttling = step(FIRST, code(THROTTLE), rate_limits="fail")
    assert told(throttling.answer) == told(json.loads(FIRST.body))


def test_the_first_answer_is_that_of_an_exchange() -> None:
    for end in (REFUSED, LOST, code(NEVER)):
        done = step(end, retry=RetryPolicy(attempts=2), effect="once")
        assert done.answer is None
        assert done.error is not None
    done = step(LOST, FIRST, results(("b", 0), ("d", 0)))
    assert asked(done) == [BODY["To"], BODY["To"], ["b", "d"]]


# --- repeats that may have acted ---

THROTTLED = results(("a", 0), ("b", THROTTLE), ("c", NEVER))


@pytest.mark.parametrize("end", [LOST, CUT, code(UNKNOWN), reply(b"<html>")])
@pytest.mark.parametrize("effect", ["once", "deduplicated, short"])
def test_a_repeat_in_doubt_is_no_failure(effect: str, end: Any) -> None:
    """`b` may have been done by now: it must not be told as failed."""
    done = step(THROTTLED, end, effect=effect)
    assert asked(done) == [BODY["To"], ["b"]]
    assert isinstance(done.error, OutcomeUnknown)
    assert done.error.body is not None
    assert done.error.body["To"] == ["b"]
    assert told(done.error.response) == [("a", 0), ("b", THROTTLE), ("c", NEVER)]


@pytest.mark.parametrize("end", [REFUSED, code(NEVER), code(TRANSIENT), code(THROTTLE)])
def test_a_repeat_that_did_not_act_is(end: Any) -> None:
    done = step(THROTTLED, end, effect="once")
    assert done.error is None
    assert told(done.answer) == [("a", 0), ("b", THROTTLE), ("c", NEVER)]


def test_other_outcomes_in_doubt_have_no_answer() -> None:
    done = step(LOST, effect="once")
    assert isinstance(done.error, OutcomeUnknown)
    assert done.error.response is None


# --- the catalog ---

APIS = [operation for operation in catalog.values() if operation.item_results and operation.item_results.retry_rule]


def nested(path: tuple[str, ...], value: Any) -> Any:
    return nested(path[:-1], {path[-1]: value}) if path else value


@pytest.mark.parametrize("operation", APIS, ids=[operation.api for operation in APIS])
def test_apis_whose_items_are_sent_again(operation: Any) -> None:
    """The rule in wire names and `failed`, which goes by models, speak of the same items."""
    partial = operation.item_results
    rule = partial.retry_rule
    transient = next(number for number, facts in code_table().codes.items() if facts.retry == "throttle")
    numeric = rule.key == ("MsgSeq",)
    names: list[Any] = [1, 2, 3] if numeric else ["a", "b", "c"]
    entries = [nested(rule.member, name) for name in names]
    listed = [{**nested(rule.key, name), rule.code: transient if name == names[1] else 0} for name in names]
    if partial.failures_only:
        listed = listed[1:2]
    first, again = reply({"ErrorCode": 0, rule.items: listed}), reply({"ErrorCode": 0, rule.items: []})
    done = step(
        first,
        again,
        rule=partial,
        wrapper=operation.wrapper,
        effect=operation.effect,
        body={rule.of: entries},
        codes=code_table,
    )
    assert asked(done, rule.of) == [entries, [entries[1]]] + ([] if partial.failures_only else [[entries[1]]])
    told = operation.decode_response(json.loads(first.body)).failed
    assert [(failure.key, failure.code, failure.retryable) for failure in told] == [(names[1], transient, True)]
    assert operation.encode_request(operation.decode_request({rule.of: entries}))[rule.of] == entries


def test_which_apis_these_are() -> None:
    names = {operation.api for operation in APIS}
    assert {"im_open_login_svc/account_check", "sns/friend_import", "timpush/add_tag"} < names
    # One key for all recipients of a message; results with codes of their own; objects as keys.
    assert not names & {
        "openim/batchsendmsg",
        "timpush/batch",
        "group_open_http_svc/add_group_member",
        "recentcontact/mark_contact",
    }


# --- the client ---


def test_end_to_end(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    accounts = [f"u{number}" for number in range(100)]
    bad = {"u3": 70500, "u50": 70169, "u99": 70107}

    def check(connection: Connection) -> None:
        while request := connection.receive():
            wanted = [item["UserID"] for item in json.loads(request.body)["CheckItem"]]
            codes = bad if len(wanted) == 100 else {}
            listed = [{"UserID": name, "ResultCode": codes.get(name, 0), "ResultInfo": ""} for name in wanted]
            connection.reply({"ActionStatus": "OK", "ErrorCode": 0, "ResultItem": listed})

    items = [AccountItem(user_id=name) for name in accounts]
    with Server(check, context=tls) as server:
        client = make_client(server.domain, retry=RetryPolicy(base_delay=0.01))
        answer = client.account.account_check(check_item=items)
        assert [(failure.key, failure.code, failure.retryable) for failure in answer.failed] == [
            ("u99", 70107, False)
        ]
        assert [item.user_id for item in answer.result_item] == accounts
        assert len(server.received) == 2
        once = client.with_options(retry=RetryPolicy(attempts=1)).account.account_check(check_item=items)
        assert [(failure.key, failure.retryable) for failure in once.failed] == [
            ("u3", True), ("u50", True), ("u99", False),
        ]  # fmt: skip
        assert len(server.received) == 3


def test_a_provider_that_fails_at_a_repeat_costs_no_answer(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    signatures: list[Any] = ["one", KeyError("vault")]

    def provider() -> str:
        found = signatures.pop(0)
        if isinstance(found, Exception):
            raise found
        return str(found)

    def check(connection: Connection) -> None:
        while connection.receive():
            listed = [{"UserID": name, "ResultCode": 70500, "ResultInfo": ""} for name in ("a", "b")]
            connection.reply({"ActionStatus": "OK", "ErrorCode": 0, "ResultItem": listed})

    with Server(check, context=tls) as server:
        client = make_client(server.domain, usersig_provider=provider, retry=RetryPolicy(base_delay=0.01))
        answer = client.account.account_check(check_item=[AccountItem(user_id="a"), AccountItem(user_id="b")])
        assert [failure.key for failure in answer.failed] == ["a", "b"]
        assert (len(server.received), signatures) == (1, [])


# --- in company ---


def test_with_sends_that_are_confirmed() -> None:
    done = step(FIRST, results(("b", 0), ("d", 0)))
    around = run(
        [FIRST, results(("b", 0), ("d", 0))],
        send=functools.partial(retry_failed_items, rule=ALL, send=send_and_confirm),
        effect="idempotent",
        body=BODY,
    )
    assert around.answer == done.answer


def test_what_was_taken_is_given_back() -> None:
    given = terms()
    call = Call(api="a/b", body=BODY, effect=Effect(kind="read"))
    steps = retry_failed_items(call, given, ALL)
    next(steps)
    assert isinstance(steps.send(Signature("sig", cached=True)), HttpRequest)
    assert isinstance(steps.send(FIRST), Sleep)
    assert given.shared.budget._left == 29.0
    steps.close()
    assert given.shared.budget._left == 30.0


def test_nothing_that_was_given_is_changed() -> None:
    body = json.dumps(BODY)
    script = [FIRST, results(("b", 0), ("d", 0))]
    step(*script)
    assert json.dumps(BODY) == body


def test_an_outage_after_the_first_answer_is_told_nowhere() -> None:
    assert isinstance(step(REFUSED).error, TransportError)
    assert step(FIRST, REFUSED).error is None
