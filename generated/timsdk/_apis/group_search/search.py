# Generated from spec/apis/group_search/search.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.group_type import GroupType
    from timsdk._types.keyword_match_type import KeywordMatchType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FoundGroup(Model):
    """A group found by a search."""

    __slots__ = {
        "group_type": "GroupType",
        "group_id": "GroupID",
        "group_name": "GroupName",
        "group_member_num": "GroupMemberNum",
        "group_face_url": "GroupFaceUrl",
        "group_introduction": "GroupIntroduction",
        "group_owner_user_id": "GroupOwnerUserID",
        "group_owner_tiny_id": "GroupOwnerTinyID",
        "group_owner_user_name": "GroupOwnerUserName",
    }

    group_type: GroupType | str
    """Kind of group."""
    group_id: str
    """Group ID."""
    group_name: str
    """Group name."""
    group_member_num: int
    """Number of members."""
    group_face_url: str
    """Address of the group picture."""
    group_introduction: str
    """Introduction."""
    group_owner_user_id: str
    """User ID of the owner."""
    group_owner_tiny_id: int
    """Internal number of the owner."""
    group_owner_user_name: str
    """Nickname of the owner."""

    def __init__(
        self,
        *,
        group_type: GroupType | str,
        group_id: str,
        group_name: str,
        group_member_num: int,
        group_face_url: str,
        group_introduction: str,
        group_owner_user_id: str,
        group_owner_tiny_id: int,
        group_owner_user_name: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_type = group_type
        self.group_id = group_id
        self.group_name = group_name
        self.group_member_num = group_member_num
        self.group_face_url = group_face_url
        self.group_introduction = group_introduction
        self.group_owner_user_id = group_owner_user_id
        self.group_owner_tiny_id = group_owner_tiny_id
        self.group_owner_user_name = group_owner_user_name


class SearchGroupsRequest(Request["SearchGroupsResponse"]):
    """Search groups by name or ID."""

    __slots__ = {
        "group_type": "GroupType",
        "keyword_match_type": "KeywordMatchType",
        "keywords": "Keywords",
        "count": "Count",
        "cursor": "Cursor",
    }

    group_type: list[GroupType | str] | None
    """Only groups of these kinds. Not for live groups."""
    keyword_match_type: KeywordMatchType | int | None
    """Whether one or all of the keywords must match. The service assumes 0 when omitted."""
    keywords: list[str]
    """Keywords. At most 5 items."""
    count: int
    """Groups on a page. More than 100 counts as 100. At most 100."""
    cursor: str | None
    """Empty or omitted on the first page, then `cursor` of the previous response. Lives about 2 minutes."""

    def __init__(
        self,
        *,
        group_type: list[GroupType | str] | list[GroupType] | list[str] | None = None,
        keyword_match_type: KeywordMatchType | int | None = None,
        keywords: list[str],
        count: int,
        cursor: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_type = group_type  # type: ignore[assignment]
        self.keyword_match_type = keyword_match_type
        self.keywords = keywords
        self.count = count
        self.cursor = cursor


class SearchGroupsResponse(Response, Page["FoundGroup"]):
    """Response to `group_search/search`."""

    __slots__ = {
        "is_finish": "IsFinish",
        "total_count": "TotalCount",
        "groups": "Groups",
        "cursor": "Cursor",
    }

    is_finish: bool
    """Whether this is the last page."""
    total_count: int
    """Number of groups found."""
    groups: list[FoundGroup]
    """Groups found."""
    cursor: str
    """Cursor of the next page."""

    def __init__(
        self,
        *,
        is_finish: bool,
        total_count: int,
        groups: list[FoundGroup],
        cursor: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.is_finish = is_finish
        self.total_count = total_count
        self.groups = groups
        self.cursor = cursor


def decode_found_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FoundGroup)
    model.group_type = wire.pop("GroupType", None)
    model.group_id = wire.pop("GroupID", None)
    model.group_name = wire.pop("GroupName", None)
    model.group_member_num = wire.pop("GroupMemberNum", None)
    model.group_face_url = wire.pop("GroupFaceUrl", None)
    model.group_introduction = wire.pop("GroupIntroduction", None)
    model.group_owner_user_id = wire.pop("GroupOwnerUserID", None)
    model.group_owner_tiny_id = wire.pop("GroupOwnerTinyID", None)
    model.group_owner_user_name = wire.pop("GroupOwnerUserName", None)
    model.extra_fields = wire or None
    return model


def encode_found_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_type) is not None:
        wire["GroupType"] = field
    if (field := model.group_id) is not None:
        wire["GroupID"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.group_member_num) is not None:
        wire["GroupMemberNum"] = field
    if (field := model.group_face_url) is not None:
        wire["GroupFaceUrl"] = field
    if (field := model.group_introduction) is not None:
        wire["GroupIntroduction"] = field
    if (field := model.group_owner_user_id) is not None:
        wire["GroupOwnerUserID"] = field
    if (field := model.group_owner_tiny_id) is not None:
        wire["GroupOwnerTinyID"] = field
    if (field := model.group_owner_user_name) is not None:
        wire["GroupOwnerUserName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FoundGroup, encode_found_group, decode_found_group)


def decode_search_groups_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchGroupsRequest)
    model.group_type = wire.pop("GroupType", None)
    model.keyword_match_type = wire.pop("KeywordMatchType", None)
    model.keywords = wire.pop("Keywords", None)
    model.count = wire.pop("Count", None)
    model.cursor = wire.pop("Cursor", None)
    model.extra_fields = wire or None
    return model


def encode_search_groups_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_type) is not None:
        wire["GroupType"] = field
    if (field := model.keyword_match_type) is not None:
        wire["KeywordMatchType"] = field
    if (field := model.keywords) is not None:
        wire["Keywords"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.cursor) is not None:
        wire["Cursor"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SearchGroupsRequest, encode_search_groups_request, decode_search_groups_request)


def decode_search_groups_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchGroupsResponse)
    model.is_finish = wire.pop("IsFinish", None)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Groups", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_found_group(item)
    model.groups = value
    model.cursor = wire.pop("Cursor", None)
    model.extra_fields = wire or None
    return model


def encode_search_groups_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.is_finish) is not None:
        wire["IsFinish"] = field
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.groups) is not None:
        wire["Groups"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cursor) is not None:
        wire["Cursor"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SearchGroupsResponse, encode_search_groups_response, decode_search_groups_response)

OPERATION: Final = Operation(
    service="group_search",
    command="search",
    method="cloud_search.search_groups",
    summary="Search groups by name or ID.",
    request_type=SearchGroupsRequest,
    response_type=SearchGroupsResponse,
    request_decoder=decode_search_groups_request,
    response_decoder=decode_search_groups_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/114549",),
    rates=(Rate(2.0, 1),),
    error_codes=(60020,),
    error_texts={60020: "The cloud search plug-in is missing or group search is switched off."},
    paging=Paging(
        items=(("groups",),),
        cursors=(Cursor(argument="cursor", path=("cursor",)),),
        done=(StopRule(field=("is_finish",), values=(True,)),),
    ),
)
SearchGroupsRequest.operation = OPERATION
SearchGroupsResponse.operation = OPERATION
