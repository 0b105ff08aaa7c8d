"""Events of pushes."""

from __future__ import annotations

from timsdk.types import PushEventType, PushPlatform, PushStage
from timsdk.webhooks import AllMemberPushEvent, PushAllMemberPush

from timsdk_emulator.firing.registry import Watch, fires
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState
from timsdk_runtime.webhooks.envelope import EventMeta

_COMMAND = "Push.AllMemberPush"
_MOST = 100
"""Events that one request carries."""


@fires(
    PushAllMemberPush,
    "openim/im_push",
    "all_member_push/im_push",
    "timpush/push",
    "timpush/webpush",
    "timpush/batch",
    "timpush/webbatch",
)
def after_pushing(world: AppState, body: Json) -> Watch:
    """Tell that a push was sent to each of its users; a retry sends nothing."""
    before = set(world.table("push_tasks"))
    response = yield None
    task_id = response["TaskId"]
    if task_id in before:
        return
    users: list[str] = world.table("push_tasks")[task_id]["users"]
    for start in range(0, len(users), _MOST):
        # The command is in each entry, and not at the top of the body.
        yield PushAllMemberPush(
            events=[_sent(world, task_id, body, user_id) for user_id in users[start : start + _MOST]],
            meta=EventMeta(_COMMAND, command_in_body=False),
        )


def _sent(world: AppState, task_id: str, body: Json, user_id: str) -> AllMemberPushEvent:
    return AllMemberPushEvent(
        callback_command=_COMMAND,
        event_type=PushEventType.ONLINE if world.accounts[user_id].platforms else PushEventType.OFFLINE,
        task_id=task_id,
        data_id=body.get("DataId"),
        task_time=world.now(),
        event_time=world.now(),
        to_account=user_id,
        push_platform=PushPlatform.UNKNOWN,
        push_stage=PushStage.SENT,
        err_code=0,
        err_info="",
    )
