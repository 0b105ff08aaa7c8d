# Generated from spec/apis/user_search/search.yaml; do not edit. `make generate` writes it again.
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
    from timsdk._types.gender import Gender
    from timsdk._types.keyword_match_type import KeywordMatchType
    from timsdk._types.profile_tag import ProfileTag
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FoundUser(Model):
    """A user found by a search."""

    __slots__ = {
        "user_id": "UserID",
        "profile_items": "ProfileItems",
    }

    user_id: str
    """User ID."""
    profile_items: list[FoundProfileItem]
    """Part of the profile."""

    def __init__(
        self,
        *,
        user_id: str,
        profile_items: list[FoundProfileItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_id = user_id
        self.profile_items = profile_items


class FoundProfileItem(Model):
    """One field of the profile of a user found."""

    __slots__ = {
        "tag": "Tag",
        "str_value": "StrValue",
    }

    tag: ProfileTag | str
    """Name of the field."""
    str_value: str | None
    """Value. Numbers may come under another key."""

    def __init__(
        self,
        *,
        tag: ProfileTag | str,
        str_value: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.tag = tag
        self.str_value = str_value


class SearchUsersRequest(Request["SearchUsersResponse"]):
    """Search users by nickname or User ID."""

    __slots__ = {
        "user_gender_type": "UserGenderType",
        "user_birth_start": "UserBirthStart",
        "user_birth_end": "UserBirthEnd",
        "keyword_match_type": "KeywordMatchType",
        "keywords": "Keywords",
        "count": "Count",
        "cursor": "Cursor",
    }

    user_gender_type: Gender | str | None
    """Only users of this gender. Female or male."""
    user_birth_start: int | None
    """Earliest birthday, in whatever form the app stores it."""
    user_birth_end: int | None
    """Latest birthday. Larger than `user_birth_start`."""
    keyword_match_type: KeywordMatchType | int | None
    """Whether one or all of the keywords must match. The service assumes 0 when omitted."""
    keywords: list[str]
    """Keywords. At most 5 items."""
    count: int
    """Users on a page. More than 100 counts as 100. At most 100."""
    cursor: str | None
    """Empty or omitted on the first page, then `cursor` of the previous response. Lives about 2 minutes."""

    def __init__(
        self,
        *,
        user_gender_type: Gender | str | None = None,
        user_birth_start: int | None = None,
        user_birth_end: int | None = None,
        keyword_match_type: KeywordMatchType | int | None = None,
        keywords: list[str],
        count: int,
        cursor: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_gender_type = user_gender_type
        self.user_birth_start = user_birth_start
        self.user_birth_end = user_birth_end
        self.keyword_match_type = keyword_match_type
        self.keywords = keywords
        self.count = count
        self.cursor = cursor


class SearchUsersResponse(Response, Page["FoundUser"]):
    """Response to `user_search/search`."""

    __slots__ = {
        "is_finish": "IsFinish",
        "total_count": "TotalCount",
        "users": "Users",
        "cursor": "Cursor",
    }

    is_finish: bool
    """Whether this is the last page."""
    total_count: int
    """Number of users found."""
    users: list[FoundUser]
    """Users found."""
    cursor: str
    """Cursor of the next page."""

    def __init__(
        self,
        *,
        is_finish: bool,
        total_count: int,
        users: list[FoundUser],
        cursor: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.is_finish = is_finish
        self.total_count = total_count
        self.users = users
        self.cursor = cursor


def decode_found_user(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FoundUser)
    model.user_id = wire.pop("UserID", None)
    if (value := wire.pop("ProfileItems", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_found_profile_item(item)
    model.profile_items = value
    model.extra_fields = wire or None
    return model


def encode_found_user(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if (field := model.profile_items) is not None:
        wire["ProfileItems"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FoundUser, encode_found_user, decode_found_user)


def decode_found_profile_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FoundProfileItem)
    model.tag = wire.pop("Tag", None)
    model.str_value = wire.pop("StrValue", None)
    model.extra_fields = wire or None
    return model


def encode_found_profile_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.tag) is not None:
        wire["Tag"] = field
    if (field := model.str_value) is not None:
        wire["StrValue"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FoundProfileItem, encode_found_profile_item, decode_found_profile_item)


def decode_search_users_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchUsersRequest)
    model.user_gender_type = wire.pop("UserGenderType", None)
    model.user_birth_start = wire.pop("UserBirthStart", None)
    model.user_birth_end = wire.pop("UserBirthEnd", None)
    model.keyword_match_type = wire.pop("KeywordMatchType", None)
    model.keywords = wire.pop("Keywords", None)
    model.count = wire.pop("Count", None)
    model.cursor = wire.pop("Cursor", None)
    model.extra_fields = wire or None
    return model


def encode_search_users_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_gender_type) is not None:
        wire["UserGenderType"] = field
    if (field := model.user_birth_start) is not None:
        wire["UserBirthStart"] = field
    if (field := model.user_birth_end) is not None:
        wire["UserBirthEnd"] = field
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


register(SearchUsersRequest, encode_search_users_request, decode_search_users_request)


def decode_search_users_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchUsersResponse)
    model.is_finish = wire.pop("IsFinish", None)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Users", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_found_user(item)
    model.users = value
    model.cursor = wire.pop("Cursor", None)
    model.extra_fields = wire or None
    return model


def encode_search_users_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.is_finish) is not None:
        wire["IsFinish"] = field
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.users) is not None:
        wire["Users"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cursor) is not None:
        wire["Cursor"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SearchUsersResponse, encode_search_users_response, decode_search_users_response)

OPERATION: Final = Operation(
    service="user_search",
    command="search",
    method="cloud_search.search_users",
    summary="Search users by nickname or User ID.",
    request_type=SearchUsersRequest,
    response_type=SearchUsersResponse,
    request_decoder=decode_search_users_request,
    response_decoder=decode_search_users_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/114547",),
    rates=(Rate(2.0, 1),),
    error_codes=(60020,),
    error_texts={60020: "The cloud search plug-in is missing or user search is switched off."},
    paging=Paging(
        items=(("users",),),
        cursors=(Cursor(argument="cursor", path=("cursor",)),),
        done=(StopRule(field=("is_finish",), values=(True,)),),
    ),
    undocumented=(
        "Key under which numeric profile values come.",
        "End of the sample.",
    ),
)
SearchUsersRequest.operation = OPERATION
SearchUsersResponse.operation = OPERATION
