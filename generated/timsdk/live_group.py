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
    from timsdk._types.custom_elem import CustomElem as CustomElem
    from timsdk._types.download_flag import DownloadFlag as DownloadFlag
    from timsdk._types.face_elem import FaceElem as FaceElem
    from timsdk._types.file_elem import FileElem as FileElem
    from timsdk._types.image_elem import ImageElem as ImageElem
    from timsdk._types.image_format import ImageFormat as ImageFormat
    from timsdk._types.image_info import ImageInfo as ImageInfo
    from timsdk._types.image_type import ImageType as ImageType
    from timsdk._types.live_group_change import LiveGroupChange as LiveGroupChange
    from timsdk._types.live_group_mark import LiveGroupMark as LiveGroupMark
    from timsdk._types.location_elem import LocationElem as LocationElem
    from timsdk._types.msg_element import MsgElement as MsgElement
    from timsdk._types.msg_element import RelayElem as RelayElem
    from timsdk._types.msg_element import RelayMessage as RelayMessage
    from timsdk._types.sound_elem import SoundElem as SoundElem
    from timsdk._types.stream_chunk import StreamChunk as StreamChunk
    from timsdk._types.stream_elem import StreamElem as StreamElem
    from timsdk._types.text_elem import TextElem as TextElem
    from timsdk._types.video_file_elem import VideoFileElem as VideoFileElem

__all__ = [
    "AddRobotsRequest",
    "AddRobotsResponse",
    "CheckMembersRequest",
    "CheckMembersResponse",
    "CustomElem",
    "DelRobotsRequest",
    "DelRobotsResponse",
    "DownloadFlag",
    "FaceElem",
    "FileElem",
    "GetAdminListRequest",
    "GetAdminListResponse",
    "GetMembersRequest",
    "GetMembersResponse",
    "GetOnlineMemberNumRequest",
    "GetOnlineMemberNumResponse",
    "ImageElem",
    "ImageFormat",
    "ImageInfo",
    "ImageType",
    "LiveGroupAdmin",
    "LiveGroupChange",
    "LiveGroupMark",
    "LiveGroupMarking",
    "LiveGroupMember",
    "LocationElem",
    "ModifyAdminRequest",
    "ModifyAdminResponse",
    "ModifyUserInfoRequest",
    "ModifyUserInfoResponse",
    "MsgElement",
    "RelayElem",
    "RelayMessage",
    "SendBroadcastMsgRequest",
    "SendBroadcastMsgResponse",
    "SoundElem",
    "StreamChunk",
    "StreamElem",
    "TextElem",
    "VideoFileElem",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddRobotsRequest": "timsdk._apis.group_open_avchatroom_http_svc.add_robots",
            "AddRobotsResponse": "timsdk._apis.group_open_avchatroom_http_svc.add_robots",
            "CheckMembersRequest": "timsdk._apis.group_open_avchatroom_http_svc.check_members",
            "CheckMembersResponse": "timsdk._apis.group_open_avchatroom_http_svc.check_members",
            "CustomElem": "timsdk._types.custom_elem",
            "DelRobotsRequest": "timsdk._apis.group_open_avchatroom_http_svc.del_robots",
            "DelRobotsResponse": "timsdk._apis.group_open_avchatroom_http_svc.del_robots",
            "DownloadFlag": "timsdk._types.download_flag",
            "FaceElem": "timsdk._types.face_elem",
            "FileElem": "timsdk._types.file_elem",
            "GetAdminListRequest": "timsdk._apis.group_open_avchatroom_http_svc.get_admin_list",
            "GetAdminListResponse": "timsdk._apis.group_open_avchatroom_http_svc.get_admin_list",
            "GetMembersRequest": "timsdk._apis.group_open_avchatroom_http_svc.get_members",
            "GetMembersResponse": "timsdk._apis.group_open_avchatroom_http_svc.get_members",
            "GetOnlineMemberNumRequest": "timsdk._apis.group_open_http_svc.get_online_member_num",
            "GetOnlineMemberNumResponse": "timsdk._apis.group_open_http_svc.get_online_member_num",
            "ImageElem": "timsdk._types.image_elem",
            "ImageFormat": "timsdk._types.image_format",
            "ImageInfo": "timsdk._types.image_info",
            "ImageType": "timsdk._types.image_type",
            "LiveGroupAdmin": "timsdk._apis.group_open_avchatroom_http_svc.get_admin_list",
            "LiveGroupChange": "timsdk._types.live_group_change",
            "LiveGroupMark": "timsdk._types.live_group_mark",
            "LiveGroupMarking": "timsdk._apis.group_open_avchatroom_http_svc.modify_user_info",
            "LiveGroupMember": "timsdk._apis.group_open_avchatroom_http_svc.get_members",
            "LocationElem": "timsdk._types.location_elem",
            "ModifyAdminRequest": "timsdk._apis.group_open_avchatroom_http_svc.modify_admin",
            "ModifyAdminResponse": "timsdk._apis.group_open_avchatroom_http_svc.modify_admin",
            "ModifyUserInfoRequest": "timsdk._apis.group_open_avchatroom_http_svc.modify_user_info",
            "ModifyUserInfoResponse": "timsdk._apis.group_open_avchatroom_http_svc.modify_user_info",
            "MsgElement": "timsdk._types.msg_element",
            "RelayElem": "timsdk._types.msg_element",
            "RelayMessage": "timsdk._types.msg_element",
            "SendBroadcastMsgRequest": "timsdk._apis.group_open_http_svc.send_broadcast_msg",
            "SendBroadcastMsgResponse": "timsdk._apis.group_open_http_svc.send_broadcast_msg",
            "SoundElem": "timsdk._types.sound_elem",
            "StreamChunk": "timsdk._types.stream_chunk",
            "StreamElem": "timsdk._types.stream_elem",
            "TextElem": "timsdk._types.text_elem",
            "VideoFileElem": "timsdk._types.video_file_elem",
        },
    )
