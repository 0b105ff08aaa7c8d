# Generated from spec/apis/desk_http_svc/delete_quick_reply_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation
from timsdk_runtime.wire import ENVELOPE, Request, Response, extra, new, register


@attrs.define(kw_only=True, repr=False)
class DeleteQuickReplyGroupRequest(Request["DeleteQuickReplyGroupResponse"]):
    """Delete a category of quick replies."""

    group_id: str
    """Category."""


@attrs.define(kw_only=True, repr=False)
class DeleteQuickReplyGroupResponse(Response):
    """Answer to `desk_http_svc/delete_quick_reply_group`."""


_DELETE_QUICK_REPLY_GROUP_REQUEST_KNOWN = frozenset({"GroupId"})


def decode_delete_quick_reply_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteQuickReplyGroupRequest)
    model.group_id = get("GroupId")
    model.extra_fields = extra(wire, _DELETE_QUICK_REPLY_GROUP_REQUEST_KNOWN)
    return model


def encode_delete_quick_reply_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(
    DeleteQuickReplyGroupRequest, encode_delete_quick_reply_group_request, decode_delete_quick_reply_group_request
)


_DELETE_QUICK_REPLY_GROUP_RESPONSE_KNOWN = frozenset({*ENVELOPE})


def decode_delete_quick_reply_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeleteQuickReplyGroupResponse)
    model.extra_fields = extra(wire, _DELETE_QUICK_REPLY_GROUP_RESPONSE_KNOWN)
    return model


def encode_delete_quick_reply_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(
    DeleteQuickReplyGroupResponse, encode_delete_quick_reply_group_response, decode_delete_quick_reply_group_response
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="delete_quick_reply_group",
    method="desk.delete_quick_reply_group",
    summary="Delete a category of quick replies.",
    request_type=DeleteQuickReplyGroupRequest,
    response_type=DeleteQuickReplyGroupResponse,
    request_decoder=decode_delete_quick_reply_group_request,
    response_decoder=decode_delete_quick_reply_group_response,
    effect=Effect(kind="converge"),
    sources=("https://cloud.tencent.com/document/product/269/119747",),
    errors={141000: "", 141002: "", 141004: ""},
)
DeleteQuickReplyGroupRequest.operation = OPERATION
DeleteQuickReplyGroupResponse.operation = OPERATION
