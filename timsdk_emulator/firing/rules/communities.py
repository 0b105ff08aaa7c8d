"""Events of topics of communities."""

from __future__ import annotations

from timsdk.webhooks import (
    GroupAfterCreateTopic,
    GroupAfterTopicDestroyed,
    GroupAfterTopicInfoChanged,
    GroupBeforeCreateTopic,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import group_time
from timsdk_emulator.handlers.topics import find_community
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState

_S = "million_group_open_http_svc/"
_SHOWN = ("TopicName", "Introduction", "Notification", "FaceUrl")
"""Fields of a topic whose changes are told."""


@asks(GroupBeforeCreateTopic, _S + "create_topic")
def before_creating(world: AppState, body: Json) -> Watch:
    """Ask before a topic is created."""
    group = find_community(world, body["GroupId"])
    yield GroupBeforeCreateTopic(
        operator_account=body.get("From_Account") or world.administrator,
        group_type=group.kind,
        name=body["TopicName"],
        event_time=group_time(world),
    )


@fires(GroupAfterCreateTopic, _S + "create_topic")
def after_creating(world: AppState, body: Json) -> Watch:
    """Tell that a topic was created."""
    response = yield None
    group = world.groups[body["GroupId"]]
    yield GroupAfterCreateTopic(
        group_id=group.group_id,
        topic_id=response["TopicId"],
        operator_account=body.get("From_Account") or world.administrator,
        owner_account=group.owner,
        group_type=group.kind,
        name=body["TopicName"],
        event_time=group_time(world),
    )


@fires(GroupAfterTopicInfoChanged, _S + "modify_topic")
def after_changing(world: AppState, body: Json) -> Watch:
    """Tell what of a topic was changed."""
    yield None
    if any(name in body for name in _SHOWN):
        yield GroupAfterTopicInfoChanged(
            group_id=body["GroupId"],
            topic_id=body["TopicId"],
            group_type=world.groups[body["GroupId"]].kind,
            operator_account=body.get("From_Account") or world.administrator,
            name=body.get("TopicName"),
            introduction=body.get("Introduction"),
            notification=body.get("Notification"),
            face_url=body.get("FaceUrl"),
            event_time=group_time(world),
        )


@fires(GroupAfterTopicDestroyed, _S + "destroy_topic")
def after_destroying(world: AppState, body: Json) -> Watch:
    """Tell which topics were deleted."""
    response = yield None
    gone = [item["TopicId"] for item in response["DestroyResultItem"] if not item["ErrorCode"]]
    if gone:
        yield GroupAfterTopicDestroyed(
            group_id=body["GroupId"],
            group_type=world.groups[body["GroupId"]].kind,
            topic_id_list=gone,
            event_time=group_time(world),
        )
