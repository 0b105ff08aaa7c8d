# Generated from spec/apis/group_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.group_open_http_svc.add_permission_group_member import AddPermissionGroupMemberResponse
    from timsdk._apis.group_open_http_svc.add_topic_permission_group import AddTopicPermissionGroupResponse
    from timsdk._apis.group_open_http_svc.create_permission_group import CreatePermissionGroupResponse
    from timsdk._apis.group_open_http_svc.delete_permission_group_member import DeletePermissionGroupMemberResponse
    from timsdk._apis.group_open_http_svc.delete_topic_permission_group import DeleteTopicPermissionGroupResponse
    from timsdk._apis.group_open_http_svc.destroy_permission_group import DestroyPermissionGroupResponse
    from timsdk._apis.group_open_http_svc.get_permission_group import GetPermissionGroupResponse
    from timsdk._apis.group_open_http_svc.get_permission_group_member_list import GetPermissionGroupMemberListResponse
    from timsdk._apis.group_open_http_svc.get_topic_permission_group import GetTopicPermissionGroupResponse
    from timsdk._apis.group_open_http_svc.import_topic import ImportTopicResponse
    from timsdk._apis.group_open_http_svc.modify_permission_group import ModifyPermissionGroupResponse
    from timsdk._apis.group_open_http_svc.set_topic_permission_group import SetTopicPermissionGroupResponse
    from timsdk._types.community_permission import CommunityPermission
    from timsdk._types.group_type import GroupType
    from timsdk._types.member_ref import MemberRef
    from timsdk._types.topic_grant import TopicGrant
    from timsdk_runtime.model.base import JsonObject


class AsyncGroupOpenHttpSvcMethods(AsyncNamespace):
    """Communities: the APIs of `group_open_http_svc`."""

    __slots__ = ()

    async def add_permission_group_member(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Sequence[MemberRef],
        extra_fields: JsonObject | None = None,
    ) -> AddPermissionGroupMemberResponse:
        """Add members to a permission group.

        Not everything is known about this API: private error codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Users to add. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A user who is already a member gets the result 10013.
        Source: https://trtc.io/document/61240 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.add_permission_group_member import AddPermissionGroupMemberRequest

        return await self._send(
            AddPermissionGroupMemberRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                member_list=member_list,
                extra_fields=extra_fields,
            )
        )

    async def add_topic_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Sequence[TopicGrant],
        extra_fields: JsonObject | None = None,
    ) -> AddTopicPermissionGroupResponse:
        """Give a permission group rights in topics.

        Not everything is known about this API: private error codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: Rights in each topic. At most 50 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/61236 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.add_topic_permission_group import AddTopicPermissionGroupRequest

        return await self._send(
            AddTopicPermissionGroupRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                topic_permission_list=topic_permission_list,
                extra_fields=extra_fields,
            )
        )

    async def create_permission_group(
        self,
        *,
        group_id: str,
        permission_group_name: str,
        permission: CommunityPermission | int,
        permission_group_id: str | None = None,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreatePermissionGroupResponse:
        """Create a permission group in a community.

        A permission group gives its members rights in the community and in chosen topics. It works once the client
        has switched permission groups on in the community profile; group administrators then lose their powers.

        Not everything is known about this API: response fields (`permission_group_id` is inferred from the request
        table); private error codes.

        Args:
            group_id: Community.
            permission_group_name: Name of the permission group. At most 150 bytes.
            permission: Sum of the rights.
            permission_group_id: Custom ID, starting with @PMG#_. Assigned by the server when omitted.
            custom_string: Custom data of the permission group. At most 3000 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `permission_group_id` is set. A chosen ID makes a retry harmless.
        Source: https://trtc.io/document/61232 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.create_permission_group import CreatePermissionGroupRequest

        return await self._send(
            CreatePermissionGroupRequest(
                group_id=group_id,
                permission_group_name=permission_group_name,
                permission=permission,
                permission_group_id=permission_group_id,
                custom_string=custom_string,
                extra_fields=extra_fields,
            )
        )

    async def delete_permission_group_member(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Sequence[MemberRef],
        extra_fields: JsonObject | None = None,
    ) -> DeletePermissionGroupMemberResponse:
        """Remove members from a permission group.

        All members of the group get a system notification. Removing somebody who is no member succeeds.

        Not everything is known about this API: response fields; private error codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Users to remove. At most 100 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/61241 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/103975 (read 2025-12-15)
        """
        from timsdk._apis.group_open_http_svc.delete_permission_group_member import DeletePermissionGroupMemberRequest

        return await self._send(
            DeletePermissionGroupMemberRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                member_list=member_list,
                extra_fields=extra_fields,
            )
        )

    async def delete_topic_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DeleteTopicPermissionGroupResponse:
        """Take the rights of a permission group in topics away.

        Not everything is known about this API: samples; private error codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics to take the rights away in. At most 50 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/61238 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.delete_topic_permission_group import DeleteTopicPermissionGroupRequest

        return await self._send(
            DeleteTopicPermissionGroupRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                topic_id_list=topic_id_list,
                extra_fields=extra_fields,
            )
        )

    async def destroy_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DestroyPermissionGroupResponse:
        """Delete permission groups of a community.

        Not everything is known about this API: private error codes.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups to delete. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/61233 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.destroy_permission_group import DestroyPermissionGroupRequest

        return await self._send(
            DestroyPermissionGroupRequest(
                group_id=group_id,
                permission_group_id_list=permission_group_id_list,
                extra_fields=extra_fields,
            )
        )

    async def get_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id_list: list[str] | None = None,
        limit: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetPermissionGroupResponse:
        """Page through the permission groups of a community.

        Name the permission groups, or page through all of them with `limit` and `next`.

        Not everything is known about this API: response fields after the first item (`next` is inferred from the
        request table); private error codes.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups to read. All when omitted.
            limit: Permission groups on a page. At most 20.
            next: Empty on the first page, then `next` of the previous response.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/61235 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.get_permission_group import GetPermissionGroupRequest

        return await self._send(
            GetPermissionGroupRequest(
                group_id=group_id,
                permission_group_id_list=permission_group_id_list,
                limit=limit,
                next=next,
                extra_fields=extra_fields,
            )
        )

    async def get_permission_group_member_list(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetPermissionGroupMemberListResponse:
        """Page through the members of a permission group.

        Not everything is known about this API: fields of a member beyond `member_account` (the page says profile
        and custom fields of the member); a further optional request field that the third sample begins (cut at
        Membe; MemberInfoFilter by its siblings); private error codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Members on a page. At most 50.
            next: Empty on the first page, then `next` of the previous response.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/61242 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.get_permission_group_member_list import (
            GetPermissionGroupMemberListRequest,
        )

        return await self._send(
            GetPermissionGroupMemberListRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                limit=limit,
                next=next,
                extra_fields=extra_fields,
            )
        )

    async def get_topic_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetTopicPermissionGroupResponse:
        """Get the rights of a permission group in topics.

        Not everything is known about this API: response table; private error codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics to read. All topics with rights when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/61239 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.get_topic_permission_group import GetTopicPermissionGroupRequest

        return await self._send(
            GetTopicPermissionGroupRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                topic_id_list=topic_id_list,
                extra_fields=extra_fields,
            )
        )

    async def import_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        group_type: GroupType | str | None = None,
        topic_id: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        create_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ImportTopicResponse:
        """Import a topic into a community.

        For moving data from another system: fires no webhook and notifies nobody.

        Args:
            group_id: Community the topic belongs to.
            topic_name: Topic name. At most 30 bytes.
            group_type: Kind of the group. Only Community is supported.
            topic_id: Custom ID. Assigned by the server when omitted. At most 96 bytes.
            from_account: User ID of the creator.
            custom_string: Custom data of the topic. At most 3000 bytes.
            face_url: Address of the topic picture. At most 100 bytes.
            notification: Notice. At most 300 bytes.
            introduction: Introduction. At most 240 bytes.
            create_time: Creation time. Time of the call when omitted. Unix time in seconds.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10021 GROUP_ID_IN_USE_BY_OTHER: Another topic has this ID.
            ApiError: 10037 GROUPS_PER_USER_EXCEEDED: The prepaid number of topics is used up.
            ApiError: 80005 MODERATION_TIMEOUT_OR_SERVICE_SUSPENDED: The content check timed out.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 11000
                COMMUNITY_TOPICS_NOT_ENABLED, 80001 TEXT_BLOCKED_BY_MODERATION.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `topic_id` is set. A chosen ID makes a retry harmless.
        Source: https://trtc.io/document/53448 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.import_topic import ImportTopicRequest

        return await self._send(
            ImportTopicRequest(
                group_id=group_id,
                topic_name=topic_name,
                group_type=group_type,
                topic_id=topic_id,
                from_account=from_account,
                custom_string=custom_string,
                face_url=face_url,
                notification=notification,
                introduction=introduction,
                create_time=create_time,
                extra_fields=extra_fields,
            )
        )

    async def modify_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        permission_group_name: str | None = None,
        permission: CommunityPermission | int | None = None,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyPermissionGroupResponse:
        """Change a permission group of a community.

        Not everything is known about this API: private error codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group to change.
            permission_group_name: Name of the permission group. At most 150 bytes.
            permission: Sum of the rights.
            custom_string: Custom data of the permission group. At most 3000 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/61234 (read 2026-04-09)
        """
        from timsdk._apis.group_open_http_svc.modify_permission_group import ModifyPermissionGroupRequest

        return await self._send(
            ModifyPermissionGroupRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                permission_group_name=permission_group_name,
                permission=permission,
                custom_string=custom_string,
                extra_fields=extra_fields,
            )
        )

    async def set_topic_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Sequence[TopicGrant],
        extra_fields: JsonObject | None = None,
    ) -> SetTopicPermissionGroupResponse:
        """Change the rights of a permission group in topics.

        Not everything is known about this API: response fields; limit of `topic_permission_list`; private error
        codes.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: New rights in each topic. At most 50 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/61237 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.set_topic_permission_group import SetTopicPermissionGroupRequest

        return await self._send(
            SetTopicPermissionGroupRequest(
                group_id=group_id,
                permission_group_id=permission_group_id,
                topic_permission_list=topic_permission_list,
                extra_fields=extra_fields,
            )
        )
