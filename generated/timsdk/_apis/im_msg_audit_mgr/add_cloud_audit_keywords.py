# Generated from spec/apis/im_msg_audit_mgr/add_cloud_audit_keywords.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.moderation_label import ModerationLabel
    from timsdk_runtime.model.base import JsonObject


class KeywordToAdd(Model):
    """One keyword to add."""

    __slots__ = {
        "content": "Content",
        "label": "Label",
    }

    content: str
    """The keyword."""
    label: ModerationLabel | str | None
    """Category."""

    def __init__(
        self,
        *,
        content: str,
        label: ModerationLabel | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.content = content
        self.label = label


class AddCloudAuditKeywordsRequest(Request["AddCloudAuditKeywordsResponse"]):
    """Add keywords to a library of cloud moderation."""

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "lib_id": "LibID",
        "user_keywords": "UserKeywords",
    }

    sdk_app_id: int
    """SDKAppID."""
    lib_id: str
    """Library ID from get_cloud_audit_keywords_ids."""
    user_keywords: Sequence[KeywordToAdd]
    """Keywords to add."""

    def __init__(
        self,
        *,
        sdk_app_id: int,
        lib_id: str,
        user_keywords: Sequence[KeywordToAdd],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.lib_id = lib_id
        self.user_keywords = user_keywords


class AddCloudAuditKeywordsResponse(Response):
    """Response to `im_msg_audit_mgr/add_cloud_audit_keywords`."""

    __slots__ = ()


def decode_keyword_to_add(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KeywordToAdd)
    model.content = wire.pop("Content", None)
    model.label = wire.pop("Label", None)
    model.extra_fields = wire or None
    return model


def encode_keyword_to_add(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.content) is not None:
        wire["Content"] = field
    if (field := model.label) is not None:
        wire["Label"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KeywordToAdd, encode_keyword_to_add, decode_keyword_to_add)


def decode_add_cloud_audit_keywords_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddCloudAuditKeywordsRequest)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    model.lib_id = wire.pop("LibID", None)
    if (value := wire.pop("UserKeywords", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_keyword_to_add(item)
    model.user_keywords = value
    model.extra_fields = wire or None
    return model


def encode_add_cloud_audit_keywords_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.lib_id) is not None:
        wire["LibID"] = field
    if (field := model.user_keywords) is not None:
        wire["UserKeywords"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddCloudAuditKeywordsRequest, encode_add_cloud_audit_keywords_request, decode_add_cloud_audit_keywords_request
)


def decode_add_cloud_audit_keywords_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddCloudAuditKeywordsResponse)
    model.extra_fields = wire or None
    return model


def encode_add_cloud_audit_keywords_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    AddCloudAuditKeywordsResponse, encode_add_cloud_audit_keywords_response, decode_add_cloud_audit_keywords_response
)

OPERATION: Final = Operation(
    service="im_msg_audit_mgr",
    command="add_cloud_audit_keywords",
    method="moderation.add_cloud_audit_keywords",
    summary="Add keywords to a library of cloud moderation.",
    request_type=AddCloudAuditKeywordsRequest,
    response_type=AddCloudAuditKeywordsResponse,
    request_decoder=decode_add_cloud_audit_keywords_request,
    response_decoder=decode_add_cloud_audit_keywords_response,
    effect=Effect(kind="once", reason="Not documented what adding a keyword twice does."),
    sources=(
        "https://trtc.io/document/77831",
        "https://cloud.tencent.com/document/product/269/94303",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        2001,
        2002,
        2003,
        2004,
        2015,
        2016,
    ),
)
AddCloudAuditKeywordsRequest.operation = OPERATION
AddCloudAuditKeywordsResponse.operation = OPERATION
