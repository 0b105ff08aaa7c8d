# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk._types.push_stage_result import PushStageResult, decode_push_stage_result
from timsdk_runtime.wire import Model, encode, extra, new, register


@attrs.define(kw_only=True, repr=False)
class OfflinePushTrace(Model):
    """Stages of an offline push."""

    offline_stat: PushStageResult | None = None
    """Offline push backend."""
    channel_stat: PushStageResult | None = None
    """Push service of the vendor."""
    device_stat: PushStageResult | None = None
    """Arrival at the device."""
    click_stat: PushStageResult | None = None
    """Tap on the notification."""


_OFFLINE_PUSH_TRACE_KNOWN = frozenset({"OfflineStat", "ChannelStat", "DeviceStat", "ClickStat"})


def decode_offline_push_trace(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(OfflinePushTrace)
    model.offline_stat = decode_push_stage_result(get("OfflineStat"))
    model.channel_stat = decode_push_stage_result(get("ChannelStat"))
    model.device_stat = decode_push_stage_result(get("DeviceStat"))
    model.click_stat = decode_push_stage_result(get("ClickStat"))
    model.extra_fields = extra(wire, _OFFLINE_PUSH_TRACE_KNOWN)
    return model


def encode_offline_push_trace(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.offline_stat) is not None:
        wire["OfflineStat"] = encode(field)
    if (field := model.channel_stat) is not None:
        wire["ChannelStat"] = encode(field)
    if (field := model.device_stat) is not None:
        wire["DeviceStat"] = encode(field)
    if (field := model.click_stat) is not None:
        wire["ClickStat"] = encode(field)
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(OfflinePushTrace, encode_offline_push_trace, decode_offline_push_trace)
