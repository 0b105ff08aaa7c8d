# Generated from spec/apis/desk_http_svc/add_quick_reply_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_quick_reply_scope import DeskQuickReplyScope


@attrs.define(kw_only=True, eq=False, repr=False)
class AddQuickReplyGroupRequest(Request["AddQuickReplyGroupResponse"]):
    """Create a category of quick replies."""

    _known = frozenset({"GroupName", "UseScopeType", "UseScopeList"})

    group_name: str
    """Unique name of the category."""
    use_scope_type: DeskQuickReplyScope | str
    """Who may use it."""
    use_scope_list: list[str] | None = None
    """IDs of agent groups or mail addresses of agents. Left out for all agents."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AddQuickReplyGroupResponse(Response):
    """Answer to `desk_http_svc/add_quick_reply_group`."""

    _known = frozenset({*ENVELOPE, "GroupId"})

    group_id: str
    """ID of the new category."""


def decode_add_quick_reply_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddQuickReplyGroupRequest)
    model.group_name = get("GroupName")
    model.use_scope_type = get("UseScopeType")
    model.use_scope_list = get("UseScopeList")
    model._extra, model._wire = None, wire
    return model


def encode_add_quick_reply_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.use_scope_type) is not None:
        wire["UseScopeType"] = field
    if (field := model.use_scope_list) is not None:
        wire["UseScopeList"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AddQuickReplyGroupRequest, encode_add_quick_reply_group_request, decode_add_quick_reply_group_request)


def decode_add_quick_reply_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddQuickReplyGroupResponse)
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_add_quick_reply_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AddQuickReplyGroupResponse, encode_add_quick_reply_group_response, decode_add_quick_reply_group_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="add_quick_reply_group",
    method="desk.add_quick_reply_group",
    summary="Create a category of quick replies.",
    request_type=AddQuickReplyGroupRequest,
    response_type=AddQuickReplyGroupResponse,
    request_decoder=decode_add_quick_reply_group_request,
    response_decoder=decode_add_quick_reply_group_response,
    effect=Effect(kind="converge", reason="Names are unique, so a repeat is refused and makes no second category."),
    sources=("https://cloud.tencent.com/document/product/269/119745",),
    errors={141000: "", 141002: "", 141004: ""},
)
AddQuickReplyGroupRequest.operation = OPERATION
AddQuickReplyGroupResponse.operation = OPERATION
