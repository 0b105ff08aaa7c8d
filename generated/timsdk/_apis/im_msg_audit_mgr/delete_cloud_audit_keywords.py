# Generated from spec/apis/im_msg_audit_mgr/delete_cloud_audit_keywords.yaml; do not edit. `make generate` writes it again.
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
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class KeywordDeletion(Model):
    """Result for one keyword."""

    __slots__ = {
        "keyword_id": "KeywordID",
        "keyword": "Keyword",
        "deleted": "Deleted",
        "error_info": "ErrorInfo",
    }

    keyword_id: str
    """Keyword ID."""
    keyword: str
    """The keyword."""
    deleted: bool
    """Whether the keyword was deleted."""
    error_info: str
    """Error text, empty on success."""

    def __init__(
        self,
        *,
        keyword_id: str,
        keyword: str,
        deleted: bool,
        error_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.keyword_id = keyword_id
        self.keyword = keyword
        self.deleted = deleted
        self.error_info = error_info


class DeleteCloudAuditKeywordsRequest(Request["DeleteCloudAuditKeywordsResponse"]):
    """Delete keywords from a library of cloud moderation."""

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "lib_id": "LibID",
        "keywords": "Keywords",
    }

    sdk_app_id: int
    """SDKAppID."""
    lib_id: str
    """Library ID from get_cloud_audit_keywords_ids."""
    keywords: list[str]
    """Keywords to delete. At most 10 items."""

    def __init__(
        self,
        *,
        sdk_app_id: int,
        lib_id: str,
        keywords: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.lib_id = lib_id
        self.keywords = keywords


class DeleteCloudAuditKeywordsResponse(BatchResponse):
    """Response to `im_msg_audit_mgr/delete_cloud_audit_keywords`."""

    __slots__ = {
        "details": "Details",
        "count": "Count",
    }

    details: list[KeywordDeletion]
    """Result for each keyword."""
    count: int
    """Number of keywords deleted."""

    def __init__(
        self,
        *,
        details: list[KeywordDeletion],
        count: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.details = details
        self.count = count


def decode_keyword_deletion(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KeywordDeletion)
    model.keyword_id = wire.pop("KeywordID", None)
    model.keyword = wire.pop("Keyword", None)
    model.deleted = wire.pop("Deleted", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.extra_fields = wire or None
    return model


def encode_keyword_deletion(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.keyword_id) is not None:
        wire["KeywordID"] = field
    if (field := model.keyword) is not None:
        wire["Keyword"] = field
    if (field := model.deleted) is not None:
        wire["Deleted"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KeywordDeletion, encode_keyword_deletion, decode_keyword_deletion)


def decode_delete_cloud_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteCloudAuditKeywordsRequest)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    model.lib_id = wire.pop("LibID", None)
    model.keywords = wire.pop("Keywords", None)
    model.extra_fields = wire or None
    return model


def encode_delete_cloud_audit_keywords_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.lib_id) is not None:
        wire["LibID"] = field
    if (field := model.keywords) is not None:
        wire["Keywords"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteCloudAuditKeywordsRequest,
    encode_delete_cloud_audit_keywords_request,
    decode_delete_cloud_audit_keywords_request,
)


def decode_delete_cloud_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteCloudAuditKeywordsResponse)
    if (value := wire.pop("Details", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_keyword_deletion(item)
    model.details = value
    model.count = wire.pop("Count", None)
    model.extra_fields = wire or None
    return model


def encode_delete_cloud_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.details) is not None:
        wire["Details"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.count) is not None:
        wire["Count"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteCloudAuditKeywordsResponse,
    encode_delete_cloud_audit_keywords_response,
    decode_delete_cloud_audit_keywords_response,
)

OPERATION: Final = Operation(
    service="im_msg_audit_mgr",
    command="delete_cloud_audit_keywords",
    method="moderation.delete_cloud_audit_keywords",
    summary="Delete keywords from a library of cloud moderation.",
    request_type=DeleteCloudAuditKeywordsRequest,
    response_type=DeleteCloudAuditKeywordsResponse,
    request_decoder=decode_delete_cloud_audit_keywords_request,
    response_decoder=decode_delete_cloud_audit_keywords_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/77832",
        "https://cloud.tencent.com/document/product/269/94304",
    ),
    rates=(Rate(200.0, 1),),
    item_results=ItemResults(items=("details",), key=("keyword",), code=("deleted",), info=("error_info",), ok=(1,)),
    code_table=code_table,
    undocumented=("Error codes; add_cloud_audit_keywords has 2001 to 2004, 2015 and 2016.",),
)
DeleteCloudAuditKeywordsRequest.operation = OPERATION
DeleteCloudAuditKeywordsResponse.operation = OPERATION
