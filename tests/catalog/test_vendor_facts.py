"""Facts that newer pages of the vendor say, and that the catalog had otherwise or not at all."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from support.exchange_harness import http_response, run
from timsdk import ApiError, ErrorCode, catalog
from timsdk._codes import code_table

from codegen.files import read_files
from codegen.spec.catalog import ApiBody
from codegen.spec.declare import declare
from codegen.spec.load import load
from codegen.spec.type_defs import Enum, Struct, TypeDef
from codegen.spec.type_expr import ListOf, Scalar
from timsdk_runtime.client import BaseClient

_spec, _ = declare(load(read_files(Path(__file__).parents[2] / "spec"))[0])
assert _spec is not None
BODIES: dict[str, ApiBody] = {api.key: api.body for api in _spec.apis}
TYPES: dict[str, TypeDef] = {name: shared.body for name, shared in _spec.types.items()}
REGIONS = _spec.regions.regions


# --- effects ---


def test_sendmsg_is_deduplicated_for_two_minutes_by_sender_numbers_and_content() -> None:
    effect = catalog["openim/sendmsg"].effect
    assert (effect.kind, effect.by, effect.within) == ("deduplicated", ("From_Account", "MsgSeq", "MsgRandom"), 120)
    assert effect.identical
    assert "MsgKey" in (BODIES["openim/sendmsg"].doc or "")


@pytest.mark.parametrize("api", ["openim/batchsendmsg", "all_member_push/im_push", "timpush/push", "timpush/batch"])
def test_other_sends_are_deduplicated_for_one_second(api: str) -> None:
    assert (catalog[api].effect.kind, catalog[api].effect.within) == ("deduplicated", 1)


def test_calls_whose_retry_does_harm_act_once() -> None:
    assert catalog["group_open_http_svc/delete_group_msg_by_sender"].effect.kind == "once"
    assert catalog["im_open_login_svc/kick"].effect.kind == "once"
    read = catalog["openim/admin_set_msg_read"].effect
    assert (read.kind, read.unless) == ("once", "MsgReadTime")


@pytest.mark.parametrize(
    ("api", "codes"),
    [
        ("call_engine_http_srv/end_call", {101004}),
        ("timpush/revoke", {90050}),
        ("live_engine_http_srv/del_room_metadata", {100503}),
        ("group_open_http_svc/destroy_group", {10010}),
    ],
)
def test_refusal_of_a_retry_that_means_success_is_known(api: str, codes: set[int]) -> None:
    assert catalog[api].effect.already_done == codes


def test_copying_the_default_gifts_acts_once() -> None:
    effect = catalog["live_engine_http_srv/copy_default_gift_config"].effect
    assert (effect.kind, effect.already_done) == ("once", frozenset())


# --- codes ---


def test_30005_says_that_an_app_has_no_follow_feature() -> None:
    follow = code_table().lookup(30005, "follow/follow_add")
    assert (follow.category, "follow" in follow.meaning) == ("package", True)
    assert code_table().lookup(30005, "sns/friend_add").category == "blocked"
    common = tuple(range(30001, 30008))
    assert catalog["follow/follow_add"].error_codes == (*common, 32100, 32101, 32102, 32103)
    assert catalog["follow/follow_delete"].error_codes == catalog["follow/follow_get_info"].error_codes == common
    assert BODIES["follow/follow_add"].request["FollowItem"].max_items == 20


@pytest.mark.parametrize(
    "number",
    [
        *(102008, 102010, 141033, 10070, 10071, 90046, 90050, 90057),
        *(90013, 90014, 90015, 90016, 90017, 90019, 90021, 90023, 90025, 90027),
    ],
)
def test_codes_of_newer_pages_are_known(number: int) -> None:
    assert ErrorCode(number).meaning


def test_only_the_error_code_decides_about_success() -> None:
    body = {"ActionStatus": "SomeError", "ErrorCode": 0, "ErrorInfo": ""}
    assert run([http_response(body)], api="openim/batchsendmsg").error is None
    refused = run([http_response({**body, "ActionStatus": "OK", "ErrorCode": 90001})], api="openim/batchsendmsg")
    assert isinstance(refused.error, ApiError)
    samples = [example.response or {} for example in BODIES["openim/batchsendmsg"].examples]
    assert any(sample.get("ActionStatus") == "SomeError" for sample in samples)


# --- fields and limits ---


def test_live_webhooks_of_chat_can_be_configured() -> None:
    commands = TYPES["LiveWebhookCommand"]
    assert isinstance(commands, Enum)
    assert {
        "Group.CallbackBeforeSendMsg", "Group.CallbackAfterSendMsg",
        "Follow.CallbackAfterFollowAdd", "Follow.CallbackAfterFollowDelete",
    } <= {str(name) for name in commands.values}  # fmt: skip


def test_daily_and_streaming_limits_are_told() -> None:
    assert "1,000 messages a day" in (BODIES["openim/sendmsg"].doc or "")
    for api in ("stream_msg/send_c2c_stream_msg", "stream_msg/send_group_stream_msg"):
        doc = BODIES[api].doc or ""
        assert "5 calls a second" in doc
        assert "128 KB" in doc
        assert "15 seconds" in doc
        assert not any("rate" in gap or "limit" in gap for gap in BODIES[api].undocumented)


def test_numbers_of_messages_have_the_range_of_32_bits() -> None:
    found = 0
    for api, body in BODIES.items():
        for name, field in body.request.items():
            if field.fill == "u32" or (name in ("MsgSeq", "MsgRandom", "Random") and field.type == Scalar("int")):
                assert field.max == 4294967295, f"{api} {name}"
                assert field.min in (0, 1), f"{api} {name}"
                found += 1
    assert found >= 18


def test_message_bodies_have_at_least_one_element() -> None:
    lists = {api: field for api, body in BODIES.items() for name, field in body.request.items() if name == "MsgBody"}
    assert len(lists) > 10
    assert {api for api, field in lists.items() if isinstance(field.type, ListOf) and field.min_items != 1} == set()


def test_receipts_end_by_either_spelling() -> None:
    operation = catalog["group_open_http_svc/get_group_msg_receipt_detail"]
    assert operation.paging is not None
    assert {rule.field for rule in operation.paging.done} == {("is_finish",), ("is_finished",)}


@pytest.mark.parametrize("api", ["group_get_key_values", "get_key_values"])
def test_walk_over_message_extensions_drops_what_it_has_seen(api: str) -> None:
    paging = catalog[f"openim_msg_ext_http_svc/{api}"].paging
    assert paging is not None
    assert paging.overlap == ("key", "seq")


@pytest.mark.parametrize(
    ("api", "names"),
    [
        ("group_open_http_svc/create_group", {"EnablePermission", "DefaultPermission"}),
        (
            "group_open_http_svc/modify_group_base_info",
            {"EnablePermission", "DefaultPermission", "HistoryMsgBeforeJoin", "From_Account"},
        ),
        ("openim/batchsendmsg", {"OnlineOnlyFlag"}),
        ("timpush/add_tag", {"Replace"}),
    ],
)
def test_newer_request_fields_are_there(api: str, names: set[str]) -> None:
    assert names <= BODIES[api].request.keys()


def test_groups_and_topics_show_the_newer_fields() -> None:
    structs = [body for body in TYPES.values() if isinstance(body, Struct)]
    assert any({"EnablePermission", "DefaultPermission"} <= body.fields.keys() for body in structs)
    of_topics = BODIES["million_group_open_http_svc/get_topic"].types.values()
    assert any(isinstance(body, Struct) and "ShutUpAllFlag" in body.fields for body in of_topics)
    assert 80001 in BODIES["group_open_http_svc/modify_group_base_info"].errors


def test_disagreement_about_repeated_pushes_is_written_down() -> None:
    for api in ("all_member_push/im_push", "openim/im_push"):
        assert "7 days" in f"{BODIES[api].doc}{BODIES[api].effect.reason}", api


# --- regions and APIs ---


def test_every_region_but_the_youngest_has_the_backup_domain_of_its_page() -> None:
    assert REGIONS["tokyo"].backup == "adminapijpn.my-imcloud.com"
    assert [name for name, region in REGIONS.items() if region.backup is None] == ["riyadh"]


def test_newer_apis_are_in_the_catalog() -> None:
    desk = (
        "add_desk_im_agent", "update_desk_im_agent", "get_desk_im_agent_list",
        "add_channel_specific_conversation_settings", "update_channel_specific_conversation_settings",
        "get_channel_specific_conversation_settings", "delete_channel_specific_conversation_settings",
        "get_global_conversation_settings", "update_global_conversation_settings", "get_im_agent_list_multilingual",
    )  # fmt: skip
    assert all(f"desk_http_svc/{command}" in catalog for command in desk)
    assert "room_engine_http_srv/mute_room_member" in catalog
    assert "room_engine_http_srv/get_muted_member_list" in catalog
    members = BODIES["room_engine_http_srv/mute_room_member"].request["MemberList_Account"].type
    assert members == ListOf(Scalar("int")), "the page takes numbers, not User IDs"
    assert "timpush/webpush" in catalog
    assert "timpush/webbatch" in catalog


def test_partly_known_apis_say_what_is_not_known() -> None:
    partial = {api: body for api, body in BODIES.items() if body.known == "partial"}
    assert all(body.undocumented for body in partial.values())
    assert len(partial) <= 133


# --- what the vendor's introductions say ---

COMMON_CODES = range(60002, 60022)
"""The table of common codes on all four introduction pages, 2015 to 2025."""


def test_introductions_common_codes_hold_everywhere() -> None:
    for number in COMMON_CODES:
        assert code_table().lookup(number, "unknown/service").name == ErrorCode(number).name


def test_introductions_sample_is_an_example() -> None:
    operation = catalog["group_open_http_svc/get_appid_group_list"]
    sample: Any = {
        "ActionStatus": "OK", "ErrorCode": 0, "TotalCount": 58530,
        "GroupIdList": [{"GroupId": "@TGS#1YTTZEAEG"}, {"GroupId": "@TGS#1KVTZEAEZ"}],
    }  # fmt: skip
    response = operation.decode_response(sample)
    assert [group.group_id for group in response.group_id_list] == ["@TGS#1YTTZEAEG", "@TGS#1KVTZEAEZ"]
    assert response.total_count == 58530


def test_introductions_query_and_body() -> None:
    made = run([http_response({"ErrorCode": 0})], api="openim/sendmsg", body={})
    assert (made.requests[0].path, made.requests[0].body) == ("/v4/openim/sendmsg", b"{}")
    assert made.query().keys() == {"sdkappid", "identifier", "usersig", "random", "contenttype"}
    assert made.query()["contenttype"] == "json"


def test_read_timeout_is_above_the_three_seconds_of_the_service() -> None:
    assert inspect.signature(BaseClient).parameters["read_timeout"].default > 3
