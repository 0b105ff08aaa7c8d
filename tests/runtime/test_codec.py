"""Models and their wire form: decoding and encoding loses no JSON, and attributes have their declared types."""

from __future__ import annotations

import copy
import functools
import json
import pickle
from collections import OrderedDict, deque
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.canonical_json import canonical
from timsdk import DecodeError, Model, catalog, converter
from timsdk.group import InitialMember
from timsdk.types import CustomElem, OfflinePushInfo, RelayElem, RelayMessage, TextElem

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model import codec as wire
from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import decode, decode_list, decode_map, encode
from timsdk_runtime.model.envelope import ENVELOPE, ServiceResponse
from timsdk_runtime.model.operation import Response

SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


floats = st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | floats | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
flags = st.sampled_from([0, 1, True, False, 0.0, 1.0, 2, -1, "1", "", None])
scalars = {
    "str": st.text(max_size=5),
    "int": st.integers(),
    "float": floats,
    "bool": st.booleans(),
    "flag": flags,
    "any": json_values,
}


def fitting(api: str, declared: Any, depth: int = 3) -> st.SearchStrategy[Any]:
    """Return a strategy for values of a declared type, and for other values now and then."""
    return _fitting(api, json.dumps(declared), depth)


@functools.cache
def _fitting(api: str, text: str, depth: int) -> st.SearchStrategy[Any]:
    kind: Any = json.loads(text)
    if isinstance(kind, dict) and "list" in kind:
        exact: st.SearchStrategy[Any] = st.lists(fitting(api, kind["list"], depth), max_size=2)
    elif isinstance(kind, dict) and "map" in kind:
        exact = st.dictionaries(st.text(max_size=3), fitting(api, kind["map"], depth), max_size=2)
    elif isinstance(kind, dict):
        exact = st.one_of([scalars[part] for part in kind["one_of"]])
    elif kind in scalars:
        exact = scalars[kind]
    elif depth == 0:
        return json_values
    else:
        declared = catalog.schema(api)["types"].get(kind) or catalog.shared_types()[kind]
        if "fields" in declared:
            exact = body(api, declared["fields"], depth - 1)
        elif "variants" in declared:
            tag, content = declared["tag"], declared["content"]
            variants = [
                st.fixed_dictionaries(
                    {tag: st.just(name), content: fitting(api, variant, depth - 1)},
                    optional={"Beside": json_values},
                )
                for name, variant in declared["variants"].items()
            ]
            unknown = st.fixed_dictionaries({tag: json_values, content: json_values})
            exact = st.one_of([*variants, unknown, body(api, {tag: {"type": "str"}}, 0)])
        else:
            exact = st.sampled_from(list(declared["values"]))
    return st.one_of([exact, exact, exact, json_values])


def body(api: str, fields: dict[str, Any], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    """Return a strategy for objects with some of these fields and some undeclared ones."""
    declared = {name: fitting(api, field["type"], depth) for name, field in fields.items()}
    undeclared = st.dictionaries(st.text(max_size=8).filter(lambda key: key not in ENVELOPE), json_values, max_size=2)
    return st.builds(lambda more, known: {**more, **known}, undeclared, st.fixed_dictionaries({}, optional=declared))


@functools.cache
def bodies(api: str, side: str) -> st.SearchStrategy[dict[str, Any]]:
    return body(api, catalog.schema(api)[side], 3)


# The APIs with the most kinds of types. `ALL` adds a ninth of the others.
INTERESTING = [
    "openim/sendmsg",
    "openim/batchsendmsg",
    "openim/importmsg",
    "openim/admin_getroammsg",
    "group_open_http_svc/create_group",
    "group_open_http_svc/get_group_info",
    "group_open_http_svc/send_group_msg",
    "group_open_http_svc/import_group_msg",
    "desk_http_svc/add_im_agent_multilingual",
    "timpush/set_attr_name",
    "room_engine_http_srv/get_room_info",
    "live_engine_http_srv/get_room_list",
    "profile/portrait_get",
    "sns/friend_get",
    "all_member_push/im_push",
]
ALL = [*INTERESTING, *sorted(set(catalog) - set(INTERESTING))[::9]]
envelopes = st.fixed_dictionaries(
    {},
    optional={
        "ActionStatus": st.sampled_from(["OK", "FAIL", None]),
        "ErrorCode": st.sampled_from([0, "0", None]),
        "ErrorInfo": json_values,
        "ErrorDisplay": json_values,
        "RequestId": json_values,
    },
)


@given(st.data())
@SLOW
def test_request_survives_decoding_and_encoding(data: st.DataObject) -> None:
    api = data.draw(st.sampled_from(ALL))
    given_body = data.draw(bodies(api, "request"))
    before = canonical(given_body)
    operation = catalog[api]
    request = operation.decode_request(given_body)
    assert type(request) is operation.request_type
    assert canonical(operation.encode_request(request)) == before
    assert canonical(given_body) == before
    repr(request)


@given(st.data())
@SLOW
def test_response_survives_decoding_and_encoding(data: st.DataObject) -> None:
    api = data.draw(st.sampled_from(ALL))
    operation = catalog[api]
    payload = data.draw(bodies(api, "response"))
    outer = data.draw(envelopes)
    if operation.wrapper and data.draw(st.booleans()):
        wire_body = {**outer, operation.wrapper: payload}
    else:
        wire_body = {**payload, **outer}
    before = canonical(wire_body)
    response = operation.decode_response(wire_body)
    assert type(response) is operation.response_type
    assert response.meta.body is wire_body
    assert canonical(operation.encode_response(response)) == before
    assert canonical(wire_body) == before
    repr(response)
    from_text = operation.decode_response(json.dumps(wire_body).encode())
    assert (from_text, from_text.meta) == (response, response.meta)
    assert canonical(operation.encode_response(from_text)) == before
    assert canonical(from_text.meta.body) == before


def test_envelope_inside_a_wrapper_survives_decoding_and_encoding() -> None:
    wire_body = {"ErrorCode": 0, "Response": {"RoomInfo": {}, "RequestId": "r-1", "ErrorInfo": "inner"}}
    operation = catalog["room_engine_http_srv/get_room_info"]
    assert operation.encode_response(operation.decode_response(wire_body)) == wire_body


@pytest.mark.parametrize("api", INTERESTING)
@pytest.mark.parametrize("found", [None, [], "", 0, True, [{}]], ids=repr)
def test_fields_of_a_wrong_kind_survive_and_never_raise(api: str, found: Any) -> None:
    """Every declared field gets a null, a list, an object or a scalar."""
    operation = catalog[api]
    for side, decoded, encoded in (
        ("request", operation.decode_request, operation.encode_request),
        ("response", operation.decode_response, operation.encode_response),
    ):
        given_body = dict.fromkeys(catalog.schema(api)[side], found)
        assert canonical(encoded(decoded(given_body))) == canonical(given_body)


# --- flags ---


@pytest.mark.parametrize(
    ("on_the_wire", "attribute"),
    [
        (0, False), (1, True), (True, True), (False, False),
        (2, 2), (-1, -1), (1.0, 1.0), (0.0, 0.0), ("1", "1"), ("", ""), ([], []),
    ],
)  # fmt: skip
def test_flag_reads_0_and_1_as_booleans_and_keeps_other_values(on_the_wire: Any, attribute: Any) -> None:
    operation = catalog["openim/sendmsg"]
    given_body = {"OnlineOnlyFlag": on_the_wire}
    request = operation.decode_request(given_body)
    assert request.online_only_flag == attribute
    assert type(request.online_only_flag) is type(attribute)
    assert canonical(operation.encode_request(request)) == canonical(given_body)


@pytest.mark.parametrize(("value", "sent"), [(True, 1), (False, 0), (1, 1), (0, 0), (None, None)])
def test_flag_is_sent_as_a_number(value: Any, sent: Any) -> None:
    operation = catalog["openim/sendmsg"]
    request = operation.request_type(to_account="bob", msg_body=[], online_only_flag=value)
    assert canonical(operation.encode_request(request).get("OnlineOnlyFlag")) == canonical(sent)


# --- fields that are not sent, nulls, undeclared fields ---


def test_none_is_not_sent_but_empty_values_are() -> None:
    operation = catalog["openim/sendmsg"]
    request = operation.request_type(
        to_account="",
        from_account=None,
        msg_body=[],
        msg_life_time=0,
        online_only_flag=False,
        msg_seq=0,
        msg_random=0,
    )
    assert operation.encode_request(request) == {
        "To_Account": "",
        "MsgBody": [],
        "MsgLifeTime": 0,
        "OnlineOnlyFlag": 0,
        "MsgSeq": 0,
        "MsgRandom": 0,
    }


def test_dedupe_keys_are_random_and_stay_with_their_request() -> None:
    make = catalog["openim/sendmsg"].request_type
    requests = [make(to_account="bob", msg_body=[]) for _ in range(20)]
    assert len({(request.msg_random, request.msg_seq) for request in requests}) == 20
    assert all(0 <= request.msg_random < 2**32 for request in requests)
    assert encode(requests[0]) == encode(requests[0])
    assert make(to_account="bob", msg_body=[], msg_random=0).msg_random == 0


def test_null_reads_as_none_and_is_written_again() -> None:
    operation = catalog["openim/sendmsg"]
    wire_body = {"ActionStatus": "OK", "ErrorInfo": None, "MsgTime": None, "MsgKey": "k", "New": None}
    response = operation.decode_response(wire_body)
    assert response.msg_time is None
    assert response.meta.info is None
    assert operation.encode_response(response) == wire_body


def test_nested_null_is_written_again_until_its_attribute_is_set() -> None:
    """Nulls stand in a list, in a message and in an element."""
    operation = catalog["openim/admin_getroammsg"]
    element = {"MsgType": "TIMTextElem", "MsgContent": {"Text": None}, "Beside": None}
    wire_body = {"ErrorCode": 0, "MsgList": [None, {"From_Account": "bob", "MsgBody": [element], "MsgSeq": None}]}
    response = operation.decode_response(json.dumps(wire_body).encode())
    first, message = response.msg_list
    assert (first, message.msg_seq, message.extra_fields) == (None, None, {"MsgSeq": None})
    text = message.msg_body[0]
    assert (text.text, text.extra_fields, text.outer_fields) == (None, {"Text": None}, {"Beside": None})
    assert operation.encode_response(response) == wire_body
    message.msg_seq = 7
    assert operation.encode_response(response)["MsgList"][1]["MsgSeq"] == 7


def test_response_from_leaves_the_parsed_body_unchanged() -> None:
    operation = catalog["openim/admin_getroammsg"]
    body = {"ErrorCode": 0, "MsgList": [{"From_Account": "bob", "MsgSeq": None}]}
    request = operation.decode_request({})
    response = operation.response_from(ServiceResponse(body), request)
    assert (response.msg_list[0].from_account, response.meta.request) == ("bob", request)
    assert response.meta.body is body
    assert operation.encode_response(response) == body == json.loads(json.dumps(body))


def test_decode_response_refuses_text_that_is_no_json_object() -> None:
    operation = catalog["openim/sendmsg"]
    with pytest.raises(ValueError, match="a response is a JSON object, not a list"):
        operation.decode_response(b"[]")
    with pytest.raises(ValueError, match="Expecting"):
        operation.decode_response(b"{")
    with pytest.raises(DecodeError, match="openim/sendmsg: the response is nested too deeply"):
        operation.decode_response(b'{"a":' * 200_000)


def test_undeclared_fields_become_extra_fields() -> None:
    operation = catalog["openim/sendmsg"]
    response = operation.decode_response({"ErrorCode": 0, "MsgKey": "k", "NewIn2030": {"a": [1]}})
    assert response.extra_fields == {"NewIn2030": {"a": [1]}}
    assert operation.decode_response({"ErrorCode": 0, "MsgKey": "k"}).extra_fields is None


def test_extra_fields_are_sent_but_do_not_win_over_attributes() -> None:
    request = catalog["group_open_http_svc/create_group"].request_type(
        group_type="Public",
        name="x",
        member_list=[InitialMember(member_account="bob", extra_fields={"Nick": "B"})],
        extra_fields={"New": [1, None], "Name": "does not win over the attribute"},
    )
    assert encode(request) == {
        "Type": "Public",
        "Name": "x",
        "MemberList": [{"Member_Account": "bob", "Nick": "B"}],
        "New": [1, None],
    }


def test_attribute_set_after_decoding_wins_over_the_wire_value() -> None:
    """A null or a `true` of the wire must not win over what the user assigned since."""
    operation = catalog["openim/sendmsg"]
    request = operation.decode_request({"From_Account": None, "OnlineOnlyFlag": True})
    request.from_account = "bob"
    request.online_only_flag = False
    assert canonical(operation.encode_request(request)) == canonical({"From_Account": "bob", "OnlineOnlyFlag": 0})


def test_unknown_enum_value_stays_a_string() -> None:
    request = catalog["group_open_http_svc/create_group"].decode_request({"Type": "Galactic"})
    assert request.group_type == "Galactic"
    assert type(request.group_type) is str


# --- unions ---


def elements(*found: Any) -> list[Any]:
    decoded: list[Any] = catalog["openim/sendmsg"].decode_request({"MsgBody": list(found)}).msg_body
    return decoded


def test_known_element_decodes_to_its_class() -> None:
    text, custom = elements(
        {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}},
        {"MsgType": "TIMCustomElem", "MsgContent": {"Data": "d", "More": 1}, "Beside": 2},
    )
    assert isinstance(text, TextElem)
    assert (text.text, text.outer_fields, text.extra_fields) == ("hi", None, None)
    assert isinstance(custom, CustomElem)
    assert (custom.data, custom.outer_fields, custom.extra_fields) == ("d", {"Beside": 2}, {"More": 1})


@pytest.mark.parametrize(
    "element",
    [
        {"MsgType": "TIMHologramElem", "MsgContent": {"Text": "hi"}},
        {"MsgType": "TIMTextElem"},
        {"MsgType": "TIMTextElem", "MsgContent": None},
        {"MsgType": "TIMTextElem", "MsgContent": "hi"},
        {"MsgType": "TIMTextElem", "MsgContent": [{"Text": "hi"}]},
        {"MsgType": None, "MsgContent": {}},
        {"MsgType": 7, "MsgContent": {}},
        {"MsgType": ["TIMTextElem"], "MsgContent": {}},
        {"MsgType": {}, "MsgContent": {}},
        {"MsgContent": {"Text": "hi"}},
        {},
        "TIMTextElem",
        None,
        7,
        [],
    ],
    ids=repr,
)
def test_unknown_element_stays_plain_json(element: Any) -> None:
    known = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}
    first, second = elements(element, known)
    assert first == element
    assert type(first) is type(element)
    assert isinstance(second, TextElem)
    operation = catalog["openim/sendmsg"]
    request = operation.decode_request({"MsgBody": [element, known]})
    assert operation.encode_request(request) == {"MsgBody": [element, known]}


def test_list_may_mix_elements_and_plain_objects() -> None:
    own = {"MsgType": "TIMHologramElem", "MsgContent": {"Beam": 1}}
    request = catalog["openim/sendmsg"].request_type(
        to_account="bob", msg_body=(TextElem(text="hi"), own), msg_seq=1, msg_random=2
    )
    assert encode(request)["MsgBody"] == [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}, own]


def test_nested_elements_survive_encoding_and_decoding() -> None:
    message = RelayMessage(
        from_account="a", msg_seq=1, msg_random=2, msg_time_stamp=3, msg_body=[TextElem(text="in")]
    )
    element = RelayElem(title="t", msg_num=1, compatible_text="c", abstract_list=["x"], msg_list=[message])
    sent = encode(element)
    assert sent["MsgType"] == "TIMRelayElem"
    assert sent["MsgContent"]["MsgList"][0]["MsgBody"] == [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "in"}}]
    assert decode(RelayElem, sent) == element


# --- classes of users ---


@attrs.define(kw_only=True, repr=False)
class Branded(TextElem):
    """An element class of a user."""

    brand: str = "x"


class Plain(InitialMember):
    """A plain subclass of a user, without attrs."""


class Members(list[InitialMember]):
    """A list class of a user."""


def create(members: Any) -> Any:
    return catalog["group_open_http_svc/create_group"].request_type(
        group_type="Public", name="n", member_list=members
    )


def test_subclass_of_a_model_is_sent_like_its_base() -> None:
    assert encode(Branded(text="hi")) == {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}
    sent = encode(create([Plain(member_account="bob")]))
    assert sent["MemberList"] == [{"Member_Account": "bob"}]


@pytest.mark.parametrize("make", [list, tuple, Members, deque])
def test_any_sequence_of_models_is_sent_as_a_list(make: Any) -> None:
    sent = encode(create(make([InitialMember(member_account="bob")])))
    assert json.loads(json.dumps(sent))["MemberList"] == [{"Member_Account": "bob"}]


def test_any_mapping_of_models_is_sent_as_an_object() -> None:
    operation = catalog["desk_http_svc/add_im_agent_multilingual"]
    wire_form = {"MultilingualSettings": {"en": {"Nickname": "Ann"}}}
    settings_of_one = operation.decode_request(wire_form).multilingual_settings["en"]
    for make in (dict, OrderedDict):
        request = operation.decode_request({})
        request.multilingual_settings = make({"en": settings_of_one})
        assert encode(request) == {"MultilingualSettings": {"en": encode(settings_of_one)}}
        json.dumps(encode(request))


def test_subclass_of_a_request_is_sent_like_its_base() -> None:
    operation = catalog["profile/portrait_get"]
    own = type("Own", (operation.request_type,), {})
    request = own(to_account=["bob"], tag_list=["Tag_Profile_IM_Nick"])
    assert encode(request) == {"To_Account": ["bob"], "TagList": ["Tag_Profile_IM_Nick"]}


def test_encode_returns_other_values_unchanged() -> None:
    for value in (None, 1, "x", [1], {"a": 1}, object()):
        assert encode(value) is value


def test_containers_are_decoded_in_place_and_anything_else_is_kept() -> None:
    mapping, sequence = {"a": 1, "b": 2}, [1, 2]
    assert decode_map(str, mapping) is mapping
    assert decode_list(str, sequence) is sequence
    assert (mapping, sequence) == ({"a": "1", "b": "2"}, ["1", "2"])
    for other in (None, "ab", 5, ["x"]):
        assert decode_map(str, other) is other
    for other in (None, "ab", 5, {"x": 1}):
        assert decode_list(str, other) is other


def test_decode_error_names_the_expected_class() -> None:
    assert decode(InitialMember, {"Member_Account": "bob"}) == InitialMember(member_account="bob")
    with pytest.raises(ValueError, match="expected an object for InitialMember, found list"):
        decode(InitialMember, [])
    with pytest.raises(ValueError, match="expected an object for TextElem, found dict"):
        decode(TextElem, {"MsgType": "TIMCustomElem", "MsgContent": {}})


def test_converter_handles_models_inside_attrs_classes() -> None:
    @attrs.define
    class Order:
        member: InitialMember
        extra: list[InitialMember]

    own = converter()
    plain = {"member": {"Member_Account": "a"}, "extra": [{"Member_Account": "b", "New": 1}]}
    order = own.structure(plain, Order)
    assert order.member == InitialMember(member_account="a")
    assert order.extra[0].extra_fields == {"New": 1}
    assert own.unstructure(order) == plain
    assert converter() is not own


# --- models as Python objects ---


def test_models_compare_copy_and_pickle() -> None:
    operation = catalog["openim/sendmsg"]
    made = operation.request_type(to_account="bob", msg_body=[TextElem(text="hi")], msg_seq=1, msg_random=2)
    read = operation.decode_request(encode(made))
    assert made == read == copy.deepcopy(read)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(read, protocol)) == made
    response = operation.decode_response({"ErrorCode": 0, "MsgKey": "k", "New": 1})
    again = pickle.loads(pickle.dumps(response))
    assert again == response
    assert again.meta.body == response.meta.body


def test_attrs_functions_work_on_models() -> None:
    assert attrs.has(InitialMember)
    role = attrs.fields(InitialMember).role
    assert (role.name, role.default, role.kw_only, role.alias) == ("role", None, True, "role")
    assert next(iter(attrs.fields(InitialMember))).name == "member_account"
    assert attrs.fields(InitialMember).member_account.default is attrs.NOTHING
    assert attrs.fields(TextElem) is attrs.fields(TextElem) is not attrs.fields(CustomElem)
    read = decode(InitialMember, {"Member_Account": "bob", "New": 1})
    assert attrs.asdict(read) == {
        "member_account": "bob",
        "role": None,
        "app_member_defined_data": None,
        "extra_fields": {"New": 1},
    }
    assert encode(attrs.evolve(read, role="Admin")) == {"Member_Account": "bob", "Role": "Admin", "New": 1}
    secret = attrs.fields(catalog["live_config/set_callback_token"].request_type).token
    meta = attrs.fields(catalog["openim/sendmsg"].response_type).meta
    assert (secret.repr, secret.eq, meta.repr, meta.eq) == (False, True, False, False)


def test_attrs_class_may_extend_a_model() -> None:
    made = Branded(text="hi", brand="y", extra_fields={"New": 1})
    assert made == attrs.evolve(made) != attrs.evolve(made, brand="z")
    assert [field.name for field in attrs.fields(Branded)] == ["text", "outer_fields", "extra_fields", "brand"]
    assert encode(made) == {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi", "New": 1}}


def test_repr_shows_only_attributes_that_are_set() -> None:
    assert repr(InitialMember(member_account="bob")) == "InitialMember(member_account='bob')"
    more = InitialMember(member_account="bob", role="Admin", extra_fields={"New": 1})
    assert repr(more) == "InitialMember(member_account='bob', role='Admin', extra_fields={'New': 1})"
    info = catalog["openim/sendmsg"].decode_response({"ErrorCode": 0, "MsgKey": "k", "RequestId": "r"})
    assert repr(info) == "SendMsgResponse(msg_key='k')"
    assert repr(info.meta) == "Meta(code=0, info=None, request_id='r')"


def test_meta_holds_the_envelope_and_compares_by_it() -> None:
    operation = catalog["openim/sendmsg"]
    body = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "i", "RequestId": "r", "MsgKey": "k"}
    request = operation.decode_request({"To_Account": "bob"})
    meta = operation.decode_response(body, request=request).meta
    assert (meta.status, meta.code, meta.info, meta.request_id) == ("OK", 0, "i", "r")
    assert (meta.body, meta.wrapped, meta.request) == (body, False, request)
    assert meta == operation.decode_response(dict(body)).meta  # the request does not count
    assert meta != operation.decode_response({**body, "ErrorInfo": "j"}).meta
    assert meta != operation.response_type(msg_time=1, msg_key="k").meta
    assert meta != body


def test_operation_and_effect_have_plain_defaults() -> None:
    operation = catalog["openim/sendmsg"]
    assert repr(operation) == "Operation('openim/sendmsg')"
    assert (operation.api, operation.status, operation.wrapper, operation.item_results) == (
        "openim/sendmsg", "current", None, None,
    )  # fmt: skip
    assert Effect(kind="once") == Effect(
        kind="once", by=(), within=0.0, identical=False, unless=None, already_done=frozenset(), reason=""
    )


def test_repr_hides_secret_fields() -> None:
    request = catalog["live_config/set_callback_token"].request_type(token="canary")
    assert encode(request)["Token"] == "canary"
    assert "canary" not in repr(request)
    operation = catalog["live_config/get_callback_token"]
    response = operation.decode_response({"ErrorCode": 0, "Response": {"Token": "canary"}})
    assert response.token == "canary"
    assert "canary" not in f"{response!r} {response.meta!r}"


def test_models_refuse_positional_and_unknown_arguments() -> None:
    with pytest.raises(TypeError):
        InitialMember("bob")  # type: ignore[misc]
    with pytest.raises(TypeError):
        InitialMember(member_acount="bob")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        InitialMember(member_account="bob").rolle = "Admin"  # type: ignore[attr-defined]


def test_response_made_by_hand_is_encoded_as_a_success() -> None:
    operation = catalog["openim/sendmsg"]
    response = operation.response_type(msg_time=1, msg_key="k")
    assert operation.encode_response(response) == {
        "ActionStatus": "OK",
        "ErrorCode": 0,
        "ErrorInfo": "",
        "MsgTime": 1,
        "MsgKey": "k",
    }
    wrapped = catalog["room_engine_http_srv/get_room_info"]
    made = wrapped.response_type(room_info=None)
    made.extra_fields = {"New": 1}
    assert wrapped.encode_response(made)["Response"] == {"New": 1}


def test_every_model_is_registered_with_its_operation() -> None:
    for api in INTERESTING:
        operation = catalog[api]
        for kind in (operation.request_type, operation.response_type):
            assert kind.operation is operation
            assert kind in wire._encoders
    assert issubclass(TextElem, Element)
    assert issubclass(OfflinePushInfo, Model)
    assert issubclass(catalog["openim/sendmsg"].response_type, Response)
