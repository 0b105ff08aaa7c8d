# Generated from spec/apis/group_open_http_svc/import_topic.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ImportTopicRequest(Request["ImportTopicResponse"]):
    """Import a topic into a community."""

    __slots__ = {
        "group_type": "Type",
        "group_id": "GroupId",
        "topic_id": "TopicId",
        "topic_name": "TopicName",
        "from_account": "From_Account",
        "custom_string": "CustomString",
        "face_url": "FaceUrl",
        "notification": "Notification",
        "introduction": "Introduction",
        "create_time": "CreateTime",
    }

    group_type: GroupType | str | None
    """Kind of the group. Only Community is supported."""
    group_id: str
    """Community the topic belongs to."""
    topic_id: str | None
    """Custom ID. Assigned by the server when omitted. At most 96 bytes."""
    topic_name: str
    """Topic name. At most 30 bytes."""
    from_account: str | None
    """User ID of the creator."""
    custom_string: str | None
    """Custom data of the topic. At most 3000 bytes."""
    face_url: str | None
    """Address of the topic picture. At most 100 bytes."""
    notification: str | None
    """Notice. At most 300 bytes."""
    introduction: str | None
    """Introduction. At most 240 bytes."""
    create_time: int | None
    """Creation time. Time of the call when omitted. Unix time in seconds."""

    def __init__(
        self,
        *,
        group_type: GroupType | str | None = None,
        group_id: str,
        topic_id: str | None = None,
        topic_name: str,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        create_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_type = group_type
        self.group_id = group_id
        self.topic_id = topic_id
        self.topic_name = topic_name
        self.from_account = from_account
        self.custom_string = custom_string
        self.face_url = face_url
        self.notification = notification
        self.introduction = introduction
        self.create_time = create_time


class ImportTopicResponse(Response):
    """Response to `group_open_http_svc/import_topic`."""

    __slots__ = {
        "topic_id": "TopicId",
    }

    topic_id: str
    """ID of the imported topic."""

    def __init__(
        self,
        *,
        topic_id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.topic_id = topic_id


def decode_import_topic_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportTopicRequest)
    model.group_type = wire.pop("Type", None)
    model.group_id = wire.pop("GroupId", None)
    model.topic_id = wire.pop("TopicId", None)
    model.topic_name = wire.pop("TopicName", None)
    model.from_account = wire.pop("From_Account", None)
    model.custom_string = wire.pop("CustomString", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.notification = wire.pop("Notification", None)
    model.introduction = wire.pop("Introduction", None)
    model.create_time = wire.pop("CreateTime", None)
    model.extra_fields = wire or None
    return model


def encode_import_topic_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_type) is not None:
        wire["Type"] = field
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
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportTopicRequest, encode_import_topic_request, decode_import_topic_request)


def decode_import_topic_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportTopicResponse)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_import_topic_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportTopicResponse, encode_import_topic_response, decode_import_topic_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="import_topic",
    method="community.import_topic",
    summary="Import a topic into a community.",
    request_type=ImportTopicRequest,
    response_type=ImportTopicResponse,
    request_decoder=decode_import_topic_request,
    response_decoder=decode_import_topic_response,
    effect=Effect(
        kind="once", unless="TopicId", already_done=frozenset({10025}), reason="A chosen ID makes a retry harmless."
    ),
    sources=("https://trtc.io/document/53448",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        10021,
        10037,
        11000,
        80001,
        80005,
    ),
    error_texts={
        10021: "Another topic has this ID.",
        10037: "The prepaid number of topics is used up.",
        80005: "The content check timed out.",
    },
)
ImportTopicRequest.operation = OPERATION
ImportTopicResponse.operation = OPERATION
