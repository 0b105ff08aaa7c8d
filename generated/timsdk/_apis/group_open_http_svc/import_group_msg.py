# Generated from spec/apis/group_open_http_svc/import_group_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    fill_u32,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class ImportGroupMessage(Model):
    """One message to import."""

    __slots__ = {
        "from_account": "From_Account",
        "send_time": "SendTime",
        "random": "Random",
        "msg_body": "MsgBody",
    }

    from_account: str
    """Sender."""
    send_time: int
    """When the message was sent. Unix time in seconds."""
    random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_body: list[MsgElement]
    """Elements: text, emoji, location and custom ones. At least 1 item."""

    def __init__(
        self,
        *,
        from_account: str,
        send_time: int,
        random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.send_time = send_time
        self.random = fill_u32(random)
        self.msg_body = msg_body  # type: ignore[assignment]


class ImportGroupMessageResult(Model):
    """What became of one message."""

    __slots__ = {
        "msg_seq": "MsgSeq",
        "msg_time": "MsgTime",
        "result": "Result",
    }

    msg_seq: int
    """Sequence number of the message in its group."""
    msg_time: int
    """Time of the message. Unix time in seconds."""
    result: int
    """Error code of this message, 0 on success; 10004 for a bad time, 80002 when it is too long."""

    def __init__(
        self,
        *,
        msg_seq: int,
        msg_time: int,
        result: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_seq = msg_seq
        self.msg_time = msg_time
        self.result = result


class ImportGroupMsgRequest(Request["ImportGroupMsgResponse"]):
    """Import group messages from another system."""

    __slots__ = {
        "group_id": "GroupId",
        "recent_contact_flag": "RecentContactFlag",
        "msg_list": "MsgList",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    recent_contact_flag: bool | None
    """Update the conversation list. Not for communities. The service assumes False when omitted."""
    msg_list: Sequence[ImportGroupMessage]
    """The messages, oldest first. At most 7 items."""
    topic_id: str | None
    """Topic to import to. Communities only."""

    def __init__(
        self,
        *,
        group_id: str,
        recent_contact_flag: bool | None = None,
        msg_list: Sequence[ImportGroupMessage],
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.recent_contact_flag = recent_contact_flag
        self.msg_list = msg_list
        self.topic_id = topic_id


class ImportGroupMsgResponse(BatchResponse):
    """Response to `group_open_http_svc/import_group_msg`."""

    __slots__ = {
        "import_msg_result": "ImportMsgResult",
    }

    import_msg_result: list[ImportGroupMessageResult]
    """Result for each message."""

    def __init__(
        self,
        *,
        import_msg_result: list[ImportGroupMessageResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.import_msg_result = import_msg_result


def decode_import_group_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupMessage)
    model.from_account = wire.pop("From_Account", None)
    model.send_time = wire.pop("SendTime", None)
    model.random = wire.pop("Random", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.extra_fields = wire or None
    return model


def encode_import_group_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.send_time) is not None:
        wire["SendTime"] = field
    if (field := model.random) is not None:
        wire["Random"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupMessage, encode_import_group_message, decode_import_group_message)


def decode_import_group_message_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupMessageResult)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.result = wire.pop("Result", None)
    model.extra_fields = wire or None
    return model


def encode_import_group_message_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupMessageResult, encode_import_group_message_result, decode_import_group_message_result)


def decode_import_group_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupMsgRequest)
    model.group_id = wire.pop("GroupId", None)
    model.recent_contact_flag = pop_flag(wire, "RecentContactFlag")
    if (value := wire.pop("MsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_import_group_message(item)
    model.msg_list = value
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_import_group_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.recent_contact_flag) is not None:
        wire["RecentContactFlag"] = encode_flag(field)
    if (field := model.msg_list) is not None:
        wire["MsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupMsgRequest, encode_import_group_msg_request, decode_import_group_msg_request)


def decode_import_group_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupMsgResponse)
    if (value := wire.pop("ImportMsgResult", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_import_group_message_result(item)
    model.import_msg_result = value
    model.extra_fields = wire or None
    return model


def encode_import_group_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.import_msg_result) is not None:
        wire["ImportMsgResult"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupMsgResponse, encode_import_group_msg_response, decode_import_group_msg_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="import_group_msg",
    method="message.import_group_msg",
    summary="Import group messages from another system.",
    request_type=ImportGroupMsgRequest,
    response_type=ImportGroupMsgResponse,
    request_decoder=decode_import_group_msg_request,
    response_decoder=decode_import_group_msg_response,
    effect=Effect(
        kind="deduplicated",
        by=("MsgList",),
        within=300,
        reason="Each message has its own `random`; the service drops a retry or refuses it for its time.",
    ),
    sources=("https://trtc.io/document/34968",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10004,
        10007,
        10010,
        10015,
        10020,
    ),
    error_texts={10007: "The group type takes no imports."},
    item_results=ItemResults(items=("import_msg_result",), key=("msg_time",), code=("result",)),
    code_table=code_table,
)
ImportGroupMsgRequest.operation = OPERATION
ImportGroupMsgResponse.operation = OPERATION
