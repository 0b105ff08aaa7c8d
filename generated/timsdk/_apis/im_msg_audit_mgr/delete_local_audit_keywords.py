# Generated from spec/apis/im_msg_audit_mgr/delete_local_audit_keywords.yaml; do not edit. `make generate` writes it again.
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


class LocalKeywordToDelete(Model):
    """One filter word to delete."""

    __slots__ = {
        "keyword": "Keyword",
        "word_type": "WordType",
        "filter_type": "FilterType",
        "word_id": "Id",
    }

    keyword: str
    """The word or expression."""
    word_type: LocalKeywordType | int | None
    """How it is matched."""
    filter_type: LocalKeywordAction | int | None
    """What a match does."""
    word_id: int | None
    """Number of the word."""

    def __init__(
        self,
        *,
        keyword: str,
        word_type: LocalKeywordType | int | None = None,
        filter_type: LocalKeywordAction | int | None = None,
        word_id: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.keyword = keyword
        self.word_type = word_type
        self.filter_type = filter_type
        self.word_id = word_id


class DeleteLocalAuditKeywordsRequest(Request["DeleteLocalAuditKeywordsResponse"]):
    """Delete filter words of local moderation."""

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "local_audit_words": "LocalAuditWords",
    }

    sdk_app_id: int
    """SDKAppID."""
    local_audit_words: Sequence[LocalKeywordToDelete]
    """Words to delete. At most 10 items."""

    def __init__(
        self,
        *,
        sdk_app_id: int,
        local_audit_words: Sequence[LocalKeywordToDelete],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.local_audit_words = local_audit_words


class DeleteLocalAuditKeywordsResponse(Response):
    """Response to `im_msg_audit_mgr/delete_local_audit_keywords`."""

    __slots__ = ()


def decode_local_keyword_to_delete(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LocalKeywordToDelete)
    model.keyword = wire.pop("Keyword", None)
    model.word_type = wire.pop("WordType", None)
    model.filter_type = wire.pop("FilterType", None)
    model.word_id = wire.pop("Id", None)
    model.extra_fields = wire or None
    return model


def encode_local_keyword_to_delete(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.keyword) is not None:
        wire["Keyword"] = field
    if (field := model.word_type) is not None:
        wire["WordType"] = field
    if (field := model.filter_type) is not None:
        wire["FilterType"] = field
    if (field := model.word_id) is not None:
        wire["Id"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LocalKeywordToDelete, encode_local_keyword_to_delete, decode_local_keyword_to_delete)


def decode_delete_local_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteLocalAuditKeywordsRequest)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    if (value := wire.pop("LocalAuditWords", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_local_keyword_to_delete(item)
    model.local_audit_words = value
    model.extra_fields = wire or None
    return model


def encode_delete_local_audit_keywords_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.local_audit_words) is not None:
        wire["LocalAuditWords"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteLocalAuditKeywordsRequest,
    encode_delete_local_audit_keywords_request,
    decode_delete_local_audit_keywords_request,
)


def decode_delete_local_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteLocalAuditKeywordsResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_local_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteLocalAuditKeywordsResponse,
    encode_delete_local_audit_keywords_response,
    decode_delete_local_audit_keywords_response,
)

OPERATION: Final = Operation(
    service="im_msg_audit_mgr",
    command="delete_local_audit_keywords",
    method="moderation.delete_local_audit_keywords",
    summary="Delete filter words of local moderation.",
    request_type=DeleteLocalAuditKeywordsRequest,
    response_type=DeleteLocalAuditKeywordsResponse,
    request_decoder=decode_delete_local_audit_keywords_request,
    response_decoder=decode_delete_local_audit_keywords_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/269/105347",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    status="deprecated",
    replaced_by="im_msg_audit_mgr/delete_cloud_audit_keywords",
    undocumented=(
        "Error codes.",
        "Rate limit.",
        "Samples.",
        "Which fields of a word are required.",
    ),
)
DeleteLocalAuditKeywordsRequest.operation = OPERATION
DeleteLocalAuditKeywordsResponse.operation = OPERATION
