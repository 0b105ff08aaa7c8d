# Generated from spec/apis/million_group_open_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.million_group_open_http_svc.create_topic import CreateTopicResponse
    from timsdk._apis.million_group_open_http_svc.destroy_topic import DestroyTopicResponse
    from timsdk._apis.million_group_open_http_svc.get_online_member_num import GetOnlineMemberNumResponse
    from timsdk._apis.million_group_open_http_svc.get_topic import GetTopicResponse, TopicField
    from timsdk._apis.million_group_open_http_svc.modify_topic import ModifyTopicResponse
    from timsdk._types.on_off import OnOff
    from timsdk_runtime.model.base import JsonObject


class MillionGroupOpenHttpSvcMethods(Namespace):
    """Communities: the APIs of `million_group_open_http_svc`."""

    __slots__ = ()

    def create_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        topic_id: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateTopicResponse:
        """Create a topic in a community.

        The community must have been created with topics enabled. A topic ID of your own is the group ID, `@TOPIC#_`
        and a part you choose.

        Args:
            group_id: Community the topic belongs to.
            topic_name: Topic name. At most 30 bytes.
            topic_id: Custom ID. Assigned by the server when omitted. At most 96 bytes.
            from_account: User ID of the creator.
            custom_string: Custom data of the topic. At most 3000 bytes.
            face_url: Address of the topic picture. At most 100 bytes.
            notification: Notice. At most 300 bytes.
            introduction: Introduction. At most 240 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10025 GROUP_ID_IN_USE_BY_SELF: The ID names a topic of yours already.
            ApiError: 10037 GROUPS_PER_USER_EXCEEDED: The prepaid number of topics is used up.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10006
                GROUP_OPERATION_RATE_LIMITED, 10007 GROUP_PERMISSION_DENIED, 10008 REQUEST_REFUSED, 10010
                GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID, 10016 GROUP_REJECTED_BY_WEBHOOK, 10036
                AVCHATROOM_QUOTA_EXCEEDED, 11000 COMMUNITY_TOPICS_NOT_ENABLED, 80001 TEXT_BLOCKED_BY_MODERATION.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again, unless `topic_id` is set. A chosen ID makes a retry harmless.
        Source: https://trtc.io/document/49471 (read 2024-12-24)
        """
        from timsdk._apis.million_group_open_http_svc.create_topic import CreateTopicRequest

        return self._send(
            CreateTopicRequest(
                group_id=group_id,
                topic_name=topic_name,
                topic_id=topic_id,
                from_account=from_account,
                custom_string=custom_string,
                face_url=face_url,
                notification=notification,
                introduction=introduction,
                extra_fields=extra_fields,
            )
        )

    def destroy_topic(
        self,
        *,
        group_id: str,
        topic_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> DestroyTopicResponse:
        """Delete topics of a community for good.

        Args:
            group_id: Community the topics belong to.
            topic_id_list: Topics to delete.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10006
                GROUP_OPERATION_RATE_LIMITED, 10007 GROUP_PERMISSION_DENIED, 10008 REQUEST_REFUSED, 10015
                GROUP_ID_INVALID, 10021 GROUP_ID_IN_USE_BY_OTHER, 10025 GROUP_ID_IN_USE_BY_SELF, 11000
                COMMUNITY_TOPICS_NOT_ENABLED, 110002 TOPIC_DELETE_FAILED, 110003 TOPIC_ALREADY_DELETED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The result of a topic that is gone already is 110003.
        Source: https://trtc.io/document/49470 (read 2024-12-24)
        """
        from timsdk._apis.million_group_open_http_svc.destroy_topic import DestroyTopicRequest

        return self._send(
            DestroyTopicRequest(
                group_id=group_id,
                topic_id_list=topic_id_list,
                extra_fields=extra_fields,
            )
        )

    def get_online_member_num(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> GetOnlineMemberNumResponse:
        """Count the members of a community who are online.

        The number is refreshed every 4 minutes.

        Not everything is known about this API: private error codes after 10004 (the stored page ends there).

        Args:
            group_id: Community.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10007
                GROUP_PERMISSION_DENIED, 10010 GROUP_NOT_FOUND, 10015 GROUP_ID_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/66883 (read 2026-08)
        """
        from timsdk._apis.million_group_open_http_svc.get_online_member_num import GetOnlineMemberNumRequest

        return self._send(
            GetOnlineMemberNumRequest(
                group_id=group_id,
                extra_fields=extra_fields,
            )
        )

    def get_topic(
        self,
        *,
        group_id: str,
        from_account: str,
        topic_id_list: list[str] | None = None,
        response_filter: list[TopicField | str] | list[TopicField] | list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> GetTopicResponse:
        """Get topics of a community and what one user sees of them.

        The code of the whole response says nothing about a topic: look at the `error_code` of each item.

        Args:
            group_id: Community the topics belong to.
            from_account: User whose own state in the topics is returned.
            topic_id_list: Topics to read. All topics of the community when omitted.
            response_filter: Fields of the topics to return. All when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            A result for each item; `raise_for_failed()` raises where one failed.

        Raises:
            ApiError: 110003 TOPIC_ALREADY_DELETED: The topic was deleted.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10006
                GROUP_OPERATION_RATE_LIMITED, 10007 GROUP_PERMISSION_DENIED, 10008 REQUEST_REFUSED, 10010
                GROUP_NOT_FOUND, 11000 COMMUNITY_TOPICS_NOT_ENABLED.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/49469 (read 2024-12-24)
        """
        from timsdk._apis.million_group_open_http_svc.get_topic import GetTopicRequest

        return self._send(
            GetTopicRequest(
                group_id=group_id,
                from_account=from_account,
                topic_id_list=topic_id_list,
                response_filter=response_filter,
                extra_fields=extra_fields,
            )
        )

    def modify_topic(
        self,
        *,
        group_id: str,
        topic_id: str,
        topic_name: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        mute_all_member: OnOff | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ModifyTopicResponse:
        """Change a topic of a community.

        Omitted fields stay as they are.

        Args:
            group_id: Community the topic belongs to.
            topic_id: Topic to change.
            topic_name: Topic name. At most 30 bytes.
            from_account: User who changes the topic.
            custom_string: Custom data of the topic. At most 3000 bytes.
            face_url: Address of the topic picture. At most 100 bytes.
            notification: Notice. At most 300 bytes.
            introduction: Introduction. At most 240 bytes.
            mute_all_member: Mute everybody but the owner, administrators and app administrators.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10010 GROUP_NOT_FOUND: The topic was deleted.
            ApiError: 10002 GROUP_SERVER_ERROR, 10003 GROUP_COMMAND_UNKNOWN, 10004 GROUP_PARAM_INVALID, 10006
                GROUP_OPERATION_RATE_LIMITED, 10007 GROUP_PERMISSION_DENIED, 10008 REQUEST_REFUSED, 10015
                GROUP_ID_INVALID, 10016 GROUP_REJECTED_BY_WEBHOOK, 11000 COMMUNITY_TOPICS_NOT_ENABLED, 80001
                TEXT_BLOCKED_BY_MODERATION.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/49468 (read 2024-12-24)
        """
        from timsdk._apis.million_group_open_http_svc.modify_topic import ModifyTopicRequest

        return self._send(
            ModifyTopicRequest(
                group_id=group_id,
                topic_id=topic_id,
                topic_name=topic_name,
                from_account=from_account,
                custom_string=custom_string,
                face_url=face_url,
                notification=notification,
                introduction=introduction,
                mute_all_member=mute_all_member,
                extra_fields=extra_fields,
            )
        )
