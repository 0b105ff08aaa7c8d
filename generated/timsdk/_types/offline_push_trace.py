# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.push_stage_result import PushStageResult, decode_push_stage_result
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class OfflinePushTrace(Model):
    """Stages of an offline push."""

    __slots__ = {
        "offline_stat": "OfflineStat",
        "channel_stat": "ChannelStat",
        "device_stat": "DeviceStat",
        "click_stat": "ClickStat",
    }

    offline_stat: PushStageResult | None
    """Offline push backend."""
    channel_stat: PushStageResult | None
    """Push service of the vendor."""
    device_stat: PushStageResult | None
    """Arrival at the device."""
    click_stat: PushStageResult | None
    """Tap on the notification."""

    def __init__(
        self,
        *,
        offline_stat: PushStageResult | None = None,
        channel_stat: PushStageResult | None = None,
        device_stat: PushStageResult | None = None,
        click_stat: PushStageResult | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.offline_stat = offline_stat
        self.channel_stat = channel_stat
        self.device_stat = device_stat
        self.click_stat = click_stat


def decode_offline_push_trace(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfflinePushTrace)
    model.offline_stat = decode_push_stage_result(wire.pop("OfflineStat", None))
    model.channel_stat = decode_push_stage_result(wire.pop("ChannelStat", None))
    model.device_stat = decode_push_stage_result(wire.pop("DeviceStat", None))
    model.click_stat = decode_push_stage_result(wire.pop("ClickStat", None))
    model.extra_fields = wire or None
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
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfflinePushTrace, encode_offline_push_trace, decode_offline_push_trace)
