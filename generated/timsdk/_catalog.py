# Generated from spec/apis/; do not edit. `make generate` writes it again.

from __future__ import annotations

from pathlib import Path
from typing import Final

from timsdk_runtime.model.catalog import Catalog

catalog: Final = Catalog(
    {
        "ConfigSvc/GetIPList": ("timsdk._apis.ConfigSvc.GetIPList", "operations.get_ip_list"),
        "all_member_push/im_add_tag": ("timsdk._apis.all_member_push.im_add_tag", "push.im_add_tag"),
        "all_member_push/im_get_attr": ("timsdk._apis.all_member_push.im_get_attr", "push.im_get_attr"),
        "all_member_push/im_get_attr_name": (
            "timsdk._apis.all_member_push.im_get_attr_name",
            "push.im_get_attr_name",
        ),
        "all_member_push/im_get_tag": ("timsdk._apis.all_member_push.im_get_tag", "push.im_get_tag"),
        "all_member_push/im_push": ("timsdk._apis.all_member_push.im_push", "push.im_push"),
        "all_member_push/im_remove_all_tags": (
            "timsdk._apis.all_member_push.im_remove_all_tags",
            "push.im_remove_all_tags",
        ),
        "all_member_push/im_remove_attr": ("timsdk._apis.all_member_push.im_remove_attr", "push.im_remove_attr"),
        "all_member_push/im_remove_tag": ("timsdk._apis.all_member_push.im_remove_tag", "push.im_remove_tag"),
        "all_member_push/im_set_attr": ("timsdk._apis.all_member_push.im_set_attr", "push.im_set_attr"),
        "all_member_push/im_set_attr_name": (
            "timsdk._apis.all_member_push.im_set_attr_name",
            "push.im_set_attr_name",
        ),
        "call_config/delete_callback": ("timsdk._apis.call_config.delete_callback", "callkit.delete_callback"),
        "call_config/get_callback": ("timsdk._apis.call_config.get_callback", "callkit.get_callback"),
        "call_config/set_callback": ("timsdk._apis.call_config.set_callback", "callkit.set_callback"),
        "call_engine_http_srv/end_call": ("timsdk._apis.call_engine_http_srv.end_call", "callkit.end_call"),
        "call_engine_http_srv/get_call_info": (
            "timsdk._apis.call_engine_http_srv.get_call_info",
            "callkit.get_call_info",
        ),
        "call_engine_http_srv/start_call_by_robot": (
            "timsdk._apis.call_engine_http_srv.start_call_by_robot",
            "callkit.start_call_by_robot",
        ),
        "call_record_http_srv/get_record_by_callid": (
            "timsdk._apis.call_record_http_srv.get_record_by_callid",
            "callkit.get_record_by_call_id",
        ),
        "call_record_http_srv/get_record_by_filter": (
            "timsdk._apis.call_record_http_srv.get_record_by_filter",
            "callkit.get_record_by_filter",
        ),
        "desk_http_svc/add_im_agent": ("timsdk._apis.desk_http_svc.add_im_agent", "desk.add_im_agent"),
        "desk_http_svc/add_im_agent_multilingual": (
            "timsdk._apis.desk_http_svc.add_im_agent_multilingual",
            "desk.add_im_agent_multilingual",
        ),
        "desk_http_svc/add_quick_reply_group": (
            "timsdk._apis.desk_http_svc.add_quick_reply_group",
            "desk.add_quick_reply_group",
        ),
        "desk_http_svc/add_role": ("timsdk._apis.desk_http_svc.add_role", "desk.add_role"),
        "desk_http_svc/contact_user": ("timsdk._apis.desk_http_svc.contact_user", "desk.contact_user"),
        "desk_http_svc/create_group": ("timsdk._apis.desk_http_svc.create_group", "desk.create_group"),
        "desk_http_svc/create_member_group": (
            "timsdk._apis.desk_http_svc.create_member_group",
            "desk.create_member_group",
        ),
        "desk_http_svc/create_members": ("timsdk._apis.desk_http_svc.create_members", "desk.create_members"),
        "desk_http_svc/delete_im_agent": ("timsdk._apis.desk_http_svc.delete_im_agent", "desk.delete_im_agent"),
        "desk_http_svc/delete_member_group": (
            "timsdk._apis.desk_http_svc.delete_member_group",
            "desk.delete_member_group",
        ),
        "desk_http_svc/delete_quick_reply_group": (
            "timsdk._apis.desk_http_svc.delete_quick_reply_group",
            "desk.delete_quick_reply_group",
        ),
        "desk_http_svc/delete_role": ("timsdk._apis.desk_http_svc.delete_role", "desk.delete_role"),
        "desk_http_svc/describe_agent_statistics": (
            "timsdk._apis.desk_http_svc.describe_agent_statistics",
            "desk.describe_agent_statistics",
        ),
        "desk_http_svc/describe_chat_messages": (
            "timsdk._apis.desk_http_svc.describe_chat_messages",
            "desk.describe_chat_messages",
        ),
        "desk_http_svc/describe_im_cdr_list": (
            "timsdk._apis.desk_http_svc.describe_im_cdr_list",
            "desk.describe_im_cdr_list",
        ),
        "desk_http_svc/describe_member_realtime_statistics": (
            "timsdk._apis.desk_http_svc.describe_member_realtime_statistics",
            "desk.describe_member_realtime_statistics",
        ),
        "desk_http_svc/describe_member_status_trace": (
            "timsdk._apis.desk_http_svc.describe_member_status_trace",
            "desk.describe_member_status_trace",
        ),
        "desk_http_svc/describe_reception_realtime_statistics": (
            "timsdk._apis.desk_http_svc.describe_reception_realtime_statistics",
            "desk.describe_reception_realtime_statistics",
        ),
        "desk_http_svc/describe_session_statistics": (
            "timsdk._apis.desk_http_svc.describe_session_statistics",
            "desk.describe_session_statistics",
        ),
        "desk_http_svc/end_session": ("timsdk._apis.desk_http_svc.end_session", "desk.end_session"),
        "desk_http_svc/force_member_offline": (
            "timsdk._apis.desk_http_svc.force_member_offline",
            "desk.force_member_offline",
        ),
        "desk_http_svc/get_available_quick_reply_list": (
            "timsdk._apis.desk_http_svc.get_available_quick_reply_list",
            "desk.get_available_quick_reply_list",
        ),
        "desk_http_svc/get_im_agent_list": ("timsdk._apis.desk_http_svc.get_im_agent_list", "desk.get_im_agent_list"),
        "desk_http_svc/get_member_group_list": (
            "timsdk._apis.desk_http_svc.get_member_group_list",
            "desk.get_member_group_list",
        ),
        "desk_http_svc/get_member_list": ("timsdk._apis.desk_http_svc.get_member_list", "desk.get_member_list"),
        "desk_http_svc/get_member_list_in_group": (
            "timsdk._apis.desk_http_svc.get_member_list_in_group",
            "desk.get_member_list_in_group",
        ),
        "desk_http_svc/get_quick_reply_group_list": (
            "timsdk._apis.desk_http_svc.get_quick_reply_group_list",
            "desk.get_quick_reply_group_list",
        ),
        "desk_http_svc/get_quick_reply_list": (
            "timsdk._apis.desk_http_svc.get_quick_reply_list",
            "desk.get_quick_reply_list",
        ),
        "desk_http_svc/get_role_list": ("timsdk._apis.desk_http_svc.get_role_list", "desk.get_role_list"),
        "desk_http_svc/get_satisfaction_settings": (
            "timsdk._apis.desk_http_svc.get_satisfaction_settings",
            "desk.get_satisfaction_settings",
        ),
        "desk_http_svc/get_session_state": ("timsdk._apis.desk_http_svc.get_session_state", "desk.get_session_state"),
        "desk_http_svc/modify_msg": ("timsdk._apis.desk_http_svc.modify_msg", "desk.modify_msg"),
        "desk_http_svc/modify_role": ("timsdk._apis.desk_http_svc.modify_role", "desk.modify_role"),
        "desk_http_svc/restore_member_online": (
            "timsdk._apis.desk_http_svc.restore_member_online",
            "desk.restore_member_online",
        ),
        "desk_http_svc/send_msg": ("timsdk._apis.desk_http_svc.send_msg", "desk.send_msg"),
        "desk_http_svc/send_stream_msg": ("timsdk._apis.desk_http_svc.send_stream_msg", "desk.send_stream_msg"),
        "desk_http_svc/send_stream_msg_v2": (
            "timsdk._apis.desk_http_svc.send_stream_msg_v2",
            "desk.send_stream_msg_v2",
        ),
        "desk_http_svc/set_member_status": ("timsdk._apis.desk_http_svc.set_member_status", "desk.set_member_status"),
        "desk_http_svc/transfer_to_human": ("timsdk._apis.desk_http_svc.transfer_to_human", "desk.transfer_to_human"),
        "desk_http_svc/update_im_agent": ("timsdk._apis.desk_http_svc.update_im_agent", "desk.update_im_agent"),
        "desk_http_svc/update_im_agent_multilingual": (
            "timsdk._apis.desk_http_svc.update_im_agent_multilingual",
            "desk.update_im_agent_multilingual",
        ),
        "desk_http_svc/update_member": ("timsdk._apis.desk_http_svc.update_member", "desk.update_member"),
        "desk_http_svc/update_member_group": (
            "timsdk._apis.desk_http_svc.update_member_group",
            "desk.update_member_group",
        ),
        "desk_http_svc/update_member_quick_reply": (
            "timsdk._apis.desk_http_svc.update_member_quick_reply",
            "desk.update_member_quick_reply",
        ),
        "desk_http_svc/update_quick_reply": (
            "timsdk._apis.desk_http_svc.update_quick_reply",
            "desk.update_quick_reply",
        ),
        "desk_http_svc/update_quick_reply_group": (
            "timsdk._apis.desk_http_svc.update_quick_reply_group",
            "desk.update_quick_reply_group",
        ),
        "follow/follow_add": ("timsdk._apis.follow.follow_add", "relationship.follow_add"),
        "follow/follow_check": ("timsdk._apis.follow.follow_check", "relationship.follow_check"),
        "follow/follow_delete": ("timsdk._apis.follow.follow_delete", "relationship.follow_delete"),
        "follow/follow_get": ("timsdk._apis.follow.follow_get", "relationship.follow_get"),
        "follow/follow_get_info": ("timsdk._apis.follow.follow_get_info", "relationship.follow_get_info"),
        "group_open_attr_http_svc/get_group_attr": (
            "timsdk._apis.group_open_attr_http_svc.get_group_attr",
            "group.get_group_attr",
        ),
        "group_open_avchatroom_http_svc/add_robots": (
            "timsdk._apis.group_open_avchatroom_http_svc.add_robots",
            "live_group.add_robots",
        ),
        "group_open_avchatroom_http_svc/check_members": (
            "timsdk._apis.group_open_avchatroom_http_svc.check_members",
            "live_group.check_members",
        ),
        "group_open_avchatroom_http_svc/del_robots": (
            "timsdk._apis.group_open_avchatroom_http_svc.del_robots",
            "live_group.del_robots",
        ),
        "group_open_avchatroom_http_svc/get_admin_list": (
            "timsdk._apis.group_open_avchatroom_http_svc.get_admin_list",
            "live_group.get_admin_list",
        ),
        "group_open_avchatroom_http_svc/get_members": (
            "timsdk._apis.group_open_avchatroom_http_svc.get_members",
            "live_group.get_members",
        ),
        "group_open_avchatroom_http_svc/modify_admin": (
            "timsdk._apis.group_open_avchatroom_http_svc.modify_admin",
            "live_group.modify_admin",
        ),
        "group_open_avchatroom_http_svc/modify_user_info": (
            "timsdk._apis.group_open_avchatroom_http_svc.modify_user_info",
            "live_group.modify_user_info",
        ),
        "group_open_http_svc/add_group_member": (
            "timsdk._apis.group_open_http_svc.add_group_member",
            "group.add_group_member",
        ),
        "group_open_http_svc/add_permission_group_member": (
            "timsdk._apis.group_open_http_svc.add_permission_group_member",
            "community.add_permission_group_member",
        ),
        "group_open_http_svc/add_topic_permission_group": (
            "timsdk._apis.group_open_http_svc.add_topic_permission_group",
            "community.add_topic_permission_group",
        ),
        "group_open_http_svc/ban_group_member": (
            "timsdk._apis.group_open_http_svc.ban_group_member",
            "group.ban_group_member",
        ),
        "group_open_http_svc/change_group_owner": (
            "timsdk._apis.group_open_http_svc.change_group_owner",
            "group.change_group_owner",
        ),
        "group_open_http_svc/clear_group_attr": (
            "timsdk._apis.group_open_http_svc.clear_group_attr",
            "group.clear_group_attr",
        ),
        "group_open_http_svc/clear_group_msg": (
            "timsdk._apis.group_open_http_svc.clear_group_msg",
            "message.clear_group_msg",
        ),
        "group_open_http_svc/create_group": ("timsdk._apis.group_open_http_svc.create_group", "group.create_group"),
        "group_open_http_svc/create_permission_group": (
            "timsdk._apis.group_open_http_svc.create_permission_group",
            "community.create_permission_group",
        ),
        "group_open_http_svc/delete_group_attr": (
            "timsdk._apis.group_open_http_svc.delete_group_attr",
            "group.delete_group_attr",
        ),
        "group_open_http_svc/delete_group_counter": (
            "timsdk._apis.group_open_http_svc.delete_group_counter",
            "group.delete_group_counter",
        ),
        "group_open_http_svc/delete_group_member": (
            "timsdk._apis.group_open_http_svc.delete_group_member",
            "group.delete_group_member",
        ),
        "group_open_http_svc/delete_group_msg_by_sender": (
            "timsdk._apis.group_open_http_svc.delete_group_msg_by_sender",
            "message.delete_group_msg_by_sender",
        ),
        "group_open_http_svc/delete_permission_group_member": (
            "timsdk._apis.group_open_http_svc.delete_permission_group_member",
            "community.delete_permission_group_member",
        ),
        "group_open_http_svc/delete_topic_permission_group": (
            "timsdk._apis.group_open_http_svc.delete_topic_permission_group",
            "community.delete_topic_permission_group",
        ),
        "group_open_http_svc/destroy_group": (
            "timsdk._apis.group_open_http_svc.destroy_group",
            "group.destroy_group",
        ),
        "group_open_http_svc/destroy_permission_group": (
            "timsdk._apis.group_open_http_svc.destroy_permission_group",
            "community.destroy_permission_group",
        ),
        "group_open_http_svc/forbid_send_msg": (
            "timsdk._apis.group_open_http_svc.forbid_send_msg",
            "group.forbid_send_msg",
        ),
        "group_open_http_svc/get_appid_group_list": (
            "timsdk._apis.group_open_http_svc.get_appid_group_list",
            "group.get_appid_group_list",
        ),
        "group_open_http_svc/get_group_ban_member": (
            "timsdk._apis.group_open_http_svc.get_group_ban_member",
            "group.get_group_ban_member",
        ),
        "group_open_http_svc/get_group_counter": (
            "timsdk._apis.group_open_http_svc.get_group_counter",
            "group.get_group_counter",
        ),
        "group_open_http_svc/get_group_info": (
            "timsdk._apis.group_open_http_svc.get_group_info",
            "group.get_group_info",
        ),
        "group_open_http_svc/get_group_member_info": (
            "timsdk._apis.group_open_http_svc.get_group_member_info",
            "group.get_group_member_info",
        ),
        "group_open_http_svc/get_group_msg_receipt": (
            "timsdk._apis.group_open_http_svc.get_group_msg_receipt",
            "message.get_group_msg_receipt",
        ),
        "group_open_http_svc/get_group_msg_receipt_detail": (
            "timsdk._apis.group_open_http_svc.get_group_msg_receipt_detail",
            "message.get_group_msg_receipt_detail",
        ),
        "group_open_http_svc/get_group_muted_account": (
            "timsdk._apis.group_open_http_svc.get_group_muted_account",
            "group.get_group_muted_account",
        ),
        "group_open_http_svc/get_group_shutted_uin": (
            "timsdk._apis.group_open_http_svc.get_group_shutted_uin",
            "legacy.get_group_shutted_uin",
        ),
        "group_open_http_svc/get_joined_group_list": (
            "timsdk._apis.group_open_http_svc.get_joined_group_list",
            "group.get_joined_group_list",
        ),
        "group_open_http_svc/get_online_member_num": (
            "timsdk._apis.group_open_http_svc.get_online_member_num",
            "live_group.get_online_member_num",
        ),
        "group_open_http_svc/get_permission_group": (
            "timsdk._apis.group_open_http_svc.get_permission_group",
            "community.get_permission_group",
        ),
        "group_open_http_svc/get_permission_group_member_list": (
            "timsdk._apis.group_open_http_svc.get_permission_group_member_list",
            "community.get_permission_group_member_list",
        ),
        "group_open_http_svc/get_pinned_messages": (
            "timsdk._apis.group_open_http_svc.get_pinned_messages",
            "message.get_pinned_messages",
        ),
        "group_open_http_svc/get_role_in_group": (
            "timsdk._apis.group_open_http_svc.get_role_in_group",
            "group.get_role_in_group",
        ),
        "group_open_http_svc/get_specified_group_member_info": (
            "timsdk._apis.group_open_http_svc.get_specified_group_member_info",
            "group.get_specified_group_member_info",
        ),
        "group_open_http_svc/get_topic_permission_group": (
            "timsdk._apis.group_open_http_svc.get_topic_permission_group",
            "community.get_topic_permission_group",
        ),
        "group_open_http_svc/group_msg_get_simple": (
            "timsdk._apis.group_open_http_svc.group_msg_get_simple",
            "message.group_msg_get_simple",
        ),
        "group_open_http_svc/group_msg_recall": (
            "timsdk._apis.group_open_http_svc.group_msg_recall",
            "message.group_msg_recall",
        ),
        "group_open_http_svc/group_msg_receipt": (
            "timsdk._apis.group_open_http_svc.group_msg_receipt",
            "message.group_msg_receipt",
        ),
        "group_open_http_svc/import_group": ("timsdk._apis.group_open_http_svc.import_group", "group.import_group"),
        "group_open_http_svc/import_group_member": (
            "timsdk._apis.group_open_http_svc.import_group_member",
            "group.import_group_member",
        ),
        "group_open_http_svc/import_group_msg": (
            "timsdk._apis.group_open_http_svc.import_group_msg",
            "message.import_group_msg",
        ),
        "group_open_http_svc/import_topic": (
            "timsdk._apis.group_open_http_svc.import_topic",
            "community.import_topic",
        ),
        "group_open_http_svc/modify_group_attr": (
            "timsdk._apis.group_open_http_svc.modify_group_attr",
            "group.modify_group_attr",
        ),
        "group_open_http_svc/modify_group_base_info": (
            "timsdk._apis.group_open_http_svc.modify_group_base_info",
            "group.modify_group_base_info",
        ),
        "group_open_http_svc/modify_group_member_info": (
            "timsdk._apis.group_open_http_svc.modify_group_member_info",
            "group.modify_group_member_info",
        ),
        "group_open_http_svc/modify_permission_group": (
            "timsdk._apis.group_open_http_svc.modify_permission_group",
            "community.modify_permission_group",
        ),
        "group_open_http_svc/pin_message": ("timsdk._apis.group_open_http_svc.pin_message", "message.pin_message"),
        "group_open_http_svc/search_group": ("timsdk._apis.group_open_http_svc.search_group", "legacy.search_group"),
        "group_open_http_svc/send_broadcast_msg": (
            "timsdk._apis.group_open_http_svc.send_broadcast_msg",
            "live_group.send_broadcast_msg",
        ),
        "group_open_http_svc/send_group_msg": (
            "timsdk._apis.group_open_http_svc.send_group_msg",
            "message.send_group_msg",
        ),
        "group_open_http_svc/send_group_system_notification": (
            "timsdk._apis.group_open_http_svc.send_group_system_notification",
            "message.send_group_system_notification",
        ),
        "group_open_http_svc/set_group_attr": (
            "timsdk._apis.group_open_http_svc.set_group_attr",
            "group.set_group_attr",
        ),
        "group_open_http_svc/set_topic_permission_group": (
            "timsdk._apis.group_open_http_svc.set_topic_permission_group",
            "community.set_topic_permission_group",
        ),
        "group_open_http_svc/set_unread_msg_num": (
            "timsdk._apis.group_open_http_svc.set_unread_msg_num",
            "conversation.set_unread_msg_num",
        ),
        "group_open_http_svc/unban_group_member": (
            "timsdk._apis.group_open_http_svc.unban_group_member",
            "group.unban_group_member",
        ),
        "group_open_http_svc/unpin_message": (
            "timsdk._apis.group_open_http_svc.unpin_message",
            "message.unpin_message",
        ),
        "group_open_http_svc/update_group_counter": (
            "timsdk._apis.group_open_http_svc.update_group_counter",
            "group.update_group_counter",
        ),
        "group_search/search": ("timsdk._apis.group_search.search", "cloud_search.search_groups"),
        "im_cos_msg/allow_banned_object": (
            "timsdk._apis.im_cos_msg.allow_banned_object",
            "operations.allow_banned_object",
        ),
        "im_cos_msg/forbid_illegal_object": (
            "timsdk._apis.im_cos_msg.forbid_illegal_object",
            "operations.forbid_illegal_object",
        ),
        "im_cos_msg/get_cos_sig": ("timsdk._apis.im_cos_msg.get_cos_sig", "operations.get_cos_sig"),
        "im_msg_audit/batch_content_moderation": (
            "timsdk._apis.im_msg_audit.batch_content_moderation",
            "moderation.batch_content_moderation",
        ),
        "im_msg_audit/content_moderation": (
            "timsdk._apis.im_msg_audit.content_moderation",
            "moderation.content_moderation",
        ),
        "im_msg_audit_mgr/add_cloud_audit_keywords": (
            "timsdk._apis.im_msg_audit_mgr.add_cloud_audit_keywords",
            "moderation.add_cloud_audit_keywords",
        ),
        "im_msg_audit_mgr/add_local_audit_keywords": (
            "timsdk._apis.im_msg_audit_mgr.add_local_audit_keywords",
            "moderation.add_local_audit_keywords",
        ),
        "im_msg_audit_mgr/delete_cloud_audit_keywords": (
            "timsdk._apis.im_msg_audit_mgr.delete_cloud_audit_keywords",
            "moderation.delete_cloud_audit_keywords",
        ),
        "im_msg_audit_mgr/delete_local_audit_keywords": (
            "timsdk._apis.im_msg_audit_mgr.delete_local_audit_keywords",
            "moderation.delete_local_audit_keywords",
        ),
        "im_msg_audit_mgr/get_cloud_audit_keywords": (
            "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords",
            "moderation.get_cloud_audit_keywords",
        ),
        "im_msg_audit_mgr/get_cloud_audit_keywords_ids": (
            "timsdk._apis.im_msg_audit_mgr.get_cloud_audit_keywords_ids",
            "moderation.get_cloud_audit_keywords_ids",
        ),
        "im_msg_audit_mgr/get_local_audit_keywords": (
            "timsdk._apis.im_msg_audit_mgr.get_local_audit_keywords",
            "moderation.get_local_audit_keywords",
        ),
        "im_open_login_svc/account_check": ("timsdk._apis.im_open_login_svc.account_check", "account.account_check"),
        "im_open_login_svc/account_delete": (
            "timsdk._apis.im_open_login_svc.account_delete",
            "account.account_delete",
        ),
        "im_open_login_svc/account_import": (
            "timsdk._apis.im_open_login_svc.account_import",
            "account.account_import",
        ),
        "im_open_login_svc/kick": ("timsdk._apis.im_open_login_svc.kick", "account.kick"),
        "im_open_login_svc/multiaccount_import": (
            "timsdk._apis.im_open_login_svc.multiaccount_import",
            "account.multiaccount_import",
        ),
        "live_config/delete_callback": ("timsdk._apis.live_config.delete_callback", "live.delete_callback"),
        "live_config/delete_callback_token": (
            "timsdk._apis.live_config.delete_callback_token",
            "live.delete_callback_token",
        ),
        "live_config/get_callback": ("timsdk._apis.live_config.get_callback", "live.get_callback"),
        "live_config/get_callback_token": ("timsdk._apis.live_config.get_callback_token", "live.get_callback_token"),
        "live_config/set_callback": ("timsdk._apis.live_config.set_callback", "live.set_callback"),
        "live_config/set_callback_token": ("timsdk._apis.live_config.set_callback_token", "live.set_callback_token"),
        "live_config/update_callback": ("timsdk._apis.live_config.update_callback", "live.update_callback"),
        "live_engine_http_pk/create_battle": ("timsdk._apis.live_engine_http_pk.create_battle", "live.create_battle"),
        "live_engine_http_pk/get_battle_info": (
            "timsdk._apis.live_engine_http_pk.get_battle_info",
            "live.get_battle_info",
        ),
        "live_engine_http_pk/set_battle_score": (
            "timsdk._apis.live_engine_http_pk.set_battle_score",
            "live.set_battle_score",
        ),
        "live_engine_http_srv/add_gift": ("timsdk._apis.live_engine_http_srv.add_gift", "live.add_gift"),
        "live_engine_http_srv/add_gift_category": (
            "timsdk._apis.live_engine_http_srv.add_gift_category",
            "live.add_gift_category",
        ),
        "live_engine_http_srv/add_gift_category_relations": (
            "timsdk._apis.live_engine_http_srv.add_gift_category_relations",
            "live.add_gift_category_relations",
        ),
        "live_engine_http_srv/add_robot": ("timsdk._apis.live_engine_http_srv.add_robot", "live.add_robot"),
        "live_engine_http_srv/ban_member": ("timsdk._apis.live_engine_http_srv.ban_member", "live.ban_member"),
        "live_engine_http_srv/change_room_owner": (
            "timsdk._apis.live_engine_http_srv.change_room_owner",
            "live.change_room_owner",
        ),
        "live_engine_http_srv/copy_default_gift_config": (
            "timsdk._apis.live_engine_http_srv.copy_default_gift_config",
            "live.copy_default_gift_config",
        ),
        "live_engine_http_srv/create_room": ("timsdk._apis.live_engine_http_srv.create_room", "live.create_room"),
        "live_engine_http_srv/del_gift": ("timsdk._apis.live_engine_http_srv.del_gift", "live.del_gift"),
        "live_engine_http_srv/del_gift_category": (
            "timsdk._apis.live_engine_http_srv.del_gift_category",
            "live.del_gift_category",
        ),
        "live_engine_http_srv/del_gift_category_language": (
            "timsdk._apis.live_engine_http_srv.del_gift_category_language",
            "live.del_gift_category_language",
        ),
        "live_engine_http_srv/del_gift_category_relations": (
            "timsdk._apis.live_engine_http_srv.del_gift_category_relations",
            "live.del_gift_category_relations",
        ),
        "live_engine_http_srv/del_gift_language": (
            "timsdk._apis.live_engine_http_srv.del_gift_language",
            "live.del_gift_language",
        ),
        "live_engine_http_srv/del_robot": ("timsdk._apis.live_engine_http_srv.del_robot", "live.del_robot"),
        "live_engine_http_srv/del_room_metadata": (
            "timsdk._apis.live_engine_http_srv.del_room_metadata",
            "live.del_room_metadata",
        ),
        "live_engine_http_srv/destroy_room": ("timsdk._apis.live_engine_http_srv.destroy_room", "live.destroy_room"),
        "live_engine_http_srv/edit_gift": ("timsdk._apis.live_engine_http_srv.edit_gift", "live.edit_gift"),
        "live_engine_http_srv/edit_gift_category": (
            "timsdk._apis.live_engine_http_srv.edit_gift_category",
            "live.edit_gift_category",
        ),
        "live_engine_http_srv/get_admin_list": (
            "timsdk._apis.live_engine_http_srv.get_admin_list",
            "live.get_admin_list",
        ),
        "live_engine_http_srv/get_banned_member_list": (
            "timsdk._apis.live_engine_http_srv.get_banned_member_list",
            "live.get_banned_member_list",
        ),
        "live_engine_http_srv/get_gift": ("timsdk._apis.live_engine_http_srv.get_gift", "live.get_gift"),
        "live_engine_http_srv/get_gift_category": (
            "timsdk._apis.live_engine_http_srv.get_gift_category",
            "live.get_gift_category",
        ),
        "live_engine_http_srv/get_gift_category_language": (
            "timsdk._apis.live_engine_http_srv.get_gift_category_language",
            "live.get_gift_category_language",
        ),
        "live_engine_http_srv/get_gift_category_relations": (
            "timsdk._apis.live_engine_http_srv.get_gift_category_relations",
            "live.get_gift_category_relations",
        ),
        "live_engine_http_srv/get_gift_count": (
            "timsdk._apis.live_engine_http_srv.get_gift_count",
            "live.get_gift_count",
        ),
        "live_engine_http_srv/get_gift_info_list": (
            "timsdk._apis.live_engine_http_srv.get_gift_info_list",
            "live.get_gift_info_list",
        ),
        "live_engine_http_srv/get_gift_language": (
            "timsdk._apis.live_engine_http_srv.get_gift_language",
            "live.get_gift_language",
        ),
        "live_engine_http_srv/get_member_list": (
            "timsdk._apis.live_engine_http_srv.get_member_list",
            "live.get_member_list",
        ),
        "live_engine_http_srv/get_muted_member_list": (
            "timsdk._apis.live_engine_http_srv.get_muted_member_list",
            "live.get_muted_member_list",
        ),
        "live_engine_http_srv/get_robot": ("timsdk._apis.live_engine_http_srv.get_robot", "live.get_robots"),
        "live_engine_http_srv/get_room_info": (
            "timsdk._apis.live_engine_http_srv.get_room_info",
            "live.get_room_info",
        ),
        "live_engine_http_srv/get_room_list": (
            "timsdk._apis.live_engine_http_srv.get_room_list",
            "live.get_room_list",
        ),
        "live_engine_http_srv/get_room_metadata": (
            "timsdk._apis.live_engine_http_srv.get_room_metadata",
            "live.get_room_metadata",
        ),
        "live_engine_http_srv/get_room_statistic": (
            "timsdk._apis.live_engine_http_srv.get_room_statistic",
            "live.get_room_statistic",
        ),
        "live_engine_http_srv/get_room_stats": (
            "timsdk._apis.live_engine_http_srv.get_room_stats",
            "live.get_room_stats",
        ),
        "live_engine_http_srv/modify_admin": ("timsdk._apis.live_engine_http_srv.modify_admin", "live.modify_admin"),
        "live_engine_http_srv/mute_member": ("timsdk._apis.live_engine_http_srv.mute_member", "live.mute_member"),
        "live_engine_http_srv/resume_mcu_task": (
            "timsdk._apis.live_engine_http_srv.resume_mcu_task",
            "live.resume_mcu_task",
        ),
        "live_engine_http_srv/send_custom_msg": (
            "timsdk._apis.live_engine_http_srv.send_custom_msg",
            "live.send_custom_msg",
        ),
        "live_engine_http_srv/send_gift": ("timsdk._apis.live_engine_http_srv.send_gift", "live.send_gift"),
        "live_engine_http_srv/send_text_msg": (
            "timsdk._apis.live_engine_http_srv.send_text_msg",
            "live.send_text_msg",
        ),
        "live_engine_http_srv/set_gift_category_language": (
            "timsdk._apis.live_engine_http_srv.set_gift_category_language",
            "live.set_gift_category_language",
        ),
        "live_engine_http_srv/set_gift_language": (
            "timsdk._apis.live_engine_http_srv.set_gift_language",
            "live.set_gift_language",
        ),
        "live_engine_http_srv/set_room_metadata": (
            "timsdk._apis.live_engine_http_srv.set_room_metadata",
            "live.set_room_metadata",
        ),
        "live_engine_http_srv/unban_member": ("timsdk._apis.live_engine_http_srv.unban_member", "live.unban_member"),
        "live_engine_http_srv/update_room_info": (
            "timsdk._apis.live_engine_http_srv.update_room_info",
            "live.update_room_info",
        ),
        "million_group_open_http_svc/create_topic": (
            "timsdk._apis.million_group_open_http_svc.create_topic",
            "community.create_topic",
        ),
        "million_group_open_http_svc/destroy_topic": (
            "timsdk._apis.million_group_open_http_svc.destroy_topic",
            "community.destroy_topic",
        ),
        "million_group_open_http_svc/get_online_member_num": (
            "timsdk._apis.million_group_open_http_svc.get_online_member_num",
            "community.get_online_member_num",
        ),
        "million_group_open_http_svc/get_topic": (
            "timsdk._apis.million_group_open_http_svc.get_topic",
            "community.get_topic",
        ),
        "million_group_open_http_svc/modify_topic": (
            "timsdk._apis.million_group_open_http_svc.modify_topic",
            "community.modify_topic",
        ),
        "official_account_open_http_svc/add_subscriber": (
            "timsdk._apis.official_account_open_http_svc.add_subscriber",
            "official_account.add_subscriber",
        ),
        "official_account_open_http_svc/create_official_account": (
            "timsdk._apis.official_account_open_http_svc.create_official_account",
            "official_account.create_official_account",
        ),
        "official_account_open_http_svc/delete_subscriber": (
            "timsdk._apis.official_account_open_http_svc.delete_subscriber",
            "official_account.delete_subscriber",
        ),
        "official_account_open_http_svc/destroy_official_account": (
            "timsdk._apis.official_account_open_http_svc.destroy_official_account",
            "official_account.destroy_official_account",
        ),
        "official_account_open_http_svc/get_official_account_info": (
            "timsdk._apis.official_account_open_http_svc.get_official_account_info",
            "official_account.get_official_account_info",
        ),
        "official_account_open_http_svc/get_subscribed_official_account_list": (
            "timsdk._apis.official_account_open_http_svc.get_subscribed_official_account_list",
            "official_account.get_subscribed_official_account_list",
        ),
        "official_account_open_http_svc/get_subscriber_info": (
            "timsdk._apis.official_account_open_http_svc.get_subscriber_info",
            "official_account.get_subscriber_info",
        ),
        "official_account_open_http_svc/modify_official_account_base_info": (
            "timsdk._apis.official_account_open_http_svc.modify_official_account_base_info",
            "official_account.modify_official_account_base_info",
        ),
        "official_account_open_http_svc/modify_subscriber_info": (
            "timsdk._apis.official_account_open_http_svc.modify_subscriber_info",
            "official_account.modify_subscriber_info",
        ),
        "official_account_open_http_svc/official_account_msg_get_simple": (
            "timsdk._apis.official_account_open_http_svc.official_account_msg_get_simple",
            "official_account.official_account_msg_get_simple",
        ),
        "official_account_open_http_svc/official_account_msg_recall": (
            "timsdk._apis.official_account_open_http_svc.official_account_msg_recall",
            "official_account.official_account_msg_recall",
        ),
        "official_account_open_http_svc/send_official_account_msg": (
            "timsdk._apis.official_account_open_http_svc.send_official_account_msg",
            "official_account.send_official_account_msg",
        ),
        "open_msg_svc/get_history": ("timsdk._apis.open_msg_svc.get_history", "operations.get_history"),
        "openconfigsvr/getappinfo": ("timsdk._apis.openconfigsvr.getappinfo", "operations.get_app_info"),
        "openconfigsvr/getnospeaking": ("timsdk._apis.openconfigsvr.getnospeaking", "global_mute.get_no_speaking"),
        "openconfigsvr/setnospeaking": ("timsdk._apis.openconfigsvr.setnospeaking", "global_mute.set_no_speaking"),
        "openim/admin_getroammsg": ("timsdk._apis.openim.admin_getroammsg", "message.admin_get_roam_msg"),
        "openim/admin_msgwithdraw": ("timsdk._apis.openim.admin_msgwithdraw", "message.admin_msg_withdraw"),
        "openim/admin_set_msg_read": ("timsdk._apis.openim.admin_set_msg_read", "message.admin_set_msg_read"),
        "openim/batchsendmsg": ("timsdk._apis.openim.batchsendmsg", "message.batch_send_msg"),
        "openim/c2c_msg_read_receipt": ("timsdk._apis.openim.c2c_msg_read_receipt", "message.c2c_msg_read_receipt"),
        "openim/delete_c2c_msg_ramble": (
            "timsdk._apis.openim.delete_c2c_msg_ramble",
            "message.delete_c2c_msg_ramble",
        ),
        "openim/get_c2c_unread_msg_num": (
            "timsdk._apis.openim.get_c2c_unread_msg_num",
            "conversation.get_c2c_unread_msg_num",
        ),
        "openim/im_add_tag": ("timsdk._apis.openim.im_add_tag", "legacy.im_add_tag"),
        "openim/im_get_attr": ("timsdk._apis.openim.im_get_attr", "legacy.im_get_attr"),
        "openim/im_get_attr_name": ("timsdk._apis.openim.im_get_attr_name", "legacy.im_get_attr_name"),
        "openim/im_get_push_report": ("timsdk._apis.openim.im_get_push_report", "legacy.im_get_push_report"),
        "openim/im_get_tag": ("timsdk._apis.openim.im_get_tag", "legacy.im_get_tag"),
        "openim/im_push": ("timsdk._apis.openim.im_push", "legacy.im_push"),
        "openim/im_remove_all_tags": ("timsdk._apis.openim.im_remove_all_tags", "legacy.im_remove_all_tags"),
        "openim/im_remove_attr": ("timsdk._apis.openim.im_remove_attr", "legacy.im_remove_attr"),
        "openim/im_remove_tag": ("timsdk._apis.openim.im_remove_tag", "legacy.im_remove_tag"),
        "openim/im_set_attr": ("timsdk._apis.openim.im_set_attr", "legacy.im_set_attr"),
        "openim/im_set_attr_name": ("timsdk._apis.openim.im_set_attr_name", "legacy.im_set_attr_name"),
        "openim/importmsg": ("timsdk._apis.openim.importmsg", "message.import_msg"),
        "openim/modify_c2c_msg": ("timsdk._apis.openim.modify_c2c_msg", "message.modify_c2c_msg"),
        "openim/modify_group_msg": ("timsdk._apis.openim.modify_group_msg", "message.modify_group_msg"),
        "openim/query_online_status": ("timsdk._apis.openim.query_online_status", "account.query_online_status"),
        "openim/querystate": ("timsdk._apis.openim.querystate", "legacy.query_state"),
        "openim/sendmsg": ("timsdk._apis.openim.sendmsg", "message.send_msg"),
        "openim_console_http_svc/add_chitchat": (
            "timsdk._apis.openim_console_http_svc.add_chitchat",
            "desk.add_chitchat",
        ),
        "openim_console_http_svc/add_chitchat_category": (
            "timsdk._apis.openim_console_http_svc.add_chitchat_category",
            "desk.add_chitchat_category",
        ),
        "openim_console_http_svc/add_faq": ("timsdk._apis.openim_console_http_svc.add_faq", "desk.add_faq"),
        "openim_console_http_svc/add_faq_category": (
            "timsdk._apis.openim_console_http_svc.add_faq_category",
            "desk.add_faq_category",
        ),
        "openim_console_http_svc/batch_set_chitchat": (
            "timsdk._apis.openim_console_http_svc.batch_set_chitchat",
            "desk.batch_set_chitchat",
        ),
        "openim_console_http_svc/batch_set_faq": (
            "timsdk._apis.openim_console_http_svc.batch_set_faq",
            "desk.batch_set_faq",
        ),
        "openim_console_http_svc/del_chitchat_category": (
            "timsdk._apis.openim_console_http_svc.del_chitchat_category",
            "desk.del_chitchat_category",
        ),
        "openim_console_http_svc/del_faq_category": (
            "timsdk._apis.openim_console_http_svc.del_faq_category",
            "desk.del_faq_category",
        ),
        "openim_console_http_svc/desc_chitchat_category": (
            "timsdk._apis.openim_console_http_svc.desc_chitchat_category",
            "desk.desc_chitchat_category",
        ),
        "openim_console_http_svc/desc_faq_category": (
            "timsdk._apis.openim_console_http_svc.desc_faq_category",
            "desk.desc_faq_category",
        ),
        "openim_console_http_svc/desc_robot_config": (
            "timsdk._apis.openim_console_http_svc.desc_robot_config",
            "desk.desc_robot_config",
        ),
        "openim_console_http_svc/desk_add_robot": (
            "timsdk._apis.openim_console_http_svc.desk_add_robot",
            "desk.desk_add_robot",
        ),
        "openim_console_http_svc/desk_get_robot_list": (
            "timsdk._apis.openim_console_http_svc.desk_get_robot_list",
            "desk.desk_get_robot_list",
        ),
        "openim_console_http_svc/desk_update_robot": (
            "timsdk._apis.openim_console_http_svc.desk_update_robot",
            "desk.desk_update_robot",
        ),
        "openim_console_http_svc/list_chitchat": (
            "timsdk._apis.openim_console_http_svc.list_chitchat",
            "desk.list_chitchat",
        ),
        "openim_console_http_svc/list_faq": ("timsdk._apis.openim_console_http_svc.list_faq", "desk.list_faq"),
        "openim_console_http_svc/robot_add_language": (
            "timsdk._apis.openim_console_http_svc.robot_add_language",
            "desk.robot_add_language",
        ),
        "openim_console_http_svc/robot_del_language": (
            "timsdk._apis.openim_console_http_svc.robot_del_language",
            "desk.robot_del_language",
        ),
        "openim_console_http_svc/robot_get_language_list": (
            "timsdk._apis.openim_console_http_svc.robot_get_language_list",
            "desk.robot_get_language_list",
        ),
        "openim_console_http_svc/update_chitchat": (
            "timsdk._apis.openim_console_http_svc.update_chitchat",
            "desk.update_chitchat",
        ),
        "openim_console_http_svc/update_chitchat_category": (
            "timsdk._apis.openim_console_http_svc.update_chitchat_category",
            "desk.update_chitchat_category",
        ),
        "openim_console_http_svc/update_faq": ("timsdk._apis.openim_console_http_svc.update_faq", "desk.update_faq"),
        "openim_console_http_svc/update_faq_category": (
            "timsdk._apis.openim_console_http_svc.update_faq_category",
            "desk.update_faq_category",
        ),
        "openim_console_http_svc/update_faq_similar": (
            "timsdk._apis.openim_console_http_svc.update_faq_similar",
            "desk.update_faq_similar",
        ),
        "openim_console_http_svc/update_robot_config": (
            "timsdk._apis.openim_console_http_svc.update_robot_config",
            "desk.update_robot_config",
        ),
        "openim_console_http_svc/update_similar_chitchat": (
            "timsdk._apis.openim_console_http_svc.update_similar_chitchat",
            "desk.update_similar_chitchat",
        ),
        "openim_dirty_words/add": ("timsdk._apis.openim_dirty_words.add", "legacy.add_dirty_words"),
        "openim_dirty_words/delete": ("timsdk._apis.openim_dirty_words.delete", "legacy.delete_dirty_words"),
        "openim_dirty_words/get": ("timsdk._apis.openim_dirty_words.get", "legacy.get_dirty_words"),
        "openim_msg_ext_http_svc/get_key_values": (
            "timsdk._apis.openim_msg_ext_http_svc.get_key_values",
            "message.get_key_values",
        ),
        "openim_msg_ext_http_svc/group_get_key_values": (
            "timsdk._apis.openim_msg_ext_http_svc.group_get_key_values",
            "message.group_get_key_values",
        ),
        "openim_msg_ext_http_svc/group_set_key_values": (
            "timsdk._apis.openim_msg_ext_http_svc.group_set_key_values",
            "message.group_set_key_values",
        ),
        "openim_msg_ext_http_svc/set_key_values": (
            "timsdk._apis.openim_msg_ext_http_svc.set_key_values",
            "message.set_key_values",
        ),
        "openim_robot_http_svc/create_robot": (
            "timsdk._apis.openim_robot_http_svc.create_robot",
            "robot.create_robot",
        ),
        "openim_robot_http_svc/delete_robot": (
            "timsdk._apis.openim_robot_http_svc.delete_robot",
            "robot.delete_robot",
        ),
        "openim_robot_http_svc/get_all_robots": (
            "timsdk._apis.openim_robot_http_svc.get_all_robots",
            "robot.get_all_robots",
        ),
        "openim_robot_http_svc/send_stream_msg": (
            "timsdk._apis.openim_robot_http_svc.send_stream_msg",
            "robot.send_stream_msg",
        ),
        "profile/portrait_get": ("timsdk._apis.profile.portrait_get", "profile.portrait_get"),
        "profile/portrait_set": ("timsdk._apis.profile.portrait_set", "profile.portrait_set"),
        "recentcontact/create_contact_group": (
            "timsdk._apis.recentcontact.create_contact_group",
            "conversation.create_contact_group",
        ),
        "recentcontact/del_contact_group": (
            "timsdk._apis.recentcontact.del_contact_group",
            "conversation.del_contact_group",
        ),
        "recentcontact/delete": ("timsdk._apis.recentcontact.delete", "conversation.delete_conversation"),
        "recentcontact/get_contact_group": (
            "timsdk._apis.recentcontact.get_contact_group",
            "conversation.get_contact_group",
        ),
        "recentcontact/get_list": ("timsdk._apis.recentcontact.get_list", "conversation.get_conversation_list"),
        "recentcontact/mark_contact": ("timsdk._apis.recentcontact.mark_contact", "conversation.mark_contact"),
        "recentcontact/search_contact_group": (
            "timsdk._apis.recentcontact.search_contact_group",
            "conversation.search_contact_group",
        ),
        "recentcontact/top": ("timsdk._apis.recentcontact.top", "conversation.pin_conversations"),
        "recentcontact/update_contact_group": (
            "timsdk._apis.recentcontact.update_contact_group",
            "conversation.update_contact_group",
        ),
        "room_config/delete_callback": ("timsdk._apis.room_config.delete_callback", "room.delete_callback"),
        "room_config/get_callback": ("timsdk._apis.room_config.get_callback", "room.get_callback"),
        "room_config/set_callback": ("timsdk._apis.room_config.set_callback", "room.set_callback"),
        "room_config/update_callback": ("timsdk._apis.room_config.update_callback", "room.update_callback"),
        "room_engine_http_mic/get_seat_list": (
            "timsdk._apis.room_engine_http_mic.get_seat_list",
            "room.get_seat_list",
        ),
        "room_engine_http_mic/kick_user_off_seat": (
            "timsdk._apis.room_engine_http_mic.kick_user_off_seat",
            "room.kick_user_off_seat",
        ),
        "room_engine_http_mic/lock_seat": ("timsdk._apis.room_engine_http_mic.lock_seat", "room.lock_seat"),
        "room_engine_http_mic/move_user_to_seat": (
            "timsdk._apis.room_engine_http_mic.move_user_to_seat",
            "room.move_user_to_seat",
        ),
        "room_engine_http_mic/pick_user_on_seat": (
            "timsdk._apis.room_engine_http_mic.pick_user_on_seat",
            "room.pick_user_on_seat",
        ),
        "room_engine_http_mic/switch_seat": ("timsdk._apis.room_engine_http_mic.switch_seat", "room.switch_seat"),
        "room_engine_http_srv/add_robot": ("timsdk._apis.room_engine_http_srv.add_robot", "room.add_robot"),
        "room_engine_http_srv/ban_room_member": (
            "timsdk._apis.room_engine_http_srv.ban_room_member",
            "room.ban_room_member",
        ),
        "room_engine_http_srv/change_room_owner": (
            "timsdk._apis.room_engine_http_srv.change_room_owner",
            "room.change_room_owner",
        ),
        "room_engine_http_srv/create_room": ("timsdk._apis.room_engine_http_srv.create_room", "room.create_room"),
        "room_engine_http_srv/delete_robot": ("timsdk._apis.room_engine_http_srv.delete_robot", "room.delete_robot"),
        "room_engine_http_srv/destroy_room": ("timsdk._apis.room_engine_http_srv.destroy_room", "room.destroy_room"),
        "room_engine_http_srv/get_banned_member_list": (
            "timsdk._apis.room_engine_http_srv.get_banned_member_list",
            "room.get_banned_member_list",
        ),
        "room_engine_http_srv/get_room_info": (
            "timsdk._apis.room_engine_http_srv.get_room_info",
            "room.get_room_info",
        ),
        "room_engine_http_srv/get_room_member_list": (
            "timsdk._apis.room_engine_http_srv.get_room_member_list",
            "room.get_room_member_list",
        ),
        "room_engine_http_srv/kick_user_out": (
            "timsdk._apis.room_engine_http_srv.kick_user_out",
            "room.kick_user_out",
        ),
        "room_engine_http_srv/mark_room_member": (
            "timsdk._apis.room_engine_http_srv.mark_room_member",
            "room.mark_room_member",
        ),
        "room_engine_http_srv/unban_room_member": (
            "timsdk._apis.room_engine_http_srv.unban_room_member",
            "room.unban_room_member",
        ),
        "room_engine_http_srv/update_room_info": (
            "timsdk._apis.room_engine_http_srv.update_room_info",
            "room.update_room_info",
        ),
        "room_engine_http_srv/update_room_member_info": (
            "timsdk._apis.room_engine_http_srv.update_room_member_info",
            "room.update_room_member_info",
        ),
        "sns/black_list_add": ("timsdk._apis.sns.black_list_add", "relationship.black_list_add"),
        "sns/black_list_check": ("timsdk._apis.sns.black_list_check", "relationship.black_list_check"),
        "sns/black_list_delete": ("timsdk._apis.sns.black_list_delete", "relationship.black_list_delete"),
        "sns/black_list_get": ("timsdk._apis.sns.black_list_get", "relationship.black_list_get"),
        "sns/friend_add": ("timsdk._apis.sns.friend_add", "relationship.friend_add"),
        "sns/friend_check": ("timsdk._apis.sns.friend_check", "relationship.friend_check"),
        "sns/friend_delete": ("timsdk._apis.sns.friend_delete", "relationship.friend_delete"),
        "sns/friend_delete_all": ("timsdk._apis.sns.friend_delete_all", "relationship.friend_delete_all"),
        "sns/friend_get": ("timsdk._apis.sns.friend_get", "relationship.friend_get"),
        "sns/friend_get_all": ("timsdk._apis.sns.friend_get_all", "legacy.friend_get_all"),
        "sns/friend_get_list": ("timsdk._apis.sns.friend_get_list", "relationship.friend_get_list"),
        "sns/friend_import": ("timsdk._apis.sns.friend_import", "relationship.friend_import"),
        "sns/friend_update": ("timsdk._apis.sns.friend_update", "relationship.friend_update"),
        "sns/group_add": ("timsdk._apis.sns.group_add", "relationship.group_add"),
        "sns/group_delete": ("timsdk._apis.sns.group_delete", "relationship.group_delete"),
        "sns/group_get": ("timsdk._apis.sns.group_get", "relationship.group_get"),
        "stream_msg/send_c2c_stream_msg": (
            "timsdk._apis.stream_msg.send_c2c_stream_msg",
            "message.send_c2c_stream_msg",
        ),
        "stream_msg/send_group_stream_msg": (
            "timsdk._apis.stream_msg.send_group_stream_msg",
            "message.send_group_stream_msg",
        ),
        "timpush/add_tag": ("timsdk._apis.timpush.add_tag", "push.add_tag"),
        "timpush/all_member_push_loss": ("timsdk._apis.timpush.all_member_push_loss", "push.all_member_push_loss"),
        "timpush/all_member_push_statistics": (
            "timsdk._apis.timpush.all_member_push_statistics",
            "push.all_member_push_statistics",
        ),
        "timpush/all_member_push_trace": ("timsdk._apis.timpush.all_member_push_trace", "push.all_member_push_trace"),
        "timpush/batch": ("timsdk._apis.timpush.batch", "push.batch_push"),
        "timpush/clear_all_tags": ("timsdk._apis.timpush.clear_all_tags", "push.clear_all_tags"),
        "timpush/get_attr": ("timsdk._apis.timpush.get_attr", "push.get_attr"),
        "timpush/get_attr_name": ("timsdk._apis.timpush.get_attr_name", "push.get_attr_name"),
        "timpush/get_tag": ("timsdk._apis.timpush.get_tag", "push.get_tag"),
        "timpush/normal_push_loss": ("timsdk._apis.timpush.normal_push_loss", "push.normal_push_loss"),
        "timpush/normal_push_statistics": (
            "timsdk._apis.timpush.normal_push_statistics",
            "push.normal_push_statistics",
        ),
        "timpush/normal_push_trace": ("timsdk._apis.timpush.normal_push_trace", "push.normal_push_trace"),
        "timpush/push": ("timsdk._apis.timpush.push", "push.push"),
        "timpush/remove_attr": ("timsdk._apis.timpush.remove_attr", "push.remove_attr"),
        "timpush/remove_tag": ("timsdk._apis.timpush.remove_tag", "push.remove_tag"),
        "timpush/revoke": ("timsdk._apis.timpush.revoke", "push.revoke"),
        "timpush/set_attr": ("timsdk._apis.timpush.set_attr", "push.set_attr"),
        "timpush/set_attr_name": ("timsdk._apis.timpush.set_attr_name", "push.set_attr_name"),
        "user_search/search": ("timsdk._apis.user_search.search", "cloud_search.search_users"),
    },
    Path(__file__).parent / "_schema",
)
