# Generated from spec/apis/group_open_http_svc/search_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import ItemResults, OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_type import GroupType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class PublicGroupFilter(Model):
    """Which public fields of groups to return.

    All when omitted.
    """

    __slots__ = {
        "group_base_public_info_filter": "GroupBasePublicInfoFilter",
    }

    group_base_public_info_filter: list[str] | None
    """Fields by wire name, such as Type or Name."""

    def __init__(
        self,
        *,
        group_base_public_info_filter: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_base_public_info_filter = group_base_public_info_filter


class PublicGroupInfo(Model):
    """Public data of one group.

    With a filter only the chosen fields are there.
    """

    __slots__ = {
        "group_id": "GroupId",
        "error_code": "ErrorCode",
        "group_type": "Type",
        "name": "Name",
        "introduction": "Introduction",
        "face_url": "FaceUrl",
        "owner_account": "Owner_Account",
        "create_time": "CreateTime",
        "member_num": "MemberNum",
        "max_member_num": "MaxMemberNum",
        "online_member_num": "OnlineMemberNum",
        "apply_join_option": "ApplyJoinOption",
    }

    group_id: str
    """Group ID."""
    error_code: int
    """Result for this group. 0 means success."""
    group_type: GroupType | str | None
    """Kind of group."""
    name: str | None
    """Group name."""
    introduction: str | None
    """Introduction."""
    face_url: str | None
    """Address of the group picture."""
    owner_account: str | None
    """User ID of the owner."""
    create_time: int | None
    """Creation time. Unix time in seconds."""
    member_num: int | None
    """Current number of members."""
    max_member_num: int | None
    """Maximum number of members."""
    online_member_num: int | None
    """Number of members online."""
    apply_join_option: ApplyJoinOption | str | None
    """What happens to applications."""

    def __init__(
        self,
        *,
        group_id: str,
        error_code: int,
        group_type: GroupType | str | None = None,
        name: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        owner_account: str | None = None,
        create_time: int | None = None,
        member_num: int | None = None,
        max_member_num: int | None = None,
        online_member_num: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.error_code = error_code
        self.group_type = group_type
        self.name = name
        self.introduction = introduction
        self.face_url = face_url
        self.owner_account = owner_account
        self.create_time = create_time
        self.member_num = member_num
        self.max_member_num = max_member_num
        self.online_member_num = online_member_num
        self.apply_join_option = apply_join_option


class SearchGroupRequest(Request["SearchGroupResponse"]):
    """Page through groups found by name."""

    __slots__ = {
        "content": "Content",
        "page_num": "PageNum",
        "group_per_page": "GroupPerPage",
        "response_filter": "ResponseFilter",
    }

    content: str
    """Text to find in group names."""
    page_num: int | None
    """Page to read. Needs `group_per_page`. At least 1."""
    group_per_page: int | None
    """Groups on a page. Needs `page_num`."""
    response_filter: PublicGroupFilter | None
    """Which fields to return."""

    def __init__(
        self,
        *,
        content: str,
        page_num: int | None = None,
        group_per_page: int | None = None,
        response_filter: PublicGroupFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.content = content
        self.page_num = page_num
        self.group_per_page = group_per_page
        self.response_filter = response_filter


class SearchGroupResponse(BatchResponse, Page["PublicGroupInfo"]):
    """Response to `group_open_http_svc/search_group`."""

    __slots__ = {
        "group_info": "GroupInfo",
        "total_record": "TotalRecord",
    }

    group_info: list[PublicGroupInfo]
    """Groups found."""
    total_record: int
    """Number of groups found on all pages."""

    def __init__(
        self,
        *,
        group_info: list[PublicGroupInfo],
        total_record: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_info = group_info
        self.total_record = total_record


def decode_public_group_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PublicGroupFilter)
    model.group_base_public_info_filter = wire.pop("GroupBasePublicInfoFilter", None)
    model.extra_fields = wire or None
    return model


def encode_public_group_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_base_public_info_filter) is not None:
        wire["GroupBasePublicInfoFilter"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PublicGroupFilter, encode_public_group_filter, decode_public_group_filter)


def decode_public_group_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PublicGroupInfo)
    model.group_id = wire.pop("GroupId", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.group_type = wire.pop("Type", None)
    model.name = wire.pop("Name", None)
    model.introduction = wire.pop("Introduction", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.create_time = wire.pop("CreateTime", None)
    model.member_num = wire.pop("MemberNum", None)
    model.max_member_num = wire.pop("MaxMemberNum", None)
    model.online_member_num = wire.pop("OnlineMemberNum", None)
    model.apply_join_option = wire.pop("ApplyJoinOption", None)
    model.extra_fields = wire or None
    return model


def encode_public_group_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.group_type) is not None:
        wire["Type"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.member_num) is not None:
        wire["MemberNum"] = field
    if (field := model.max_member_num) is not None:
        wire["MaxMemberNum"] = field
    if (field := model.online_member_num) is not None:
        wire["OnlineMemberNum"] = field
    if (field := model.apply_join_option) is not None:
        wire["ApplyJoinOption"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PublicGroupInfo, encode_public_group_info, decode_public_group_info)


def decode_search_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchGroupRequest)
    model.content = wire.pop("Content", None)
    model.page_num = wire.pop("PageNum", None)
    model.group_per_page = wire.pop("GroupPerPage", None)
    model.response_filter = decode_public_group_filter(wire.pop("ResponseFilter", None))
    model.extra_fields = wire or None
    return model


def encode_search_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.content) is not None:
        wire["Content"] = field
    if (field := model.page_num) is not None:
        wire["PageNum"] = field
    if (field := model.group_per_page) is not None:
        wire["GroupPerPage"] = field
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SearchGroupRequest, encode_search_group_request, decode_search_group_request)


def decode_search_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchGroupResponse)
    if (value := wire.pop("GroupInfo", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_public_group_info(item)
    model.group_info = value
    model.total_record = wire.pop("TotalRecord", None)
    model.extra_fields = wire or None
    return model


def encode_search_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_info) is not None:
        wire["GroupInfo"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.total_record) is not None:
        wire["TotalRecord"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SearchGroupResponse, encode_search_group_response, decode_search_group_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="search_group",
    method="legacy.search_group",
    summary="Page through groups found by name.",
    request_type=SearchGroupRequest,
    response_type=SearchGroupResponse,
    request_decoder=decode_search_group_request,
    response_decoder=decode_search_group_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/2360",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        10018,
    ),
    error_texts={10007: "The caller is no app administrator. Also the result for work groups."},
    paging=Paging(
        items=(("group_info",),),
        steps=(OffsetRule(argument="page_num", by=1, first=1),),
        done=(StopRule(total=("total_record",)),),
    ),
    item_results=ItemResults(items=("group_info",), key=("group_id",), code=("error_code",)),
    code_table=code_table,
    status="legacy",
    replaced_by="group_search/search",
)
SearchGroupRequest.operation = OPERATION
SearchGroupResponse.operation = OPERATION
