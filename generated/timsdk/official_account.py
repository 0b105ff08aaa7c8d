# Generated from spec/; do not edit. `make generate` writes it again.
"""Official accounts: models of the APIs of `client.official_account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.official_account_open_http_svc.add_subscriber import (
        AddSubscriberRequest as AddSubscriberRequest,
    )
    from timsdk._apis.official_account_open_http_svc.add_subscriber import (
        AddSubscriberResponse as AddSubscriberResponse,
    )
    from timsdk._apis.official_account_open_http_svc.add_subscriber import SubscribeOutcome as SubscribeOutcome
    from timsdk._apis.official_account_open_http_svc.add_subscriber import SubscribeResult as SubscribeResult
    from timsdk._apis.official_account_open_http_svc.add_subscriber import SubscriberToAdd as SubscriberToAdd
    from timsdk._apis.official_account_open_http_svc.create_official_account import (
        CreateOfficialAccountRequest as CreateOfficialAccountRequest,
    )
    from timsdk._apis.official_account_open_http_svc.create_official_account import (
        CreateOfficialAccountResponse as CreateOfficialAccountResponse,
    )
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import (
        DeleteSubscriberRequest as DeleteSubscriberRequest,
    )
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import (
        DeleteSubscriberResponse as DeleteSubscriberResponse,
    )
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import UnsubscribeOutcome as UnsubscribeOutcome
    from timsdk._apis.official_account_open_http_svc.delete_subscriber import UnsubscribeResult as UnsubscribeResult
    from timsdk._apis.official_account_open_http_svc.destroy_official_account import (
        DestroyOfficialAccountRequest as DestroyOfficialAccountRequest,
    )
    from timsdk._apis.official_account_open_http_svc.destroy_official_account import (
        DestroyOfficialAccountResponse as DestroyOfficialAccountResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        GetOfficialAccountInfoRequest as GetOfficialAccountInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        GetOfficialAccountInfoResponse as GetOfficialAccountInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        OfficialAccountFilter as OfficialAccountFilter,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        OfficialAccountInfo as OfficialAccountInfo,
    )
    from timsdk._apis.official_account_open_http_svc.get_official_account_info import (
        OfficialAccountRef as OfficialAccountRef,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        GetSubscribedOfficialAccountListRequest as GetSubscribedOfficialAccountListRequest,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        GetSubscribedOfficialAccountListResponse as GetSubscribedOfficialAccountListResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscribedOfficialAccount as SubscribedOfficialAccount,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscribedOfficialAccountFilter as SubscribedOfficialAccountFilter,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscriberField as SubscriberField,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list import (
        SubscriberSelf as SubscriberSelf,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscriber_info import (
        GetSubscriberInfoRequest as GetSubscriberInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscriber_info import (
        GetSubscriberInfoResponse as GetSubscriberInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.get_subscriber_info import Subscriber as Subscriber
    from timsdk._apis.official_account_open_http_svc.modify_official_account_base_info import (
        ModifyOfficialAccountBaseInfoRequest as ModifyOfficialAccountBaseInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.modify_official_account_base_info import (
        ModifyOfficialAccountBaseInfoResponse as ModifyOfficialAccountBaseInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.modify_subscriber_info import (
        ModifySubscriberInfoRequest as ModifySubscriberInfoRequest,
    )
    from timsdk._apis.official_account_open_http_svc.modify_subscriber_info import (
        ModifySubscriberInfoResponse as ModifySubscriberInfoResponse,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
        OfficialAccountMessage as OfficialAccountMessage,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
        OfficialAccountMsgGetSimpleRequest as OfficialAccountMsgGetSimpleRequest,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple import (
        OfficialAccountMsgGetSimpleResponse as OfficialAccountMsgGetSimpleResponse,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
        OfficialAccountMsgRecallRequest as OfficialAccountMsgRecallRequest,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
        OfficialAccountMsgRecallResponse as OfficialAccountMsgRecallResponse,
    )
    from timsdk._apis.official_account_open_http_svc.official_account_msg_recall import (
        OfficialAccountRecallResult as OfficialAccountRecallResult,
    )
    from timsdk._apis.official_account_open_http_svc.send_official_account_msg import (
        SendOfficialAccountMsgRequest as SendOfficialAccountMsgRequest,
    )
    from timsdk._apis.official_account_open_http_svc.send_official_account_msg import (
        SendOfficialAccountMsgResponse as SendOfficialAccountMsgResponse,
    )

__all__ = [
    "AddSubscriberRequest",
    "AddSubscriberResponse",
    "CreateOfficialAccountRequest",
    "CreateOfficialAccountResponse",
    "DeleteSubscriberRequest",
    "DeleteSubscriberResponse",
    "DestroyOfficialAccountRequest",
    "DestroyOfficialAccountResponse",
    "GetOfficialAccountInfoRequest",
    "GetOfficialAccountInfoResponse",
    "GetSubscribedOfficialAccountListRequest",
    "GetSubscribedOfficialAccountListResponse",
    "GetSubscriberInfoRequest",
    "GetSubscriberInfoResponse",
    "ModifyOfficialAccountBaseInfoRequest",
    "ModifyOfficialAccountBaseInfoResponse",
    "ModifySubscriberInfoRequest",
    "ModifySubscriberInfoResponse",
    "OfficialAccountFilter",
    "OfficialAccountInfo",
    "OfficialAccountMessage",
    "OfficialAccountMsgGetSimpleRequest",
    "OfficialAccountMsgGetSimpleResponse",
    "OfficialAccountMsgRecallRequest",
    "OfficialAccountMsgRecallResponse",
    "OfficialAccountRecallResult",
    "OfficialAccountRef",
    "SendOfficialAccountMsgRequest",
    "SendOfficialAccountMsgResponse",
    "SubscribeOutcome",
    "SubscribeResult",
    "SubscribedOfficialAccount",
    "SubscribedOfficialAccountFilter",
    "Subscriber",
    "SubscriberField",
    "SubscriberSelf",
    "SubscriberToAdd",
    "UnsubscribeOutcome",
    "UnsubscribeResult",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AddSubscriberRequest": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "AddSubscriberResponse": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "CreateOfficialAccountRequest": "timsdk._apis.official_account_open_http_svc.create_official_account",
            "CreateOfficialAccountResponse": "timsdk._apis.official_account_open_http_svc.create_official_account",
            "DeleteSubscriberRequest": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "DeleteSubscriberResponse": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "DestroyOfficialAccountRequest": "timsdk._apis.official_account_open_http_svc.destroy_official_account",
            "DestroyOfficialAccountResponse": "timsdk._apis.official_account_open_http_svc.destroy_official_account",
            "GetOfficialAccountInfoRequest": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "GetOfficialAccountInfoResponse": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "GetSubscribedOfficialAccountListRequest": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "GetSubscribedOfficialAccountListResponse": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "GetSubscriberInfoRequest": "timsdk._apis.official_account_open_http_svc.get_subscriber_info",
            "GetSubscriberInfoResponse": "timsdk._apis.official_account_open_http_svc.get_subscriber_info",
            "ModifyOfficialAccountBaseInfoRequest": "timsdk._apis.official_account_open_http_svc.modify_official_account_base_info",
            "ModifyOfficialAccountBaseInfoResponse": "timsdk._apis.official_account_open_http_svc.modify_official_account_base_info",
            "ModifySubscriberInfoRequest": "timsdk._apis.official_account_open_http_svc.modify_subscriber_info",
            "ModifySubscriberInfoResponse": "timsdk._apis.official_account_open_http_svc.modify_subscriber_info",
            "OfficialAccountFilter": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "OfficialAccountInfo": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "OfficialAccountMessage": "timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple",
            "OfficialAccountMsgGetSimpleRequest": "timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple",
            "OfficialAccountMsgGetSimpleResponse": "timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple",
            "OfficialAccountMsgRecallRequest": "timsdk._apis.official_account_open_http_svc.official_account_msg_recall",
            "OfficialAccountMsgRecallResponse": "timsdk._apis.official_account_open_http_svc.official_account_msg_recall",
            "OfficialAccountRecallResult": "timsdk._apis.official_account_open_http_svc.official_account_msg_recall",
            "OfficialAccountRef": "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "SendOfficialAccountMsgRequest": "timsdk._apis.official_account_open_http_svc.send_official_account_msg",
            "SendOfficialAccountMsgResponse": "timsdk._apis.official_account_open_http_svc.send_official_account_msg",
            "SubscribeOutcome": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "SubscribeResult": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "SubscribedOfficialAccount": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "SubscribedOfficialAccountFilter": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "Subscriber": "timsdk._apis.official_account_open_http_svc.get_subscriber_info",
            "SubscriberField": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "SubscriberSelf": "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "SubscriberToAdd": "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "UnsubscribeOutcome": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "UnsubscribeResult": "timsdk._apis.official_account_open_http_svc.delete_subscriber",
        },
    )
