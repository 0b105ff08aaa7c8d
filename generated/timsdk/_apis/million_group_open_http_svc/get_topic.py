# Generated from spec/apis/million_group_open_http_svc/get_topic.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk._types.on_off import OnOff
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class TopicField(StrEnum):
    """A field of a topic that a response can be limited to."""

    TOPIC_NAME = "TopicName"
    """Topic name."""
    FACE_URL = "FaceUrl"
    """Address of the topic picture."""
    NEXT_MSG_SEQ = "NextMsgSeq"
    """Sequence number of the next message."""
    NOTIFICATION = "Notification"
    """Notice."""
    INTRODUCTION = "Introduction"
    """Introduction."""
    CREATE_TIME = "CreateTime"
    """Creation time."""
    LAST_MSG_TIME = "LastMsgTime"
    """Time of the last message."""
    MUTE_ALL_MEMBER = "MuteAllMember"
    """Whether all ordinary members are muted."""
    CUSTOM_STRING = "CustomString"
    """Custom data of the topic."""


class TopicEntry(Model):
    """A topic together with the state of the user the request names."""

    __slots__ = {
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "self_info": "SelfInfo",
        "topic_info": "TopicInfo",
    }

    error_code: int
    """Error code of this topic, 0 on success."""
    error_info: str
    """Error text, empty on success."""
    self_info: TopicSelfInfo | None
    """State of the user in the topic."""
    topic_info: TopicInfo | None
    """The topic."""

    def __init__(
        self,
        *,
        error_code: int,
        error_info: str,
        self_info: TopicSelfInfo | None = None,
        topic_info: TopicInfo | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.error_code = error_code
        self.error_info = error_info
        self.self_info = self_info
        self.topic_info = topic_info


class TopicSelfInfo(Model):
    """State of one user in a topic."""

    __slots__ = {
        "shut_up_time": "ShutUpTime",
        "msg_seq": "MsgSeq",
        "msg_flag": "MsgFlag",
    }

    shut_up_time: int
    """Mute time of the user. 0 means not muted."""
    msg_seq: int
    """Sequence number of the last message the user read."""
    msg_flag: GroupMsgFlag | str
    """How the user receives messages."""

    def __init__(
        self,
        *,
        shut_up_time: int,
        msg_seq: int,
        msg_flag: GroupMsgFlag | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.shut_up_time = shut_up_time
        self.msg_seq = msg_seq
        self.msg_flag = msg_flag


class TopicInfo(Model):
    """A topic of a community.

    With a filter only the chosen fields are there, and always both IDs.
    """

    __slots__ = {
        "topic_name": "TopicName",
        "group_id": "GroupID",
        "face_url": "FaceUrl",
        "topic_id": "TopicId",
        "next_msg_seq": "NextMsgSeq",
        "notification": "Notification",
        "introduction": "Introduction",
        "create_time": "CreateTime",
        "last_msg_time": "LastMsgTime",
        "mute_all_member": "MuteAllMember",
        "shut_up_all_flag": "ShutUpAllFlag",
        "custom_string": "CustomString",
    }

    topic_name: str | None
    """Topic name."""
    group_id: str
    """Community the topic belongs to."""
    face_url: str | None
    """Address of the topic picture."""
    topic_id: str
    """Topic ID."""
    next_msg_seq: int | None
    """Sequence number of the next message."""
    notification: str | None
    """Notice."""
    introduction: str | None
    """Introduction."""
    create_time: int | None
    """Creation time. Unix time in seconds."""
    last_msg_time: int | None
    """Time of the last message. 0 where there is none. Unix time in seconds."""
    mute_all_member: OnOff | str | None
    """Whether all ordinary members are muted."""
    shut_up_all_flag: int | None
    """Mark of a topic in which all members are muted."""
    custom_string: str | None
    """Custom data of the topic."""

    def __init__(
        self,
        *,
        topic_name: str | None = None,
        group_id: str,
        face_url: str | None = None,
        topic_id: str,
        next_msg_seq: int | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        create_time: int | None = None,
        last_msg_time: int | None = None,
        mute_all_member: OnOff | str | None = None,
        shut_up_all_flag: int | None = None,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.topic_name = topic_name
        self.group_id = group_id
        self.face_url = face_url
        self.topic_id = topic_id
        self.next_msg_seq = next_msg_seq
        self.notification = notification
        self.introduction = introduction
        self.create_time = create_time
        self.last_msg_time = last_msg_time
        self.mute_all_member = mute_all_member
        self.shut_up_all_flag = shut_up_all_flag
        self.custom_string = custom_string


class GetTopicRequest(Request["GetTopicResponse"]):
    """Get topics of a community and what one user sees of them."""

    __slots__ = {
        "group_id": "GroupId",
        "from_account": "From_Account",
        "topic_id_list": "TopicIdList",
        "response_filter": "ResponseFilter",
    }

    group_id: str
    """Community the topics belong to."""
    from_account: str
    """User whose own state in the topics is returned."""
    topic_id_list: list[str] | None
    """Topics to read. All topics of the community when omitted."""
    response_filter: list[TopicField | str] | None
    """Fields of the topics to return. All when omitted."""

    def __init__(
        self,
        *,
        group_id: str,
        from_account: str,
        topic_id_list: list[str] | None = None,
        response_filter: list[TopicField | str] | list[TopicField] | list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.from_account = from_account
        self.topic_id_list = topic_id_list
        self.response_filter = response_filter  # type: ignore[assignment]


class GetTopicResponse(BatchResponse):
    """Response to `million_group_open_http_svc/get_topic`."""

    __slots__ = {
        "topic_and_self_info": "TopicAndSelfInfo",
    }

    topic_and_self_info: list[TopicEntry]
    """Result for each topic."""

    def __init__(
        self,
        *,
        topic_and_self_info: list[TopicEntry],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.topic_and_self_info = topic_and_self_info


def decode_topic_entry(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TopicEntry)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.self_info = decode_topic_self_info(wire.pop("SelfInfo", None))
    model.topic_info = decode_topic_info(wire.pop("TopicInfo", None))
    model.extra_fields = wire or None
    return model


def encode_topic_entry(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.self_info) is not None:
        wire["SelfInfo"] = encode(field)
    if (field := model.topic_info) is not None:
        wire["TopicInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TopicEntry, encode_topic_entry, decode_topic_entry)


def decode_topic_self_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TopicSelfInfo)
    model.shut_up_time = wire.pop("ShutUpTime", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_flag = wire.pop("MsgFlag", None)
    model.extra_fields = wire or None
    return model


def encode_topic_self_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.shut_up_time) is not None:
        wire["ShutUpTime"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_flag) is not None:
        wire["MsgFlag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TopicSelfInfo, encode_topic_self_info, decode_topic_self_info)


def decode_topic_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TopicInfo)
    model.topic_name = wire.pop("TopicName", None)
    model.group_id = wire.pop("GroupID", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.topic_id = wire.pop("TopicId", None)
    model.next_msg_seq = wire.pop("NextMsgSeq", None)
    model.notification = wire.pop("Notification", None)
    model.introduction = wire.pop("Introduction", None)
    model.create_time = wire.pop("CreateTime", None)
    model.last_msg_time = wire.pop("LastMsgTime", None)
    model.mute_all_member = wire.pop("MuteAllMember", None)
    model.shut_up_all_flag = wire.pop("ShutUpAllFlag", None)
    model.custom_string = wire.pop("CustomString", None)
    model.extra_fields = wire or None
    return model


def encode_topic_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.topic_name) is not None:
        wire["TopicName"] = field
    if (field := model.group_id) is not None:
        wire["GroupID"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.next_msg_seq) is not None:
        wire["NextMsgSeq"] = field
    if (field := model.notification) is not None:
        wire["Notification"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.last_msg_time) is not None:
        wire["LastMsgTime"] = field
    if (field := model.mute_all_member) is not None:
        wire["MuteAllMember"] = field
    if (field := model.shut_up_all_flag) is not None:
        wire["ShutUpAllFlag"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TopicInfo, encode_topic_info, decode_topic_info)


def decode_get_topic_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetTopicRequest)
    model.group_id = wire.pop("GroupId", None)
    model.from_account = wire.pop("From_Account", None)
    model.topic_id_list = wire.pop("TopicIdList", None)
    model.response_filter = wire.pop("ResponseFilter", None)
    model.extra_fields = wire or None
    return model


def encode_get_topic_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.topic_id_list) is not None:
        wire["TopicIdList"] = field
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetTopicRequest, encode_get_topic_request, decode_get_topic_request)


def decode_get_topic_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetTopicResponse)
    if (value := wire.pop("TopicAndSelfInfo", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_topic_entry(item)
    model.topic_and_self_info = value
    model.extra_fields = wire or None
    return model


def encode_get_topic_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.topic_and_self_info) is not None:
        wire["TopicAndSelfInfo"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetTopicResponse, encode_get_topic_response, decode_get_topic_response)

OPERATION: Final = Operation(
    service="million_group_open_http_svc",
    command="get_topic",
    method="community.get_topic",
    summary="Get topics of a community and what one user sees of them.",
    request_type=GetTopicRequest,
    response_type=GetTopicResponse,
    request_decoder=decode_get_topic_request,
    response_decoder=decode_get_topic_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/49469",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10006,
        10007,
        10008,
        10010,
        11000,
        110003,
    ),
    error_texts={110003: "The topic was deleted."},
    item_results=ItemResults(
        items=("topic_and_self_info",),
        key=(
            "topic_info",
            "topic_id",
        ),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(
            of="TopicIdList",
            member=(),
            items="TopicAndSelfInfo",
            key=(
                "TopicInfo",
                "TopicId",
            ),
            code="ErrorCode",
        ),
    ),
    code_table=code_table,
)
GetTopicRequest.operation = OPERATION
GetTopicResponse.operation = OPERATION
