# Generated from spec/; do not edit. `make generate` writes it again.
"""Cloud search: models of the APIs of `client.cloud_search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_search.search import FoundGroup as FoundGroup
    from timsdk._apis.group_search.search import SearchGroupsRequest as SearchGroupsRequest
    from timsdk._apis.group_search.search import SearchGroupsResponse as SearchGroupsResponse
    from timsdk._apis.user_search.search import FoundProfileItem as FoundProfileItem
    from timsdk._apis.user_search.search import FoundUser as FoundUser
    from timsdk._apis.user_search.search import SearchUsersRequest as SearchUsersRequest
    from timsdk._apis.user_search.search import SearchUsersResponse as SearchUsersResponse
    from timsdk._types.gender import Gender as Gender
    from timsdk._types.group_type import GroupType as GroupType
    from timsdk._types.keyword_match_type import KeywordMatchType as KeywordMatchType
    from timsdk._types.profile_tag import ProfileTag as ProfileTag

__all__ = [
    "FoundGroup",
    "FoundProfileItem",
    "FoundUser",
    "Gender",
    "GroupType",
    "KeywordMatchType",
    "ProfileTag",
    "SearchGroupsRequest",
    "SearchGroupsResponse",
    "SearchUsersRequest",
    "SearchUsersResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "FoundGroup": "timsdk._apis.group_search.search",
            "FoundProfileItem": "timsdk._apis.user_search.search",
            "FoundUser": "timsdk._apis.user_search.search",
            "Gender": "timsdk._types.gender",
            "GroupType": "timsdk._types.group_type",
            "KeywordMatchType": "timsdk._types.keyword_match_type",
            "ProfileTag": "timsdk._types.profile_tag",
            "SearchGroupsRequest": "timsdk._apis.group_search.search",
            "SearchGroupsResponse": "timsdk._apis.group_search.search",
            "SearchUsersRequest": "timsdk._apis.user_search.search",
            "SearchUsersResponse": "timsdk._apis.user_search.search",
        },
    )
