# Generated from spec/apis/im_msg_audit/batch_content_moderation.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.moderation_content_type import ModerationContentType
    from timsdk._types.moderation_label import ModerationLabel
    from timsdk._types.moderation_scene import ModerationScene
    from timsdk._types.moderation_verdict import ModerationVerdict
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ContentToModerate(Model):
    """One text or image to check."""

    __slots__ = {
        "content_id": "ContentId",
        "content_type": "ContentType",
        "content": "Content",
    }

    content_id: int
    """Number of the item. Unique within the call."""
    content_type: ModerationContentType | str
    """Kind of content. Text or Image."""
    content: str
    """Text or address of the image. Up to 5 MB. At most 8192 bytes."""

    def __init__(
        self,
        *,
        content_id: int,
        content_type: ModerationContentType | str,
        content: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.content_id = content_id
        self.content_type = content_type
        self.content = content


class ModeratedContent(Model):
    """Result for one item."""

    __slots__ = {
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "content_id": "ContentId",
        "result": "Result",
        "keywords": "Keywords",
        "score": "Score",
        "label": "Label",
        "sub_label": "SubLabel",
        "request_id": "RequestId",
    }

    error_code: int
    """Error code of this item, 0 on success."""
    error_info: str
    """Error text, empty on success."""
    content_id: int
    """Number of the item in the call."""
    result: ModerationVerdict | str | None
    """Verdict."""
    keywords: list[str] | None
    """Keywords that were hit. Absent where a model decided."""
    score: int | None
    """How bad it is. From 0 to 100."""
    label: ModerationLabel | str | None
    """What was found."""
    sub_label: str | None
    """Finer label."""
    request_id: str | None
    """ID of this check."""

    def __init__(
        self,
        *,
        error_code: int,
        error_info: str,
        content_id: int,
        result: ModerationVerdict | str | None = None,
        keywords: list[str] | None = None,
        score: int | None = None,
        label: ModerationLabel | str | None = None,
        sub_label: str | None = None,
        request_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.error_code = error_code
        self.error_info = error_info
        self.content_id = content_id
        self.result = result
        self.keywords = keywords
        self.score = score
        self.label = label
        self.sub_label = sub_label
        self.request_id = request_id


class BatchContentModerationRequest(Request["BatchContentModerationResponse"]):
    """Check up to 10 texts and images."""

    __slots__ = {
        "audit_name": "AuditName",
        "contents": "Contents",
        "ext_sender": "ExtSender",
        "ext_receiver": "ExtReceiver",
    }

    audit_name: ModerationScene | str
    """Settings to apply or the ID of a custom configuration."""
    contents: Sequence[ContentToModerate]
    """What to check. At most 10 items."""
    ext_sender: str | None
    """Sender to show in the console. A User ID or any other name."""
    ext_receiver: str | None
    """Receiver to show in the console. A User ID, a group ID or any other name."""

    def __init__(
        self,
        *,
        audit_name: ModerationScene | str,
        contents: Sequence[ContentToModerate],
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.audit_name = audit_name
        self.contents = contents
        self.ext_sender = ext_sender
        self.ext_receiver = ext_receiver


class BatchContentModerationResponse(BatchResponse):
    """Response to `im_msg_audit/batch_content_moderation`."""

    __slots__ = {
        "audit_results": "AuditResults",
    }

    audit_results: list[ModeratedContent]
    """Result for each item."""

    def __init__(
        self,
        *,
        audit_results: list[ModeratedContent],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.audit_results = audit_results


def decode_content_to_moderate(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ContentToModerate)
    model.content_id = wire.pop("ContentId", None)
    model.content_type = wire.pop("ContentType", None)
    model.content = wire.pop("Content", None)
    model.extra_fields = wire or None
    return model


def encode_content_to_moderate(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.content_id) is not None:
        wire["ContentId"] = field
    if (field := model.content_type) is not None:
        wire["ContentType"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ContentToModerate, encode_content_to_moderate, decode_content_to_moderate)


def decode_moderated_content(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModeratedContent)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.content_id = wire.pop("ContentId", None)
    model.result = wire.pop("Result", None)
    model.keywords = wire.pop("Keywords", None)
    model.score = wire.pop("Score", None)
    model.label = wire.pop("Label", None)
    model.sub_label = wire.pop("SubLabel", None)
    model.request_id = wire.pop("RequestId", None)
    model.extra_fields = wire or None
    return model


def encode_moderated_content(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.content_id) is not None:
        wire["ContentId"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if (field := model.keywords) is not None:
        wire["Keywords"] = field
    if (field := model.score) is not None:
        wire["Score"] = field
    if (field := model.label) is not None:
        wire["Label"] = field
    if (field := model.sub_label) is not None:
        wire["SubLabel"] = field
    if (field := model.request_id) is not None:
        wire["RequestId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModeratedContent, encode_moderated_content, decode_moderated_content)


def decode_batch_content_moderation_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchContentModerationRequest)
    model.audit_name = wire.pop("AuditName", None)
    if (value := wire.pop("Contents", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_content_to_moderate(item)
    model.contents = value
    model.ext_sender = wire.pop("ExtSender", None)
    model.ext_receiver = wire.pop("ExtReceiver", None)
    model.extra_fields = wire or None
    return model


def encode_batch_content_moderation_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.audit_name) is not None:
        wire["AuditName"] = field
    if (field := model.contents) is not None:
        wire["Contents"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.ext_sender) is not None:
        wire["ExtSender"] = field
    if (field := model.ext_receiver) is not None:
        wire["ExtReceiver"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    BatchContentModerationRequest, encode_batch_content_moderation_request, decode_batch_content_moderation_request
)


def decode_batch_content_moderation_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchContentModerationResponse)
    if (value := wire.pop("AuditResults", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_moderated_content(item)
    model.audit_results = value
    model.extra_fields = wire or None
    return model


def encode_batch_content_moderation_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.audit_results) is not None:
        wire["AuditResults"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    BatchContentModerationResponse, encode_batch_content_moderation_response, decode_batch_content_moderation_response
)

OPERATION: Final = Operation(
    service="im_msg_audit",
    command="batch_content_moderation",
    method="moderation.batch_content_moderation",
    summary="Check up to 10 texts and images.",
    request_type=BatchContentModerationRequest,
    response_type=BatchContentModerationResponse,
    request_decoder=decode_batch_content_moderation_request,
    response_decoder=decode_batch_content_moderation_response,
    effect=Effect(kind="read", reason="Only gives verdicts; each check counts towards the quota."),
    sources=(
        "https://trtc.io/document/77828",
        "https://cloud.tencent.com/document/product/269/100243",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    item_results=ItemResults(
        items=("audit_results",), key=("content_id",), code=("error_code",), info=("error_info",)
    ),
    code_table=code_table,
    undocumented=(
        "Private error codes; content_moderation has 60003, 60020, 60022 and 93000.",
        "Sample of the response.",
    ),
)
BatchContentModerationRequest.operation = OPERATION
BatchContentModerationResponse.operation = OPERATION
