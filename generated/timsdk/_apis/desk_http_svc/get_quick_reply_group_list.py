# Generated from spec/apis/desk_http_svc/get_quick_reply_group_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_quick_reply_scope import DeskQuickReplyScope
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskQuickReplyCategory(Model):
    """A category of quick replies."""

    __slots__ = {
        "group_id": "GroupId",
        "group_name": "GroupName",
        "use_scope_type": "UseScopeType",
        "use_scope_list": "UseScopeList",
    }

    group_id: str
    """ID of the category."""
    group_name: str
    """Name of the category."""
    use_scope_type: DeskQuickReplyScope | str
    """Who may use it."""
    use_scope_list: list[str]
    """IDs of agent groups, or mail addresses of agents. Empty for all agents."""

    def __init__(
        self,
        *,
        group_id: str,
        group_name: str,
        use_scope_type: DeskQuickReplyScope | str,
        use_scope_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_name = group_name
        self.use_scope_type = use_scope_type
        self.use_scope_list = use_scope_list


class GetQuickReplyGroupListRequest(Request["GetQuickReplyGroupListResponse"]):
    """List the categories of quick replies."""

    __slots__ = ()


class GetQuickReplyGroupListResponse(Response):
    """Response to `desk_http_svc/get_quick_reply_group_list`."""

    __slots__ = {
        "data": "Data",
    }

    data: list[DeskQuickReplyCategory]
    """Categories."""

    def __init__(
        self,
        *,
        data: list[DeskQuickReplyCategory],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data


def decode_desk_quick_reply_category(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskQuickReplyCategory)
    model.group_id = wire.pop("GroupId", None)
    model.group_name = wire.pop("GroupName", None)
    model.use_scope_type = wire.pop("UseScopeType", None)
    model.use_scope_list = wire.pop("UseScopeList", None)
    model.extra_fields = wire or None
    return model


def encode_desk_quick_reply_category(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.use_scope_type) is not None:
        wire["UseScopeType"] = field
    if (field := model.use_scope_list) is not None:
        wire["UseScopeList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskQuickReplyCategory, encode_desk_quick_reply_category, decode_desk_quick_reply_category)


def decode_get_quick_reply_group_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetQuickReplyGroupListRequest)
    model.extra_fields = wire or None
    return model


def encode_get_quick_reply_group_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetQuickReplyGroupListRequest,
    encode_get_quick_reply_group_list_request,
    decode_get_quick_reply_group_list_request,
)


def decode_get_quick_reply_group_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetQuickReplyGroupListResponse)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_quick_reply_category(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_get_quick_reply_group_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetQuickReplyGroupListResponse,
    encode_get_quick_reply_group_list_response,
    decode_get_quick_reply_group_list_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_quick_reply_group_list",
    method="desk.get_quick_reply_group_list",
    summary="List the categories of quick replies.",
    request_type=GetQuickReplyGroupListRequest,
    response_type=GetQuickReplyGroupListResponse,
    request_decoder=decode_get_quick_reply_group_list_request,
    response_decoder=decode_get_quick_reply_group_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/119748",),
    error_codes=(
        141000,
        141002,
        141004,
    ),
)
GetQuickReplyGroupListRequest.operation = OPERATION
GetQuickReplyGroupListResponse.operation = OPERATION
