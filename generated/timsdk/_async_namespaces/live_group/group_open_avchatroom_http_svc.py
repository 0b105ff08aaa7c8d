# Generated from spec/apis/group_open_avchatroom_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.group_open_avchatroom_http_svc.add_robots import AddRobotsResponse
    from timsdk._apis.group_open_avchatroom_http_svc.check_members import CheckMembersResponse
    from timsdk._apis.group_open_avchatroom_http_svc.del_robots import DelRobotsResponse
    from timsdk._apis.group_open_avchatroom_http_svc.get_admin_list import GetAdminListResponse
    from timsdk._apis.group_open_avchatroom_http_svc.get_members import GetMembersResponse
    from timsdk._apis.group_open_avchatroom_http_svc.modify_admin import ModifyAdminResponse
    from timsdk._apis.group_open_avchatroom_http_svc.modify_user_info import LiveGroupMarking, ModifyUserInfoResponse
    from timsdk._types.live_group_change import LiveGroupChange
    from timsdk._types.live_group_mark import LiveGroupMark
    from timsdk_runtime.model.base import JsonObject


class AsyncGroupOpenAvchatroomHttpSvcMethods(AsyncNamespace):
    """Live groups: the APIs of `group_open_avchatroom_http_svc`."""

    __slots__ = ()

    async def add_robots(
        self,
        *,
        group_id: str,
        member_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> AddRobotsResponse:
        """Pin robots to the online list of a live group.

        The accounts appear in the online member list without joining the group, online or not. modify_user_info
        does the same with mark 500. Needs an edition with the online member list and the console switch for it.

        Not everything is known about this API: private error codes (those listed here are of modify_user_info).

        Args:
            group_id: Live group.
            member_account: User IDs of the robots.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is neither an app administrator nor the owner of the
                group.
            ApiError: 10001 GROUP_CALLER_NOT_LOGGED_IN, 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004
                GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60527 (read 2025-03-20)
        Source: https://cloud.tencent.com/document/product/269/103785 (read 2025-11-03)
        """
        from timsdk._apis.group_open_avchatroom_http_svc.add_robots import AddRobotsRequest

        return await self._send(
            AddRobotsRequest(
                group_id=group_id,
                member_account=member_account,
                extra_fields=extra_fields,
            )
        )

    async def check_members(
        self,
        *,
        group_id: str,
        member_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> CheckMembersResponse:
        """Check which users are in a live group.

        Finds members beyond the 1,000 newest as well. The data is up to 40 seconds old. Needs an edition with the
        online member list and the console switch for it.

        Not everything is known about this API: private error codes after 10007 (10010 and 10015 are of
        get_members).

        Args:
            group_id: Live group.
            member_account: User IDs to check.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller may not do this, or the group is not a live group.
            ApiError: 10001 GROUP_CALLER_NOT_LOGGED_IN, 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004
                GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60523 (read 2025-02-28)
        Source: https://www.tencentcloud.com/zh/document/product/1047/60523 (read 2024-07-16)
        Source: https://cloud.tencent.com/document/product/269/95618 (read 2026-08)
        """
        from timsdk._apis.group_open_avchatroom_http_svc.check_members import CheckMembersRequest

        return await self._send(
            CheckMembersRequest(
                group_id=group_id,
                member_account=member_account,
                extra_fields=extra_fields,
            )
        )

    async def del_robots(
        self,
        *,
        group_id: str,
        member_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DelRobotsResponse:
        """Remove robots from the online list of a live group.

        modify_user_info does the same by taking mark 500 back. Needs an edition with the online member list and the
        console switch for it.

        Not everything is known about this API: private error codes (those listed here are of modify_user_info).

        Args:
            group_id: Live group.
            member_account: User IDs of the robots.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is neither an app administrator nor the owner of the
                group.
            ApiError: 10001 GROUP_CALLER_NOT_LOGGED_IN, 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004
                GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60526 (read 2025-10-23)
        Source: https://cloud.tencent.com/document/product/269/103785 (read 2025-11-03)
        """
        from timsdk._apis.group_open_avchatroom_http_svc.del_robots import DelRobotsRequest

        return await self._send(
            DelRobotsRequest(
                group_id=group_id,
                member_account=member_account,
                extra_fields=extra_fields,
            )
        )

    async def get_admin_list(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetAdminListResponse:
        """List the administrators of a live group.

        Needs an edition with the online member list and the console switch for it.

        Not everything is known about this API: private error codes after 10004 (those listed here are of
        get_members).

        Args:
            group_id: Live group.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10001 GROUP_CALLER_NOT_LOGGED_IN, 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004
                GROUP_PARAM_INVALID, 10007 GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/60524 (read 2025-02-28)
        Source: https://cloud.tencent.com/document/product/269/102858 (read 2025-11-03)
        """
        from timsdk._apis.group_open_avchatroom_http_svc.get_admin_list import GetAdminListRequest

        return await self._send(
            GetAdminListRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    async def get_members(
        self,
        *,
        group_id: str,
        timestamp: int,
        mark: LiveGroupMark | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetMembersResponse:
        """Page through the online members of a live group.

        Lists at most the 1,000 newest members, or the 30 newest if the edition lacks the online member list or the
        console switch for it is off. The list is refreshed every 40 seconds.

        Args:
            group_id: Live group or community.
            timestamp: 0 on the first page, then `next_timestamp` of the previous response.
            mark: List only members with this mark. Everybody when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group is not a live group.
            ApiError: 10001 GROUP_CALLER_NOT_LOGGED_IN, 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004
                GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/50293 (read 2024-12-24)
        Source: https://www.tencentcloud.com/document/product/1047/50293 (read 2026-08)
        """
        from timsdk._apis.group_open_avchatroom_http_svc.get_members import GetMembersRequest

        return await self._send(
            GetMembersRequest(
                group_id=group_id,
                timestamp=timestamp,
                mark=mark,
                extra_fields=extra_fields,
            )
        )

    async def modify_admin(
        self,
        *,
        group_id: str,
        command_type: LiveGroupChange | int,
        admin_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> ModifyAdminResponse:
        """Appoint or dismiss administrators of a live group.

        A live group has at most 5 administrators. They can mute members and speak while the group is muted. They
        need not be in the group and stay administrators when they leave it. Needs an edition with the online member
        list and the console switch for it.

        Not everything is known about this API: private error codes after 10004 (those listed here are of
        get_members).

        Args:
            group_id: Live group.
            command_type: Appoint or dismiss.
            admin_account: User IDs.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10001 GROUP_CALLER_NOT_LOGGED_IN, 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004
                GROUP_PARAM_INVALID, 10007 GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/60525 (read 2025-10-23)
        Source: https://cloud.tencent.com/document/product/269/102857 (read 2025-11-11)
        """
        from timsdk._apis.group_open_avchatroom_http_svc.modify_admin import ModifyAdminRequest

        return await self._send(
            ModifyAdminRequest(
                group_id=group_id,
                command_type=command_type,
                admin_account=admin_account,
                extra_fields=extra_fields,
            )
        )

    async def modify_user_info(
        self,
        *,
        group_id: str,
        command_type: LiveGroupChange | int,
        member_list: Sequence[LiveGroupMarking],
        extra_fields: JsonObject | None = None,
    ) -> ModifyUserInfoResponse:
        """Mark members of a live group, or take marks back.

        Needs an edition with the online member list and the console switch for it. Only members who are online can
        be marked, except with 500; leaving the group or going offline clears the marks. The call fails if none of
        the users is online.

        Args:
            group_id: Live group.
            command_type: Set the marks or take them back.
            member_list: Marks by member. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is neither an app administrator nor the owner of the
                group.
            ApiError: 10001 GROUP_CALLER_NOT_LOGGED_IN, 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004
                GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/50294 (read 2024-12-24)
        """
        from timsdk._apis.group_open_avchatroom_http_svc.modify_user_info import ModifyUserInfoRequest

        return await self._send(
            ModifyUserInfoRequest(
                group_id=group_id,
                command_type=command_type,
                member_list=member_list,
                extra_fields=extra_fields,
            )
        )
