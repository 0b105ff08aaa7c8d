# Generated from spec/apis/group_open_avchatroom_http_svc/get_admin_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class LiveGroupAdmin(Model):
    """An administrator of a live group."""

    __slots__ = {
        "admin_account": "Admin_Account",
        "avatar": "Avatar",
        "nick_name": "NickName",
    }

    admin_account: str
    """User ID."""
    avatar: str
    """Address of the avatar. May be empty."""
    nick_name: str
    """Nickname."""

    def __init__(
        self,
        *,
        admin_account: str,
        avatar: str,
        nick_name: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.admin_account = admin_account
        self.avatar = avatar
        self.nick_name = nick_name


class GetAdminListRequest(Request["GetAdminListResponse"]):
    """List the administrators of a live group."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str
    """Live group."""

    def __init__(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id


class GetAdminListResponse(Response):
    """Response to `group_open_avchatroom_http_svc/get_admin_list`."""

    __slots__ = {
        "admin_list": "Admin_List",
    }

    admin_list: list[LiveGroupAdmin]
    """Administrators."""

    def __init__(
        self,
        *,
        admin_list: list[LiveGroupAdmin],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.admin_list = admin_list


def decode_live_group_admin(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveGroupAdmin)
    model.admin_account = wire.pop("Admin_Account", None)
    model.avatar = wire.pop("Avatar", None)
    model.nick_name = wire.pop("NickName", None)
    model.extra_fields = wire or None
    return model


def encode_live_group_admin(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.admin_account) is not None:
        wire["Admin_Account"] = field
    if (field := model.avatar) is not None:
        wire["Avatar"] = field
    if (field := model.nick_name) is not None:
        wire["NickName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveGroupAdmin, encode_live_group_admin, decode_live_group_admin)


def decode_get_admin_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAdminListRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_get_admin_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAdminListRequest, encode_get_admin_list_request, decode_get_admin_list_request)


def decode_get_admin_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAdminListResponse)
    if (value := wire.pop("Admin_List", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_group_admin(item)
    model.admin_list = value
    model.extra_fields = wire or None
    return model


def encode_get_admin_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.admin_list) is not None:
        wire["Admin_List"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAdminListResponse, encode_get_admin_list_response, decode_get_admin_list_response)

OPERATION: Final = Operation(
    service="group_open_avchatroom_http_svc",
    command="get_admin_list",
    method="live_group.get_admin_list",
    summary="List the administrators of a live group.",
    request_type=GetAdminListRequest,
    response_type=GetAdminListResponse,
    request_decoder=decode_get_admin_list_request,
    response_decoder=decode_get_admin_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60524",
        "https://cloud.tencent.com/document/product/269/102858",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10001,
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    undocumented=("private error codes after 10004 (those listed here are of get_members)",),
)
GetAdminListRequest.operation = OPERATION
GetAdminListResponse.operation = OPERATION
