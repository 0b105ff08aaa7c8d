# Generated from spec/apis/desk_http_svc/update_member_quick_reply.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UpdateMemberQuickReplyRequest(Request["UpdateMemberQuickReplyResponse"]):
    """Change a personal quick reply of an agent."""

    __slots__ = {
        "member_id": "MemberId",
        "quick_reply_id": "QuickReplyId",
        "title": "Title",
        "content": "Content",
    }

    member_id: str
    """Mail address of the agent."""
    quick_reply_id: str
    """Quick reply."""
    title: str
    """Heading that agents see."""
    content: str
    """Text for the user."""

    def __init__(
        self,
        *,
        member_id: str,
        quick_reply_id: str,
        title: str,
        content: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_id = member_id
        self.quick_reply_id = quick_reply_id
        self.title = title
        self.content = content


class UpdateMemberQuickReplyResponse(Response):
    """Response to `desk_http_svc/update_member_quick_reply`."""

    __slots__ = ()


def decode_update_member_quick_reply_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateMemberQuickReplyRequest)
    model.member_id = wire.pop("MemberId", None)
    model.quick_reply_id = wire.pop("QuickReplyId", None)
    model.title = wire.pop("Title", None)
    model.content = wire.pop("Content", None)
    model.extra_fields = wire or None
    return model


def encode_update_member_quick_reply_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_id) is not None:
        wire["MemberId"] = field
    if (field := model.quick_reply_id) is not None:
        wire["QuickReplyId"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateMemberQuickReplyRequest, encode_update_member_quick_reply_request, decode_update_member_quick_reply_request
)


def decode_update_member_quick_reply_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateMemberQuickReplyResponse)
    model.extra_fields = wire or None
    return model


def encode_update_member_quick_reply_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateMemberQuickReplyResponse,
    encode_update_member_quick_reply_response,
    decode_update_member_quick_reply_response,
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="update_member_quick_reply",
    method="desk.update_member_quick_reply",
    summary="Change a personal quick reply of an agent.",
    request_type=UpdateMemberQuickReplyRequest,
    response_type=UpdateMemberQuickReplyResponse,
    request_decoder=decode_update_member_quick_reply_request,
    response_decoder=decode_update_member_quick_reply_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/119754",),
    error_codes=(
        141000,
        141002,
        141004,
    ),
)
UpdateMemberQuickReplyRequest.operation = OPERATION
UpdateMemberQuickReplyResponse.operation = OPERATION
