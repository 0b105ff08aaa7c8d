# Generated from spec/apis/group_open_http_svc/import_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.custom_field import CustomField, decode_custom_field
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ImportGroupRequest(Request["ImportGroupResponse"]):
    """Import a group from another system."""

    __slots__ = {
        "group_type": "Type",
        "name": "Name",
        "owner_account": "Owner_Account",
        "group_id": "GroupId",
        "introduction": "Introduction",
        "notification": "Notification",
        "face_url": "FaceUrl",
        "max_member_count": "MaxMemberCount",
        "apply_join_option": "ApplyJoinOption",
        "app_defined_data": "AppDefinedData",
        "create_time": "CreateTime",
        "support_topic": "SupportTopic",
    }

    group_type: GroupType | str
    """Kind of group. Not for live groups."""
    name: str
    """Group name. At most 30 bytes."""
    owner_account: str | None
    """Owner, a member at once. Without it the group has no owner."""
    group_id: str | None
    """Custom ID in printable ASCII, not starting with @TGS#; in communities starting with @TGS#_. At most 48
    bytes.
    """
    introduction: str | None
    """Introduction. At most 240 bytes."""
    notification: str | None
    """Notice. At most 300 bytes."""
    face_url: str | None
    """Address of the group picture. At most 100 bytes."""
    max_member_count: int | None
    """Maximum number of members, at most 6,000 outside communities. At most 100000. The service assumes 2000
    when omitted.
    """
    apply_join_option: ApplyJoinOption | str | None
    """What happens to applications. Not for communities. The service assumes "NeedPermission" when omitted."""
    app_defined_data: Sequence[CustomField] | None
    """Custom fields of the group. At most 10 items."""
    create_time: int | None
    """Creation time. Time of the call when omitted. Unix time in seconds."""
    support_topic: bool | None
    """Enable topics. Communities only."""

    def __init__(
        self,
        *,
        group_type: GroupType | str,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        app_defined_data: Sequence[CustomField] | None = None,
        create_time: int | None = None,
        support_topic: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_type = group_type
        self.name = name
        self.owner_account = owner_account
        self.group_id = group_id
        self.introduction = introduction
        self.notification = notification
        self.face_url = face_url
        self.max_member_count = max_member_count
        self.apply_join_option = apply_join_option
        self.app_defined_data = app_defined_data
        self.create_time = create_time
        self.support_topic = support_topic


class ImportGroupResponse(Response):
    """Response to `group_open_http_svc/import_group`."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str
    """ID of the imported group."""

    def __init__(
        self,
        *,
        group_id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id


def decode_import_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupRequest)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.group_id = wire.pop("GroupId", None)
    model.introduction = wire.pop("Introduction", None)
    model.notification = wire.pop("Notification", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.apply_join_option = wire.pop("ApplyJoinOption", None)
    if (value := wire.pop("AppDefinedData", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_custom_field(item)
    model.app_defined_data = value
    model.create_time = wire.pop("CreateTime", None)
    model.support_topic = pop_flag(wire, "SupportTopic")
    model.extra_fields = wire or None
    return model


def encode_import_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.notification) is not None:
        wire["Notification"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.max_member_count) is not None:
        wire["MaxMemberCount"] = field
    if (field := model.apply_join_option) is not None:
        wire["ApplyJoinOption"] = field
    if (field := model.app_defined_data) is not None:
        wire["AppDefinedData"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.support_topic) is not None:
        wire["SupportTopic"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupRequest, encode_import_group_request, decode_import_group_request)


def decode_import_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupResponse)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_import_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupResponse, encode_import_group_response, decode_import_group_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="import_group",
    method="group.import_group",
    summary="Import a group from another system.",
    request_type=ImportGroupRequest,
    response_type=ImportGroupResponse,
    request_decoder=decode_import_group_request,
    response_decoder=decode_import_group_response,
    effect=Effect(
        kind="once", unless="GroupId", already_done=frozenset({10025}), reason="A chosen ID makes a retry harmless."
    ),
    sources=("https://trtc.io/document/34967",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10021,
        80001,
    ),
    error_texts={
        10007: "The group type cannot be imported, such as a live group.",
        10021: "Another group has this ID.",
    },
)
ImportGroupRequest.operation = OPERATION
ImportGroupResponse.operation = OPERATION
