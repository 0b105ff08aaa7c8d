# Generated from spec/; do not edit. `make generate` writes it again.
"""Live groups: models of the APIs of `client.live_group`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_open_avchatroom_http_svc.add_robots import AddRobotsRequest as AddRobotsRequest
    from timsdk._apis.group_open_avchatroom_http_svc.add_robots import AddRobotsResponse as AddRobotsResponse
    from timsdk._apis.group_open_avchatroom_http_svc.check_members import CheckMembersRequest as CheckMembersRequest
    from timsdk._apis.group_open_avchatroom_http_svc.check_members import CheckMembersResponse as CheckMembersResponse
    from timsdk._apis.group_open_avchatroom_http_svc.del_robots import DelRobotsRequest as DelRobotsRequest
    from timsdk._apis.group_open_avchatroom_http_svc.del_robots import DelRobotsResponse as DelRobotsResponse
    from timsdk._apis.group_open_avchatroom_http_svc.get_admin_list import GetAdminListRequest as GetAdminListRequest
    from timsdk._apis.group_open_avchatroom_http_svc.get_admin_list import (
        GetAdminListResponse as GetAdminListResponse,
    )
    from timsdk._apis.group_open_avchatroom_http_svc.get_admin_list import LiveGroupAdmin as LiveGroupAdmin
    from timsdk._apis.group_open_avchatroom_http_svc.get_members import GetMembersRequest as GetMembersRequest
    from timsdk._apis.group_open_avchatroom_http_svc.get_members import GetMembersResponse as GetMembersResponse
    from timsdk._apis.group_open_avchatroom_http_svc.get_members import LiveGroupMember as LiveGroupMember
    from timsdk._apis.group_open_avchatroom_http_svc.modify_admin import ModifyAdminRequest as ModifyAdminRequest
    from timsdk._apis.group_open_avchatroom_http_svc.modify_admin import ModifyAdminResponse as ModifyAdminResponse
    from timsdk._apis.group_open_avchatroom_http_svc.modify_user_info import LiveGroupMarking as LiveGroupMarking
    from timsdk._apis.group_open_avchatroom_http_svc.modify_user_info import (
        ModifyUserInfoRequest as ModifyUserInfoRequest,
    )
    from timsdk._apis.group_open_avchatroom_http_svc.modify_user_info import (
        ModifyUserInfoResponse as ModifyUserInfoResponse,
    )
    from timsdk._apis.group_open_http_svc.get_online_member_num import (
        GetOnlineMemberNumRequest as GetOnlineMemberNumRequest,
    )
    from timsdk._apis.group_open_http_svc.get_online_member_num import (
        GetOnlineMemberNumResponse as GetOnlineMemberNumResponse,
    )
    from timsdk._apis.group_open_http_svc.send_broadcast_msg import SendBroadcastMsgRequest as SendBroadcastMsgRequest
    from timsdk._apis.group_open_http_svc.send_broadcast_msg import (
        SendBroadcastMsgResponse as SendBroadcastMsgResponse,
    )

__all__ = [
    "AddRobotsRequest",
    "AddRobotsResponse",
    "CheckMembersRequest",
    "CheckMembersResponse",
    "DelRobotsRequest",
    "DelRobotsResponse",
    "GetAdminListRequest",
    "GetAdminListResponse",
    "GetMembersRequest",
    "GetMembersResponse",
    "GetOnlineMemberNumRequest",
    "GetOnlineMemberNumResponse",
    "LiveGroupAdmin",
    "LiveGroupMarking",
    "LiveGroupMember",
    "ModifyAdminRequest",
    "ModifyAdminResponse",
    "ModifyUserInfoRequest",
    "ModifyUserInfoResponse",
    "SendBroadcastMsgRequest",
    "SendBroadcastMsgResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddRobotsRequest": "timsdk._apis.group_open_avchatroom_http_svc.add_robots",
            "AddRobotsResponse": "timsdk._apis.group_open_avchatroom_http_svc.add_robots",
            "CheckMembersRequest": "timsdk._apis.group_open_avchatroom_http_svc.check_members",
            "CheckMembersResponse": "timsdk._apis.group_open_avchatroom_http_svc.check_members",
            "DelRobotsRequest": "timsdk._apis.group_open_avchatroom_http_svc.del_robots",
            "DelRobotsResponse": "timsdk._apis.group_open_avchatroom_http_svc.del_robots",
            "GetAdminListRequest": "timsdk._apis.group_open_avchatroom_http_svc.get_admin_list",
            "GetAdminListResponse": "timsdk._apis.group_open_avchatroom_http_svc.get_admin_list",
            "GetMembersRequest": "timsdk._apis.group_open_avchatroom_http_svc.get_members",
            "GetMembersResponse": "timsdk._apis.group_open_avchatroom_http_svc.get_members",
            "GetOnlineMemberNumRequest": "timsdk._apis.group_open_http_svc.get_online_member_num",
            "GetOnlineMemberNumResponse": "timsdk._apis.group_open_http_svc.get_online_member_num",
            "LiveGroupAdmin": "timsdk._apis.group_open_avchatroom_http_svc.get_admin_list",
            "LiveGroupMarking": "timsdk._apis.group_open_avchatroom_http_svc.modify_user_info",
            "LiveGroupMember": "timsdk._apis.group_open_avchatroom_http_svc.get_members",
            "ModifyAdminRequest": "timsdk._apis.group_open_avchatroom_http_svc.modify_admin",
            "ModifyAdminResponse": "timsdk._apis.group_open_avchatroom_http_svc.modify_admin",
            "ModifyUserInfoRequest": "timsdk._apis.group_open_avchatroom_http_svc.modify_user_info",
            "ModifyUserInfoResponse": "timsdk._apis.group_open_avchatroom_http_svc.modify_user_info",
            "SendBroadcastMsgRequest": "timsdk._apis.group_open_http_svc.send_broadcast_msg",
            "SendBroadcastMsgResponse": "timsdk._apis.group_open_http_svc.send_broadcast_msg",
        },
    )
