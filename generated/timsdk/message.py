# Generated from spec/; do not edit. `make generate` writes it again.
"""Messages: models of the APIs of `client.message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.group_open_http_svc.clear_group_msg import ClearGroupMsgRequest as ClearGroupMsgRequest
    from timsdk._apis.group_open_http_svc.clear_group_msg import ClearGroupMsgResponse as ClearGroupMsgResponse
    from timsdk._apis.group_open_http_svc.delete_group_msg_by_sender import (
        DeleteGroupMsgBySenderRequest as DeleteGroupMsgBySenderRequest,
    )
    from timsdk._apis.group_open_http_svc.delete_group_msg_by_sender import (
        DeleteGroupMsgBySenderResponse as DeleteGroupMsgBySenderResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt import (
        GetGroupMsgReceiptRequest as GetGroupMsgReceiptRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt import (
        GetGroupMsgReceiptResponse as GetGroupMsgReceiptResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt import GroupMessageReceipt as GroupMessageReceipt
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import (
        GetGroupMsgReceiptDetailRequest as GetGroupMsgReceiptDetailRequest,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import (
        GetGroupMsgReceiptDetailResponse as GetGroupMsgReceiptDetailResponse,
    )
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import ReceiptFilter as ReceiptFilter
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import ReceiptNonReader as ReceiptNonReader
    from timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail import ReceiptReader as ReceiptReader
    from timsdk._apis.group_open_http_svc.get_pinned_messages import (
        GetPinnedMessagesRequest as GetPinnedMessagesRequest,
    )
    from timsdk._apis.group_open_http_svc.get_pinned_messages import (
        GetPinnedMessagesResponse as GetPinnedMessagesResponse,
    )
    from timsdk._apis.group_open_http_svc.get_pinned_messages import PinnedMessage as PinnedMessage
    from timsdk._apis.group_open_http_svc.group_msg_get_simple import GroupHistoryMessage as GroupHistoryMessage
    from timsdk._apis.group_open_http_svc.group_msg_get_simple import (
        GroupMsgGetSimpleRequest as GroupMsgGetSimpleRequest,
    )
    from timsdk._apis.group_open_http_svc.group_msg_get_simple import (
        GroupMsgGetSimpleResponse as GroupMsgGetSimpleResponse,
    )
    from timsdk._apis.group_open_http_svc.group_msg_recall import GroupMsgRecallRequest as GroupMsgRecallRequest
    from timsdk._apis.group_open_http_svc.group_msg_recall import GroupMsgRecallResponse as GroupMsgRecallResponse
    from timsdk._apis.group_open_http_svc.group_msg_recall import GroupRecallResult as GroupRecallResult
    from timsdk._apis.group_open_http_svc.group_msg_receipt import GroupMsgReceiptRequest as GroupMsgReceiptRequest
    from timsdk._apis.group_open_http_svc.group_msg_receipt import GroupMsgReceiptResponse as GroupMsgReceiptResponse
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMessage as ImportGroupMessage
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMessageResult as ImportGroupMessageResult
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMsgRequest as ImportGroupMsgRequest
    from timsdk._apis.group_open_http_svc.import_group_msg import ImportGroupMsgResponse as ImportGroupMsgResponse
    from timsdk._apis.group_open_http_svc.pin_message import PinMessageRequest as PinMessageRequest
    from timsdk._apis.group_open_http_svc.pin_message import PinMessageResponse as PinMessageResponse
    from timsdk._apis.group_open_http_svc.send_group_msg import SendGroupMsgRequest as SendGroupMsgRequest
    from timsdk._apis.group_open_http_svc.send_group_msg import SendGroupMsgResponse as SendGroupMsgResponse
    from timsdk._apis.group_open_http_svc.send_group_system_notification import (
        SendGroupSystemNotificationRequest as SendGroupSystemNotificationRequest,
    )
    from timsdk._apis.group_open_http_svc.send_group_system_notification import (
        SendGroupSystemNotificationResponse as SendGroupSystemNotificationResponse,
    )
    from timsdk._apis.group_open_http_svc.unpin_message import UnpinMessageRequest as UnpinMessageRequest
    from timsdk._apis.group_open_http_svc.unpin_message import UnpinMessageResponse as UnpinMessageResponse
    from timsdk._apis.openim.admin_getroammsg import AdminGetRoamMsgRequest as AdminGetRoamMsgRequest
    from timsdk._apis.openim.admin_getroammsg import AdminGetRoamMsgResponse as AdminGetRoamMsgResponse
    from timsdk._apis.openim.admin_msgwithdraw import AdminMsgWithdrawRequest as AdminMsgWithdrawRequest
    from timsdk._apis.openim.admin_msgwithdraw import AdminMsgWithdrawResponse as AdminMsgWithdrawResponse
    from timsdk._apis.openim.admin_set_msg_read import AdminSetMsgReadRequest as AdminSetMsgReadRequest
    from timsdk._apis.openim.admin_set_msg_read import AdminSetMsgReadResponse as AdminSetMsgReadResponse
    from timsdk._apis.openim.batchsendmsg import BatchSendMsgRequest as BatchSendMsgRequest
    from timsdk._apis.openim.batchsendmsg import BatchSendMsgResponse as BatchSendMsgResponse
    from timsdk._apis.openim.c2c_msg_read_receipt import C2CMsgReadReceiptRequest as C2CMsgReadReceiptRequest
    from timsdk._apis.openim.c2c_msg_read_receipt import C2CMsgReadReceiptResponse as C2CMsgReadReceiptResponse
    from timsdk._apis.openim.c2c_msg_read_receipt import C2CReceiptItem as C2CReceiptItem
    from timsdk._apis.openim.delete_c2c_msg_ramble import DeleteC2CMsgRambleRequest as DeleteC2CMsgRambleRequest
    from timsdk._apis.openim.delete_c2c_msg_ramble import DeleteC2CMsgRambleResponse as DeleteC2CMsgRambleResponse
    from timsdk._apis.openim.importmsg import ImportMessageMode as ImportMessageMode
    from timsdk._apis.openim.importmsg import ImportMsgRequest as ImportMsgRequest
    from timsdk._apis.openim.importmsg import ImportMsgResponse as ImportMsgResponse
    from timsdk._apis.openim.modify_c2c_msg import ModifyC2CMsgRequest as ModifyC2CMsgRequest
    from timsdk._apis.openim.modify_c2c_msg import ModifyC2CMsgResponse as ModifyC2CMsgResponse
    from timsdk._apis.openim.modify_group_msg import ModifyGroupMsgRequest as ModifyGroupMsgRequest
    from timsdk._apis.openim.modify_group_msg import ModifyGroupMsgResponse as ModifyGroupMsgResponse
    from timsdk._apis.openim.sendmsg import SendMsgRequest as SendMsgRequest
    from timsdk._apis.openim.sendmsg import SendMsgResponse as SendMsgResponse
    from timsdk._apis.openim_msg_ext_http_svc.get_key_values import GetKeyValuesRequest as GetKeyValuesRequest
    from timsdk._apis.openim_msg_ext_http_svc.get_key_values import GetKeyValuesResponse as GetKeyValuesResponse
    from timsdk._apis.openim_msg_ext_http_svc.group_get_key_values import (
        GroupGetKeyValuesRequest as GroupGetKeyValuesRequest,
    )
    from timsdk._apis.openim_msg_ext_http_svc.group_get_key_values import (
        GroupGetKeyValuesResponse as GroupGetKeyValuesResponse,
    )
    from timsdk._apis.openim_msg_ext_http_svc.group_set_key_values import (
        GroupSetKeyValuesRequest as GroupSetKeyValuesRequest,
    )
    from timsdk._apis.openim_msg_ext_http_svc.group_set_key_values import (
        GroupSetKeyValuesResponse as GroupSetKeyValuesResponse,
    )
    from timsdk._apis.openim_msg_ext_http_svc.set_key_values import SetKeyValuesRequest as SetKeyValuesRequest
    from timsdk._apis.openim_msg_ext_http_svc.set_key_values import SetKeyValuesResponse as SetKeyValuesResponse
    from timsdk._apis.stream_msg.send_c2c_stream_msg import SendC2CStreamMsgRequest as SendC2CStreamMsgRequest
    from timsdk._apis.stream_msg.send_c2c_stream_msg import SendC2CStreamMsgResponse as SendC2CStreamMsgResponse
    from timsdk._apis.stream_msg.send_group_stream_msg import SendGroupStreamMsgRequest as SendGroupStreamMsgRequest
    from timsdk._apis.stream_msg.send_group_stream_msg import SendGroupStreamMsgResponse as SendGroupStreamMsgResponse

__all__ = [
    "AdminGetRoamMsgRequest",
    "AdminGetRoamMsgResponse",
    "AdminMsgWithdrawRequest",
    "AdminMsgWithdrawResponse",
    "AdminSetMsgReadRequest",
    "AdminSetMsgReadResponse",
    "BatchSendMsgRequest",
    "BatchSendMsgResponse",
    "C2CMsgReadReceiptRequest",
    "C2CMsgReadReceiptResponse",
    "C2CReceiptItem",
    "ClearGroupMsgRequest",
    "ClearGroupMsgResponse",
    "DeleteC2CMsgRambleRequest",
    "DeleteC2CMsgRambleResponse",
    "DeleteGroupMsgBySenderRequest",
    "DeleteGroupMsgBySenderResponse",
    "GetGroupMsgReceiptDetailRequest",
    "GetGroupMsgReceiptDetailResponse",
    "GetGroupMsgReceiptRequest",
    "GetGroupMsgReceiptResponse",
    "GetKeyValuesRequest",
    "GetKeyValuesResponse",
    "GetPinnedMessagesRequest",
    "GetPinnedMessagesResponse",
    "GroupGetKeyValuesRequest",
    "GroupGetKeyValuesResponse",
    "GroupHistoryMessage",
    "GroupMessageReceipt",
    "GroupMsgGetSimpleRequest",
    "GroupMsgGetSimpleResponse",
    "GroupMsgRecallRequest",
    "GroupMsgRecallResponse",
    "GroupMsgReceiptRequest",
    "GroupMsgReceiptResponse",
    "GroupRecallResult",
    "GroupSetKeyValuesRequest",
    "GroupSetKeyValuesResponse",
    "ImportGroupMessage",
    "ImportGroupMessageResult",
    "ImportGroupMsgRequest",
    "ImportGroupMsgResponse",
    "ImportMessageMode",
    "ImportMsgRequest",
    "ImportMsgResponse",
    "ModifyC2CMsgRequest",
    "ModifyC2CMsgResponse",
    "ModifyGroupMsgRequest",
    "ModifyGroupMsgResponse",
    "PinMessageRequest",
    "PinMessageResponse",
    "PinnedMessage",
    "ReceiptFilter",
    "ReceiptNonReader",
    "ReceiptReader",
    "SendC2CStreamMsgRequest",
    "SendC2CStreamMsgResponse",
    "SendGroupMsgRequest",
    "SendGroupMsgResponse",
    "SendGroupStreamMsgRequest",
    "SendGroupStreamMsgResponse",
    "SendGroupSystemNotificationRequest",
    "SendGroupSystemNotificationResponse",
    "SendMsgRequest",
    "SendMsgResponse",
    "SetKeyValuesRequest",
    "SetKeyValuesResponse",
    "UnpinMessageRequest",
    "UnpinMessageResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AdminGetRoamMsgRequest": "timsdk._apis.openim.admin_getroammsg",
            "AdminGetRoamMsgResponse": "timsdk._apis.openim.admin_getroammsg",
            "AdminMsgWithdrawRequest": "timsdk._apis.openim.admin_msgwithdraw",
            "AdminMsgWithdrawResponse": "timsdk._apis.openim.admin_msgwithdraw",
            "AdminSetMsgReadRequest": "timsdk._apis.openim.admin_set_msg_read",
            "AdminSetMsgReadResponse": "timsdk._apis.openim.admin_set_msg_read",
            "BatchSendMsgRequest": "timsdk._apis.openim.batchsendmsg",
            "BatchSendMsgResponse": "timsdk._apis.openim.batchsendmsg",
            "C2CMsgReadReceiptRequest": "timsdk._apis.openim.c2c_msg_read_receipt",
            "C2CMsgReadReceiptResponse": "timsdk._apis.openim.c2c_msg_read_receipt",
            "C2CReceiptItem": "timsdk._apis.openim.c2c_msg_read_receipt",
            "ClearGroupMsgRequest": "timsdk._apis.group_open_http_svc.clear_group_msg",
            "ClearGroupMsgResponse": "timsdk._apis.group_open_http_svc.clear_group_msg",
            "DeleteC2CMsgRambleRequest": "timsdk._apis.openim.delete_c2c_msg_ramble",
            "DeleteC2CMsgRambleResponse": "timsdk._apis.openim.delete_c2c_msg_ramble",
            "DeleteGroupMsgBySenderRequest": "timsdk._apis.group_open_http_svc.delete_group_msg_by_sender",
            "DeleteGroupMsgBySenderResponse": "timsdk._apis.group_open_http_svc.delete_group_msg_by_sender",
            "GetGroupMsgReceiptDetailRequest": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "GetGroupMsgReceiptDetailResponse": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "GetGroupMsgReceiptRequest": "timsdk._apis.group_open_http_svc.get_group_msg_receipt",
            "GetGroupMsgReceiptResponse": "timsdk._apis.group_open_http_svc.get_group_msg_receipt",
            "GetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.get_key_values",
            "GetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.get_key_values",
            "GetPinnedMessagesRequest": "timsdk._apis.group_open_http_svc.get_pinned_messages",
            "GetPinnedMessagesResponse": "timsdk._apis.group_open_http_svc.get_pinned_messages",
            "GroupGetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.group_get_key_values",
            "GroupGetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.group_get_key_values",
            "GroupHistoryMessage": "timsdk._apis.group_open_http_svc.group_msg_get_simple",
            "GroupMessageReceipt": "timsdk._apis.group_open_http_svc.get_group_msg_receipt",
            "GroupMsgGetSimpleRequest": "timsdk._apis.group_open_http_svc.group_msg_get_simple",
            "GroupMsgGetSimpleResponse": "timsdk._apis.group_open_http_svc.group_msg_get_simple",
            "GroupMsgRecallRequest": "timsdk._apis.group_open_http_svc.group_msg_recall",
            "GroupMsgRecallResponse": "timsdk._apis.group_open_http_svc.group_msg_recall",
            "GroupMsgReceiptRequest": "timsdk._apis.group_open_http_svc.group_msg_receipt",
            "GroupMsgReceiptResponse": "timsdk._apis.group_open_http_svc.group_msg_receipt",
            "GroupRecallResult": "timsdk._apis.group_open_http_svc.group_msg_recall",
            "GroupSetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.group_set_key_values",
            "GroupSetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.group_set_key_values",
            "ImportGroupMessage": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportGroupMessageResult": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportGroupMsgRequest": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportGroupMsgResponse": "timsdk._apis.group_open_http_svc.import_group_msg",
            "ImportMessageMode": "timsdk._apis.openim.importmsg",
            "ImportMsgRequest": "timsdk._apis.openim.importmsg",
            "ImportMsgResponse": "timsdk._apis.openim.importmsg",
            "ModifyC2CMsgRequest": "timsdk._apis.openim.modify_c2c_msg",
            "ModifyC2CMsgResponse": "timsdk._apis.openim.modify_c2c_msg",
            "ModifyGroupMsgRequest": "timsdk._apis.openim.modify_group_msg",
            "ModifyGroupMsgResponse": "timsdk._apis.openim.modify_group_msg",
            "PinMessageRequest": "timsdk._apis.group_open_http_svc.pin_message",
            "PinMessageResponse": "timsdk._apis.group_open_http_svc.pin_message",
            "PinnedMessage": "timsdk._apis.group_open_http_svc.get_pinned_messages",
            "ReceiptFilter": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "ReceiptNonReader": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "ReceiptReader": "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "SendC2CStreamMsgRequest": "timsdk._apis.stream_msg.send_c2c_stream_msg",
            "SendC2CStreamMsgResponse": "timsdk._apis.stream_msg.send_c2c_stream_msg",
            "SendGroupMsgRequest": "timsdk._apis.group_open_http_svc.send_group_msg",
            "SendGroupMsgResponse": "timsdk._apis.group_open_http_svc.send_group_msg",
            "SendGroupStreamMsgRequest": "timsdk._apis.stream_msg.send_group_stream_msg",
            "SendGroupStreamMsgResponse": "timsdk._apis.stream_msg.send_group_stream_msg",
            "SendGroupSystemNotificationRequest": "timsdk._apis.group_open_http_svc.send_group_system_notification",
            "SendGroupSystemNotificationResponse": "timsdk._apis.group_open_http_svc.send_group_system_notification",
            "SendMsgRequest": "timsdk._apis.openim.sendmsg",
            "SendMsgResponse": "timsdk._apis.openim.sendmsg",
            "SetKeyValuesRequest": "timsdk._apis.openim_msg_ext_http_svc.set_key_values",
            "SetKeyValuesResponse": "timsdk._apis.openim_msg_ext_http_svc.set_key_values",
            "UnpinMessageRequest": "timsdk._apis.group_open_http_svc.unpin_message",
            "UnpinMessageResponse": "timsdk._apis.group_open_http_svc.unpin_message",
        },
    )
