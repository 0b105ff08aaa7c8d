# Generated from spec/apis/group_open_http_svc/search_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Done, Effect, Operation, Paging, Partial, Rate, Request, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.group_type import GroupType


@attrs.define(kw_only=True, eq=False, repr=False)
class PublicGroupFilter(Model):
    """Which public fields of groups an answer carries. All when omitted."""

    _known = frozenset({"GroupBasePublicInfoFilter"})

    group_base_public_info_filter: list[str] | None = None
    """Fields by wire name, such as Type or Name."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PublicGroupInfo(Model):
    """Public data of one group. With a filter only the chosen fields are there."""

    _known = frozenset(
        {
            "GroupId",
            "ErrorCode",
            "Type",
            "Name",
            "Introduction",
            "FaceUrl",
            "Owner_Account",
            "CreateTime",
            "MemberNum",
            "MaxMemberNum",
            "OnlineMemberNum",
            "ApplyJoinOption",
        }
    )

    group_id: str
    """Group ID."""
    error_code: int
    """Result for this group. 0 means success."""
    group_type: GroupType | str | None = None
    """Kind of group."""
    name: str | None = None
    """Group name."""
    introduction: str | None = None
    """Introduction."""
    face_url: str | None = None
    """Address of the group picture."""
    owner_account: str | None = None
    """User ID of the owner."""
    create_time: int | None = None
    """Creation time. Unix time in seconds."""
    member_num: int | None = None
    """Current number of members."""
    max_member_num: int | None = None
    """Maximum number of members."""
    online_member_num: int | None = None
    """Number of members online."""
    apply_join_option: ApplyJoinOption | str | None = None
    """What happens to applications."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SearchGroupRequest(Request["SearchGroupResponse"]):
    """Page through groups found by name."""

    _known = frozenset({"Content", "PageNum", "GroupPerPage", "ResponseFilter"})

    content: str
    """Text to find in group names."""
    page_num: int | None = None
    """Page to read. Needs GroupPerPage. At least 1."""
    group_per_page: int | None = None
    """Groups on a page. Needs PageNum."""
    response_filter: PublicGroupFilter | None = None
    """Which fields the answer carries."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SearchGroupResponse(BatchResponse, Page["PublicGroupInfo"]):
    """Answer to `group_open_http_svc/search_group`."""

    _known = frozenset({*ENVELOPE, "GroupInfo", "TotalRecord"})

    group_info: list[PublicGroupInfo]
    """Groups found."""
    total_record: int
    """Number of groups found on all pages."""


def decode_public_group_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PublicGroupFilter)
    model.group_base_public_info_filter = get("GroupBasePublicInfoFilter")
    model._extra, model._wire = None, wire
    return model


def encode_public_group_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_base_public_info_filter) is not None:
        wire["GroupBasePublicInfoFilter"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PublicGroupFilter, encode_public_group_filter, decode_public_group_filter)


def decode_public_group_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PublicGroupInfo)
    model.group_id = get("GroupId")
    model.error_code = get("ErrorCode")
    model.group_type = get("Type")
    model.name = get("Name")
    model.introduction = get("Introduction")
    model.face_url = get("FaceUrl")
    model.owner_account = get("Owner_Account")
    model.create_time = get("CreateTime")
    model.member_num = get("MemberNum")
    model.max_member_num = get("MaxMemberNum")
    model.online_member_num = get("OnlineMemberNum")
    model.apply_join_option = get("ApplyJoinOption")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PublicGroupInfo, encode_public_group_info, decode_public_group_info)


def decode_search_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SearchGroupRequest)
    model.content = get("Content")
    model.page_num = get("PageNum")
    model.group_per_page = get("GroupPerPage")
    model.response_filter = decode_public_group_filter(get("ResponseFilter"))
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SearchGroupRequest, encode_search_group_request, decode_search_group_request)


def decode_search_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SearchGroupResponse)
    model.group_info = decode_list(decode_public_group_info, get("GroupInfo"))
    model.total_record = get("TotalRecord")
    model._extra, model._wire = None, wire
    return model


def encode_search_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_info) is not None:
        wire["GroupInfo"] = encode_list(field)
    if (field := model.total_record) is not None:
        wire["TotalRecord"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={
        10002: "",
        10003: "",
        10004: "",
        10007: "The caller is no app administrator. Also the result for work groups.",
        10010: "",
        10015: "",
        10018: "",
    },
    paging=Paging(
        items=(("group_info",),),
        steps=(Step(argument="page_num", by=1, first=1),),
        done=(Done(total=("total_record",)),),
    ),
    partial=Partial(items=("group_info",), key=("group_id",), code=("error_code",)),
    status="legacy",
    instead="group_search/search",
)
SearchGroupRequest.operation = OPERATION
SearchGroupResponse.operation = OPERATION
