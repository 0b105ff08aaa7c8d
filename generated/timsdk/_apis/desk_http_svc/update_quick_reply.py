# Generated from spec/apis/desk_http_svc/update_quick_reply.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class UpdateQuickReplyRequest(Request["UpdateQuickReplyResponse"]):
    """Change a quick reply."""

    _known = frozenset({"QuickReplyId", "GroupId", "Title", "Content"})

    quick_reply_id: str
    """Quick reply."""
    group_id: str
    """Category."""
    title: str
    """Heading that agents see."""
    content: str
    """Text for the user."""


@attrs.define(kw_only=True, eq=False, repr=False)
class UpdateQuickReplyResponse(Response):
    """Answer to `desk_http_svc/update_quick_reply`."""

    _known = frozenset({*ENVELOPE})


def decode_update_quick_reply_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UpdateQuickReplyRequest)
    model.quick_reply_id = get("QuickReplyId")
    model.group_id = get("GroupId")
    model.title = get("Title")
    model.content = get("Content")
    model._extra, model._wire = None, wire
    return model


def encode_update_quick_reply_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.quick_reply_id) is not None:
        wire["QuickReplyId"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UpdateQuickReplyRequest, encode_update_quick_reply_request, decode_update_quick_reply_request)


def decode_update_quick_reply_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(UpdateQuickReplyResponse)
    model._extra, model._wire = None, wire
    return model


def encode_update_quick_reply_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UpdateQuickReplyResponse, encode_update_quick_reply_response, decode_update_quick_reply_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="update_quick_reply",
    method="desk.update_quick_reply",
    summary="Change a quick reply.",
    request_type=UpdateQuickReplyRequest,
    response_type=UpdateQuickReplyResponse,
    request_decoder=decode_update_quick_reply_request,
    response_decoder=decode_update_quick_reply_response,
    effect=Effect(kind="converge"),
    sources=("https://cloud.tencent.com/document/product/269/119750",),
    errors={141000: "", 141002: "", 141004: ""},
)
UpdateQuickReplyRequest.operation = OPERATION
UpdateQuickReplyResponse.operation = OPERATION
