# Generated from spec/apis/im_msg_audit_mgr/get_local_audit_keywords.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging

if TYPE_CHECKING:
    from timsdk._types.local_keyword_action import LocalKeywordAction
    from timsdk._types.local_keyword_type import LocalKeywordType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class LocalKeyword(Model):
    """A filter word of local moderation."""

    __slots__ = {
        "keyword": "Keyword",
        "word_type": "WordType",
        "filter_type": "FilterType",
        "word_id": "Id",
        "replaced_content": "ReplacedContent",
        "update_time": "UpdateTime",
    }

    keyword: str
    """The word or expression."""
    word_type: LocalKeywordType | int | None
    """How it is matched."""
    filter_type: LocalKeywordAction | int | None
    """What a match does."""
    word_id: int | None
    """Number of the word."""
    replaced_content: str | None
    """Text that takes the place of a match."""
    update_time: str | None
    """Time of the last change."""

    def __init__(
        self,
        *,
        keyword: str,
        word_type: LocalKeywordType | int | None = None,
        filter_type: LocalKeywordAction | int | None = None,
        word_id: int | None = None,
        replaced_content: str | None = None,
        update_time: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.keyword = keyword
        self.word_type = word_type
        self.filter_type = filter_type
        self.word_id = word_id
        self.replaced_content = replaced_content
        self.update_time = update_time


class GetLocalAuditKeywordsRequest(Request["GetLocalAuditKeywordsResponse"]):
    """Page through the filter words of local moderation."""

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "filter_type": "FilterType",
        "offset": "Offset",
        "limit": "Limit",
        "keyword": "Keyword",
    }

    sdk_app_id: int
    """SDKAppID."""
    filter_type: LocalKeywordAction | int | None
    """Only words with this effect."""
    offset: int | None
    """Number of words to skip."""
    limit: int | None
    """Words on a page. At most 100."""
    keyword: str | None
    """Part of a word to look for. Everything when omitted."""

    def __init__(
        self,
        *,
        sdk_app_id: int,
        filter_type: LocalKeywordAction | int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        keyword: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.filter_type = filter_type
        self.offset = offset
        self.limit = limit
        self.keyword = keyword


class GetLocalAuditKeywordsResponse(Response, Page["LocalKeyword"]):
    """Response to `im_msg_audit_mgr/get_local_audit_keywords`."""

    __slots__ = {
        "local_audit_words": "LocalAuditWords",
        "total_count": "TotalCount",
        "total_reg_count": "TotalRegCount",
        "cur_count": "CurCount",
        "cur_reg_count": "CurRegCount",
    }

    local_audit_words: list[LocalKeyword]
    """Words."""
    total_count: int | None
    """Number of words of the app."""
    total_reg_count: int | None
    """Number of regular expressions of the app."""
    cur_count: int | None
    """Number of words that match the request."""
    cur_reg_count: int | None
    """Number of regular expressions that match the request."""

    def __init__(
        self,
        *,
        local_audit_words: list[LocalKeyword],
        total_count: int | None = None,
        total_reg_count: int | None = None,
        cur_count: int | None = None,
        cur_reg_count: int | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.local_audit_words = local_audit_words
        self.total_count = total_count
        self.total_reg_count = total_reg_count
        self.cur_count = cur_count
        self.cur_reg_count = cur_reg_count


def decode_local_keyword(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LocalKeyword)
    model.keyword = wire.pop("Keyword", None)
    model.word_type = wire.pop("WordType", None)
    model.filter_type = wire.pop("FilterType", None)
    model.word_id = wire.pop("Id", None)
    model.replaced_content = wire.pop("ReplacedContent", None)
    model.update_time = wire.pop("UpdateTime", None)
    model.extra_fields = wire or None
    return model


def encode_local_keyword(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.keyword) is not None:
        wire["Keyword"] = field
    if (field := model.word_type) is not None:
        wire["WordType"] = field
    if (field := model.filter_type) is not None:
        wire["FilterType"] = field
    if (field := model.word_id) is not None:
        wire["Id"] = field
    if (field := model.replaced_content) is not None:
        wire["ReplacedContent"] = field
    if (field := model.update_time) is not None:
        wire["UpdateTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LocalKeyword, encode_local_keyword, decode_local_keyword)


def decode_get_local_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetLocalAuditKeywordsRequest)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    model.filter_type = wire.pop("FilterType", None)
    model.offset = wire.pop("Offset", None)
    model.limit = wire.pop("Limit", None)
    model.keyword = wire.pop("Keyword", None)
    model.extra_fields = wire or None
    return model


def encode_get_local_audit_keywords_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.filter_type) is not None:
        wire["FilterType"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.keyword) is not None:
        wire["Keyword"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetLocalAuditKeywordsRequest, encode_get_local_audit_keywords_request, decode_get_local_audit_keywords_request
)


def decode_get_local_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetLocalAuditKeywordsResponse)
    if (value := wire.pop("LocalAuditWords", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_local_keyword(item)
    model.local_audit_words = value
    model.total_count = wire.pop("TotalCount", None)
    model.total_reg_count = wire.pop("TotalRegCount", None)
    model.cur_count = wire.pop("CurCount", None)
    model.cur_reg_count = wire.pop("CurRegCount", None)
    model.extra_fields = wire or None
    return model


def encode_get_local_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.local_audit_words) is not None:
        wire["LocalAuditWords"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.total_reg_count) is not None:
        wire["TotalRegCount"] = field
    if (field := model.cur_count) is not None:
        wire["CurCount"] = field
    if (field := model.cur_reg_count) is not None:
        wire["CurRegCount"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetLocalAuditKeywordsResponse, encode_get_local_audit_keywords_response, decode_get_local_audit_keywords_response
)

OPERATION: Final = Operation(
    service="im_msg_audit_mgr",
    command="get_local_audit_keywords",
    method="moderation.get_local_audit_keywords",
    summary="Page through the filter words of local moderation.",
    request_type=GetLocalAuditKeywordsRequest,
    response_type=GetLocalAuditKeywordsResponse,
    request_decoder=decode_get_local_audit_keywords_request,
    response_decoder=decode_get_local_audit_keywords_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/105347",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    paging=Paging(items=(("local_audit_words",),), steps=(OffsetRule(argument="offset"),)),
    status="deprecated",
    replaced_by="im_msg_audit_mgr/get_cloud_audit_keywords",
    undocumented=(
        "Error codes.",
        "Rate limit.",
        "Samples.",
        "Which request fields are required.",
    ),
)
GetLocalAuditKeywordsRequest.operation = OPERATION
GetLocalAuditKeywordsResponse.operation = OPERATION
