"""Addresses and tokens of webhooks, as Room, Live and Call keep them."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.resources import Setting

ROOM = Setting(table="room_callback", missing=ErrorCode.ROOM_CALLBACK_NOT_SET)
LIVE = Setting(table="live_callback", missing=ErrorCode.ROOM_CALLBACK_NOT_SET)
CALL = Setting(table="call_callback", missing=ErrorCode.ROOM_CALLBACK_NOT_SET)
TOKEN = Setting(table="live_callback_token", missing=ErrorCode.ROOM_CALLBACK_TOKEN_NOT_SET)

for service, setting in (("room_config", ROOM), ("live_config", LIVE)):
    setting.sets(f"{service}/set_callback", taken=ErrorCode.ROOM_CALLBACK_ALREADY_SET)
    setting.sets(f"{service}/update_callback", existing=True)
    setting.reads(f"{service}/get_callback")
    setting.deletes(f"{service}/delete_callback")

CALL.sets("call_config/set_callback")
CALL.reads("call_config/get_callback")
CALL.deletes("call_config/delete_callback")

TOKEN.sets("live_config/set_callback_token")
TOKEN.reads("live_config/get_callback_token")
TOKEN.deletes("live_config/delete_callback_token")
