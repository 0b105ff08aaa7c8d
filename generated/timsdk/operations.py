# Generated from spec/; do not edit. `make generate` writes it again.
"""Operations: models of the APIs of `client.operations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.ConfigSvc.GetIPList import GetIpListRequest as GetIpListRequest
    from timsdk._apis.ConfigSvc.GetIPList import GetIpListResponse as GetIpListResponse
    from timsdk._apis.im_cos_msg.allow_banned_object import AllowBannedObjectRequest as AllowBannedObjectRequest
    from timsdk._apis.im_cos_msg.allow_banned_object import AllowBannedObjectResponse as AllowBannedObjectResponse
    from timsdk._apis.im_cos_msg.forbid_illegal_object import ForbidIllegalObjectRequest as ForbidIllegalObjectRequest
    from timsdk._apis.im_cos_msg.forbid_illegal_object import (
        ForbidIllegalObjectResponse as ForbidIllegalObjectResponse,
    )
    from timsdk._apis.im_cos_msg.get_cos_sig import FileToSign as FileToSign
    from timsdk._apis.im_cos_msg.get_cos_sig import GetCosSigRequest as GetCosSigRequest
    from timsdk._apis.im_cos_msg.get_cos_sig import GetCosSigResponse as GetCosSigResponse
    from timsdk._apis.im_cos_msg.get_cos_sig import SignedFile as SignedFile
    from timsdk._apis.im_cos_msg.get_cos_sig import SignedFileStatus as SignedFileStatus
    from timsdk._apis.open_msg_svc.get_history import GetHistoryRequest as GetHistoryRequest
    from timsdk._apis.open_msg_svc.get_history import GetHistoryResponse as GetHistoryResponse
    from timsdk._apis.open_msg_svc.get_history import HistoryChatType as HistoryChatType
    from timsdk._apis.open_msg_svc.get_history import HistoryFile as HistoryFile
    from timsdk._apis.openconfigsvr.getappinfo import AppInfoDay as AppInfoDay
    from timsdk._apis.openconfigsvr.getappinfo import AppInfoField as AppInfoField
    from timsdk._apis.openconfigsvr.getappinfo import GetAppInfoRequest as GetAppInfoRequest
    from timsdk._apis.openconfigsvr.getappinfo import GetAppInfoResponse as GetAppInfoResponse

__all__ = [
    "AllowBannedObjectRequest",
    "AllowBannedObjectResponse",
    "AppInfoDay",
    "AppInfoField",
    "FileToSign",
    "ForbidIllegalObjectRequest",
    "ForbidIllegalObjectResponse",
    "GetAppInfoRequest",
    "GetAppInfoResponse",
    "GetCosSigRequest",
    "GetCosSigResponse",
    "GetHistoryRequest",
    "GetHistoryResponse",
    "GetIpListRequest",
    "GetIpListResponse",
    "HistoryChatType",
    "HistoryFile",
    "SignedFile",
    "SignedFileStatus",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AllowBannedObjectRequest": "timsdk._apis.im_cos_msg.allow_banned_object",
            "AllowBannedObjectResponse": "timsdk._apis.im_cos_msg.allow_banned_object",
            "AppInfoDay": "timsdk._apis.openconfigsvr.getappinfo",
            "AppInfoField": "timsdk._apis.openconfigsvr.getappinfo",
            "FileToSign": "timsdk._apis.im_cos_msg.get_cos_sig",
            "ForbidIllegalObjectRequest": "timsdk._apis.im_cos_msg.forbid_illegal_object",
            "ForbidIllegalObjectResponse": "timsdk._apis.im_cos_msg.forbid_illegal_object",
            "GetAppInfoRequest": "timsdk._apis.openconfigsvr.getappinfo",
            "GetAppInfoResponse": "timsdk._apis.openconfigsvr.getappinfo",
            "GetCosSigRequest": "timsdk._apis.im_cos_msg.get_cos_sig",
            "GetCosSigResponse": "timsdk._apis.im_cos_msg.get_cos_sig",
            "GetHistoryRequest": "timsdk._apis.open_msg_svc.get_history",
            "GetHistoryResponse": "timsdk._apis.open_msg_svc.get_history",
            "GetIpListRequest": "timsdk._apis.ConfigSvc.GetIPList",
            "GetIpListResponse": "timsdk._apis.ConfigSvc.GetIPList",
            "HistoryChatType": "timsdk._apis.open_msg_svc.get_history",
            "HistoryFile": "timsdk._apis.open_msg_svc.get_history",
            "SignedFile": "timsdk._apis.im_cos_msg.get_cos_sig",
            "SignedFileStatus": "timsdk._apis.im_cos_msg.get_cos_sig",
        },
    )
