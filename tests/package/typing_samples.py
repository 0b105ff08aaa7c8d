"""Code of users, with the types that checkers must infer. Checked by `mypy --strict`, never run."""

from __future__ import annotations

from typing import Any

import attrs
from timsdk import (
    ApiError,
    Client,
    ErrorCode,
    ItemFailure,
    Meta,
    Model,
    PartialFailure,
    RateLimitError,
    catalog,
    paginate,
)
from timsdk.account import AccountCheckResponse
from timsdk.group import AppGroup, CreateGroupRequest, CreateGroupResponse, InitialMember
from timsdk.message import SendMsgRequest, SendMsgResponse
from timsdk.types import AccountItem, CustomElem, GroupType, MsgElement, TextElem
from timsdk.webhooks import (
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    Event,
    GroupBeforeSendMsg,
    GroupBeforeSendMsgReply,
    Receiver,
    Reply,
    UnknownEvent,
    parse,
)
from typing_extensions import assert_type


def client() -> Client:
    with Client(sdkappid=1400000000, identifier="administrator", key="key", region="singapore") as tim:
        assert_type(tim, Client)
        assert_type(tim.with_options(timeout=2.0), Client)
        return tim


def groups(tim: Client) -> str:
    response = tim.group.create_group(
        group_type="Public",
        name="Release crew",
        member_list=[InitialMember(member_account="bob", role="Admin")],
    )
    assert_type(response, CreateGroupResponse)
    assert_type(response.group_id, str)
    assert_type(response.meta, Meta)
    tim.group.create_group(group_type=GroupType.PUBLIC, name="By member of the enumeration", group_id=None)
    assert_type(tim.send(CreateGroupRequest(group_type="Public", name="As an object")), CreateGroupResponse)
    return response.group_id


def messages(tim: Client) -> None:
    elements: list[MsgElement] = [TextElem(text="hi"), CustomElem(data="x"), {"MsgType": "New", "MsgContent": {}}]
    response = tim.message.send_msg(to_account="bob", msg_body=elements)
    assert_type(response, SendMsgResponse)
    assert_type(response.msg_key, str)
    assert_type(response.msg_id, "str | None")
    tim.message.send_msg(to_account="bob", msg_body=[TextElem(text="a list of one kind")])
    texts = [TextElem(text="first"), TextElem(text="second")]
    tim.message.send_msg(to_account="bob", msg_body=texts, online_only_flag=True)
    mixed = [TextElem(text="of several kinds"), CustomElem(data="made before the call")]
    tim.message.send_msg(to_account="bob", msg_body=mixed)
    tim.send(SendMsgRequest(to_account="bob", msg_body=mixed))


def pages(tim: Client) -> list[str]:
    found = paginate(tim.group.get_appid_group_list, limit=1000)
    for entry in found:
        assert_type(entry, AppGroup)
        assert_type(entry.group_id, str)
    assert_type(found.pages, int)
    return [entry.group_id for entry in paginate(tim.group.get_appid_group_list, group_type="Public")]


def batches(tim: Client) -> list[str]:
    response = tim.account.account_delete(delete_item=[AccountItem(user_id="bob")])
    for failure in response.failed:
        assert_type(failure, ItemFailure)
        assert_type(failure.code, "int | None")
    try:
        response.raise_for_failed()
    except PartialFailure as error:
        return [failure.info for failure in error.failed]
    checked = tim.account.account_check(check_item=[AccountItem(user_id="bob")])
    assert_type(checked, AccountCheckResponse)
    return [result.user_id for result in checked.result_item if result.user_id]


def errors(tim: Client) -> str:
    try:
        tim.group.destroy_group(group_id="@TGS#1")
    except RateLimitError as error:
        assert_type(error.retry_after, "float | None")
    except ApiError as error:
        assert_type(error.code, int)
        if error.code == ErrorCode.GROUP_ID_IN_USE_BY_OTHER:
            return error.remedy
        raise
    return ""


def copies(member: InitialMember, request: CreateGroupRequest) -> Model:
    assert_type(attrs.evolve(member, role="Admin"), InitialMember)
    assert_type(attrs.evolve(request, name="Another name"), CreateGroupRequest)
    assert_type(InitialMember.from_dict(member.to_dict()), InitialMember)
    assert_type(SendMsgResponse.from_dict({"MsgKey": "k"}), SendMsgResponse)
    assert_type(dict(member), "dict[str, Any]")
    return InitialMember.from_dict(attrs.asdict(member))


def text_of(element: MsgElement) -> str | None:
    match element:
        case TextElem(text):
            assert_type(text, str)
            return text
        case CustomElem(data=data):
            assert_type(data, "str | None")
            return data
        case {"MsgType": kind}:
            return str(kind)
        case _:
            return None


def untyped(tim: Client) -> Any:
    response = tim.call("openim/brand_new", {"From_Account": "bob"})
    assert_type(response, "dict[str, Any]")
    return response["NewField"], catalog["openim/sendmsg"].api


def webhooks(receiver: Receiver) -> Reply:
    @receiver.on(C2CBeforeSendMsg)
    def moderate(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply | None:
        assert_type(event.from_account, str)
        assert_type(event.msg_body, "list[MsgElement]")
        assert_type(C2CBeforeSendMsgReply.refuse(120001, "no"), C2CBeforeSendMsgReply)
        return C2CBeforeSendMsgReply(msg_body=[TextElem(text="h***o")]) if event.msg_seq else None

    @receiver.on(GroupBeforeSendMsg, fallback=GroupBeforeSendMsgReply.drop())
    async def moderate_group(event: GroupBeforeSendMsg) -> GroupBeforeSendMsgReply:
        return GroupBeforeSendMsgReply.drop()

    @receiver.on(C2CAfterSendMsg)
    async def archive(event: C2CAfterSendMsg) -> None:
        assert_type(event.dedupe_key, str)

    @receiver.on(UnknownEvent)
    def note(event: UnknownEvent) -> None: ...

    assert_type(parse(b"{}"), Event)
    return receiver.handle("", b"{}")
