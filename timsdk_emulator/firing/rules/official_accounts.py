"""Events of official accounts."""

from __future__ import annotations

from timsdk import catalog
from timsdk.official_account import SendOfficialAccountMsgRequest
from timsdk.types import ForbidCallbackControl, SubscriberRef
from timsdk.webhooks import (
    OfficialAccountAfterAddSubscriber,
    OfficialAccountAfterCreateOfficialAccount,
    OfficialAccountAfterDeleteSubscriber,
    OfficialAccountAfterMsgWithDraw,
    OfficialAccountAfterOfficialAccountDestroyed,
    OfficialAccountAfterOfficialAccountFull,
    OfficialAccountAfterOfficialAccountInfoChanged,
    OfficialAccountAfterSendMsg,
    OfficialAccountBeforeAddSubscriber,
    OfficialAccountBeforeCreateOfficialAccount,
    OfficialAccountBeforeSendMsg,
    WithdrawnMsg,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import forbids, milliseconds, replace_message
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState

_S = "official_account_open_http_svc/"
_SEND = _S + "send_official_account_msg"
_SHOWN = ("Name", "Introduction", "FaceUrl", "Organization")
"""Fields of an official account whose changes are told."""
_FAILED, _DONE = 0, 1


def _account(world: AppState, body: Json) -> Json | None:
    account: Json | None = world.table("official_accounts").get(body["Official_Account"])
    return account


def _subscribers(user_ids: list[str]) -> list[SubscriberRef]:
    return [SubscriberRef(subscriber_account=user_id) for user_id in user_ids]


@asks(OfficialAccountBeforeCreateOfficialAccount, _S + "create_official_account")
def before_creating(world: AppState, body: Json) -> Watch:
    """Ask before an official account is created."""
    if world.has_account(body["Owner_Account"]):
        yield OfficialAccountBeforeCreateOfficialAccount(
            operator_account=world.administrator,
            owner_account=body["Owner_Account"],
            name=body["Name"],
            event_time=milliseconds(world),
        )


@fires(OfficialAccountAfterCreateOfficialAccount, _S + "create_official_account")
def after_creating(world: AppState, body: Json) -> Watch:
    """Tell that an official account was created."""
    response = yield None
    yield OfficialAccountAfterCreateOfficialAccount(
        official_account=response["OfficialAccountUserID"],
        operator_account=world.administrator,
        owner_account=body["Owner_Account"],
        name=body["Name"],
        event_time=milliseconds(world),
    )


@fires(OfficialAccountAfterOfficialAccountInfoChanged, _S + "modify_official_account_base_info")
def after_changing(world: AppState, body: Json) -> Watch:
    """Tell what of an official account was changed."""
    yield None
    if any(name in body for name in _SHOWN):
        yield OfficialAccountAfterOfficialAccountInfoChanged(
            official_account=body["Official_Account"],
            operator_account=world.administrator,
            name=body.get("Name"),
            introduction=body.get("Introduction"),
            face_url=body.get("FaceUrl"),
            organization=body.get("Organization"),
            event_time=milliseconds(world),
        )


@fires(OfficialAccountAfterOfficialAccountDestroyed, _S + "destroy_official_account")
def after_destroying(world: AppState, body: Json) -> Watch:
    """Tell that an official account was deleted."""
    account = _account(world, body)
    yield None
    if account is not None:
        yield OfficialAccountAfterOfficialAccountDestroyed(
            official_account=account["Official_Account"],
            owner_account=account["Owner_Account"],
            name=account["Name"],
            event_time=milliseconds(world),
        )


@asks(OfficialAccountBeforeAddSubscriber, _S + "add_subscriber")
def before_subscribing(world: AppState, body: Json) -> Watch:
    """Ask before users are subscribed; those whom the app refuses fail."""
    if _account(world, body) is None:
        return
    wanted = [item["Subscriber_Account"] for item in body["SubscriberList"]]
    reply, changed = yield OfficialAccountBeforeAddSubscriber(
        official_account=body["Official_Account"],
        operator_account=world.administrator,
        subscribe_account_list=_subscribers(wanted),
        event_time=milliseconds(world),
    )
    refused = [user_id for user_id in wanted if user_id in (reply.refused_subscribers_account or ())]
    changed["SubscriberList"] = [item for item in body["SubscriberList"] if item["Subscriber_Account"] not in refused]
    response = yield None
    response.setdefault("SubscriberList", []).extend(
        {"Subscriber_Account": user_id, "Result": _FAILED} for user_id in refused
    )


@fires(OfficialAccountAfterAddSubscriber, _S + "add_subscriber")
def after_subscribing(world: AppState, body: Json) -> Watch:
    """Tell who has subscribed."""
    response = yield None
    new = [item["Subscriber_Account"] for item in response["SubscriberList"] if item["Result"] == _DONE]
    if new:
        yield OfficialAccountAfterAddSubscriber(
            official_account=body["Official_Account"],
            operator_account=world.administrator,
            subscribe_account_list=_subscribers(new),
            event_time=milliseconds(world),
        )


@fires(OfficialAccountAfterOfficialAccountFull, _S + "add_subscriber")
def after_filling(world: AppState, body: Json) -> Watch:
    """Tell that an official account has as many subscribers as it may have."""
    yield None
    account = _account(world, body)
    if account is not None and len(account["subscribers"]) >= account["MaxSubscriberNum"]:
        yield OfficialAccountAfterOfficialAccountFull(
            official_account=account["Official_Account"], event_time=milliseconds(world)
        )


@fires(OfficialAccountAfterDeleteSubscriber, _S + "delete_subscriber")
def after_unsubscribing(world: AppState, body: Json) -> Watch:
    """Tell who subscribes no longer."""
    response = yield None
    gone = [item["Subscriber_Account"] for item in response["SubscriberList"] if item["Result"] == _DONE]
    if gone:
        yield OfficialAccountAfterDeleteSubscriber(
            official_account=body["Official_Account"],
            operator_account=world.administrator,
            subscribe_account_list=_subscribers(gone),
            event_time=milliseconds(world),
        )


def _request(body: Json) -> SendOfficialAccountMsgRequest:
    request: SendOfficialAccountMsgRequest = catalog[_SEND].decode_request(body)
    return request


def _dropped(world: AppState, _: OfficialAccountBeforeSendMsg) -> Json:
    return {"MsgTime": world.now(), "MsgKey": ""}


@asks(OfficialAccountBeforeSendMsg, _SEND, dropped=_dropped)
def before_sending(world: AppState, body: Json) -> Watch:
    """Ask before an official account sends a message."""
    if _account(world, body) is None or forbids(body, ForbidCallbackControl.FORBID_BEFORE_SEND_MSG_CALLBACK):
        return
    request = _request(body)
    reply, changed = yield OfficialAccountBeforeSendMsg(
        official_account=request.official_account,
        online_only_flag=bool(request.online_only_flag),
        msg_body=list(request.msg_body),
        cloud_custom_data=request.cloud_custom_data,
        event_time=milliseconds(world),
    )
    replace_message(_SEND, changed, reply)


@fires(OfficialAccountAfterSendMsg, _SEND)
def after_sending(world: AppState, body: Json) -> Watch:
    """Tell that an official account sent a message; a retry sends nothing."""
    account = _account(world, body)
    before = 0 if account is None else len(account["messages"])
    response = yield None
    if account is None or len(account["messages"]) == before:
        return
    if forbids(body, ForbidCallbackControl.FORBID_AFTER_SEND_MSG_CALLBACK):
        return
    request = _request(body)
    yield OfficialAccountAfterSendMsg(
        official_account=request.official_account,
        msg_key=response["MsgKey"],
        msg_time=response["MsgTime"],
        online_only_flag=bool(request.online_only_flag),
        msg_body=list(request.msg_body),
        cloud_custom_data=request.cloud_custom_data,
        event_time=milliseconds(world),
    )


@fires(OfficialAccountAfterMsgWithDraw, _S + "official_account_msg_recall")
def after_recall(world: AppState, body: Json) -> Watch:
    """Tell which messages of an official account were recalled."""
    response = yield None
    recalled = [item["MsgKey"] for item in response["RecallRetList"] if not item["RetCode"]]
    if recalled:
        yield OfficialAccountAfterMsgWithDraw(
            official_account=body["Official_Account"],
            withdraw_msg_list=[WithdrawnMsg(msg_key=key) for key in recalled],
            event_time=milliseconds(world),
        )
