# Generated from spec/apis/im_msg_audit/content_moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.moderation_content_type import ModerationContentType
    from timsdk._types.moderation_label import ModerationLabel
    from timsdk._types.moderation_scene import ModerationScene
    from timsdk._types.moderation_verdict import ModerationVerdict
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ContentModerationRequest(Request["ContentModerationResponse"]):
    """Check one text, image, audio or video file."""

    __slots__ = {
        "audit_name": "AuditName",
        "content_type": "ContentType",
        "content": "Content",
        "ext_sender": "ExtSender",
        "ext_receiver": "ExtReceiver",
    }

    audit_name: ModerationScene | str
    """Settings to apply or the ID of a custom configuration."""
    content_type: ModerationContentType | str
    """Kind of content."""
    content: str
    """Text or address of the file. Images up to 5 MB. At most 8192 bytes."""
    ext_sender: str | None
    """Sender to show in the console. A User ID or any other name."""
    ext_receiver: str | None
    """Receiver to show in the console. A User ID, a group ID or any other name."""

    def __init__(
        self,
        *,
        audit_name: ModerationScene | str,
        content_type: ModerationContentType | str,
        content: str,
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.audit_name = audit_name
        self.content_type = content_type
        self.content = content
        self.ext_sender = ext_sender
        self.ext_receiver = ext_receiver


class ContentModerationResponse(Response):
    """Response to `im_msg_audit/content_moderation`."""

    __slots__ = {
        "result": "Result",
        "score": "Score",
        "label": "Label",
        "keywords": "Keywords",
    }

    result: ModerationVerdict | str | None
    """Verdict. Only for text and images."""
    score: int | None
    """How bad it is. Only for text and images. From 0 to 100."""
    label: ModerationLabel | str | None
    """What was found. Only for text and images."""
    keywords: list[str] | None
    """Keywords that were hit. Absent where a model decided."""

    def __init__(
        self,
        *,
        result: ModerationVerdict | str | None = None,
        score: int | None = None,
        label: ModerationLabel | str | None = None,
        keywords: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result = result
        self.score = score
        self.label = label
        self.keywords = keywords


def decode_content_moderation_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ContentModerationRequest)
    model.audit_name = wire.pop("AuditName", None)
    model.content_type = wire.pop("ContentType", None)
    model.content = wire.pop("Content", None)
    model.ext_sender = wire.pop("ExtSender", None)
    model.ext_receiver = wire.pop("ExtReceiver", None)
    model.extra_fields = wire or None
    return model


def encode_content_moderation_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.audit_name) is not None:
        wire["AuditName"] = field
    if (field := model.content_type) is not None:
        wire["ContentType"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if (field := model.ext_sender) is not None:
        wire["ExtSender"] = field
    if (field := model.ext_receiver) is not None:
        wire["ExtReceiver"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ContentModerationRequest, encode_content_moderation_request, decode_content_moderation_request)


def decode_content_moderation_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ContentModerationResponse)
    model.result = wire.pop("Result", None)
    model.score = wire.pop("Score", None)
    model.label = wire.pop("Label", None)
    model.keywords = wire.pop("Keywords", None)
    model.extra_fields = wire or None
    return model


def encode_content_moderation_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result) is not None:
        wire["Result"] = field
    if (field := model.score) is not None:
        wire["Score"] = field
    if (field := model.label) is not None:
        wire["Label"] = field
    if (field := model.keywords) is not None:
        wire["Keywords"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ContentModerationResponse, encode_content_moderation_response, decode_content_moderation_response)

OPERATION: Final = Operation(
    service="im_msg_audit",
    command="content_moderation",
    method="moderation.content_moderation",
    summary="Check one text, image, audio or video file.",
    request_type=ContentModerationRequest,
    response_type=ContentModerationResponse,
    request_decoder=decode_content_moderation_request,
    response_decoder=decode_content_moderation_response,
    effect=Effect(kind="idempotent", reason="A retry gives the same verdict; audio and video fire one more webhook."),
    sources=(
        "https://trtc.io/document/77827",
        "https://cloud.tencent.com/document/product/269/94300",
        "https://github.com/tencentyun/qcloud-documents",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        60003,
        60020,
        60022,
        93000,
    ),
    error_texts={
        60003: "A parameter is not valid.",
        60020: "Cloud moderation is not switched on.",
        60022: "Internal error of moderation.",
        93000: "The content is over 8 KB.",
    },
)
ContentModerationRequest.operation = OPERATION
ContentModerationResponse.operation = OPERATION
