"""Mistakes that a type checker must find: one in each line marked `# E`, and none elsewhere. Never run."""

# ruff: noqa: B018, F401

from __future__ import annotations

from timsdk import AsyncClient, Client, ErrorCode, Missing, apaginate, paginate  # E
from timsdk.group import CreateGroupRequest, InitialMember
from timsdk.message import CreateGroupResponse  # E
from timsdk.types import TextElem
from timsdk.webhooks import (
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    GroupBeforeSendMsgReply,
    LiveBeforeSendGiftReply,
    Receiver,
)


def arguments(tim: Client) -> None:
    tim.group.create_group(group_type="Public")  # E
    tim.group.create_group("Public", "By position")  # E
    tim.group.create_group(group_type="Public", name="x", nmae="y")  # E
    tim.group.create_group(group_type="Public", name=5)  # E
    tim.group.create_group(group_type="Public", name=None)  # E
    tim.group.create_group(group_type="Public", name="x", support_topic="yes")  # E
    tim.group.create_group(group_type="Public", name="x", member_list=["bob"])  # E
    tim.group.create_group(group_type="Public", name="x", member_list=[TextElem(text="hi")])  # E
    tim.message.send_msg(to_account="bob", msg_body=TextElem(text="not a list"))  # E
    tim.message.send_msg(to_account=["bob"], msg_body=[TextElem(text="hi")])  # E


def models() -> None:
    InitialMember("bob")  # E
    InitialMember()  # E
    InitialMember(member_account="bob", rule="Admin")  # E
    TextElem(text=b"bytes")  # E
    CreateGroupRequest(group_type="Public", name="x").nothing  # E


def responses(tim: Client) -> None:
    response = tim.group.create_group(group_type="Public", name="x")
    response.nothing  # E
    number: int = response.group_id  # E
    response.failed  # E
    tim.account.account_delete(delete_item=[]).failed[0].reason  # E
    tim.group.nothing()  # E
    tim.nothing  # E
    ErrorCode.NOTHING  # E
    print(number)


def pages(tim: Client) -> None:
    for entry in paginate(tim.group.get_appid_group_list, limit="many"):  # E
        print(entry.nothing)  # E
    paginate(tim.group.create_group, group_type="Public", name="x")  # E


def settings() -> None:
    Client(sdkappid="x", identifier="administrator", key="key", region="singapore")  # E
    Client(1400000000, "administrator")  # E
    with Client() as tim:
        tim.with_options(timeout="2")  # E
        tim.call("openim/brand_new", ["From_Account"])  # E


async def coroutines(tim: AsyncClient) -> None:
    tim.group.create_group(group_type="Public", name="x")  # E
    tim.group.create_group(group_type="Public", name="x").group_id  # E
    tim.call("openim/brand_new", {})  # E
    tim.aclose()  # E
    with tim:  # E
        pass
    await tim.group.create_group(group_type="Public")  # E
    async for entry in apaginate(tim.group.get_appid_group_list):
        print(entry.nothing)  # E
    for entry in apaginate(tim.group.get_appid_group_list):  # E
        print(entry)


def of_another_event(event: C2CAfterSendMsg) -> None: ...
def of_another_reply(event: C2CBeforeSendMsg) -> GroupBeforeSendMsgReply | None: ...
def of_a_text(event: C2CBeforeSendMsg) -> str:
    return ""


def of_a_reply_where_none_matters(event: C2CAfterSendMsg) -> C2CBeforeSendMsgReply:
    return C2CBeforeSendMsgReply()


def webhooks(receiver: Receiver, event: C2CBeforeSendMsg) -> None:
    Receiver(sdkappid=1)  # E
    receiver.on(C2CBeforeSendMsg)(of_another_event)  # E
    receiver.on(C2CBeforeSendMsg)(of_another_reply)  # E
    receiver.on(C2CBeforeSendMsg)(of_a_text)  # E
    receiver.on(C2CAfterSendMsg)(of_a_reply_where_none_matters)  # E
    receiver.on(C2CBeforeSendMsg, fallback=GroupBeforeSendMsgReply())  # E
    receiver.on("C2C.CallbackBeforeSendMsg")  # E
    LiveBeforeSendGiftReply.drop()  # E
    event.nothing  # E
