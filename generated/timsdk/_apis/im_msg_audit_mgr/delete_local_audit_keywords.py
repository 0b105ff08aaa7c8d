# Generated from spec/apis/im_msg_audit_mgr/delete_local_audit_keywords.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.local_keyword_action import LocalKeywordAction
    from timsdk._types.local_keyword_type import LocalKeywordType


@attrs.define(kw_only=True, eq=False, repr=False)
class LocalKeywordToDelete(Model):
    """One filter word to delete."""

    _known = frozenset({"Keyword", "WordType", "FilterType", "Id"})

    keyword: str
    """The word or expression."""
    word_type: LocalKeywordType | int | None = None
    """How it is matched."""
    filter_type: LocalKeywordAction | int | None = None
    """What a match does."""
    word_id: int | None = None
    """Number of the word."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteLocalAuditKeywordsRequest(Request["DeleteLocalAuditKeywordsResponse"]):
    """Delete filter words of local moderation."""

    _known = frozenset({"SdkAppId", "LocalAuditWords"})

    sdk_app_id: int
    """SDKAppID."""
    local_audit_words: Sequence[LocalKeywordToDelete]
    """Words to delete. At most 10 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteLocalAuditKeywordsResponse(Response):
    """Answer to `im_msg_audit_mgr/delete_local_audit_keywords`."""

    _known = frozenset({*ENVELOPE})


def decode_local_keyword_to_delete(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LocalKeywordToDelete)
    model.keyword = get("Keyword")
    model.word_type = get("WordType")
    model.filter_type = get("FilterType")
    model.word_id = get("Id")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LocalKeywordToDelete, encode_local_keyword_to_delete, decode_local_keyword_to_delete)


def decode_delete_local_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteLocalAuditKeywordsRequest)
    model.sdk_app_id = get("SdkAppId")
    model.local_audit_words = decode_list(decode_local_keyword_to_delete, get("LocalAuditWords"))
    model._extra, model._wire = None, wire
    return model


def encode_delete_local_audit_keywords_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.local_audit_words) is not None:
        wire["LocalAuditWords"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    DeleteLocalAuditKeywordsRequest,
    encode_delete_local_audit_keywords_request,
    decode_delete_local_audit_keywords_request,
)


def decode_delete_local_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeleteLocalAuditKeywordsResponse)
    model._extra, model._wire = None, wire
    return model


def encode_delete_local_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=(
        "https://cloud.tencent.com/document/product/269/105347",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    status="deprecated",
    instead="im_msg_audit_mgr/delete_cloud_audit_keywords",
    missing=(
        "Error codes.",
        "Rate limit.",
        "Samples.",
        "Which fields of a word are required.",
    ),
)
DeleteLocalAuditKeywordsRequest.operation = OPERATION
DeleteLocalAuditKeywordsResponse.operation = OPERATION
