"""Desk: agents, groups, roles, service accounts, sessions, quick replies, and its robot."""

from __future__ import annotations

from typing import Any

import pytest
from support.raw_calls import refusal
from timsdk import Client

DESK = "desk_http_svc/"
ROBOT = "openim_console_http_svc/"
TEXT = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}]
MAIL = "a@example.com"


@pytest.fixture
def agent(tim: Client) -> str:
    tim.call(DESK + "create_members", {"MemberList": [{"MemberMail": MAIL, "NickName": "A"}]})
    return MAIL


def listed(tim: Client, **fields: Any) -> list[str]:
    api = "get_member_list_in_group" if fields else "get_member_list"
    found = tim.call(DESK + api, {"PageSize": 10, "PageNum": 0, **fields})
    return [member["MemberMail"] for member in found["MemberList"]]


def test_agents_are_created_once_and_put_into_groups(tim: Client, agent: str) -> None:
    assert refusal(tim, DESK + "create_members", {"MemberList": [{"MemberMail": agent}]}) == 141004
    body = {"MemberGroupName": "Sales", "MemberList": [agent]}
    number = tim.call(DESK + "create_member_group", body)["MemberGroupID"]
    assert listed(tim, MemberGroupID=number) == [agent]
    groups = tim.call(DESK + "get_member_group_list", {})
    assert (groups["Total"], groups["MemberGroupList"][0]["GroupMemberCount"]) == (1, 1)
    tim.call(DESK + "update_member_group", {"MemberGroupID": number, "MemberMailList": []})
    assert listed(tim, MemberGroupID=number) == []
    tim.call(DESK + "delete_member_group", {"MemberGroupID": number})
    assert refusal(tim, DESK + "delete_member_group", {"MemberGroupID": number}) == 141004
    assert refusal(tim, DESK + "create_member_group", {**body, "MemberList": ["nobody"]}) == 141010
    assert listed(tim) == [agent]


def test_roles_and_service_accounts_are_kept(tim: Client, agent: str) -> None:
    role = tim.call(DESK + "add_role", {"RoleName": "Lead", "MemberList": [agent]})["RoleID"]
    tim.call(DESK + "modify_role", {"RoleID": role, "RoleName": "Head"})
    assert [one["RoleName"] for one in tim.call(DESK + "get_role_list", {})["RoleList"]] == ["Head"]
    tim.call(DESK + "delete_role", {"RoleID": role})
    assert tim.call(DESK + "get_role_list", {})["Total"] == 0
    account = tim.call(DESK + "add_im_agent", {"IMAgentNick": "Shop"})["IMAgentUserID"]
    tim.call(DESK + "update_im_agent", {"IMAgentUserID": account, "IMAgentNick": "Store"})
    assert [one["IMAgentNick"] for one in tim.call(DESK + "get_im_agent_list", {})["Data"]] == ["Store"]
    tim.call(DESK + "delete_im_agent", {"IMAgentUserID": account})
    assert refusal(tim, DESK + "delete_im_agent", {"IMAgentUserID": account}) == 141004


def test_session_needs_a_free_agent_and_keeps_messages(tim: Client, agent: str) -> None:
    contact = {"IMAgentUserID": "@customer_service_account", "ClientUserID": "ann", "MemberId": agent}
    assert refusal(tim, DESK + "contact_user", contact) == 141011
    tim.call(DESK + "set_member_status", {"MemberMail": agent, "Status": "STATUS_REST"})
    assert refusal(tim, DESK + "contact_user", contact) == 141013
    tim.call(DESK + "set_member_status", {"MemberMail": agent, "Status": "STATUS_FREE"})
    assert tim.call(DESK + "contact_user", contact)["MemberId"] == agent
    assert refusal(tim, DESK + "contact_user", contact) == 141016
    assert refusal(tim, DESK + "contact_user", {**contact, "ClientUserID": "nobody"}) == 141015
    state = tim.call(DESK + "get_session_state", {"ClientUserId": "ann", "CustomerServiceId": "x"})
    assert (state["CurrentState"], state["AgentId"]) == ("Agent", agent)
    session = {"SessionId": state["SessionId"]}
    tim.call(DESK + "send_msg", {**session, "MsgRandom": 1, "MsgBody": TEXT})
    key = tim.call(DESK + "send_stream_msg", {**session, "Chunk": "Hel"})["MsgKey"]
    tim.call(DESK + "send_stream_msg", {**session, "Chunk": "lo", "MsgKey": key})
    messages = tim.call(DESK + "describe_chat_messages", {**session, "Order": 1})
    assert (messages["TotalCount"], len(messages["Messages"][1]["MsgBody"])) == (2, 2)
    tim.call(DESK + "end_session", session)
    assert tim.call(DESK + "get_session_state", session)["CurrentState"] == "NotInSession"
    assert refusal(tim, DESK + "end_session", {"SessionId": "x"}) == 141005


def test_agent_who_was_forced_offline_stays_so(tim: Client, agent: str) -> None:
    tim.call(DESK + "force_member_offline", {"MemberMail": agent})
    free = {"MemberMail": agent, "Status": "STATUS_FREE"}
    assert refusal(tim, DESK + "set_member_status", free) == 141004
    tim.call(DESK + "restore_member_online", {"MemberMail": agent})
    tim.call(DESK + "set_member_status", free)
    trace = {"BeginTime": 0, "EndTime": 2**31, "Order": 1, "MemberID": agent}
    states = tim.call(DESK + "describe_member_status_trace", trace)["StatusList"]
    assert [state["Status"] for state in states] == ["STATUS_OFFLINE", "STATUS_FREE"]


def test_quick_replies_reach_those_in_scope(tim: Client, agent: str) -> None:
    group = {"GroupName": "Hello", "UseScopeType": "members", "UseScopeList": [agent]}
    number = tim.call(DESK + "add_quick_reply_group", group)["GroupId"]
    assert refusal(tim, DESK + "add_quick_reply_group", group) == 141004
    reply = {"QuickReplyId": "1", "GroupId": number, "Title": "t", "Content": "c"}
    tim.call(DESK + "update_quick_reply", reply)
    available = tim.call(DESK + "get_available_quick_reply_list", {"MemberId": agent})["Data"]
    assert [one["QuickReplyList"][0]["Content"] for one in available] == ["c"]


def test_settings_of_conversations_are_copied(tim: Client) -> None:
    first = tim.call(DESK + "add_channel_specific_conversation_settings", {"Name": "One"})["ConversationSettingId"]
    settings = {"MultilingualSettings": {"en": {"WelcomeMessage": "Hi"}}}
    update = {"ConversationSettingId": first, "ConversationSettings": settings}
    tim.call(DESK + "update_channel_specific_conversation_settings", update)
    tim.call(DESK + "add_channel_specific_conversation_settings", {"Name": "Two", "FromConversationSettingId": first})
    data = tim.call(DESK + "get_channel_specific_conversation_settings", {})["Data"]
    assert [one["MultilingualSettings"]["en"]["WelcomeMessage"] for one in data] == ["Hi", "Hi"]


@pytest.mark.parametrize("kind", ["faq", "chitchat"])
def test_questions_of_the_robot_are_kept_by_category(kind: str, tim: Client) -> None:
    category = tim.call(f"{ROBOT}add_{kind}_category", {"Title": "T"})["CategoryId"]
    question = {"CategoryId": category, "Question": "Who?", "Answer": "Me.", "AnswerType": 0}
    tim.call(f"{ROBOT}add_{kind}", question)
    assert refusal(tim, f"{ROBOT}add_{kind}", {**question, "CategoryId": 1}) == -50003
    page = {"PageIndex": 1, "PageSize": 10, "Question": "Who"}
    found = tim.call(f"{ROBOT}list_{kind}", page)["QuestionList"]
    assert [one["Answer"] for one in found] == ["Me."]
    tim.call(f"{ROBOT}update_{kind}", {"StandardQuestionId": found[0]["StandardQuestionId"], "Answer": "You."})
    tim.call(f"{ROBOT}batch_set_{kind}", {"StandardQuestionIds": [found[0]["StandardQuestionId"]], "Status": 5})
    changed = tim.call(f"{ROBOT}list_{kind}", {**page, "Status": 5})["QuestionList"]
    assert [one["Answer"] for one in changed] == ["You."]
    assert tim.call(f"{ROBOT}list_{kind}", {**page, "Status": 4})["StandardQuestionCount"] == 0


def test_default_language_of_the_robot_stays(tim: Client) -> None:
    tim.call(ROBOT + "robot_add_language", {"LanguageTag": "id"})
    assert refusal(tim, ROBOT + "robot_add_language", {"LanguageTag": "id"}) == -50056
    assert refusal(tim, ROBOT + "robot_del_language", {"LanguageTag": ""}) == -50055
    tim.call(ROBOT + "robot_del_language", {"LanguageTag": "id"})
    assert len(tim.call(ROBOT + "robot_get_language_list", {})["Languages"]) == 1
