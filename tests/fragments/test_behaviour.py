"""The packages that the fragments generate do what their specs say, one by one."""

from __future__ import annotations

from enum import IntFlag
from typing import Any

import pytest
from support.generated import Load
from support.recording_client import RecordingClient

from codegen.spec.type_defs import Field


def test_nested_structures_decode_to_objects_at_any_depth(load: Load) -> None:
    demo = load("nested", "demo")
    caller = RecordingClient(load, "nested")
    cell = demo.Cell(value="a", inner=[demo.Cell(value="b")])
    wire = {"Value": "a", "Inner": [{"Value": "b"}]}
    assert caller("demo.put_tree", rows=[[cell], []], layers=[{"g": [cell]}], named={"n": cell}, corner=cell) == {
        "Rows": [[wire], []],
        "Layers": [{"g": [wire]}],
        "Named": {"n": wire},
        "Corner": wire,
    }
    operation = load("nested").catalog["demo_svc/put_tree"]
    answer = operation.decode_response({"Rows": [[wire]], "Grouped": {"g": [wire]}, "Numbers": {"n": [1]}})
    assert answer.rows == [[cell]]
    assert answer.grouped == {"g": [cell]}
    assert answer.numbers == {"n": [1]}


def test_nested_structures_tolerate_any_shape(load: Load) -> None:
    operation = load("nested").catalog["demo_svc/put_tree"]
    for odd in (None, 5, "x", [], {}, [5], [[5]], [[None]], {"g": 5}, {"g": [5]}, {"g": None}):
        body = {"Rows": odd, "Grouped": odd, "Numbers": odd}
        assert operation.encode_response(operation.decode_response(body)) == body


def test_flags_are_booleans_in_python_and_numbers_on_the_wire(load: Load) -> None:
    caller = RecordingClient(load, "flags")
    assert caller("demo.set_flags", quiet=False, loud=True, days=[True, False], users={"bob": True}, plain=True) == {
        "Quiet": 0, "Loud": 1, "Days": [1, 0], "Users": {"bob": 1}, "Plain": True,
    }  # fmt: skip
    operation = load("flags").catalog["demo_svc/set_flags"]
    answer = operation.decode_response({"Done": 1, "Parts": [{"Done": 0, "Plain": True}]})
    assert answer.done is True
    assert answer.parts[0].done is False
    assert answer.parts[0].plain is True
    for odd in (2, -1, "1", None, True, False, 1.0):
        body = {"Done": odd}
        again = operation.encode_response(operation.decode_response(body))
        assert again == body
        assert type(again["Done"]) is type(odd)


def test_members_of_enumerations_are_their_values(load: Load) -> None:
    types = load("enums", "types")
    finish = load("enums", "demo").Finish
    caller = RecordingClient(load, "enums")
    assert caller(
        "demo.paint",
        colour=types.Colour.GREEN,
        way=types.Direction.DOWN,
        rights=types.Right.READ | types.Right.ADMIN,
        tags=[types.Tag.TAG_NICK, "Tag_Mine"],
        shades={"top": [types.Colour.NONE, "Pink"]},
        finish=finish.GLOSS,
    ) == {
        "Colour": "DarkGreen",
        "Way": -1,
        "Rights": 5,
        "Tags": ["Tag_Nick", "Tag_Mine"],
        "Shades": {"top": ["None", "Pink"]},
        "Finish": "high-gloss",
    }
    assert issubclass(types.Right, IntFlag)
    assert f"{types.Colour.RED}" == str(types.Colour.RED) == "Red"


def test_unknown_enumeration_values_stay_what_they_are(load: Load) -> None:
    operation = load("enums").catalog["demo_svc/paint"]
    answer = operation.decode_response({"Colour": "Pink", "Rights": [64, "x"]})
    assert answer.colour == "Pink"
    assert answer.rights == [64, "x"]
    assert operation.decode_response({"Colour": "Red"}).colour == load("enums", "types").Colour.RED


def test_elements_carry_their_tag_through_any_depth(load: Load) -> None:
    types, demo = load("union", "types"), load("union", "demo")
    text = types.Text(text="hi")
    inner = types.Relay(msg_list=[types.RelayedMessage(from_="eve", msg_body=[text])])
    relay = types.Relay(title="t", msg_list=[types.RelayedMessage(from_="bob", msg_body=[inner, text])])
    wire = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}
    inner_wire = {"MsgType": "TIMRelayElem", "MsgContent": {"MsgList": [{"From": "eve", "MsgBody": [wire]}]}}
    outer_wire = {
        "MsgType": "TIMRelayElem",
        "MsgContent": {"Title": "t", "MsgList": [{"From": "bob", "MsgBody": [inner_wire, wire]}]},
    }
    caller = RecordingClient(load, "union")
    body = caller("demo.send", msg_body=[relay], first=text, shape=demo.Square(side=2.0))
    assert body == {"MsgBody": [outer_wire], "First": wire, "Shape": {"Kind": "square", "Data": {"Side": 2.0}}}
    decoded = load("union").catalog["demo_svc/send"].decode_request(body)
    assert decoded.msg_body == [relay]
    assert decoded.first == text


def test_unknown_elements_stay_json(load: Load) -> None:
    operation = load("union").catalog["demo_svc/send"]
    odd: list[Any] = [
        {"MsgType": "New", "MsgContent": {"x": 1}},
        {"MsgType": 'odd "tag"\\', "MsgContent": {"Data": [1]}, "Beside": True},
        {"MsgType": ["no text"]},
        {"MsgType": "TIMTextElem", "MsgContent": "no object"},
        {},
        None,
        "text",
    ]
    answer = operation.decode_response({"MsgBody": odd})
    assert answer.msg_body[0] == odd[0]
    assert answer.msg_body[1].outer_fields == {"Beside": True}
    assert operation.encode_response(answer) == {"MsgBody": odd}


def test_wrapper_comes_from_the_service_or_the_api(load: Load) -> None:
    catalog = load("wrapper").catalog
    assert {api: operation.wrapper for api, operation in catalog.items()} == {
        "boxed_svc/take": "Response",
        "boxed_svc/take_bare": None,
        "demo_svc/take_boxed": "Response",
    }
    for api in ("boxed_svc/take", "demo_svc/take_boxed"):
        operation = catalog[api]
        assert operation.decode_response({"ErrorCode": 0, "Response": {"Id": "x"}}).id == "x"
        assert operation.decode_response({"ErrorCode": 0, "Id": "x"}).id == "x", "pages forget the wrapper"
        made = operation.response_type(id="x")
        assert operation.encode_response(made) == {
            "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "Response": {"Id": "x"},
        }  # fmt: skip


def test_wire_names_keep_their_capitals(load: Load) -> None:
    package = load("mixed_case")
    operation = package.catalog["ConfigSvc/GetIPList"]
    assert operation.method == "demo.get_ip_list"
    assert operation.decode_response({"IPList": ["127.0.0.1"]}).ip_list == ["127.0.0.1"]
    assert RecordingClient(load, "mixed_case")("demo.get_ip_list") == {}


def test_hostile_wire_names_do_no_harm(load: Load) -> None:
    caller = RecordingClient(load, "python_names")
    item = load("python_names", "demo").Renamed(self_=1, meta_data=2, from_="a", lambda_="b")
    names = {"from_": "f", "class_": "c", "none": "n", "group_type": "t", "match": "m", "type": "y", "id": "i"}
    locals_of_codecs = {"get": 1, "wire": 2, "model": 3, "field": 4, "new": 5, "any": [6], "attrs": 7}
    assert caller("demo.do_rename", **names, **locals_of_codecs, encode=[item], say="hi") == {
        "From": "f", "class": "c", "None": "n", "Type": "t", "Match": "m", "type": "y", "Id": "i",
        "Get": 1, "Wire": 2, "Model": 3, "Field": 4, "New": 5, "Any": [6], "Attrs": 7,
        "Encode": [{"Self": 1, "Meta": 2, "From": "a", "Lambda": "b"}],
        'Say"hi"\\{{x}}': "hi",
    }  # fmt: skip
    assert caller("demo.builtins", list_=["a"], bool_=True, dict_={"a": 1}, type="t", id=1, object=1.5) == {
        "List": ["a"], "Bool": 1, "Dict": {"a": 1}, "Type": "t", "Id": 1, "Object": 1.5,
    }  # fmt: skip


def test_dedupe_keys_are_filled_once_and_only_for_callers(load: Load) -> None:
    demo = load("fill", "demo")
    item = demo.FilledMessage(text="ho")
    assert 0 <= item.random < 2**32
    assert demo.FilledMessage(text="ho", random=0).random == 0
    caller = RecordingClient(load, "fill")
    body = caller("demo.send", text="hi", msg_list=[item], seq=0)
    assert set(body) == {"MsgRandom", "Seq", "Text", "MsgList"}
    assert body["Seq"] == 0
    assert body["MsgList"] == [{"Text": "ho", "Random": item.random}]
    request = caller.sent[-1]
    assert request.operation.encode_request(request) == body, "a second attempt carries the same key"
    assert caller("demo.send", text="hi")["MsgRandom"] != body["MsgRandom"]
    assert request.operation.decode_request({"Text": "hi"}).msg_random is None, "what was not sent is not made up"


def test_secrets_are_not_shown(load: Load) -> None:
    caller = RecordingClient(load, "secret")
    body = caller("demo.log_in", password="hush", salt=31337, user="bob")
    assert body == {"Password": "hush", "Salt": 31337, "User": "bob"}
    assert repr(caller.sent[-1]) == "LogInRequest(user='bob')"
    answer = caller.sent[-1].operation.decode_response({"Token": "hush", "Keys": [{"Id": "a", "Key": "hush"}]})
    assert answer.keys_[0].key == answer.token == "hush"
    assert "hush" not in repr(answer)
    assert "SecretKey(id='a')" in repr(answer)


def test_docstring_of_an_old_api_names_its_status_and_successor(load: Load) -> None:
    package = load("status")
    facts = {api: (operation.status, operation.replaced_by) for api, operation in package.catalog.items()}
    assert facts == {
        "demo_svc/current": ("current", None),
        "demo_svc/old": ("deprecated", "demo_svc/current"),
        "demo_svc/oldest": ("legacy", None),
    }
    demo = RecordingClient(load, "status").client.demo
    assert "This API is deprecated. Use `demo.do_it` instead." in demo.old.__doc__
    assert "This API is legacy." in demo.oldest.__doc__
    assert "Deprecated: Use New." in demo.do_it.__doc__


def test_operation_lists_what_is_undocumented(load: Load) -> None:
    operation = load("known_partial").catalog["demo_svc/half_known"]
    assert operation.undocumented == ("Whether Name can be empty.", 'Fields of the answer: there may be "some"')
    assert operation.sources == ("https://example.com/do", "https://example.com/more")


def test_empty_bodies_encode_to_empty_objects(load: Load) -> None:
    caller = RecordingClient(load, "empty")
    assert caller("demo.nothing") == {}
    assert caller("demo.optional") == {}
    assert caller("demo.optional", name="") == {"Name": ""}
    operation = load("empty").catalog["demo_svc/nothing"]
    body = {"ErrorCode": 0, "New": 1}
    assert operation.decode_response(body).extra_fields == {"New": 1}
    assert operation.encode_response(operation.decode_response(body)) == body


def test_services_share_a_namespace_or_live_in_two(load: Load) -> None:
    caller = RecordingClient(load, "two_services")
    low = caller.package.types.Level.LOW
    for method in ("demo.first", "demo.second", "guest.third"):
        assert caller(method, level=low) == {"Level": "low"}
    assert not hasattr(caller.client.demo, "third")
    assert not hasattr(caller.client, "unused")
    assert "unused" not in dir(caller.package)
    assert caller.package.catalog.method("boxed_svc/third") == "guest.third"


def test_codes_mean_what_their_place_says(load: Load) -> None:
    package = load("codes")
    codes = load("codes", "_codes").code_table()
    error_code = package.ErrorCode
    assert error_code.INVALID_ARGUMENT == 10004
    plain = codes.lookup(10004, "other_svc/x")
    assert (plain.category, plain.retry, plain.remedy) == ("invalid_argument", "never", 'Read "info".')
    service = codes.lookup(10004, "demo_svc/plain")
    assert (service.category, service.meaning, service.remedy) == ("not_found", "It is not there.", 'Read "info".')
    api = codes.lookup(10004, "demo_svc/special")
    assert (api.category, api.retry, api.max_retries, api.remedy) == ("rate_limit", "throttle", 2, "Wait a minute.")
    assert codes.lookup(60008, "demo_svc/plain").max_retries == 1
    for code, name in ((120000, None), (120001, "WEBHOOK"), (130000, "WEBHOOK"), (130001, None)):
        facts = codes.lookup(code, "demo_svc/plain")
        assert (facts.name if facts.category == "webhook" else None) == name


def test_limits_and_rates_are_data(load: Load) -> None:
    catalog = load("limits").catalog
    fields = catalog.schema("demo_svc/measure")["request"]
    assert fields["Name"] == {"type": "str", "required": True, "max_bytes": 30}
    assert fields["Both"] == {"type": {"list": "str"}, "max_items": 20, "max_bytes": 5}
    assert fields["Pause"] == {"type": "int", "unit": "min", "default": 0}
    assert fields["Kind"]["values"] == ["it's", 'say "x"', "back\\slash"]
    rates = [(rate.calls, rate.seconds) for rate in catalog["demo_svc/measure"].rates]
    assert rates == [(200, 1), (1, 60), (0.1, 1), (1000, 86400)]


def test_operation_carries_its_effect(load: Load) -> None:
    catalog = load("effects").catalog
    effects = {api.partition("/")[2]: operation.effect for api, operation in catalog.items()}
    assert effects["read"].kind == "read"
    assert effects["idempotent"].reason == "The last one wins."
    dropped = effects["deduplicated"]
    assert (dropped.kind, dropped.by, dropped.within, dropped.identical) == (
        "deduplicated",
        ("Random", "Seq"),
        300,
        True,
    )
    assert effects["deduplicated_forever"].within == float("inf")
    assert (effects["once"].kind, effects["once"].unless) == ("once", None)
    assert effects["once_unless"].unless == "GroupId"
    assert effects["already_done"].already_done == {10004}
    assert effects["once"].already_done == frozenset()


def test_docstring_names_outcome_unknown_only_where_a_retry_may_act_twice(load: Load) -> None:
    demo = RecordingClient(load, "effects").client.demo
    catalog = load("effects").catalog
    for api, operation in catalog.items():
        doc = getattr(demo, catalog.method(api).partition(".")[2]).__doc__
        assert "TransportError: No response came." in doc
        assert ("OutcomeUnknown:" in doc) == (operation.effect.kind in ("deduplicated", "once")), api


def test_operation_names_the_field_with_the_reason_of_a_drop(load: Load) -> None:
    operation = load("dropped_reason").catalog["demo_svc/send"]
    assert operation.dropped_reason == ("msg_drop_reason",)
    assert operation.decode_response({"MsgDropReason": "spam"}).msg_drop_reason == "spam"
    assert load("empty").catalog["demo_svc/nothing"].dropped_reason == ()


def test_scalars_are_passed_through(load: Load) -> None:
    caller = RecordingClient(load, "scalars")
    values = {"either": "x", "many": [1, "a"], "any_needed": {"a": None}, "ratio": 1, "wide": False, "any": 0}
    assert caller("demo.mix", **values) == {
        "Either": "x", "Many": [1, "a"], "AnyNeeded": {"a": None}, "Ratio": 1, "Wide": False, "Any": 0,
    }  # fmt: skip


def member(name: str, seq: int) -> dict[str, Any]:
    return {"Name": name, "MsgSeq": seq}


PAGES: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]], list[str]]] = {
    "carry": (
        [
            {"MemberList": [member("a", 9)], "Next": "n1"},
            {"MemberList": [], "Next": "n2"},
            {"MemberList": [member("b", 8)], "Next": "0"},
        ],
        [{}, {"Next": "n1"}, {"Next": "n2"}],
        ["a", "b"],
    ),
    "carry_last": (
        [
            {"MemberList": [member("a", 9), member("b", 5)], "IsFinished": 0},
            {"MemberList": [member("c", 4)], "IsFinished": 1},
        ],
        [{}, {"Seq": 4}],
        ["a", "b", "c"],
    ),
    "advance_items": (
        [{"MemberList": [member("a", 1), member("b", 2)], "Total": 3}, {"MemberList": [member("c", 3)], "Total": 3}],
        [{}, {"Offset": 2}],
        ["a", "b", "c"],
    ),
    "advance_constant": (
        [{"Names": ["a"]}, {"Names": ["b"]}, {"Names": []}],
        [{}, {"Page": 2}, {"Page": 3}],
        ["a", "b"],
    ),
    "either_list": (
        [{"AdminList": [{"Name": "a"}], "Next": "n"}, {"MemberList": [member("b", 1)], "Next": "m"}, {"Next": "o"}],
        [{}, {"Next": "n"}, {"Next": "m"}],
        ["a", "b"],
    ),
    "inside": (
        [{"Data": {"List": [member("a", 1)], "Next": "n"}}, {"Data": {"List": [member("b", 1)], "Next": ""}}],
        [{}, {"Next": "n"}],
        ["a", "b"],
    ),
}


@pytest.mark.parametrize("rule", PAGES)
def test_paginate_follows_the_declared_rule(rule: str, load: Load) -> None:
    answers, bodies, names = PAGES[rule]
    caller = RecordingClient(load, "paging")
    waiting = iter(answers)

    def send(request: Any) -> Any:
        caller.sent.append(request)
        return request.operation.decode_response(next(waiting))

    caller.client.send = send
    items = list(caller.package.paginate(getattr(caller.client.demo, rule)))
    assert [getattr(item, "name", item) for item in items] == names
    assert [request.operation.encode_request(request) for request in caller.sent] == bodies
    assert next(waiting, None) is None


def result(account: str, code: Any, **more: Any) -> dict[str, Any]:
    return {"To_Account": account, "ResultCode": code, **more}


PARTIAL: dict[str, tuple[dict[str, Any], list[tuple[Any, Any, str]]]] = {
    "items": (
        {"ResultItem": [result("a", 0), result("b", 7, ResultInfo="no"), result("c", 0)]},
        [("b", 7, "no")],
    ),
    "own_codes": (
        {"ResultItem": [result("a", 1), result("b", 0, Who={"Id": "w"}), result("c", 2)]},
        [("w", 0, "")],
    ),
    "failures": (
        {"ResultItem": [result("a", 0), result("b", 7, ResultInfo="no")]},
        [("a", 0, ""), ("b", 7, "no")],
    ),
    "bare_ids": ({"FailAccounts": ["a", "b"]}, [("a", None, ""), ("b", None, "")]),
    "lists_in_lists": (
        {"Groups": [{"ResultItem": [result("a", 0)]}, {}, {"ResultItem": [result("b", 1), result("c", 2)]}]},
        [("b", 1, ""), ("c", 2, "")],
    ),
    "sent_again": ({"ResultItem": [result("a", 10004), result("b", 0)]}, [("a", 10004, "")]),
    "in_structure": ({"Group": {"ResultItem": [result("a", 3), result("b", 0)]}}, [("a", 3, "")]),
}


@pytest.mark.parametrize("form", PARTIAL)
def test_failed_items_are_found_in_every_form(form: str, load: Load) -> None:
    body, expected = PARTIAL[form]
    package = load("item_results")
    operation = package.catalog[f"demo_svc/{form}"]
    answer = operation.decode_response(body)
    assert [(failure.key, failure.code, failure.info) for failure in answer.failed] == expected
    with pytest.raises(package.PartialFailure, match=f"demo_svc/{form}: {len(expected)} items? failed"):
        answer.raise_for_failed()
    empty = operation.decode_response({})
    assert empty.failed == []
    empty.raise_for_failed()


def test_hostile_text_reaches_the_wire_and_the_reader_unchanged(load: Load, fragments: Any) -> None:
    caller = RecordingClient(load, "hostile_text")
    odd = load("hostile_text", "demo").OddKind
    assert [kind.value for kind in odd] == ['"""', "\\", "\u202e", "{{ x }}"]
    wire_name = "\"'\\{{x}}{%Wire"
    text = '"""\\\0\u202e{{ x }}\n'
    assert caller("demo.speak", quotes=text, wire_name=text) == {"Quotes": text, wire_name: text}
    operation = caller.sent[-1].operation
    body = fragments.catalogs["hostile_text"].apis[0].body
    assert operation.summary == body.summary.replace("{{", "{")
    assert operation.sources == (body.source[0].url,)
    assert operation.undocumented == body.undocumented
    assert operation.error_texts == {10004: body.errors[10004].replace("{{", "{")}
    assert operation.effect.reason == body.effect.reason
    default: Field = body.request["Default"]
    assert operation.decode_request({}) == operation.request_type()
    assert load("hostile_text").catalog.schema("demo_svc/speak")["request"]["Default"]["default"] == default.default


def test_texts_name_fields_as_python_does(load: Load) -> None:
    package = load("wire_names")
    operation = package.catalog["demo_svc/do"]
    assert operation.summary == "Do it to `to_account`."
    assert operation.undocumented == ("Whether `how_many` may be 0.",)
    assert operation.effect.reason == "The service knows `random`."
    assert operation.error_texts == {10004: "The `how_many` is refused."}
    doc = RecordingClient(load, "wire_names").client.demo.do.__doc__
    assert "`how_many` counts `items`, of which `Item.id` is one; {Count} is no name. `Shared.last_seq` is" in doc
    assert "how_many: A number, see `Item.count`." in doc
    assert package.types.Shared.__doc__ == "Goes up to `last_seq`."
    assert package.types.Other.__doc__ == "Has a `height`."
    fields = package.catalog.schema("demo_svc/do")["request"]
    assert fields["Count"]["deprecated"] == "Use `Shared`.", "schemas go by wire names"


def test_webhook_examples_survive_decoding_and_encoding(load: Load, fragments: Any) -> None:
    load("webhooks")
    parse = load("webhooks", "webhooks").parse
    examples = [
        (webhook.command, example)
        for webhook in fragments.catalogs["webhooks"].webhooks
        for example in webhook.body.examples
    ]
    assert len(examples) == 4
    for command, example in examples:
        event = parse(example.event or {}, command=command)
        assert command in (event.webhook.command, *event.webhook.also)
        if example.event is not None:
            assert event.webhook.encode(event) == example.event
        if example.reply is not None:
            assert event.webhook.encode_reply(event.webhook.decode_reply(example.reply)) == example.reply


def test_webhook_knows_how_to_reply_without_a_handler(load: Load) -> None:
    webhooks = load("webhooks", "webhooks")
    passed = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
    assert webhooks.DemoBeforeSend.webhook.allowing({}) == passed
    assert webhooks.DemoBeforeSend.webhook.default({}) == {**passed, "ErrorCode": 1}
    items = [{"Id": "a"}, {"Id": "b"}]
    results = [{"Id": "a", "Code": 0, "Info": ""}, {"Id": "b", "Code": 0, "Info": ""}]
    assert webhooks.ItemsComing.webhook.default({"Items": items}) == {**passed, "Results": results}
    assert webhooks.ItemsComing.webhook.allowing({"Items": 5}) == {**passed, "Results": []}


def test_reply_refuses_with_the_codes_of_its_webhook_alone(load: Load) -> None:
    reply = load("webhooks", "webhooks").DemoBeforeSendReply
    assert (reply.refuse().error_code, reply.refuse(20, "no").error_info, reply.drop().error_code) == (1, "no", 2)
    for code in (0, 2, 9, 21):
        with pytest.raises(ValueError, match=rf"the code is 1, or from 10 to 20, not {code}$"):
            reply.refuse(code)
