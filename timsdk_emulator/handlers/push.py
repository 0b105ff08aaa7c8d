"""Pushes to all users: attributes and tags of users, conditions, tasks; for the three services that have them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from timsdk import ErrorCode

from timsdk_emulator.registry import ErrorResponse, Json, part, plays
from timsdk_emulator.state import AppState

_TAG_BYTES = 50
"""Longest tag."""
_USER_TAGS = 100
"""Tags that a user has, at most."""
_NAMES = 10
"""Attributes that an app names, at most, with the numbers 0 to 9."""
_SERVICES = ("openim/im_", "all_member_push/im_", "timpush/")
_DONE, _FINISHED = 0, 2
"""`PushStatus` of a recalled task, and `Status` of a task in a report."""

Change = Callable[[AppState, Json], None]


def _each_service(*names: str) -> Callable[[Callable[[AppState, Json], Any]], Callable[[AppState, Json], Any]]:
    """Register a handler for an API of each service; `timpush` has a name of its own for some."""
    return plays(*(prefix + names[-1 if prefix == "timpush/" else 0] for prefix in _SERVICES))


def _users(world: AppState, table: str, user_ids: Iterable[str]) -> list[tuple[str, Json]]:
    """Return those users of a list who are imported, with their attributes or tags."""
    return [(user_id, world.table(table, user_id)) for user_id in user_ids if world.has_account(user_id)]


def _errors(world: AppState, user_ids: Iterable[str]) -> Json:
    """Return `ErrorList` for users who are not imported; the older services do not have it."""
    unknown = [user_id for user_id in user_ids if not world.has_account(user_id)]
    info = "there is no such account"
    entries = [
        {"To_Account": name, "ErrorCode": int(ErrorCode.TO_ACCOUNT_INVALID), "ErrorInfo": info} for name in unknown
    ]
    return {"ErrorList": entries} if entries else {}


@_each_service("set_attr_name")
def set_attr_name(world: AppState, body: Json) -> None:
    """Name the attributes of the app, by number from 0 to 9."""
    names: dict[str, str] = body["AttrNames"]
    if len(names) > _NAMES or any(
        not (key.isdecimal() and int(key) < _NAMES) or not name for key, name in names.items()
    ):
        raise ErrorResponse(ErrorCode.MESSAGE_JSON_INVALID, "AttrNames: an app names 10 attributes, 0 to 9")
    world.table("attribute_names").clear()
    world.table("attribute_names").update(names)


@_each_service("get_attr_name")
def get_attr_name(world: AppState, _: Json) -> Json:
    """Return the names of the attributes."""
    return {"AttrNames": dict(world.table("attribute_names"))}


@_each_service("set_attr")
def set_attr(world: AppState, body: Json) -> Json:
    """Set attributes of users; a name that the app does not have is refused."""
    _check_names(world, (name for item in body["UserAttrs"] for name in item["Attrs"]))
    accounts = [item["To_Account"] for item in body["UserAttrs"]]
    for item in body["UserAttrs"]:
        for _, attributes in _users(world, "attributes", [item["To_Account"]]):
            attributes.update(item["Attrs"])
    return _errors(world, accounts)


@_each_service("remove_attr")
def remove_attr(world: AppState, body: Json) -> Json:
    """Remove attributes of users."""
    _check_names(world, (name for item in body["UserAttrs"] for name in item["Attrs"]))
    for item in body["UserAttrs"]:
        for _, attributes in _users(world, "attributes", [item["To_Account"]]):
            for name in item["Attrs"]:
                attributes.pop(name, None)
    return _errors(world, [item["To_Account"] for item in body["UserAttrs"]])


@_each_service("get_attr")
def get_attr(world: AppState, body: Json) -> Json:
    """Return the attributes of users."""
    found = [
        {"To_Account": name, "Attrs": dict(held)} for name, held in _users(world, "attributes", body["To_Account"])
    ]
    return {"UserAttrs": found, **_errors(world, body["To_Account"])}


@_each_service("add_tag")
def add_tag(world: AppState, body: Json) -> Json:
    """Give tags to users; `Replace` takes the former ones away."""
    for item in body["UserTags"]:
        _check_tags(item["Tags"])
        for user_id, tags in _users(world, "tags", [item["To_Account"]]):
            new = (
                dict.fromkeys(item["Tags"], 1) if body.get("Replace") else {**tags, **dict.fromkeys(item["Tags"], 1)}
            )
            if len(new) > _USER_TAGS:
                code = ErrorCode.PUSH_TOO_MANY_USER_TAGS
                raise ErrorResponse(code, f"To_Account {user_id!r} would have more than {_USER_TAGS} tags")
            tags.clear()
            tags.update(new)
    return _errors(world, [item["To_Account"] for item in body["UserTags"]])


@_each_service("remove_tag")
def remove_tag(world: AppState, body: Json) -> Json:
    """Take tags from users."""
    for item in body["UserTags"]:
        for _, tags in _users(world, "tags", [item["To_Account"]]):
            for tag in item["Tags"]:
                tags.pop(tag, None)
    return _errors(world, [item["To_Account"] for item in body["UserTags"]])


@_each_service("remove_all_tags", "clear_all_tags")
def remove_all_tags(world: AppState, body: Json) -> Json:
    """Take all tags from users."""
    for _, tags in _users(world, "tags", body["To_Account"]):
        tags.clear()
    return _errors(world, body["To_Account"])


@_each_service("get_tag")
def get_tag(world: AppState, body: Json) -> Json:
    """Return the tags of users."""
    found = [{"To_Account": name, "Tags": list(tags)} for name, tags in _users(world, "tags", body["To_Account"])]
    return {"UserTags": found, **_errors(world, body["To_Account"])}


@_each_service("push")
@plays("timpush/webpush")
def push(world: AppState, body: Json) -> Json:
    """Push to the users who meet a condition; a retry is the task of the first call."""
    condition = part(body, "Condition")
    tags = [*condition.get("TagsOr", ()), *condition.get("TagsAnd", ()), *condition.get("TagsNot", ())]
    attributes = {**condition.get("AttrsOr", {}), **condition.get("AttrsAnd", {})}
    if tags and attributes:
        raise ErrorResponse(ErrorCode.PUSH_ATTRIBUTES_AND_TAGS_EXCLUSIVE, "Condition has attributes and tags")
    _check_tags(tags)
    _check_names(world, attributes)
    return _task(world, body, [user_id for user_id in world.accounts if _meets(world, user_id, condition)])


@plays("timpush/batch", "timpush/webbatch")
def batch_push(world: AppState, body: Json) -> Json:
    """Push to some users."""
    wanted: list[str] = body["To_Account"]
    return {**_task(world, body, [name for name in wanted if world.has_account(name)]), **_errors(world, wanted)}


@plays("timpush/revoke")
def revoke(world: AppState, body: Json) -> None:
    """Recall a push."""
    task = world.table("push_tasks").get(body["TaskId"])
    if task is None:
        raise ErrorResponse(ErrorCode.PUSH_TASK_NOT_FOUND, f"TaskId {body['TaskId']!r}: there is no such task")
    if task["revoked"]:
        raise ErrorResponse(ErrorCode.PUSH_ALREADY_RECALLED, "TaskId: the push has been recalled")
    task["revoked"] = True


@plays("openim/im_get_push_report")
def get_push_report(world: AppState, body: Json) -> Json:
    """Return how far pushes are: an emulated push is finished at once."""
    tasks = world.table("push_tasks")
    missing = next((task_id for task_id in body["TaskIds"] if task_id not in tasks), None)
    if missing is not None or not body["TaskIds"]:
        raise ErrorResponse(ErrorCode.PUSH_TASK_ID_INVALID, f"TaskIds: there is no task {missing!r}")
    return {
        "Reports": [
            {
                "TaskId": task_id,
                "Status": _FINISHED,
                "Finished": len(tasks[task_id]["users"]),
                "Total": len(tasks[task_id]["users"]),
            }
            for task_id in body["TaskIds"]
        ]
    }


@plays("timpush/all_member_push_statistics")
def push_statistics(world: AppState, body: Json) -> Json:
    """Return the numbers of users that pushes went to; nobody clicks."""
    tasks = world.table("push_tasks")
    counts = {task_id: len(tasks[task_id]["users"]) if task_id in tasks else 0 for task_id in body["TaskID"]}
    return {
        "Results": [
            {"TaskID": task_id, "TotalCount": count, "SentCount": count, "DeliveredCount": count}
            for task_id, count in counts.items()
        ]
    }


@plays("timpush/normal_push_statistics")
def normal_push_statistics(world: AppState, body: Json) -> Json:
    """Return the number of users that the pushes of a time went to."""
    tasks = world.table("push_tasks").values()
    count = sum(len(task["users"]) for task in tasks if body["StartTime"] <= task["time"] <= body["EndTime"])
    return {"TotalCount": count, "SentCount": count, "DeliveredCount": count}


def _task(world: AppState, body: Json, user_ids: list[str]) -> Json:
    tasks = world.table("push_tasks")
    sender = body.get("From_Account") or world.administrator
    window = 60 * 60 * 24 * 7
    for task_id, task in tasks.items():
        same = (task["random"], task["sender"]) == (body["MsgRandom"], sender)
        if same and world.now() - task["time"] < window:
            return {"TaskId": task_id}
    task_id = f"{world.sdkappid}_{world.next_number('push_tasks')}_{world.now()}"
    tasks[task_id] = {
        "random": body["MsgRandom"], "sender": sender, "time": world.now(), "users": user_ids, "revoked": False,
    }  # fmt: skip
    return {"TaskId": task_id}


def _meets(world: AppState, user_id: str, condition: Json) -> bool:
    tags, attributes = world.table("tags").get(user_id, {}), world.table("attributes").get(user_id, {})
    either = [tag in tags for tag in condition.get("TagsOr", ())]
    either += [attributes.get(name) == value for name, value in condition.get("AttrsOr", {}).items()]
    return (
        (any(either) or not either)
        and all(tag in tags for tag in condition.get("TagsAnd", ()))
        and all(attributes.get(name) == value for name, value in condition.get("AttrsAnd", {}).items())
        and not any(tag in tags for tag in condition.get("TagsNot", ()))
    )


def _check_names(world: AppState, names: Iterable[str]) -> None:
    known = world.table("attribute_names").values()
    unknown = next((name for name in names if name not in known), None)
    if unknown is not None:
        raise ErrorResponse(ErrorCode.PUSH_ATTRIBUTE_INVALID, f"{unknown!r} is not the name of an attribute")


def _check_tags(tags: list[str]) -> None:
    if any(not tag for tag in tags):
        raise ErrorResponse(ErrorCode.PUSH_TAG_EMPTY, "Tags: a tag is empty")
    if any(len(tag.encode("utf-8", "surrogatepass")) > _TAG_BYTES for tag in tags):
        raise ErrorResponse(ErrorCode.PUSH_TAG_TOO_LONG, f"Tags: a tag has more than {_TAG_BYTES} bytes")
    if len(tags) != len(set(tags)):
        raise ErrorResponse(ErrorCode.PUSH_TAGS_REPEATED, "Tags: a tag is there twice")
