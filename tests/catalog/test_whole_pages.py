"""Code tables that were read to their last row: what they list is listed, and the API counts as known."""

from __future__ import annotations

import pytest
from timsdk import catalog
from timsdk._codes import code_table

_ROOM = {100001, 100002, 100004}
_GIFTS = {100001, 100002, 100006, 100012, 102001}
_TAGS = {90001, 90009, 90018, 91000, 20002}

LISTED: dict[str, set[int]] = {
    "follow/follow_delete": set(range(30001, 30008)),
    "live_engine_http_srv/change_room_owner": _ROOM,
    "live_engine_http_srv/mute_member": _ROOM,
    "live_engine_http_srv/ban_member": {*_ROOM, 100006, 100016},
    "live_engine_http_srv/del_robot": {*_ROOM, 100006},
    "live_engine_http_srv/copy_default_gift_config": {*_GIFTS, 102010} - {100002},
    "live_engine_http_srv/send_gift": {100001, 100002, 100003, 102001, 102002, 102004, 102008},
    "live_engine_http_srv/add_gift": _GIFTS,
    "live_engine_http_srv/add_gift_category": _GIFTS,
    "live_engine_http_srv/del_gift": _GIFTS,
    "live_engine_http_srv/get_gift": _GIFTS,
    "live_engine_http_srv/get_gift_category": _GIFTS,
    "live_engine_http_srv/set_gift_language": _GIFTS,
    "live_engine_http_srv/set_gift_category_language": _GIFTS,
    "room_engine_http_srv/mute_room_member": _ROOM,
    "room_engine_http_srv/get_muted_member_list": _ROOM,
    "timpush/add_tag": {90001, 90009, 90018, 90035, 91000},
    "openim/im_push": {
        *(90001, 90002, 90004, 90005, 90007, 90009, 90010, 90013, 90014, 90020),
        *(90024, 90025, 90026, 90027, 90032, 90039, 91000, 20002),
    },
    "openim/im_get_push_report": {90001, 90009, 90014, 90015, 90016, 90017, 91000, 20002},
    "openim/im_add_tag": {*_TAGS, 90019, 90020, 90046},
    "openim/im_get_tag": {*_TAGS, 90023},
    "openim/im_remove_tag": {*_TAGS, 90020, 90021},
    "openim/im_remove_all_tags": _TAGS,
    "openim/im_set_attr_name": {90001, 90009, 91000, 20002},
    "openim/im_get_attr_name": {*_TAGS, 90019, 90020},
    "openim/im_set_attr": {*_TAGS, 90019, 90020, 90035},
    "openim/im_get_attr": {90001, 90018, 90023, 90035, 91000, 20002},
    "openim/im_remove_attr": {*_TAGS, 90020, 90021, 90035},
    "openim_dirty_words/delete": {10002, 10003, 10004, 10007},
    "im_msg_audit/content_moderation": {60003, 60020, 60022, 93000},
    "im_cos_msg/forbid_illegal_object": set(),
    "im_cos_msg/allow_banned_object": set(),
    "im_cos_msg/get_cos_sig": set(),
}

READ_SO_FAR: dict[str, set[int]] = {
    "group_open_http_svc/pin_message": {10070, 10071},
    "group_open_http_svc/clear_group_msg": {10002, 10003, 10004, 10007, 10010},
    "live_engine_http_srv/get_member_list": {100001, 100004, 100006},
    "official_account_open_http_svc/delete_subscriber": {6017, 10004, 20001, 20005, 130002},
    "im_open_login_svc/multiaccount_import": {40006, 70169, 70202, 70398, 70402, 70403, 70500},
}
"""Tables whose copies are cut: what stands before the cut."""


@pytest.mark.parametrize("api", LISTED)
def test_api_with_a_whole_table_is_known(api: str) -> None:
    operation = catalog[api]
    assert LISTED[api] <= set(operation.error_codes)
    assert operation.undocumented == ()


@pytest.mark.parametrize("api", READ_SO_FAR)
def test_api_with_a_cut_table_lists_what_was_read_and_says_that_more_may_follow(api: str) -> None:
    operation = catalog[api]
    assert READ_SO_FAR[api] <= set(operation.error_codes)
    assert any("code" in gap or "adds" in gap for gap in operation.undocumented)


@pytest.mark.parametrize("number", [60003, 60020, 60022])
def test_moderation_has_its_own_meaning_of_common_codes(number: int) -> None:
    api = "im_msg_audit/content_moderation"
    own = catalog[api].error_texts.get(number) or code_table().lookup(number, api).meaning
    assert own != code_table().lookup(number, "openim/sendmsg").meaning
    assert own
