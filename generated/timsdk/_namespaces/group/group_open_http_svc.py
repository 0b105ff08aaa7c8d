# Generated from spec/apis/group_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._apis.group_open_http_svc.add_group_member import AddGroupMemberResponse
    from timsdk._apis.group_open_http_svc.ban_group_member import BanGroupMemberResponse
    from timsdk._apis.group_open_http_svc.change_group_owner import ChangeGroupOwnerResponse
    from timsdk._apis.group_open_http_svc.clear_group_attr import ClearGroupAttrResponse
    from timsdk._apis.group_open_http_svc.create_group import CreateGroupResponse, InitialMember
    from timsdk._apis.group_open_http_svc.delete_group_attr import DeleteGroupAttrResponse, GroupAttributeKey
    from timsdk._apis.group_open_http_svc.delete_group_counter import DeleteGroupCounterResponse
    from timsdk._apis.group_open_http_svc.delete_group_member import DeleteGroupMemberResponse
    from timsdk._apis.group_open_http_svc.destroy_group import DestroyGroupResponse
    from timsdk._apis.group_open_http_svc.forbid_send_msg import ForbidSendMsgResponse
    from timsdk._apis.group_open_http_svc.get_appid_group_list import GetAppidGroupListResponse
    from timsdk._apis.group_open_http_svc.get_group_ban_member import GetGroupBanMemberResponse
    from timsdk._apis.group_open_http_svc.get_group_counter import GetGroupCounterResponse
    from timsdk._apis.group_open_http_svc.get_group_info import GetGroupInfoResponse
    from timsdk._apis.group_open_http_svc.get_group_member_info import GetGroupMemberInfoResponse
    from timsdk._apis.group_open_http_svc.get_group_muted_account import GetGroupMutedAccountResponse
    from timsdk._apis.group_open_http_svc.get_joined_group_list import GetJoinedGroupListResponse, JoinedGroupFilter
    from timsdk._apis.group_open_http_svc.get_role_in_group import GetRoleInGroupResponse
    from timsdk._apis.group_open_http_svc.get_specified_group_member_info import GetSpecifiedGroupMemberInfoResponse
    from timsdk._apis.group_open_http_svc.import_group import ImportGroupResponse
    from timsdk._apis.group_open_http_svc.import_group_member import ImportGroupMember, ImportGroupMemberResponse
    from timsdk._apis.group_open_http_svc.modify_group_attr import ModifyGroupAttrResponse
    from timsdk._apis.group_open_http_svc.modify_group_base_info import ModifyGroupBaseInfoResponse
    from timsdk._apis.group_open_http_svc.modify_group_member_info import ModifyGroupMemberInfoResponse
    from timsdk._apis.group_open_http_svc.set_group_attr import SetGroupAttrResponse
    from timsdk._apis.group_open_http_svc.unban_group_member import UnbanGroupMemberResponse
    from timsdk._apis.group_open_http_svc.update_group_counter import CounterMode, UpdateGroupCounterResponse
    from timsdk._types.apply_join_option import ApplyJoinOption
    from timsdk._types.community_permission import CommunityPermission
    from timsdk._types.custom_field import CustomField
    from timsdk._types.group_attribute import GroupAttribute
    from timsdk._types.group_counter import GroupCounter
    from timsdk._types.group_member_field import GroupMemberField
    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk._types.group_response_filter import GroupResponseFilter
    from timsdk._types.group_type import GroupType
    from timsdk._types.invite_join_option import InviteJoinOption
    from timsdk._types.member_ref import MemberRef
    from timsdk._types.member_role import MemberRole
    from timsdk._types.on_off import OnOff
    from timsdk_runtime.model.base import JsonObject


class GroupOpenHttpSvcMethods(Namespace):
    """Groups: the APIs of `group_open_http_svc`."""

    __slots__ = ()

    def add_group_member(
        self,
        *,
        group_id: str,
        member_list: Sequence[MemberRef],
        silence: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddGroupMemberResponse:
        """Add members to a group.

        Not for live groups, whose users join from the client. The whole group is notified unless the call is silent
        or the group is a work group that nobody has written in yet.

        Args:
            group_id: Group ID.
            member_list: Users to add. At most 300 items.
            silence: Notify nobody. The service assumes False when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10005 GROUP_TOO_MANY_ACCOUNTS: More than 300 users.
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type takes no invitations, such as a live group.
            ApiError: 10014 GROUP_FULL: Not enough places are left. Add fewer users or raise the maximum number of
                members.
            ApiError: 10019 GROUP_USER_NOT_FOUND: One of the users does not exist.
            ApiError: 10037 GROUPS_PER_USER_EXCEEDED: One of the users joined too many groups.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10016 GROUP_REJECTED_BY_WEBHOOK, 10026
                GROUP_COMMAND_DISABLED_FOR_APP.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response marks a user who is a member already.
        Source: https://trtc.io/document/34921 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.add_group_member import AddGroupMemberRequest

        return self._send(
            AddGroupMemberRequest(
                group_id=group_id,
                member_list=member_list,
                silence=silence,
                extra_fields=extra_fields,
            )
        )

    def ban_group_member(
        self,
        *,
        group_id: str,
        members_account: list[str],
        duration: int,
        description: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> BanGroupMemberResponse:
        """Ban users from a live group for a time.

        A banned user receives no messages of the group and cannot come back before the ban ends. Live groups only;
        needs the Ultimate edition and the console switch for bans.

        Args:
            group_id: Group ID.
            members_account: User IDs to ban. At most 20 items.
            duration: Length of the ban. In seconds. From 0 to 4294967295.
            description: Text that comes with the ban. At most 1000 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10005 GROUP_TOO_MANY_ACCOUNTS: More than 20 users.
            ApiError: 10007 GROUP_PERMISSION_DENIED: The console switch for bans is off, or the caller is not an app
                administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry only restarts the duration.
        Source: https://trtc.io/document/50296 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.ban_group_member import BanGroupMemberRequest

        return self._send(
            BanGroupMemberRequest(
                group_id=group_id,
                members_account=members_account,
                duration=duration,
                description=description,
                extra_fields=extra_fields,
            )
        )

    def change_group_owner(
        self,
        *,
        group_id: str,
        new_owner_account: str,
        extra_fields: JsonObject | None = None,
    ) -> ChangeGroupOwnerResponse:
        """Hand a group over to another member.

        Also gives an owner to a group without one. The new owner must be a member. Not for live groups.

        Args:
            group_id: Group ID.
            new_owner_account: User ID of the new owner, a member.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is not an app administrator, or the group is a live
                group.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34966 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.change_group_owner import ChangeGroupOwnerRequest

        return self._send(
            ChangeGroupOwnerRequest(
                group_id=group_id,
                new_owner_account=new_owner_account,
                extra_fields=extra_fields,
            )
        )

    def clear_group_attr(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> ClearGroupAttrResponse:
        """Delete all attributes of a group.

        Not for communities. A group takes 5 attribute writes a second.

        Args:
            group_id: Group ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type has no attributes.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID, 10045 GROUP_ATTRIBUTE_KEY_TOO_LONG, 10046 GROUP_ATTRIBUTE_VALUE_TOO_LONG, 10047
                GROUP_ATTRIBUTE_TOO_MANY_KEYS, 10048 GROUP_ATTRIBUTES_TOTAL_TOO_LARGE, 10049
                GROUP_ATTRIBUTE_WRITE_RATE_LIMITED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/44189 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.clear_group_attr import ClearGroupAttrRequest

        return self._send(
            ClearGroupAttrRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def create_group(
        self,
        *,
        group_type: GroupType | str,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        invite_join_option: InviteJoinOption | str | None = None,
        app_defined_data: Sequence[CustomField] | None = None,
        member_list: Sequence[InitialMember] | None = None,
        support_topic: bool | None = None,
        enable_permission: bool | None = None,
        default_permission: CommunityPermission | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateGroupResponse:
        """Create a group.

        A live group takes no initial members; users, the owner included, join it from the client. In all other
        groups the owner and the initial members are members at once. More than 100,000 groups in an app cost a fee.

        Args:
            group_type: Kind of group.
            name: Group name. At most 30 bytes.
            owner_account: Owner, an imported account. Without it the group has no owner.
            group_id: Custom ID in printable ASCII, not starting with @TGS#; in communities starting with @TGS#_. At
                most 48 bytes.
            introduction: Introduction. At most 240 bytes.
            notification: Notice. At most 300 bytes.
            face_url: Address of the group picture. At most 100 bytes.
            max_member_count: Maximum number of members. The limit of the plan when omitted.
            apply_join_option: What happens to applications. Not for communities. The service assumes
                "NeedPermission" when omitted.
            invite_join_option: What happens to invitations.
            app_defined_data: Custom fields of the group. At most 10 items.
            member_list: Initial members. Not for live groups. At most 100 items.
            support_topic: Enable topics. Communities only.
            enable_permission: Whether permission groups decide about rights. Communities with topics only.
            default_permission: Sum of the rights of ordinary members. Only where permission groups decide.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10005 GROUP_TOO_MANY_ACCOUNTS: More than 100 initial members.
            ApiError: 10006 GROUP_OPERATION_RATE_LIMITED: Too many groups created in one day.
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type does not allow this, such as initial members in
                a live group.
            ApiError: 10021 GROUP_ID_IN_USE_BY_OTHER: The group ID belongs to somebody else.
            ApiError: 10025 GROUP_ID_IN_USE_BY_SELF: The ID names a group of yours already. Disband that one or
                choose another ID.
            ApiError: 10037 GROUPS_PER_USER_EXCEEDED: The owner created or joined too many groups.
            ApiError: 10038 GROUP_MEMBER_QUOTA_EXCEEDED: More initial members than the plan allows.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10008
                REQUEST_REFUSED, 10016 GROUP_REJECTED_BY_WEBHOOK, 10036 AVCHATROOM_QUOTA_EXCEEDED, 10058
                FREE_EDITION_GROUP_QUOTA_EXCEEDED, 80001 TEXT_BLOCKED_BY_MODERATION.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `group_id` is set. With a chosen ID, the response to a retry is 10025.
        Source: https://trtc.io/document/34895 (read 2024-12-24)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12-17)
        """
        from timsdk._apis.group_open_http_svc.create_group import CreateGroupRequest

        return self._send(
            CreateGroupRequest(
                group_type=group_type,
                name=name,
                owner_account=owner_account,
                group_id=group_id,
                introduction=introduction,
                notification=notification,
                face_url=face_url,
                max_member_count=max_member_count,
                apply_join_option=apply_join_option,
                invite_join_option=invite_join_option,
                app_defined_data=app_defined_data,
                member_list=member_list,
                support_topic=support_topic,
                enable_permission=enable_permission,
                default_permission=default_permission,
                extra_fields=extra_fields,
            )
        )

    def delete_group_attr(
        self,
        *,
        group_id: str,
        group_attr: Sequence[GroupAttributeKey],
        extra_fields: JsonObject | None = None,
    ) -> DeleteGroupAttrResponse:
        """Delete chosen attributes of a group.

        A group takes 5 attribute writes a second.

        Args:
            group_id: Group ID.
            group_attr: Attributes to delete.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type has no attributes.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID, 10045 GROUP_ATTRIBUTE_KEY_TOO_LONG, 10049 GROUP_ATTRIBUTE_WRITE_RATE_LIMITED,
                10050 GROUP_ATTRIBUTE_NOT_FOUND.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response to a retry says that the attribute does not
            exist.
        Source: https://trtc.io/document/59499 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/104440 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.delete_group_attr import DeleteGroupAttrRequest

        return self._send(
            DeleteGroupAttrRequest(
                group_id=group_id,
                group_attr=group_attr,
                extra_fields=extra_fields,
            )
        )

    def delete_group_counter(
        self,
        *,
        group_id: str,
        group_counter_keys: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DeleteGroupCounterResponse:
        """Delete counters of a group.

        Not for communities; needs the Ultimate edition.

        Args:
            group_id: Group ID.
            group_counter_keys: Names of counters. All when omitted. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller lacks the right, for instance is not a member.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID, 10059 GROUP_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/53429 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.delete_group_counter import DeleteGroupCounterRequest

        return self._send(
            DeleteGroupCounterRequest(
                group_id=group_id,
                group_counter_keys=group_counter_keys,
                extra_fields=extra_fields,
            )
        )

    def delete_group_member(
        self,
        *,
        group_id: str,
        member_to_del_account: list[str],
        silence: bool | None = None,
        reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DeleteGroupMemberResponse:
        """Remove members from a group.

        Not for live groups; ban or mute there instead. The whole group is notified unless the call is silent or the
        group is a work group that nobody has written in yet.

        Args:
            group_id: Group ID.
            member_to_del_account: User IDs to remove. At most 100 items.
            silence: Notify nobody but the removed users. The service assumes False when omitted.
            reason: Reason, shown in the notification.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10004 GROUP_PARAM_INVALID: A request field is wrong, or the group is a live group.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10007 GROUP_PERMISSION_DENIED, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. Removing a user who is not in the group succeeds.
        Source: https://trtc.io/document/34949 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.delete_group_member import DeleteGroupMemberRequest

        return self._send(
            DeleteGroupMemberRequest(
                group_id=group_id,
                member_to_del_account=member_to_del_account,
                silence=silence,
                reason=reason,
                extra_fields=extra_fields,
            )
        )

    def destroy_group(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> DestroyGroupResponse:
        """Disband a group.

        This cannot be undone.

        Args:
            group_id: Group ID.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response to a retry says that the group does not
            exist.
        Source: https://trtc.io/document/34896 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.destroy_group import DestroyGroupRequest

        return self._send(
            DestroyGroupRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def forbid_send_msg(
        self,
        *,
        group_id: str,
        members_account: list[str],
        mute_time: int,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ForbidSendMsgResponse:
        """Mute or unmute members of a group.

        A mute survives leaving and joining again. Not for work groups.

        Args:
            group_id: Group ID.
            members_account: User IDs. At most 500 items.
            mute_time: Length of the mute. 0 unmutes, 4294967295 mutes for good. In seconds. From 0 to 4294967295.
            topic_id: Topic to mute in. Communities with topics only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry only restarts the mute.
        Source: https://trtc.io/document/34951 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.forbid_send_msg import ForbidSendMsgRequest

        return self._send(
            ForbidSendMsgRequest(
                group_id=group_id,
                members_account=members_account,
                mute_time=mute_time,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def get_appid_group_list(
        self,
        *,
        limit: int | None = None,
        next: int | None = None,
        group_type: GroupType | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetAppidGroupListResponse:
        """Page through the groups of the app.

        Returns IDs only; get_group_info has the rest.

        Args:
            limit: Groups on a page. At most 10000. The service assumes 10000 when omitted.
            next: 0 on the first page, then `next` of the previous response. The service assumes 0 when omitted.
            group_type: Kind of group to list. Every kind when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 10018 GROUP_RESPONSE_TOO_LARGE: Ask for fewer groups at once.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 1 call a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34960 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_appid_group_list import GetAppidGroupListRequest

        return self._send(
            GetAppidGroupListRequest(
                limit=limit,
                next=next,
                group_type=group_type,
                extra_fields=extra_fields,
            )
        )

    def get_group_ban_member(
        self,
        *,
        group_id: str,
        offset: int,
        limit: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupBanMemberResponse:
        """Page through the banned users of a live group.

        Live groups only; needs the Ultimate edition and the console switch for bans.

        Args:
            group_id: Group ID.
            offset: 0 on the first page, then `next_offset` of the previous response. At least 0.
            limit: Users on a page. At most 100.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The console switch for bans is off, or the caller is not an app
                administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10005
                GROUP_TOO_MANY_ACCOUNTS.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/50295 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_group_ban_member import GetGroupBanMemberRequest

        return self._send(
            GetGroupBanMemberRequest(
                group_id=group_id,
                offset=offset,
                limit=limit,
                extra_fields=extra_fields,
            )
        )

    def get_group_counter(
        self,
        *,
        group_id: str,
        group_counter_keys: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupCounterResponse:
        """Get counters of a group.

        Not for communities; needs the Ultimate edition.

        Args:
            group_id: Group ID.
            group_counter_keys: Names of counters. All when omitted. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller lacks the right, for instance is not a member.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID, 10059 GROUP_FEATURE_NEEDS_HIGHER_EDITION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/53427 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_group_counter import GetGroupCounterRequest

        return self._send(
            GetGroupCounterRequest(
                group_id=group_id,
                group_counter_keys=group_counter_keys,
                extra_fields=extra_fields,
            )
        )

    def get_group_info(
        self,
        *,
        group_id_list: list[str],
        response_filter: GroupResponseFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupInfoResponse:
        """Get groups with their data and members.

        Each group has a result of its own; that of the whole response means nothing.

        Args:
            group_id_list: Group IDs. At most 50 items.
            response_filter: Which fields to return. All when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is not an app administrator.
            ApiError: 10018 GROUP_RESPONSE_TOO_LARGE: Ask for fewer groups or fields at once.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34961 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_group_info import GetGroupInfoRequest

        return self._send(
            GetGroupInfoRequest(
                group_id_list=group_id_list,
                response_filter=response_filter,
                extra_fields=extra_fields,
            )
        )

    def get_group_member_info(
        self,
        *,
        group_id: str,
        member_info_filter: list[GroupMemberField | str] | list[GroupMemberField] | list[str] | None = None,
        member_role_filter: list[MemberRole | str] | list[MemberRole] | list[str] | None = None,
        app_defined_data_filter_group_member: list[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupMemberInfoResponse:
        """Page through the members of a group.

        Not for live groups. Communities page with `next`, empty at first; other groups page with `offset`.

        Args:
            group_id: Group ID.
            member_info_filter: Fields to return. All when omitted.
            member_role_filter: Roles to list. All when omitted.
            app_defined_data_filter_group_member: Keys of the custom fields to return.
            limit: Members on a page, in communities at most 100. All when omitted. At most 200.
            offset: Number of members to skip. Not for communities. At least 0.
            next: Empty on the first page, then `next` of the previous response. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is not an app administrator or may not read one of
                the fields.
            ApiError: 10018 GROUP_RESPONSE_TOO_LARGE: Ask for the members in pages.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34948 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_group_member_info import GetGroupMemberInfoRequest

        return self._send(
            GetGroupMemberInfoRequest(
                group_id=group_id,
                member_info_filter=member_info_filter,
                member_role_filter=member_role_filter,
                app_defined_data_filter_group_member=app_defined_data_filter_group_member,
                limit=limit,
                offset=offset,
                next=next,
                extra_fields=extra_fields,
            )
        )

    def get_group_muted_account(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetGroupMutedAccountResponse:
        """List the muted members of a group.

        Args:
            group_id: Group ID.
            topic_id: Topic to look into. Communities with topics only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34964 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_group_muted_account import GetGroupMutedAccountRequest

        return self._send(
            GetGroupMutedAccountRequest(
                group_id=group_id,
                topic_id=topic_id,
                extra_fields=extra_fields,
            )
        )

    def get_joined_group_list(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | None = None,
        with_no_active_groups: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        group_type: GroupType | str | None = None,
        response_filter: JoinedGroupFilter | None = None,
        support_topic: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetJoinedGroupListResponse:
        """Page through the groups a user has joined.

        Returns IDs only, unless a filter asks for more. Live groups and work groups without messages are left out
        by default; the list of live groups may be incomplete.

        Args:
            member_account: User ID.
            with_huge_groups: Include live groups. The service assumes False when omitted.
            with_no_active_groups: Include work groups that nobody has written in yet. The service assumes False
                when omitted.
            limit: Groups on a page. Every group when omitted. At most 5000.
            offset: Number of groups to skip. At least 0. The service assumes 0 when omitted.
            group_type: Kind of group to list. Every kind when omitted.
            response_filter: Which fields to return beside the ID.
            support_topic: Whether to list communities with topics or without. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: 10018 GROUP_RESPONSE_TOO_LARGE: Ask for fewer groups or fields at once.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34925 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_joined_group_list import GetJoinedGroupListRequest

        return self._send(
            GetJoinedGroupListRequest(
                member_account=member_account,
                with_huge_groups=with_huge_groups,
                with_no_active_groups=with_no_active_groups,
                limit=limit,
                offset=offset,
                group_type=group_type,
                response_filter=response_filter,
                support_topic=support_topic,
                extra_fields=extra_fields,
            )
        )

    def get_role_in_group(
        self,
        *,
        group_id: str,
        user_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> GetRoleInGroupResponse:
        """Get the roles of users in a group.

        Not for live groups.

        Args:
            group_id: Group ID.
            user_account: User IDs. At most 500 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group is a live group, or the caller lacks the right.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/34963 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.get_role_in_group import GetRoleInGroupRequest

        return self._send(
            GetRoleInGroupRequest(
                group_id=group_id,
                user_account=user_account,
                extra_fields=extra_fields,
            )
        )

    def get_specified_group_member_info(
        self,
        *,
        group_id: str,
        member_list_account: list[str],
        member_info_filter: list[GroupMemberField | str] | list[GroupMemberField] | list[str] | None = None,
        member_role_filter: list[MemberRole | str] | list[MemberRole] | list[str] | None = None,
        app_defined_data_filter_group_member: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetSpecifiedGroupMemberInfoResponse:
        """Get chosen members of a group.

        Not for live groups.

        Args:
            group_id: Group ID.
            member_list_account: User IDs. At most 50 items.
            member_info_filter: Fields to return. All when omitted.
            member_role_filter: Roles to return. All when omitted.
            app_defined_data_filter_group_member: Keys of the custom fields to return.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10005 GROUP_TOO_MANY_ACCOUNTS: More than 50 users.
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is not an app administrator or may not read one of
                the fields.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/64897 (read 2026-08)
        """
        from timsdk._apis.group_open_http_svc.get_specified_group_member_info import (
            GetSpecifiedGroupMemberInfoRequest,
        )

        return self._send(
            GetSpecifiedGroupMemberInfoRequest(
                group_id=group_id,
                member_list_account=member_list_account,
                member_info_filter=member_info_filter,
                member_role_filter=member_role_filter,
                app_defined_data_filter_group_member=app_defined_data_filter_group_member,
                extra_fields=extra_fields,
            )
        )

    def import_group(
        self,
        *,
        group_type: GroupType | str,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        app_defined_data: Sequence[CustomField] | None = None,
        create_time: int | None = None,
        support_topic: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ImportGroupResponse:
        """Import a group from another system.

        Calls no webhook and notifies nobody. Not for live groups. Members and messages follow with
        import_group_member and import_group_msg.

        Args:
            group_type: Kind of group. Not for live groups.
            name: Group name. At most 30 bytes.
            owner_account: Owner, a member at once. Without it the group has no owner.
            group_id: Custom ID in printable ASCII, not starting with @TGS#; in communities starting with @TGS#_. At
                most 48 bytes.
            introduction: Introduction. At most 240 bytes.
            notification: Notice. At most 300 bytes.
            face_url: Address of the group picture. At most 100 bytes.
            max_member_count: Maximum number of members, at most 6,000 outside communities. At most 100000. The
                service assumes 2000 when omitted.
            apply_join_option: What happens to applications. Not for communities. The service assumes
                "NeedPermission" when omitted.
            app_defined_data: Custom fields of the group. At most 10 items.
            create_time: Creation time. Time of the call when omitted. Unix time in seconds.
            support_topic: Enable topics. Communities only.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type cannot be imported, such as a live group.
            ApiError: 10021 GROUP_ID_IN_USE_BY_OTHER: Another group has this ID.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 80001
                TEXT_BLOCKED_BY_MODERATION.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `group_id` is set. A chosen ID makes a retry harmless.
        Source: https://trtc.io/document/34967 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.import_group import ImportGroupRequest

        return self._send(
            ImportGroupRequest(
                group_type=group_type,
                name=name,
                owner_account=owner_account,
                group_id=group_id,
                introduction=introduction,
                notification=notification,
                face_url=face_url,
                max_member_count=max_member_count,
                apply_join_option=apply_join_option,
                app_defined_data=app_defined_data,
                create_time=create_time,
                support_topic=support_topic,
                extra_fields=extra_fields,
            )
        )

    def import_group_member(
        self,
        *,
        group_id: str,
        member_list: Sequence[ImportGroupMember],
        extra_fields: JsonObject | None = None,
    ) -> ImportGroupMemberResponse:
        """Import group members from another system.

        Calls no webhook and notifies nobody. Not for live groups. A joining time before the creation of the group
        or in the future makes the import of that member fail.

        Args:
            group_id: Group ID.
            member_list: Members to import. At most 300 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10005 GROUP_TOO_MANY_ACCOUNTS: More than 300 members.
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type does not allow this, such as a live group.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10006
                GROUP_OPERATION_RATE_LIMITED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The response marks a user who is a member already.
        Source: https://trtc.io/document/34969 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.import_group_member import ImportGroupMemberRequest

        return self._send(
            ImportGroupMemberRequest(
                group_id=group_id,
                member_list=member_list,
                extra_fields=extra_fields,
            )
        )

    def modify_group_attr(
        self,
        *,
        group_id: str,
        group_attr: Sequence[GroupAttribute],
        extra_fields: JsonObject | None = None,
    ) -> ModifyGroupAttrResponse:
        """Add or change attributes of a group.

        Attributes that are not named stay as they are. A group takes 5 attribute writes a second.

        Args:
            group_id: Group ID.
            group_attr: Attributes to add or change. At most 16 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type has no attributes.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID, 10045 GROUP_ATTRIBUTE_KEY_TOO_LONG, 10046 GROUP_ATTRIBUTE_VALUE_TOO_LONG, 10047
                GROUP_ATTRIBUTE_TOO_MANY_KEYS, 10048 GROUP_ATTRIBUTES_TOTAL_TOO_LARGE, 10049
                GROUP_ATTRIBUTE_WRITE_RATE_LIMITED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/44188 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.modify_group_attr import ModifyGroupAttrRequest

        return self._send(
            ModifyGroupAttrRequest(
                group_id=group_id,
                group_attr=group_attr,
                extra_fields=extra_fields,
            )
        )

    def modify_group_base_info(
        self,
        *,
        group_id: str,
        from_account: str | None = None,
        name: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_num: int | None = None,
        apply_join_option: ApplyJoinOption | str | None = None,
        invite_join_option: InviteJoinOption | str | None = None,
        mute_all_member: OnOff | str | None = None,
        enable_permission: bool | None = None,
        default_permission: CommunityPermission | int | None = None,
        history_msg_before_join: OnOff | str | None = None,
        app_defined_data: Sequence[CustomField] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyGroupBaseInfoResponse:
        """Change the data of a group.

        Omitted fields stay as they are.

        Args:
            group_id: Group ID.
            from_account: Existing user shown as the one who made the change. The calling administrator when
                omitted.
            name: Group name. At most 30 bytes.
            introduction: Introduction. At most 240 bytes.
            notification: Notice. At most 300 bytes.
            face_url: Address of the group picture. At most 100 bytes.
            max_member_num: Maximum number of members. Not for live groups.
            apply_join_option: What happens to applications. Not for communities.
            invite_join_option: What happens to invitations. Not for live groups.
            mute_all_member: Mute everybody but the owner, administrators and app administrators.
            enable_permission: Whether permission groups decide about rights. Communities with topics only.
            default_permission: Sum of the rights of ordinary members. Only where permission groups decide.
            history_msg_before_join: Whether new members read earlier messages. Work, public and meeting groups.
            app_defined_data: Custom fields to change. An empty value deletes the field. At most 10 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller is not an app administrator or may not change one of
                the fields.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10026 GROUP_COMMAND_DISABLED_FOR_APP, 80001
                TEXT_BLOCKED_BY_MODERATION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/34962 (read 2024-12-24)
        Source: https://cloud.tencent.com/document/product/269/1620 (read 2024-07-25)
        Source: https://github.com/doocs/qcloud-im-server-sdk-java (read 2025-12-17)
        """
        from timsdk._apis.group_open_http_svc.modify_group_base_info import ModifyGroupBaseInfoRequest

        return self._send(
            ModifyGroupBaseInfoRequest(
                group_id=group_id,
                from_account=from_account,
                name=name,
                introduction=introduction,
                notification=notification,
                face_url=face_url,
                max_member_num=max_member_num,
                apply_join_option=apply_join_option,
                invite_join_option=invite_join_option,
                mute_all_member=mute_all_member,
                enable_permission=enable_permission,
                default_permission=default_permission,
                history_msg_before_join=history_msg_before_join,
                app_defined_data=app_defined_data,
                extra_fields=extra_fields,
            )
        )

    def modify_group_member_info(
        self,
        *,
        group_id: str,
        member_account: str,
        role: MemberRole | str | None = None,
        msg_flag: GroupMsgFlag | str | None = None,
        name_card: str | None = None,
        app_member_defined_data: Sequence[CustomField] | None = None,
        mute_time: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyGroupMemberInfoResponse:
        """Change the data of a group member.

        Not for live groups. Omitted fields stay as they are.

        Args:
            group_id: Group ID.
            member_account: User ID of the member.
            role: Admin or Member. The owner changes with change_group_owner.
            msg_flag: How the member receives messages.
            name_card: Name card in the group. At most 50 bytes.
            app_member_defined_data: Custom fields to change. At most 5 items.
            mute_time: Length of the mute. 0 unmutes. Not for work groups. In seconds. At least 0.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 80001
                TEXT_BLOCKED_BY_MODERATION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. A retry only restarts a mute.
        Source: https://trtc.io/document/34900 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.modify_group_member_info import ModifyGroupMemberInfoRequest

        return self._send(
            ModifyGroupMemberInfoRequest(
                group_id=group_id,
                member_account=member_account,
                role=role,
                msg_flag=msg_flag,
                name_card=name_card,
                app_member_defined_data=app_member_defined_data,
                mute_time=mute_time,
                extra_fields=extra_fields,
            )
        )

    def set_group_attr(
        self,
        *,
        group_id: str,
        group_attr: Sequence[GroupAttribute],
        extra_fields: JsonObject | None = None,
    ) -> SetGroupAttrResponse:
        """Replace all attributes of a group.

        Attributes that are not named are deleted. A group takes 5 attribute writes a second.

        Args:
            group_id: Group ID.
            group_attr: Attributes to keep. At most 16 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The group type has no attributes.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID, 10045 GROUP_ATTRIBUTE_KEY_TOO_LONG, 10046 GROUP_ATTRIBUTE_VALUE_TOO_LONG, 10047
                GROUP_ATTRIBUTE_TOO_MANY_KEYS, 10048 GROUP_ATTRIBUTES_TOTAL_TOO_LARGE, 10049
                GROUP_ATTRIBUTE_WRITE_RATE_LIMITED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/44190 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.set_group_attr import SetGroupAttrRequest

        return self._send(
            SetGroupAttrRequest(
                group_id=group_id,
                group_attr=group_attr,
                extra_fields=extra_fields,
            )
        )

    def unban_group_member(
        self,
        *,
        group_id: str,
        members_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> UnbanGroupMemberResponse:
        """Lift bans of users from a live group.

        The users can join again and receive messages. Live groups only; needs the Ultimate edition and the console
        switch for bans.

        Args:
            group_id: Group ID.
            members_account: User IDs of banned users. At most 20 items.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10005 GROUP_TOO_MANY_ACCOUNTS: More than 20 users.
            ApiError: 10007 GROUP_PERMISSION_DENIED: The console switch for bans is off, or the caller is not an app
                administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/50297 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.unban_group_member import UnbanGroupMemberRequest

        return self._send(
            UnbanGroupMemberRequest(
                group_id=group_id,
                members_account=members_account,
                extra_fields=extra_fields,
            )
        )

    def update_group_counter(
        self,
        *,
        group_id: str,
        group_counter: Sequence[GroupCounter],
        mode: CounterMode | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateGroupCounterResponse:
        """Set, raise or lower counters of a group.

        A counter that does not exist starts at 0. Not for communities; needs the Ultimate edition.

        Args:
            group_id: Group ID.
            group_counter: Counters to change. At most 20 items.
            mode: What to do with the values.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10007 GROUP_PERMISSION_DENIED: The caller lacks the right, for instance is not a member.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID, 10010 GROUP_NOT_FOUND, 10015
                GROUP_ID_INVALID, 10059 GROUP_FEATURE_NEEDS_HIGHER_EDITION, 10063 GROUP_COUNTER_TOO_MANY_KEYS.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. Each retry raises or lowers the counter again; only Set could be retried.
        Source: https://trtc.io/document/53428 (read 2024-12-24)
        """
        from timsdk._apis.group_open_http_svc.update_group_counter import UpdateGroupCounterRequest

        return self._send(
            UpdateGroupCounterRequest(
                group_id=group_id,
                group_counter=group_counter,
                mode=mode,
                extra_fields=extra_fields,
            )
        )
