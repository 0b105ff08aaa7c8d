# Generated from spec/apis/group_open_http_svc/destroy_permission_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class PermissionGroupResult(Model):
    """What became of one permission group of the request."""

    __slots__ = {
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "permission_group_id": "PermissionGroupId",
    }

    error_code: int
    """Error code of this permission group, 0 on success."""
    error_info: str
    """Error text, empty on success."""
    permission_group_id: str
    """Permission group."""

    def __init__(
        self,
        *,
        error_code: int,
        error_info: str,
        permission_group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.error_code = error_code
        self.error_info = error_info
        self.permission_group_id = permission_group_id


class DestroyPermissionGroupRequest(Request["DestroyPermissionGroupResponse"]):
    """Delete permission groups of a community."""

    __slots__ = {
        "group_id": "GroupId",
        "permission_group_id_list": "PermissionGroupIdList",
    }

    group_id: str
    """Community."""
    permission_group_id_list: list[str]
    """Permission groups to delete. At most 20 items."""

    def __init__(
        self,
        *,
        group_id: str,
        permission_group_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.permission_group_id_list = permission_group_id_list


class DestroyPermissionGroupResponse(BatchResponse):
    """Response to `group_open_http_svc/destroy_permission_group`."""

    __slots__ = {
        "permission_group_result_list": "PermissionGroupResultList",
    }

    permission_group_result_list: list[PermissionGroupResult]
    """Result for each permission group."""

    def __init__(
        self,
        *,
        permission_group_result_list: list[PermissionGroupResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.permission_group_result_list = permission_group_result_list


def decode_permission_group_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PermissionGroupResult)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.permission_group_id = wire.pop("PermissionGroupId", None)
    model.extra_fields = wire or None
    return model


def encode_permission_group_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PermissionGroupResult, encode_permission_group_result, decode_permission_group_result)


def decode_destroy_permission_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyPermissionGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.permission_group_id_list = wire.pop("PermissionGroupIdList", None)
    model.extra_fields = wire or None
    return model


def encode_destroy_permission_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id_list) is not None:
        wire["PermissionGroupIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DestroyPermissionGroupRequest, encode_destroy_permission_group_request, decode_destroy_permission_group_request
)


def decode_destroy_permission_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyPermissionGroupResponse)
    if (value := wire.pop("PermissionGroupResultList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_permission_group_result(item)
    model.permission_group_result_list = value
    model.extra_fields = wire or None
    return model


def encode_destroy_permission_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.permission_group_result_list) is not None:
        wire["PermissionGroupResultList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DestroyPermissionGroupResponse, encode_destroy_permission_group_response, decode_destroy_permission_group_response
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="destroy_permission_group",
    method="community.destroy_permission_group",
    summary="Delete permission groups of a community.",
    request_type=DestroyPermissionGroupRequest,
    response_type=DestroyPermissionGroupResponse,
    request_decoder=decode_destroy_permission_group_request,
    response_decoder=decode_destroy_permission_group_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/61233",),
    rates=(Rate(200.0, 1),),
    item_results=ItemResults(
        items=("permission_group_result_list",),
        key=("permission_group_id",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(
            of="PermissionGroupIdList",
            member=(),
            items="PermissionGroupResultList",
            key=("PermissionGroupId",),
            code="ErrorCode",
        ),
    ),
    code_table=code_table,
    undocumented=("private error codes",),
)
DestroyPermissionGroupRequest.operation = OPERATION
DestroyPermissionGroupResponse.operation = OPERATION
