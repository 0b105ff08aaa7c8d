# Generated from spec/apis/desk_http_svc/get_available_quick_reply_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_quick_reply import DeskQuickReply, decode_desk_quick_reply
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskAvailableQuickReplies(Model):
    """The quick replies of one category."""

    __slots__ = {
        "group_id": "GroupId",
        "group_name": "GroupName",
        "quick_reply_list": "QuickReplyList",
    }

    group_id: str
    """ID of the category. Of the personal replies, the agent's mail address."""
    group_name: str
    """Name of the category."""
    quick_reply_list: list[DeskQuickReply]
    """Quick replies."""

    def __init__(
        self,
        *,
        group_id: str,
        group_name: str,
        quick_reply_list: list[DeskQuickReply],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_name = group_name
        self.quick_reply_list = quick_reply_list


class GetAvailableQuickReplyListRequest(Request["GetAvailableQuickReplyListResponse"]):
    """List all quick replies that an agent may use."""

    __slots__ = {
        "member_id": "MemberId",
    }

    member_id: str
    """Mail address of the agent."""

    def __init__(
        self,
        *,
        member_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_id = member_id


class GetAvailableQuickReplyListResponse(Response):
    """Response to `desk_http_svc/get_available_quick_reply_list`."""

    __slots__ = {
        "data": "Data",
    }

    data: list[DeskAvailableQuickReplies]
    """Quick replies by category."""

    def __init__(
        self,
        *,
        data: list[DeskAvailableQuickReplies],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data


def decode_desk_available_quick_replies(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskAvailableQuickReplies)
    model.group_id = wire.pop("GroupId", None)
    model.group_name = wire.pop("GroupName", None)
    if (value := wire.pop("QuickReplyList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_quick_reply(item)
    model.quick_reply_list = value
    model.extra_fields = wire or None
    return model


def encode_desk_available_quick_replies(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.quick_reply_list) is not None:
        wire["QuickReplyList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskAvailableQuickReplies, encode_desk_available_quick_replies, decode_desk_available_quick_replies)


def decode_get_available_quick_reply_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAvailableQuickReplyListRequest)
    model.member_id = wire.pop("MemberId", None)
    model.extra_fields = wire or None
    return model


def encode_get_available_quick_reply_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_id) is not None:
        wire["MemberId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetAvailableQuickReplyListRequest,
    encode_get_available_quick_reply_list_request,
    decode_get_available_quick_reply_list_request,
)


def decode_get_available_quick_reply_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAvailableQuickReplyListResponse)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_available_quick_replies(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_get_available_quick_reply_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetAvailableQuickReplyListResponse,
    encode_get_available_quick_reply_list_response,
    decode_get_available_quick_reply_list_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_available_quick_reply_list",
    method="desk.get_available_quick_reply_list",
    summary="List all quick replies that an agent may use.",
    request_type=GetAvailableQuickReplyListRequest,
    response_type=GetAvailableQuickReplyListResponse,
    request_decoder=decode_get_available_quick_reply_list_request,
    response_decoder=decode_get_available_quick_reply_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/119756",),
    error_codes=(
        141000,
        141002,
        141004,
    ),
)
GetAvailableQuickReplyListRequest.operation = OPERATION
GetAvailableQuickReplyListResponse.operation = OPERATION
