# Generated from spec/apis/desk_http_svc/update_quick_reply_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_quick_reply_scope import DeskQuickReplyScope
    from timsdk_runtime.model.base import JsonObject


class UpdateQuickReplyGroupRequest(Request["UpdateQuickReplyGroupResponse"]):
    """Change a category of quick replies."""

    __slots__ = {
        "group_id": "GroupId",
        "group_name": "GroupName",
        "use_scope_type": "UseScopeType",
        "use_scope_list": "UseScopeList",
    }

    group_id: str
    """Category."""
    group_name: str
    """Unique name of the category."""
    use_scope_type: DeskQuickReplyScope | str
    """Who may use it."""
    use_scope_list: list[str] | None
    """IDs of agent groups, or mail addresses of agents. Leave it out for all agents."""

    def __init__(
        self,
        *,
        group_id: str,
        group_name: str,
        use_scope_type: DeskQuickReplyScope | str,
        use_scope_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_name = group_name
        self.use_scope_type = use_scope_type
        self.use_scope_list = use_scope_list


class UpdateQuickReplyGroupResponse(Response):
    """Response to `desk_http_svc/update_quick_reply_group`."""

    __slots__ = ()


def decode_update_quick_reply_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateQuickReplyGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.group_name = wire.pop("GroupName", None)
    model.use_scope_type = wire.pop("UseScopeType", None)
    model.use_scope_list = wire.pop("UseScopeList", None)
    model.extra_fields = wire or None
    return model


def encode_update_quick_reply_group_request(model: Any) -> dict[str, Any]:
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


register(
    UpdateQuickReplyGroupRequest, encode_update_quick_reply_group_request, decode_update_quick_reply_group_request
)


def decode_update_quick_reply_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateQuickReplyGroupResponse)
    model.extra_fields = wire or None
    return model


def encode_update_quick_reply_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateQuickReplyGroupResponse, encode_update_quick_reply_group_response, decode_update_quick_reply_group_response
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="update_quick_reply_group",
    method="desk.update_quick_reply_group",
    summary="Change a category of quick replies.",
    request_type=UpdateQuickReplyGroupRequest,
    response_type=UpdateQuickReplyGroupResponse,
    request_decoder=decode_update_quick_reply_group_request,
    response_decoder=decode_update_quick_reply_group_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/119746",),
    error_codes=(
        141000,
        141002,
        141004,
    ),
)
UpdateQuickReplyGroupRequest.operation = OPERATION
UpdateQuickReplyGroupResponse.operation = OPERATION
