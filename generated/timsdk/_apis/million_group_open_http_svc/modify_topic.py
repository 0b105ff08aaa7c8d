# Generated from spec/apis/million_group_open_http_svc/modify_topic.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.on_off import OnOff
    from timsdk_runtime.model.base import JsonObject


class ModifyTopicRequest(Request["ModifyTopicResponse"]):
    """Change a topic of a community."""

    __slots__ = {
        "group_id": "GroupId",
        "topic_id": "TopicId",
        "topic_name": "TopicName",
        "from_account": "From_Account",
        "custom_string": "CustomString",
        "face_url": "FaceUrl",
        "notification": "Notification",
        "introduction": "Introduction",
        "mute_all_member": "MuteAllMember",
    }

    group_id: str
    """Community the topic belongs to."""
    topic_id: str
    """Topic to change."""
    topic_name: str | None
    """Topic name. At most 30 bytes."""
    from_account: str | None
    """User who changes the topic."""
    custom_string: str | None
    """Custom data of the topic. At most 3000 bytes."""
    face_url: str | None
    """Address of the topic picture. At most 100 bytes."""
    notification: str | None
    """Notice. At most 300 bytes."""
    introduction: str | None
    """Introduction. At most 240 bytes."""
    mute_all_member: OnOff | str | None
    """Mute everybody but the owner, administrators and app administrators."""

    def __init__(
        self,
        *,
        group_id: str,
        topic_id: str,
        topic_name: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        mute_all_member: OnOff | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.topic_id = topic_id
        self.topic_name = topic_name
        self.from_account = from_account
        self.custom_string = custom_string
        self.face_url = face_url
        self.notification = notification
        self.introduction = introduction
        self.mute_all_member = mute_all_member


class ModifyTopicResponse(Response):
    """Response to `million_group_open_http_svc/modify_topic`."""

    __slots__ = ()


def decode_modify_topic_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyTopicRequest)
    model.group_id = wire.pop("GroupId", None)
    model.topic_id = wire.pop("TopicId", None)
    model.topic_name = wire.pop("TopicName", None)
    model.from_account = wire.pop("From_Account", None)
    model.custom_string = wire.pop("CustomString", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.notification = wire.pop("Notification", None)
    model.introduction = wire.pop("Introduction", None)
    model.mute_all_member = wire.pop("MuteAllMember", None)
    model.extra_fields = wire or None
    return model


def encode_modify_topic_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.topic_name) is not None:
        wire["TopicName"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.notification) is not None:
        wire["Notification"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.mute_all_member) is not None:
        wire["MuteAllMember"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyTopicRequest, encode_modify_topic_request, decode_modify_topic_request)


def decode_modify_topic_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyTopicResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_topic_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyTopicResponse, encode_modify_topic_response, decode_modify_topic_response)

OPERATION: Final = Operation(
    service="million_group_open_http_svc",
    command="modify_topic",
    method="community.modify_topic",
    summary="Change a topic of a community.",
    request_type=ModifyTopicRequest,
    response_type=ModifyTopicResponse,
    request_decoder=decode_modify_topic_request,
    response_decoder=decode_modify_topic_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/49468",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10006,
        10007,
        10008,
        10010,
        10015,
        10016,
        11000,
        80001,
    ),
    error_texts={10010: "The topic was deleted."},
)
ModifyTopicRequest.operation = OPERATION
ModifyTopicResponse.operation = OPERATION
