"""Which error code reports a wrong field of a request body."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timsdk import ErrorCode, catalog

from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.validation import Deviation

_ANY = ""
"""Stands for the kinds of deviation that are not listed."""

# Codes for single fields, by path and kind of deviation. One counts only for an API that documents it.
_FIELDS: Mapping[str, Mapping[str, ErrorCode]] = {
    "MsgBody": {
        "missing": ErrorCode.MSG_BODY_NOT_ARRAY,
        "type": ErrorCode.MSG_BODY_NOT_ARRAY,
        "limit": ErrorCode.MSG_BODY_INVALID,
    },
    "MsgBody[]": {_ANY: ErrorCode.MSG_BODY_INVALID},
    "MsgRandom": {_ANY: ErrorCode.MSG_RANDOM_INVALID},
    "MsgSeq": {_ANY: ErrorCode.MSG_SEQ_INVALID},
    "MsgTimeStamp": {_ANY: ErrorCode.MSG_TIMESTAMP_INVALID},
    "MsgLifeTime": {"type": ErrorCode.MSG_LIFE_TIME_INVALID, "limit": ErrorCode.OFFLINE_STORAGE_TOO_LONG},
    "SyncOtherMachine": {_ANY: ErrorCode.SYNC_OTHER_MACHINE_INVALID},
    "OfflinePushInfo": {_ANY: ErrorCode.OFFLINE_PUSH_INFO_INVALID},
    "To_Account": {"limit": ErrorCode.TOO_MANY_RECEIVERS, _ANY: ErrorCode.TO_ACCOUNT_INVALID},
    "Peer_Account": {_ANY: ErrorCode.TO_ACCOUNT_INVALID},
    "From_Account": {_ANY: ErrorCode.FROM_ACCOUNT_INVALID},
    "Operator_Account": {_ANY: ErrorCode.FROM_ACCOUNT_INVALID},
    "Report_Account": {_ANY: ErrorCode.FROM_ACCOUNT_INVALID},
    "MsgKey": {_ANY: ErrorCode.MSG_KEY_INVALID},
    "MemberList": {"limit": ErrorCode.GROUP_TOO_MANY_ACCOUNTS},
    "Member_List_Account": {"limit": ErrorCode.GROUP_TOO_MANY_ACCOUNTS},
    "Members_Account": {"limit": ErrorCode.GROUP_TOO_MANY_ACCOUNTS},
    "GroupAttr": {"limit": ErrorCode.GROUP_ATTRIBUTE_TOO_MANY_KEYS},
    "GroupAttr[].key": {"limit": ErrorCode.GROUP_ATTRIBUTE_KEY_TOO_LONG},
    "GroupAttr[].value": {"limit": ErrorCode.GROUP_ATTRIBUTE_VALUE_TOO_LONG},
    "GroupCounter": {"limit": ErrorCode.GROUP_COUNTER_TOO_MANY_KEYS},
    "GroupContactItem[].GroupName": {"limit": ErrorCode.CONVERSATION_GROUP_NAME_TOO_LONG},
    "MarkItem": {"limit": ErrorCode.CONVERSATION_COUNT_OUT_OF_RANGE},
    "UserTags": {"limit": ErrorCode.PUSH_TOO_MANY_ACCOUNTS},
    "UserTags[].Tags": {"limit": ErrorCode.PUSH_TOO_MANY_TAGS},
    "UserAttrs": {"limit": ErrorCode.PUSH_TOO_MANY_ACCOUNTS},
    "Condition.TagsOr": {"limit": ErrorCode.PUSH_TOO_MANY_TAGS},
    "Condition.TagsAnd": {"limit": ErrorCode.PUSH_TOO_MANY_TAGS},
    "TaskIds": {"missing": ErrorCode.PUSH_TASK_ID_MISSING, "limit": ErrorCode.PUSH_TOO_MANY_TASKS},
    "Nick": {"limit": ErrorCode.PROFILE_VALUE_TOO_LONG},
    "FaceUrl": {"limit": ErrorCode.PROFILE_VALUE_TOO_LONG},
    "Get_Account": {
        "missing": ErrorCode.OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING,
        _ANY: ErrorCode.GET_ACCOUNT_INVALID,
    },
    "Set_Account": {
        "missing": ErrorCode.OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING,
        _ANY: ErrorCode.SET_ACCOUNT_INVALID,
    },
}

# Codes for all other fields, by service: the first that the API documents, or the last.
_SERVICES: Mapping[str, tuple[ErrorCode, ...]] = {
    "ConfigSvc": (ErrorCode.HTTP_REQUEST_MALFORMED,),
    "all_member_push": (ErrorCode.MESSAGE_JSON_INVALID,),
    "call_config": (ErrorCode.ROOM_PARAM_INVALID,),
    "call_engine_http_srv": (ErrorCode.CALL_PARAM_INVALID,),
    "call_record_http_srv": (ErrorCode.CALL_PARAM_INVALID,),
    "desk_http_svc": (ErrorCode.MESSAGE_JSON_INVALID, ErrorCode.DESK_PARAM_INVALID),
    "follow": (ErrorCode.RELATION_PARAM_INVALID,),
    "im_cos_msg": (ErrorCode.HTTP_REQUEST_MALFORMED,),
    "im_msg_audit": (ErrorCode.HTTP_REQUEST_MALFORMED,),
    "im_msg_audit_mgr": (ErrorCode.MODERATION_PARAM_INVALID,),
    "im_open_login_svc": (ErrorCode.ACCOUNT_PARAM_INVALID,),
    "live_config": (ErrorCode.ROOM_PARAM_INVALID,),
    "live_engine_http_pk": (ErrorCode.ROOM_PARAM_INVALID,),
    "live_engine_http_srv": (ErrorCode.ROOM_PARAM_INVALID,),
    "official_account_open_http_svc": (ErrorCode.OFFICIAL_ACCOUNT_PARAM_INVALID, ErrorCode.GROUP_PARAM_INVALID),
    "open_msg_svc": (ErrorCode.HISTORY_PARAM_INVALID,),
    "openconfigsvr": (ErrorCode.OPENCONFIG_JSON_INVALID,),
    "openim": (ErrorCode.MESSAGE_JSON_INVALID,),
    "openim_console_http_svc": (ErrorCode.DESK_ROBOT_REQUEST_INVALID,),
    "profile": (ErrorCode.PROFILE_PARAM_INVALID,),
    "recentcontact": (ErrorCode.CONVERSATION_PARAM_INVALID,),
    "room_config": (ErrorCode.ROOM_PARAM_INVALID,),
    "room_engine_http_mic": (ErrorCode.ROOM_PARAM_INVALID,),
    "room_engine_http_srv": (ErrorCode.ROOM_PARAM_INVALID,),
    "sns": (ErrorCode.RELATION_PARAM_INVALID,),
    "stream_msg": (ErrorCode.MESSAGE_JSON_INVALID,),
    "timpush": (ErrorCode.MESSAGE_JSON_INVALID,),
    "user_search": (ErrorCode.HTTP_REQUEST_MALFORMED,),
}
_OTHER_SERVICES = (ErrorCode.GROUP_PARAM_INVALID,)


def code_of_deviation(api: str, deviation: Deviation, catalog: Catalog = catalog) -> ErrorCode:
    """Return the code with which an API refuses a body with this deviation."""
    documented = catalog[api].error_codes
    place = re.sub(r"\[\d+\]", "[]", deviation.path)
    for path in (place, f"{deviation.field}[]" if place != deviation.field else "", deviation.field):
        codes = _FIELDS.get(path, {})
        code = codes.get(deviation.kind, codes.get(_ANY))
        if code is not None and code in documented:
            return code
    fallback = _SERVICES.get(api.partition("/")[0], _OTHER_SERVICES)
    return next((code for code in fallback if code in documented), fallback[-1])
