# Generated from spec/apis/user_search/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.user_search.search import SearchUsersResponse
    from timsdk._types.gender import Gender
    from timsdk._types.keyword_match_type import KeywordMatchType
    from timsdk_runtime.model.base import JsonObject


class AsyncUserSearchMethods(AsyncNamespace):
    """Cloud search: the APIs of `user_search`."""

    __slots__ = ()

    async def search_users(
        self,
        *,
        keywords: list[str],
        count: int,
        user_gender_type: Gender | str | None = None,
        user_birth_start: int | None = None,
        user_birth_end: int | None = None,
        keyword_match_type: KeywordMatchType | int | None = None,
        cursor: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SearchUsersResponse:
        """Search users by nickname or User ID.

        Matches part of a nickname or a whole User ID. Needs the cloud search plug-in with user search switched on.
        Works in China and Singapore only.

        Not everything is known about this API: Key under which numeric profile values come; End of the sample.

        Args:
            keywords: Keywords. At most 5 items.
            count: Users on a page. More than 100 counts as 100. At most 100.
            user_gender_type: Only users of this gender. Female or male.
            user_birth_start: Earliest birthday, in whatever form the app stores it.
            user_birth_end: Latest birthday. Larger than `user_birth_start`.
            keyword_match_type: Whether one or all of the keywords must match. The service assumes 0 when omitted.
            cursor: Empty or omitted on the first page, then `cursor` of the previous response. Lives about 2
                minutes.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 60020 PACKAGE_EXPIRED_OR_INACTIVE: The cloud search plug-in is missing or user search is
                switched off.
            TransportError: No response came.

        Rate: at most 2 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/114547 (read 2025-11-12)
        """
        from timsdk._apis.user_search.search import SearchUsersRequest

        return await self._send(
            SearchUsersRequest(
                keywords=keywords,
                count=count,
                user_gender_type=user_gender_type,
                user_birth_start=user_birth_start,
                user_birth_end=user_birth_end,
                keyword_match_type=keyword_match_type,
                cursor=cursor,
                extra_fields=extra_fields,
            )
        )
