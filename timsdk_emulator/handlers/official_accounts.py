"""Official accounts: create, change, subscribers, messages."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.types import GroupMsgFlag, MsgPriorityLevel, PlaceMsg

from timsdk_emulator.registry import ErrorResponse, Json, part, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState

_S = "official_account_open_http_svc/"
_PREFIX = "@TOA#_"
_FIELDS = ("Owner_Account", "Name", "Introduction", "FaceUrl", "MaxSubscriberNum", "Organization", "CustomString")
_CAPACITY = 100_000
_FAILED, _DONE, _ALREADY = 0, 1, 2
_COMPLETE, _MORE = 1, 0
_SUBSCRIBERS = Page(start="Next", size="Limit", default=1_000_000, textual=True, next="Next", total="SubscriberNum")
_SUBSCRIBED = Page(start="Offset", size="Limit", default=200, next="Next", total="TotalCount")
_HISTORY = 20


def _find(world: AppState, account_id: str) -> Json:
    account: Json | None = world.table("official_accounts").get(account_id)
    if account is None:
        code = ErrorCode.OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING
        raise ErrorResponse(code, f"there is no official account {account_id!r}")
    return account


def _shown(account: Json, keep: list[str] | None) -> Json:
    shown = {**account, "SubscriberNum": len(account["subscribers"])}
    return {key: value for key, value in shown.items() if not keep or key in (*keep, "Official_Account")}


@plays(_S + "create_official_account")
def create_official_account(world: AppState, body: Json) -> Json:
    """Create an official account, whose ID begins with `@TOA#_`."""
    accounts = world.table("official_accounts")
    world.account(body["Owner_Account"], ErrorCode.OFFICIAL_ACCOUNT_PARAM_INVALID, "Owner_Account")
    account_id = body.get("OfficialAccountUserID") or f"{_PREFIX}@TOA#d{world.next_number('official_accounts'):X}"
    if not account_id.startswith(_PREFIX) or account_id == _PREFIX:
        raise ErrorResponse(
            ErrorCode.OFFICIAL_ACCOUNT_ID_INVALID, f"OfficialAccountUserID does not begin with {_PREFIX}"
        )
    if account_id in accounts:
        code = ErrorCode.OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING
        raise ErrorResponse(code, f"OfficialAccountUserID {account_id!r} is in use")
    accounts[account_id] = {
        "Official_Account": account_id,
        "CreateTime": world.now(),
        "LastMsgTime": 0,
        "MaxSubscriberNum": _CAPACITY,
        **{name: body[name] for name in _FIELDS if name in body},
        "subscribers": {},
        "messages": [],
    }
    return {"OfficialAccountUserID": account_id}


@plays(_S + "modify_official_account_base_info")
def modify_official_account(world: AppState, body: Json) -> None:
    """Change fields of an official account."""
    _find(world, body["Official_Account"]).update({name: body[name] for name in _FIELDS if name in body})


@plays(_S + "destroy_official_account")
def destroy_official_account(world: AppState, body: Json) -> None:
    """Delete an official account."""
    _find(world, body["Official_Account"])
    del world.table("official_accounts")[body["Official_Account"]]


@plays(_S + "get_official_account_info")
def get_official_account_info(world: AppState, body: Json) -> Json:
    """Return official accounts, with an error code for each unknown one."""
    keep = part(body, "ResponseFilter").get("OfficialAccountBaseInfoFilter")
    entries: list[Json] = []
    for item in body["OfficialAccountIdList"]:
        try:
            entries.append({"ErrorCode": 0, "ErrorInfo": "", **_shown(_find(world, item["Official_Account"]), keep)})
        except ErrorResponse as error:
            entries.append({**item, "ErrorCode": error.code, "ErrorInfo": error.info})
    return {"OfficialAccountInfoList": entries}


@plays(_S + "add_subscriber")
def add_subscriber(world: AppState, body: Json) -> Json:
    """Subscribe users, with a result for each: unknown ones and those beyond the capacity are refused."""
    account = _find(world, body["Official_Account"])
    subscribers: dict[str, Json] = account["subscribers"]
    results: list[Json] = []
    for item in body["SubscriberList"]:
        user_id = item["Subscriber_Account"]
        result = _ALREADY if user_id in subscribers else _DONE
        if result == _DONE and (not world.has_account(user_id) or len(subscribers) >= account["MaxSubscriberNum"]):
            result = _FAILED
        if result == _DONE:
            subscribers[user_id] = {"Subscriber_Account": user_id, "SubscribeTime": world.now(), "CustomString": ""}
        results.append({"Subscriber_Account": user_id, "Result": result})
    return {"SubscriberList": results}


@plays(_S + "delete_subscriber")
def delete_subscriber(world: AppState, body: Json) -> Json:
    """Unsubscribe users, with a result for each."""
    subscribers = _find(world, body["Official_Account"])["subscribers"]
    names: list[str] = body["SubscriberToDel_Account"]
    outcomes = ((name, _DONE if subscribers.pop(name, None) else _FAILED) for name in names)
    return {"SubscriberList": [{"Subscriber_Account": name, "Result": result} for name, result in outcomes]}


@plays(_S + "modify_subscriber_info")
def modify_subscriber_info(world: AppState, body: Json) -> None:
    """Set the custom data of a subscriber."""
    subscriber = _find(world, body["Official_Account"])["subscribers"].get(body["Subscriber_Account"])
    if subscriber is None:
        raise ErrorResponse(ErrorCode.OFFICIAL_ACCOUNT_PARAM_INVALID, "Subscriber_Account is not a subscriber")
    subscriber["CustomString"] = body["CustomString"]


@plays(_S + "get_subscriber_info")
def get_subscriber_info(world: AppState, body: Json) -> Json:
    """Return a page of the subscribers."""
    subscribers = _find(world, body["Official_Account"])["subscribers"]
    shown, told = _SUBSCRIBERS.cut(body, list(subscribers.values()))
    flag = GroupMsgFlag.ACCEPT_AND_NOTIFY.value
    return {**told, "SubscriberList": [{**row, "MsgFlag": flag, "LastSendMsgTime": 0} for row in shown]}


@plays(_S + "get_subscribed_official_account_list")
def get_subscribed_official_accounts(world: AppState, body: Json) -> Json:
    """Return a page of the official accounts that a user subscribes to."""
    user_id = body["Subscriber_Account"]
    wanted = part(body, "ResponseFilter")
    accounts = [one for one in world.table("official_accounts").values() if user_id in one["subscribers"]]
    shown, told = _SUBSCRIBED.cut(body, accounts)
    entries: list[Json] = []
    for account in shown:
        entry = _shown(account, wanted.get("OfficialAccountBaseInfoFilter"))
        keep = wanted.get("SelfInfoFilter") or ("SubscribeTime", "CustomString")
        entry["SelfInfo"] = {key: value for key, value in account["subscribers"][user_id].items() if key in keep}
        entries.append(entry)
    return {**told, "CompleteFlag": int(not told["Next"]), "OfficialAccountInfoList": entries}


@plays(_S + "send_official_account_msg")
def send_official_account_msg(world: AppState, body: Json) -> Json:
    """Send a message to all subscribers; a retry within the window gets the first one's key."""
    account = _find(world, body["Official_Account"])
    for known in account["messages"]:
        if known["MsgRandom"] == body["Random"] and known["MsgBody"] == body["MsgBody"]:
            return {"MsgTime": known["MsgTimeStamp"], "MsgKey": known["MsgKey"]}
    seq = len(account["messages"]) + 1
    message: Json = {
        "From_Account": account["Official_Account"],
        "IsPlaceMsg": PlaceMsg.NORMAL.value,
        "MsgBody": body["MsgBody"],
        "MsgSeq": seq,
        "MsgKey": f"{seq}_{body['Random']}_{world.now()}",
        "MsgTimeStamp": world.now(),
        "MsgRandom": body["Random"],
        "MsgPriority": MsgPriorityLevel.NORMAL.value,
    }
    account["messages"].append(message)
    account["LastMsgTime"] = world.now()
    return {"MsgTime": message["MsgTimeStamp"], "MsgKey": message["MsgKey"]}


@plays(_S + "official_account_msg_get_simple")
def official_account_history(world: AppState, body: Json) -> Json:
    """Return a page of the messages of an official account, newest first."""
    messages = [
        message
        for message in reversed(_find(world, body["Official_Account"])["messages"])
        if body.get("WithRecalledMsg") or message["IsPlaceMsg"] != PlaceMsg.RECALLED
    ]
    keys = [message["MsgKey"] for message in messages]
    last = body.get("LastMsgKey")
    start = keys.index(last) + 1 if last in keys else len(keys) if last else 0
    shown = messages[start : start + (body.get("ReqMsgNumber") or _HISTORY)]
    more = bool(shown) and shown[-1] is not messages[-1]
    return {
        "Official_Account": body["Official_Account"],
        "IsFinished": _MORE if more else _COMPLETE,
        "LastMsgKey": shown[-1]["MsgKey"] if shown else last,
        "RspMsgList": shown,
    }


@plays(_S + "official_account_msg_recall")
def recall_official_account_msg(world: AppState, body: Json) -> Json:
    """Recall messages of an official account, with a result for each."""
    messages = {message["MsgKey"]: message for message in _find(world, body["Official_Account"])["messages"]}
    results: list[Json] = []
    for key in body["MsgKeyList"]:
        message = messages.get(key)
        if message is not None:
            message.update(IsPlaceMsg=PlaceMsg.RECALLED.value, MsgBody=[])
        results.append({"MsgKey": key, "RetCode": 0 if message else int(ErrorCode.GROUP_RECALL_MESSAGE_NOT_FOUND)})
    return {"RecallRetList": results}
