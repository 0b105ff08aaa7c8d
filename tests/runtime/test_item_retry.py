"""Failed items of a batch are retried alone."""

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
    call_settings,
    code,
    http_response,
    run,
)
from support.servers import Connection, Server
from timsdk import OutcomeUnknown, RateLimitError, RetryPolicy, TransportError, catalog
from timsdk._codes import code_table
from timsdk.types import AccountItem

from timsdk_runtime.call.confirm_send import send_and_confirm
from timsdk_runtime.call.context import Call, ClientState, Sleep
from timsdk_runtime.call.item_retry import retry_failed_items
from timsdk_runtime.declarations import Effect
from timsdk_runtime.response_rules import ItemResults, ItemRetry
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.messages import HttpRequest, HttpResponse

RULE = ItemRetry(of="To", member=(), items="Results", key=("Who",), code="Code")
ALL = ItemResults(items=("results",), key=("who",), code=("code",), retry_rule=RULE)
FAILURES = ALL.replace(failures_only=True)
BODY = {"From": "me", "To": ["a", "b", "c", "d"], "Random": 7}


def batch_response(*codes: tuple[str, Any], **more: Any) -> HttpResponse:
    listed = [{"Who": who, "Code": number, "Sent": len(codes)} for who, number in codes]
    return http_response({"ActionStatus": "OK", "ErrorCode": 0, "Results": listed, **more})


def run_batch(*script: Any, rule: ItemResults = ALL, wrapper: str | None = None, **settings: Any) -> Run:
    given: dict[str, Any] = {"effect": "idempotent", "body": BODY, "jitter": lambda: 1.0, **settings}
    return run(script, send=functools.partial(retry_failed_items, rule=rule, wrapper=wrapper), **given)


def sent_items(result: Run, field: str = "To") -> list[Any]:
    return [json.loads(request.body)[field] for request in result.requests]


def item_codes(response: Mapping[str, Any] | None) -> list[tuple[str, Any]]:
    assert response is not None
    return [(entry["Who"], entry["Code"]) for entry in response["Results"]]


FIRST = batch_response(("a", 0), ("b", TRANSIENT), ("c", NEVER), ("d", TRANSIENT))


# --- which items are retried, and their results ---


def test_only_retryable_items_are_retried() -> None:
    result = run_batch(FIRST, batch_response(("d", 0), ("b", 0), Count=2))
    assert sent_items(result) == [["a", "b", "c", "d"], ["b", "d"]]
    assert item_codes(result.response) == [("a", 0), ("b", 0), ("c", NEVER), ("d", 0)]
    assert result.response is not None
    assert [entry["Sent"] for entry in result.response["Results"]] == [4, 2, 4, 2]
    assert "Count" not in result.response  # other fields are those of the first response
    assert result.waits == [0.05]
    bodies = [json.loads(request.body) for request in result.requests]
    assert [{**body, "To": None} for body in bodies] == [{**BODY, "To": None}] * 2


def test_response_without_retryable_items_is_returned_unchanged() -> None:
    for response in (
        batch_response(("a", 0), ("b", NEVER), ("c", UNLISTED), ("d", AUTH)),
        batch_response(("a", None), ("b", "x"), ("c", [TRANSIENT]), ("d", True)),
        batch_response(),
        http_response({"ErrorCode": 0}),
        http_response({"ErrorCode": 0, "Results": None}),
        http_response({"ErrorCode": 0, "Results": {"Who": "a", "Code": TRANSIENT}}),
        http_response({"ErrorCode": 0, "Results": [None, "a", ["a", TRANSIENT], {"Code": TRANSIENT}]}),
    ):
        result = run_batch(response)
        assert (result.sends, result.waits, result.error) == (1, [], None)
        assert result.response == json.loads(response.body)


def test_items_are_retried_until_the_attempts_are_used_up() -> None:
    again = batch_response(("b", TRANSIENT), ("d", TRANSIENT))
    result = run_batch(FIRST, again)
    assert sent_items(result) == [["a", "b", "c", "d"], ["b", "d"], ["b", "d"]]
    assert result.waits == [0.05, 0.1]
    assert item_codes(result.response) == [("a", 0), ("b", TRANSIENT), ("c", NEVER), ("d", TRANSIENT)]
    assert run_batch(FIRST, again, retry=RetryPolicy(attempts=1)).sends == 1


def test_item_that_turns_out_final_is_not_retried_again() -> None:
    result = run_batch(FIRST, batch_response(("b", NEVER), ("d", TRANSIENT)), batch_response(("d", 0)))
    assert sent_items(result)[1:] == [["b", "d"], ["d"]]
    assert item_codes(result.response) == [("a", 0), ("b", NEVER), ("c", NEVER), ("d", 0)]


def test_item_code_with_its_own_retry_limit_is_retried_that_often() -> None:
    limited = batch_response(("a", LIMITED), ("b", TRANSIENT))
    result = run_batch(limited, limited, batch_response(("b", 0)))
    assert sent_items(result)[1:] == [["a", "b"], ["b"]]


@pytest.mark.parametrize(
    ("effect", "codes"),
    [
        ("read", {TRANSIENT, UNKNOWN, THROTTLE, CONFLICT}),
        ("idempotent", {TRANSIENT, UNKNOWN, THROTTLE, CONFLICT}),
        (
            "deduplicated for ever",
            {THROTTLE},
        ),  # part of a batch is a different body, which the dedupe key does not protect
        ("once", {THROTTLE}),
    ],
)
def test_effect_decides_which_item_codes_are_retried(effect: str, codes: set[int]) -> None:
    every = [NEVER, TRANSIENT, UNKNOWN, THROTTLE, CONFLICT, AUTH, UNLISTED]
    names = [f"u{number}" for number in every]
    result = run_batch(
        batch_response(*zip(names, every, strict=True)), batch_response(), effect=effect, body={"To": names}
    )
    assert sent_items(result)[1] == [f"u{number}" for number in every if number in codes]


def test_throttled_item_delays_the_retry_longer() -> None:
    assert run_batch(batch_response(("a", THROTTLE), ("b", TRANSIENT)), batch_response()).waits[0] == 1.0


def test_item_codes_may_be_strings() -> None:
    result = run_batch(batch_response(("a", "0"), ("b", str(TRANSIENT))), batch_response(("b", "0")))
    assert sent_items(result)[1] == ["b"]
    assert item_codes(result.response) == [("a", "0"), ("b", "0")]


def test_items_with_ok_codes_are_not_retried() -> None:
    assert run_batch(batch_response(("a", TRANSIENT)), rule=ALL.replace(ok=(0, TRANSIENT))).sends == 1


# --- matching items ---


def test_items_are_matched_by_a_path_inside_objects() -> None:
    rule = RULE.replace(of="Entries", member=("Id", "Name"), key=("Entry", "Name"))
    entries = [{"Id": {"Name": n}, "Text": f"text {n}"} for n in (1, 2, 3)]
    first = [{"Entry": {"Name": n}, "Code": TRANSIENT if n == 2 else 0} for n in (1, 2, 3)]
    again = [{"Entry": {"Name": 2}, "Code": 0, "New": True}]
    result = run_batch(
        http_response({"ErrorCode": 0, "Results": first}),
        http_response({"ErrorCode": 0, "Results": again}),
        rule=ALL.replace(retry_rule=rule),
        body={"Entries": tuple(entries)},
    )
    assert sent_items(result, "Entries") == [entries, [entries[1]]]
    assert result.response is not None
    assert result.response["Results"] == [first[0], again[0], first[2]]


@pytest.mark.parametrize(
    ("to", "listed"),
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
def test_item_is_not_retried_if_its_request_entry_is_uncertain(to: Any, listed: list[Any]) -> None:
    assert run_batch(batch_response(*((who, TRANSIENT) for who in listed)), body={"To": to}).sends == 1


def test_item_keeps_its_result_if_the_retry_has_no_single_new_one() -> None:
    result = run_batch(FIRST, batch_response(("d", 0), ("d", NEVER), ("x", 0)), retry=RetryPolicy(attempts=2))
    assert item_codes(result.response) == item_codes(json.loads(FIRST.body))


# --- responses that list only failures ---


def test_item_missing_from_a_list_of_failures_has_succeeded() -> None:
    first = batch_response(("b", TRANSIENT), ("c", NEVER), ("d", TRANSIENT))
    result = run_batch(first, batch_response(("d", TRANSIENT)), batch_response(), rule=FAILURES)
    assert sent_items(result)[1:] == [["b", "d"], ["d"]]
    assert item_codes(result.response) == [("c", NEVER)]


@pytest.mark.parametrize("more", [{}, {"Results": None}, {"Results": []}], ids=repr)
def test_missing_or_empty_list_of_failures_means_success(more: dict[str, Any]) -> None:
    result = run_batch(batch_response(("b", TRANSIENT)), http_response({"ErrorCode": 0, **more}), rule=FAILURES)
    assert item_codes(result.response) == []


@pytest.mark.parametrize(
    "listed", [[("B", TRANSIENT)], [(None, TRANSIENT)], [("b", NEVER), ("b", TRANSIENT)]], ids=repr
)
def test_item_stays_failed_if_the_retry_lists_names_that_do_not_match(listed: list[Any]) -> None:
    result = run_batch(
        batch_response(("b", TRANSIENT)), batch_response(*listed), rule=FAILURES, retry=RetryPolicy(attempts=2)
    )
    assert item_codes(result.response) == [("b", TRANSIENT)]


@pytest.mark.parametrize("more", [{"Results": "none"}, {"Results": {"Who": "b"}}], ids=repr)
def test_item_stays_failed_if_the_list_of_failures_is_malformed(more: dict[str, Any]) -> None:
    result = run_batch(
        batch_response(("b", TRANSIENT)),
        http_response({"ErrorCode": 0, **more}),
        rule=FAILURES,
        retry=RetryPolicy(attempts=2),
    )
    assert item_codes(result.response) == [("b", TRANSIENT)]


# --- codes that mean "already done" ---

GONE_MEANS_DONE = Effect(kind="idempotent", already_done=frozenset({NEVER}))


def test_already_done_code_is_success_for_an_item_in_doubt() -> None:
    """The first attempt may have acted on `a`, and did not act on `b`."""
    first = batch_response(("a", UNKNOWN), ("b", TRANSIENT))
    result = run_batch(first, batch_response(("a", NEVER), ("b", NEVER)), effect=GONE_MEANS_DONE)
    assert item_codes(result.response) == [("a", 0), ("b", NEVER)]
    result = run_batch(first, batch_response(("a", NEVER), ("b", NEVER)), effect=GONE_MEANS_DONE, rule=FAILURES)
    assert item_codes(result.response) == [("b", NEVER)]


def test_item_stays_in_doubt_over_several_retries() -> None:
    result = run_batch(
        batch_response(("a", UNKNOWN)),
        batch_response(("a", TRANSIENT)),
        batch_response(("a", NEVER)),
        effect=GONE_MEANS_DONE,
    )
    assert item_codes(result.response) == [("a", 0)]


def test_already_done_code_of_the_first_attempt_is_a_failure() -> None:
    assert item_codes(run_batch(batch_response(("a", NEVER)), effect=GONE_MEANS_DONE).response) == [("a", NEVER)]


# --- wrapped responses ---


def test_items_are_retried_inside_a_wrapper() -> None:
    def wrapped(number: int) -> HttpResponse:
        return http_response(
            {"ErrorCode": 0, "Response": {"Results": [{"Who": "a", "Code": number}], "Left": number}}
        )

    result = run_batch(wrapped(TRANSIENT), wrapped(0), wrapper="Response")
    assert result.response == {
        "ErrorCode": 0,
        "Response": {"Results": [{"Who": "a", "Code": 0}], "Left": TRANSIENT},
    }
    result = run_batch(
        batch_response(("a", TRANSIENT)), wrapped(0), wrapper="Response"
    )  # the wrapper is missing once
    assert item_codes(result.response) == [("a", 0)]


# --- limits ---


def test_item_retries_share_the_deadline_of_the_call() -> None:
    result = run_batch(After(14.0, FIRST), batch_response(("b", 0)), timeout=15.0)
    assert result.requests[1].deadline == result.requests[0].deadline == 1015.0
    late = run_batch(After(14.99, FIRST), timeout=15.0)
    assert (late.sends, late.waits, item_codes(late.response)) == (1, [], item_codes(json.loads(FIRST.body)))
    exactly = run_batch(After(14.5, FIRST), timeout=15.0, retry=RetryPolicy(base_delay=0.5))
    assert (exactly.sends, exactly.waits) == (1, [])
    more = run_batch(FIRST, After(16.0, batch_response(("b", 0), ("d", TRANSIENT))), timeout=15.0)
    assert more.sends == 2


def test_item_retries_spend_the_retry_budget() -> None:
    shared = ClientState(("one.example",))
    result = run_batch(FIRST, batch_response(("b", 0), ("d", 0)), shared=shared)
    assert result.sends == 2
    assert shared.budget._left == pytest.approx(29.1)  # one retry spent, a tenth refilled by its success
    while shared.budget.spend():
        pass
    left = shared.budget._left
    assert run_batch(FIRST, shared=shared).sends == 1
    assert shared.budget._left < left + 0.2


def test_first_response_is_returned_if_a_harmless_retry_fails() -> None:
    """A failed retry of a harmless call does not lose the results of the first attempt."""
    for end in (REFUSED, LOST, CUT, code(NEVER), code(THROTTLE), code(UNKNOWN), code(AUTH), http_response(b"<html>")):
        for effect in ("read", "idempotent"):
            result = run_batch(FIRST, end, effect=effect)
            assert result.error is None
            assert item_codes(result.response) == item_codes(json.loads(FIRST.body))
            assert result.sends == 2  # an item retry is one attempt
    result = run_batch(FIRST, batch_response(("b", 0), ("d", TRANSIENT)), REFUSED)
    assert item_codes(result.response) == [("a", 0), ("b", 0), ("c", NEVER), ("d", TRANSIENT)]


def test_rate_limit_raises_only_before_the_first_response() -> None:
    shared = ClientState(("one.example",))
    shared.limiter.pause("some_service/some_command", 1003.0)
    result = run_batch(FIRST, shared=shared, rate_limits="fail")
    assert isinstance(result.error, RateLimitError)  # of the first attempt
    throttling = run_batch(FIRST, code(THROTTLE), rate_limits="fail")
    assert item_codes(throttling.response) == item_codes(json.loads(FIRST.body))


def test_first_response_comes_from_an_ordinary_exchange() -> None:
    for end in (REFUSED, LOST, code(NEVER)):
        result = run_batch(end, retry=RetryPolicy(attempts=2), effect="once")
        assert result.response is None
        assert result.error is not None
    result = run_batch(LOST, FIRST, batch_response(("b", 0), ("d", 0)))
    assert sent_items(result) == [BODY["To"], BODY["To"], ["b", "d"]]


# --- retries that may have acted ---

THROTTLED = batch_response(("a", 0), ("b", THROTTLE), ("c", NEVER))


@pytest.mark.parametrize("end", [LOST, CUT, code(UNKNOWN), http_response(b"<html>")])
@pytest.mark.parametrize("effect", ["once", "deduplicated, short"])
def test_item_retry_in_doubt_raises_outcome_unknown(effect: str, end: Any) -> None:
    """The retry may have acted on `b`, so `b` must not be reported as failed."""
    result = run_batch(THROTTLED, end, effect=effect)
    assert sent_items(result) == [BODY["To"], ["b"]]
    assert isinstance(result.error, OutcomeUnknown)
    assert result.error.body is not None
    assert result.error.body["To"] == ["b"]
    assert item_codes(result.error.response) == [("a", 0), ("b", THROTTLE), ("c", NEVER)]


@pytest.mark.parametrize("end", [REFUSED, code(NEVER), code(TRANSIENT), code(THROTTLE)])
def test_first_response_is_returned_if_the_retry_did_not_act(end: Any) -> None:
    result = run_batch(THROTTLED, end, effect="once")
    assert result.error is None
    assert item_codes(result.response) == [("a", 0), ("b", THROTTLE), ("c", NEVER)]


def test_outcome_unknown_of_the_first_attempt_has_no_response() -> None:
    result = run_batch(LOST, effect="once")
    assert isinstance(result.error, OutcomeUnknown)
    assert result.error.response is None


# --- the catalog ---

APIS = [operation for operation in catalog.values() if operation.item_results and operation.item_results.retry_rule]


def nested(path: tuple[str, ...], value: Any) -> Any:
    return nested(path[:-1], {path[-1]: value}) if path else value


@pytest.mark.parametrize("operation", APIS, ids=[operation.api for operation in APIS])
def test_retry_rule_and_failed_name_the_same_items(operation: Any) -> None:
    """The rule goes by wire names and `failed` by models; both must mean the same items."""
    partial = operation.item_results
    rule = partial.retry_rule
    transient = next(
        number for number, facts in code_table().codes.items() if facts.retry == "throttle" and not facts.area
    )
    numeric = rule.key == ("MsgSeq",)
    names: list[Any] = [1, 2, 3] if numeric else ["a", "b", "c"]
    entries = [nested(rule.member, name) for name in names]
    listed = [{**nested(rule.key, name), rule.code: transient if name == names[1] else 0} for name in names]
    if partial.failures_only:
        listed = listed[1:2]
    first, again = (
        http_response({"ErrorCode": 0, rule.items: listed}),
        http_response({"ErrorCode": 0, rule.items: []}),
    )
    result = run_batch(
        first,
        again,
        rule=partial,
        wrapper=operation.wrapper,
        effect=operation.effect,
        body={rule.of: entries},
        codes=code_table,
    )
    assert sent_items(result, rule.of) == [entries, [entries[1]]] + ([] if partial.failures_only else [[entries[1]]])
    item_codes = operation.decode_response(json.loads(first.body)).failed
    assert [(failure.key, failure.code, failure.retryable) for failure in item_codes] == [(names[1], transient, True)]
    assert operation.encode_request(operation.decode_request({rule.of: entries}))[rule.of] == entries


def test_only_apis_with_unambiguous_item_codes_have_a_retry_rule() -> None:
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


def test_client_retries_failed_items(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    accounts = [f"u{number}" for number in range(100)]
    bad = {"u3": 70500, "u50": 70169, "u99": 70107}

    def check(connection: Connection) -> None:
        while request := connection.receive():
            wanted = [item["UserID"] for item in json.loads(request.body)["CheckItem"]]
            codes = bad if len(wanted) == 100 else {}
            listed = [{"UserID": name, "ResultCode": codes.get(name, 0), "ResultInfo": ""} for name in wanted]
            connection.respond({"ActionStatus": "OK", "ErrorCode": 0, "ResultItem": listed})

    items = [AccountItem(user_id=name) for name in accounts]
    with Server(check, context=tls) as server:
        client = make_client(server.domain, retry=RetryPolicy(base_delay=0.01))
        response = client.account.account_check(check_item=items)
        assert [(failure.key, failure.code, failure.retryable) for failure in response.failed] == [
            ("u99", 70107, False)
        ]
        assert [item.user_id for item in response.result_item] == accounts
        assert len(server.received) == 2
        once = client.with_options(retry=RetryPolicy(attempts=1)).account.account_check(check_item=items)
        assert [(failure.key, failure.retryable) for failure in once.failed] == [
            ("u3", True), ("u50", True), ("u99", False),
        ]  # fmt: skip
        assert len(server.received) == 3


def test_failing_provider_at_a_retry_does_not_lose_the_response(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    signatures: list[Any] = ["one", KeyError("vault")]

    def provider() -> str:
        found = signatures.pop(0)
        if isinstance(found, Exception):
            raise found
        return str(found)

    def check(connection: Connection) -> None:
        while connection.receive():
            listed = [{"UserID": name, "ResultCode": 70500, "ResultInfo": ""} for name in ("a", "b")]
            connection.respond({"ActionStatus": "OK", "ErrorCode": 0, "ResultItem": listed})

    with Server(check, context=tls) as server:
        client = make_client(server.domain, usersig_provider=provider, retry=RetryPolicy(base_delay=0.01))
        response = client.account.account_check(check_item=[AccountItem(user_id="a"), AccountItem(user_id="b")])
        assert [failure.key for failure in response.failed] == ["a", "b"]
        assert (len(server.received), signatures) == (1, [])


# --- together with other parts ---


def test_item_retry_works_around_confirmed_sends() -> None:
    result = run_batch(FIRST, batch_response(("b", 0), ("d", 0)))
    around = run(
        [FIRST, batch_response(("b", 0), ("d", 0))],
        send=functools.partial(retry_failed_items, rule=ALL, send=send_and_confirm),
        effect="idempotent",
        body=BODY,
    )
    assert around.response == result.response


def test_closed_item_retry_refunds_the_retry_budget() -> None:
    given = call_settings()
    call = Call(api="a/b", body=BODY, effect=Effect(kind="read"))
    steps = retry_failed_items(call, given, ALL)
    next(steps)
    assert isinstance(steps.send(Signature("sig", cached=True)), HttpRequest)
    assert isinstance(steps.send(FIRST), Sleep)
    assert given.shared.budget._left == 29.0
    steps.close()
    assert given.shared.budget._left == 30.0


def test_item_retry_leaves_the_request_body_unchanged() -> None:
    body = json.dumps(BODY)
    script = [FIRST, batch_response(("b", 0), ("d", 0))]
    run_batch(*script)
    assert json.dumps(BODY) == body


def test_outage_raises_only_before_the_first_response() -> None:
    assert isinstance(run_batch(REFUSED).error, TransportError)
    assert run_batch(FIRST, REFUSED).error is None
