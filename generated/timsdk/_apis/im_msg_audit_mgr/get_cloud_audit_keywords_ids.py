# Generated from spec/apis/im_msg_audit_mgr/get_cloud_audit_keywords_ids.yaml; do not edit. `make generate` writes it again.
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
    from timsdk._types.moderation_verdict import ModerationVerdict
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class KeywordLibrary(Model):
    """A keyword library."""

    __slots__ = {
        "lib_id": "ID",
        "lib_name": "LibName",
        "describe": "Describe",
        "create_time": "CreateTime",
        "suggestion": "Suggestion",
    }

    lib_id: str
    """Library ID."""
    lib_name: str
    """Name."""
    describe: str
    """Description."""
    create_time: str
    """Creation time, such as 2023-02-20 13:53:44 +0800 CST."""
    suggestion: ModerationVerdict | str
    """Verdict on content that hits the library."""

    def __init__(
        self,
        *,
        lib_id: str,
        lib_name: str,
        describe: str,
        create_time: str,
        suggestion: ModerationVerdict | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.lib_id = lib_id
        self.lib_name = lib_name
        self.describe = describe
        self.create_time = create_time
        self.suggestion = suggestion


class GetCloudAuditKeywordsIdsRequest(Request["GetCloudAuditKeywordsIdsResponse"]):
    """Page through the keyword libraries of cloud moderation."""

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "offset": "Offset",
        "limit": "Limit",
    }

    sdk_app_id: int
    """SDKAppID."""
    offset: int
    """Number of libraries to skip."""
    limit: int
    """Libraries on a page. At most 100."""

    def __init__(
        self,
        *,
        sdk_app_id: int,
        offset: int,
        limit: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.offset = offset
        self.limit = limit


class GetCloudAuditKeywordsIdsResponse(Response, Page["KeywordLibrary"]):
    """Response to `im_msg_audit_mgr/get_cloud_audit_keywords_ids`."""

    __slots__ = {
        "total_count": "TotalCount",
        "infos": "Infos",
    }

    total_count: int
    """Number of libraries."""
    infos: list[KeywordLibrary]
    """Libraries."""

    def __init__(
        self,
        *,
        total_count: int,
        infos: list[KeywordLibrary],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.infos = infos


def decode_keyword_library(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KeywordLibrary)
    model.lib_id = wire.pop("ID", None)
    model.lib_name = wire.pop("LibName", None)
    model.describe = wire.pop("Describe", None)
    model.create_time = wire.pop("CreateTime", None)
    model.suggestion = wire.pop("Suggestion", None)
    model.extra_fields = wire or None
    return model


def encode_keyword_library(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.lib_id) is not None:
        wire["ID"] = field
    if (field := model.lib_name) is not None:
        wire["LibName"] = field
    if (field := model.describe) is not None:
        wire["Describe"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.suggestion) is not None:
        wire["Suggestion"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KeywordLibrary, encode_keyword_library, decode_keyword_library)


def decode_get_cloud_audit_keywords_ids_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCloudAuditKeywordsIdsRequest)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    model.offset = wire.pop("Offset", None)
    model.limit = wire.pop("Limit", None)
    model.extra_fields = wire or None
    return model


def encode_get_cloud_audit_keywords_ids_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetCloudAuditKeywordsIdsRequest,
    encode_get_cloud_audit_keywords_ids_request,
    decode_get_cloud_audit_keywords_ids_request,
)


def decode_get_cloud_audit_keywords_ids_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCloudAuditKeywordsIdsResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Infos", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_keyword_library(item)
    model.infos = value
    model.extra_fields = wire or None
    return model


def encode_get_cloud_audit_keywords_ids_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.infos) is not None:
        wire["Infos"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetCloudAuditKeywordsIdsResponse,
    encode_get_cloud_audit_keywords_ids_response,
    decode_get_cloud_audit_keywords_ids_response,
)

OPERATION: Final = Operation(
    service="im_msg_audit_mgr",
    command="get_cloud_audit_keywords_ids",
    method="moderation.get_cloud_audit_keywords_ids",
    summary="Page through the keyword libraries of cloud moderation.",
    request_type=GetCloudAuditKeywordsIdsRequest,
    response_type=GetCloudAuditKeywordsIdsResponse,
    request_decoder=decode_get_cloud_audit_keywords_ids_request,
    response_decoder=decode_get_cloud_audit_keywords_ids_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/77829",
        "https://cloud.tencent.com/document/product/269/94301",
    ),
    rates=(Rate(200.0, 1),),
    paging=Paging(
        items=(("infos",),), steps=(OffsetRule(argument="offset"),), done=(StopRule(total=("total_count",)),)
    ),
    undocumented=("Error codes; add_cloud_audit_keywords has 2001 to 2004, 2015 and 2016.",),
)
GetCloudAuditKeywordsIdsRequest.operation = OPERATION
GetCloudAuditKeywordsIdsResponse.operation = OPERATION
