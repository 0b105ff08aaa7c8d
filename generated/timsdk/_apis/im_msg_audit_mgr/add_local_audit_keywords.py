# Generated from spec/apis/im_msg_audit_mgr/add_local_audit_keywords.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.local_keyword_action import LocalKeywordAction
    from timsdk._types.local_keyword_type import LocalKeywordType
    from timsdk_runtime.model.base import JsonObject


class LocalKeywordToAdd(Model):
    """One filter word to add."""

    __slots__ = {
        "keyword": "Keyword",
        "word_type": "WordType",
        "filter_type": "FilterType",
        "replaced_content": "ReplacedContent",
    }

    keyword: str
    """The word or expression."""
    word_type: LocalKeywordType | int | None
    """How it is matched."""
    filter_type: LocalKeywordAction | int | None
    """What a match does."""
    replaced_content: str | None
    """Text that takes the place of a match."""

    def __init__(
        self,
        *,
        keyword: str,
        word_type: LocalKeywordType | int | None = None,
        filter_type: LocalKeywordAction | int | None = None,
        replaced_content: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.keyword = keyword
        self.word_type = word_type
        self.filter_type = filter_type
        self.replaced_content = replaced_content


class AddLocalAuditKeywordsRequest(Request["AddLocalAuditKeywordsResponse"]):
    """Add filter words of local moderation."""

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "local_audit_words": "LocalAuditWords",
    }

    sdk_app_id: int
    """SDKAppID."""
    local_audit_words: Sequence[LocalKeywordToAdd]
    """Words to add. At most 10 items."""

    def __init__(
        self,
        *,
        sdk_app_id: int,
        local_audit_words: Sequence[LocalKeywordToAdd],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.local_audit_words = local_audit_words


class AddLocalAuditKeywordsResponse(Response):
    """Response to `im_msg_audit_mgr/add_local_audit_keywords`."""

    __slots__ = ()


def decode_local_keyword_to_add(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LocalKeywordToAdd)
    model.keyword = wire.pop("Keyword", None)
    model.word_type = wire.pop("WordType", None)
    model.filter_type = wire.pop("FilterType", None)
    model.replaced_content = wire.pop("ReplacedContent", None)
    model.extra_fields = wire or None
    return model


def encode_local_keyword_to_add(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.keyword) is not None:
        wire["Keyword"] = field
    if (field := model.word_type) is not None:
        wire["WordType"] = field
    if (field := model.filter_type) is not None:
        wire["FilterType"] = field
    if (field := model.replaced_content) is not None:
        wire["ReplacedContent"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LocalKeywordToAdd, encode_local_keyword_to_add, decode_local_keyword_to_add)


def decode_add_local_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddLocalAuditKeywordsRequest)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    if (value := wire.pop("LocalAuditWords", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_local_keyword_to_add(item)
    model.local_audit_words = value
    model.extra_fields = wire or None
    return model


def encode_add_local_audit_keywords_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.local_audit_words) is not None:
        wire["LocalAuditWords"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddLocalAuditKeywordsRequest, encode_add_local_audit_keywords_request, decode_add_local_audit_keywords_request
)


def decode_add_local_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddLocalAuditKeywordsResponse)
    model.extra_fields = wire or None
    return model


def encode_add_local_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddLocalAuditKeywordsResponse, encode_add_local_audit_keywords_response, decode_add_local_audit_keywords_response
)

OPERATION: Final = Operation(
    service="im_msg_audit_mgr",
    command="add_local_audit_keywords",
    method="moderation.add_local_audit_keywords",
    summary="Add filter words of local moderation.",
    request_type=AddLocalAuditKeywordsRequest,
    response_type=AddLocalAuditKeywordsResponse,
    request_decoder=decode_add_local_audit_keywords_request,
    response_decoder=decode_add_local_audit_keywords_response,
    effect=Effect(kind="once", reason="Not documented what adding a word twice does."),
    sources=(
        "https://cloud.tencent.com/document/product/269/105347",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    status="deprecated",
    replaced_by="im_msg_audit_mgr/add_cloud_audit_keywords",
    undocumented=(
        "Error codes.",
        "Rate limit.",
        "Samples.",
        "Which fields of a word are required.",
    ),
)
AddLocalAuditKeywordsRequest.operation = OPERATION
AddLocalAuditKeywordsResponse.operation = OPERATION
