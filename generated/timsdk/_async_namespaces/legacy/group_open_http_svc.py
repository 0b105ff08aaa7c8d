# Generated from spec/apis/group_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.group_open_http_svc.get_group_shutted_uin import GetGroupShuttedUinResponse
    from timsdk._apis.group_open_http_svc.search_group import PublicGroupFilter, SearchGroupResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncGroupOpenHttpSvcMethods(AsyncNamespace):
    """Legacy: the APIs of `group_open_http_svc`."""

    __slots__ = ()

    async def get_group_shutted_uin(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupShuttedUinResponse:
        """List the muted members of a group.

        Old name of get_group_muted_account, with other names in the response. Not for online-member broadcast
        groups.

        This API is legacy. Use `group.get_group_muted_account` instead.

        Args:
            group_id: Group ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34964 (read 2020-03-12)
        """
        from timsdk._apis.group_open_http_svc.get_group_shutted_uin import GetGroupShuttedUinRequest

        return await self._send(
            GetGroupShuttedUinRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    async def search_group(
        self,
        *,
        content: str,
        page_num: int | None = None,
        group_per_page: int | None = None,
        response_filter: PublicGroupFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SearchGroupResponse:
        """Page through groups found by name.

        Had to be enabled on request. Finds public groups, meeting groups and live groups; the code for work groups
        is 10007. Only the code of each group counts, not that of the call.

        This API is legacy. Use `cloud_search.search_groups` instead.

        Args:
            content: Text to find in group names.
            page_num: Page to read. Needs `group_per_page`. At least 1.
            group_per_page: Groups on a page. Needs `page_num`.
            response_filter: Which fields to return.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is no app administrator. Also the result for work
                groups.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10018 GROUP_RESPONSE_TOO_LARGE.
            TransportError: No response came.

        Rate: at most 100 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/2360 (read 2017-03)
        """
        from timsdk._apis.group_open_http_svc.search_group import SearchGroupRequest

        return await self._send(
            SearchGroupRequest(
                content=content,
                page_num=page_num,
                group_per_page=group_per_page,
                response_filter=response_filter,
                extra_fields=extra_fields,
            )
        )
