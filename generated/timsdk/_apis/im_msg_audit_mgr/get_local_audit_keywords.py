# Generated from spec/apis/im_msg_audit_mgr/get_local_audit_keywords.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Paging, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.local_keyword_action import LocalKeywordAction
    from timsdk._types.local_keyword_type import LocalKeywordType


@attrs.define(kw_only=True, eq=False, repr=False)
class LocalKeyword(Model):
    """A filter word of local moderation."""

    _known = frozenset({"Keyword", "WordType", "FilterType", "Id", "ReplacedContent", "UpdateTime"})

    keyword: str
    """The word or expression."""
    word_type: LocalKeywordType | int | None = None
    """How it is matched."""
    filter_type: LocalKeywordAction | int | None = None
    """What a match does."""
    word_id: int | None = None
    """Number of the word."""
    replaced_content: str | None = None
    """Text that takes the place of a match."""
    update_time: str | None = None
    """Time of the last change."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetLocalAuditKeywordsRequest(Request["GetLocalAuditKeywordsResponse"]):
    """Page through the filter words of local moderation."""

    _known = frozenset({"SdkAppId", "FilterType", "Offset", "Limit", "Keyword"})

    sdk_app_id: int
    """SDKAppID."""
    filter_type: LocalKeywordAction | int | None = None
    """Only words with this effect."""
    offset: int | None = None
    """Number of words to skip."""
    limit: int | None = None
    """Words on a page. At most 100."""
    keyword: str | None = None
    """Part of a word to look for. Everything when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetLocalAuditKeywordsResponse(Response, Page["LocalKeyword"]):
    """Answer to `im_msg_audit_mgr/get_local_audit_keywords`."""

    _known = frozenset({*ENVELOPE, "LocalAuditWords", "TotalCount", "TotalRegCount", "CurCount", "CurRegCount"})

    local_audit_words: list[LocalKeyword]
    """Words."""
    total_count: int | None = None
    """Number of words of the app."""
    total_reg_count: int | None = None
    """Number of regular expressions of the app."""
    cur_count: int | None = None
    """Number of words that match the request."""
    cur_reg_count: int | None = None
    """Number of regular expressions that match the request."""


def decode_local_keyword(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LocalKeyword)
    model.keyword = get("Keyword")
    model.word_type = get("WordType")
    model.filter_type = get("FilterType")
    model.word_id = get("Id")
    model.replaced_content = get("ReplacedContent")
    model.update_time = get("UpdateTime")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LocalKeyword, encode_local_keyword, decode_local_keyword)


def decode_get_local_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetLocalAuditKeywordsRequest)
    model.sdk_app_id = get("SdkAppId")
    model.filter_type = get("FilterType")
    model.offset = get("Offset")
    model.limit = get("Limit")
    model.keyword = get("Keyword")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    GetLocalAuditKeywordsRequest, encode_get_local_audit_keywords_request, decode_get_local_audit_keywords_request
)


def decode_get_local_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetLocalAuditKeywordsResponse)
    model.local_audit_words = decode_list(decode_local_keyword, get("LocalAuditWords"))
    model.total_count = get("TotalCount")
    model.total_reg_count = get("TotalRegCount")
    model.cur_count = get("CurCount")
    model.cur_reg_count = get("CurRegCount")
    model._extra, model._wire = None, wire
    return model


def encode_get_local_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.local_audit_words) is not None:
        wire["LocalAuditWords"] = encode_list(field)
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.total_reg_count) is not None:
        wire["TotalRegCount"] = field
    if (field := model.cur_count) is not None:
        wire["CurCount"] = field
    if (field := model.cur_reg_count) is not None:
        wire["CurRegCount"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    paging=Paging(items=(("local_audit_words",),), steps=(Step(argument="offset"),)),
    status="deprecated",
    instead="im_msg_audit_mgr/get_cloud_audit_keywords",
    missing=(
        "Error codes.",
        "Rate limit.",
        "Samples.",
        "Which request fields are required.",
    ),
)
GetLocalAuditKeywordsRequest.operation = OPERATION
GetLocalAuditKeywordsResponse.operation = OPERATION
