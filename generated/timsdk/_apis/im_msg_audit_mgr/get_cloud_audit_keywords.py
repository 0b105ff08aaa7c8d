# Generated from spec/apis/im_msg_audit_mgr/get_cloud_audit_keywords.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class CloudKeyword(Model):
    """A keyword of a library."""

    __slots__ = {
        "keyword_id": "ID",
        "content": "Content",
        "create_time": "CreateTime",
    }

    keyword_id: str
    """Keyword ID."""
    content: str
    """The keyword."""
    create_time: str
    """Creation time, such as 2023-06-24 23:45:04."""

    def __init__(
        self,
        *,
        keyword_id: str,
        content: str,
        create_time: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.keyword_id = keyword_id
        self.content = content
        self.create_time = create_time


class GetCloudAuditKeywordsRequest(Request["GetCloudAuditKeywordsResponse"]):
    """Page through the keywords of a library of cloud moderation."""

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "offset": "Offset",
        "limit": "Limit",
        "lib_id": "LibID",
        "content": "Content",
    }

    sdk_app_id: int
    """SDKAppID."""
    offset: int
    """Number of keywords to skip."""
    limit: int
    """Keywords on a page. At most 100."""
    lib_id: str
    """Library ID from get_cloud_audit_keywords_ids."""
    content: str | None
    """Part of a keyword to look for. Everything when omitted."""

    def __init__(
        self,
        *,
        sdk_app_id: int,
        offset: int,
        limit: int,
        lib_id: str,
        content: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.offset = offset
        self.limit = limit
        self.lib_id = lib_id
        self.content = content


class GetCloudAuditKeywordsResponse(Response, Page["CloudKeyword"]):
    """Response to `im_msg_audit_mgr/get_cloud_audit_keywords`."""

    __slots__ = {
        "total_count": "TotalCount",
        "infos": "Infos",
    }

    total_count: int
    """Number of keywords."""
    infos: list[CloudKeyword]
    """Keywords."""

    def __init__(
        self,
        *,
        total_count: int,
        infos: list[CloudKeyword],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.infos = infos


def decode_cloud_keyword(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CloudKeyword)
    model.keyword_id = wire.pop("ID", None)
    model.content = wire.pop("Content", None)
    model.create_time = wire.pop("CreateTime", None)
    model.extra_fields = wire or None
    return model


def encode_cloud_keyword(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.keyword_id) is not None:
        wire["ID"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CloudKeyword, encode_cloud_keyword, decode_cloud_keyword)


def decode_get_cloud_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCloudAuditKeywordsRequest)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    model.offset = wire.pop("Offset", None)
    model.limit = wire.pop("Limit", None)
    model.lib_id = wire.pop("LibID", None)
    model.content = wire.pop("Content", None)
    model.extra_fields = wire or None
    return model


def encode_get_cloud_audit_keywords_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.lib_id) is not None:
        wire["LibID"] = field
    if (field := model.content) is not None:
        wire["Content"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetCloudAuditKeywordsRequest, encode_get_cloud_audit_keywords_request, decode_get_cloud_audit_keywords_request
)


def decode_get_cloud_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCloudAuditKeywordsResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Infos", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_cloud_keyword(item)
    model.infos = value
    model.extra_fields = wire or None
    return model


def encode_get_cloud_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.infos) is not None:
        wire["Infos"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetCloudAuditKeywordsResponse, encode_get_cloud_audit_keywords_response, decode_get_cloud_audit_keywords_response
)

OPERATION: Final = Operation(
    service="im_msg_audit_mgr",
    command="get_cloud_audit_keywords",
    method="moderation.get_cloud_audit_keywords",
    summary="Page through the keywords of a library of cloud moderation.",
    request_type=GetCloudAuditKeywordsRequest,
    response_type=GetCloudAuditKeywordsResponse,
    request_decoder=decode_get_cloud_audit_keywords_request,
    response_decoder=decode_get_cloud_audit_keywords_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/77830",
        "https://cloud.tencent.com/document/product/269/94302",
    ),
    rates=(Rate(200.0, 1),),
    paging=Paging(
        items=(("infos",),), steps=(OffsetRule(argument="offset"),), done=(StopRule(total=("total_count",)),)
    ),
    undocumented=("Error codes; add_cloud_audit_keywords has 2001 to 2004, 2015 and 2016.",),
)
GetCloudAuditKeywordsRequest.operation = OPERATION
GetCloudAuditKeywordsResponse.operation = OPERATION
