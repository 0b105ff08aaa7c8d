# Generated from spec/apis/group_search/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.group_search.search import SearchGroupsResponse
    from timsdk._types.group_type import GroupType
    from timsdk._types.keyword_match_type import KeywordMatchType
    from timsdk_runtime.model.base import JsonObject


class GroupSearchMethods(Namespace):
    """Cloud search: the APIs of `group_search`."""

    __slots__ = ()

    def search_groups(
        self,
        *,
        keywords: list[str],
        count: int,
        group_type: list[GroupType | str] | list[GroupType] | list[str] | None = None,
        keyword_match_type: KeywordMatchType | int | None = None,
        cursor: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SearchGroupsResponse:
        """Search groups by name or ID.

        Matches part of a group name or a whole group ID; live groups are not found. Needs the cloud search plug-in
        with group search switched on. Works in China and Singapore only.

        Args:
            keywords: Keywords. At most 5 items.
            count: Groups on a page. More than 100 counts as 100. At most 100.
            group_type: Only groups of these kinds. Not for live groups.
            keyword_match_type: Whether one or all of the keywords must match. The service assumes 0 when omitted.
            cursor: Empty or omitted on the first page, then `cursor` of the previous response. Lives about 2
                minutes.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 60020 PACKAGE_EXPIRED_OR_INACTIVE: The cloud search plug-in is missing or group search is
                switched off.
            TransportError: No response came.

        Rate: at most 2 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/114549 (read 2025-11-12)
        """
        from timsdk._apis.group_search.search import SearchGroupsRequest

        return self._send(
            SearchGroupsRequest(
                keywords=keywords,
                count=count,
                group_type=group_type,
                keyword_match_type=keyword_match_type,
                cursor=cursor,
                extra_fields=extra_fields,
            )
        )
