# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.offline_push_trace import OfflinePushTrace, decode_offline_push_trace
from timsdk._types.push_commit_trace import PushCommitTrace, decode_push_commit_trace
from timsdk._types.push_stage_result import PushStageResult, decode_push_stage_result
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    decode_map,
    encode,
    encode_flag,
    encode_map,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)

if TYPE_CHECKING:
    from timsdk._types.push_event_type import PushEventType
    from timsdk._types.push_platform import PushPlatform
    from timsdk_runtime.model.base import JsonObject


class PushDeviceTrace(Model):
    """Stages of one push to one device."""

    __slots__ = {
        "instance_id": "InstanceId",
        "push_time": "PushTime",
        "device_model": "DeviceModel",
        "system": "System",
        "system_version": "SystemVersion",
        "event_type": "EventType",
        "push_platform": "PushPlatform",
        "token": "Token",
        "cert_id": "CertId",
        "sdk_version": "SdkVersion",
        "push_version": "PushVersion",
        "notification_status": "NotificationStatus",
        "last_active_terminal": "last_active_terminal",
        "im_commit_stat": "IMCommitStat",
        "offline_push_stat": "OfflinePushStat",
        "online_push_stat": "OnlinePushStat",
    }

    instance_id: str
    """Device instance."""
    push_time: str
    """Time of the push, as YYYY-MM-DD hh:mm:ss."""
    device_model: str
    """Device model. May be empty."""
    system: str
    """System, such as Android or APNS."""
    system_version: str
    """System version. May be empty."""
    event_type: PushEventType | int | None
    """Offline or online push. Only for pushes to all users or by tag."""
    push_platform: PushPlatform | int
    """Push service."""
    token: str
    """Device token of the push service. May be empty."""
    cert_id: str
    """Push certificate."""
    sdk_version: str
    """Version of the client SDK. May be empty."""
    push_version: str
    """Version of the push plugin. May be empty."""
    notification_status: int
    """Notification permission of the app on the device."""
    last_active_terminal: bool
    """Whether this is the device last active."""
    im_commit_stat: PushCommitTrace
    """Hand-over to the push backend."""
    offline_push_stat: OfflinePushTrace | None
    """Stages of the offline push."""
    online_push_stat: dict[str, PushStageResult] | None
    """Stages of the online push by name."""

    def __init__(
        self,
        *,
        instance_id: str,
        push_time: str,
        device_model: str,
        system: str,
        system_version: str,
        event_type: PushEventType | int | None = None,
        push_platform: PushPlatform | int,
        token: str,
        cert_id: str,
        sdk_version: str,
        push_version: str,
        notification_status: int,
        last_active_terminal: bool,
        im_commit_stat: PushCommitTrace,
        offline_push_stat: OfflinePushTrace | None = None,
        online_push_stat: dict[str, PushStageResult] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.instance_id = instance_id
        self.push_time = push_time
        self.device_model = device_model
        self.system = system
        self.system_version = system_version
        self.event_type = event_type
        self.push_platform = push_platform
        self.token = token
        self.cert_id = cert_id
        self.sdk_version = sdk_version
        self.push_version = push_version
        self.notification_status = notification_status
        self.last_active_terminal = last_active_terminal
        self.im_commit_stat = im_commit_stat
        self.offline_push_stat = offline_push_stat
        self.online_push_stat = online_push_stat


def decode_push_device_trace(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushDeviceTrace)
    model.instance_id = wire.pop("InstanceId", None)
    model.push_time = wire.pop("PushTime", None)
    model.device_model = wire.pop("DeviceModel", None)
    model.system = wire.pop("System", None)
    model.system_version = wire.pop("SystemVersion", None)
    model.event_type = wire.pop("EventType", None)
    model.push_platform = wire.pop("PushPlatform", None)
    model.token = wire.pop("Token", None)
    model.cert_id = wire.pop("CertId", None)
    model.sdk_version = wire.pop("SdkVersion", None)
    model.push_version = wire.pop("PushVersion", None)
    model.notification_status = wire.pop("NotificationStatus", None)
    model.last_active_terminal = pop_flag(wire, "last_active_terminal")
    model.im_commit_stat = decode_push_commit_trace(wire.pop("IMCommitStat", None))
    model.offline_push_stat = decode_offline_push_trace(wire.pop("OfflinePushStat", None))
    model.online_push_stat = decode_map(decode_push_stage_result, wire.pop("OnlinePushStat", None))
    model.extra_fields = wire or None
    return model


def encode_push_device_trace(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.instance_id) is not None:
        wire["InstanceId"] = field
    if (field := model.push_time) is not None:
        wire["PushTime"] = field
    if (field := model.device_model) is not None:
        wire["DeviceModel"] = field
    if (field := model.system) is not None:
        wire["System"] = field
    if (field := model.system_version) is not None:
        wire["SystemVersion"] = field
    if (field := model.event_type) is not None:
        wire["EventType"] = field
    if (field := model.push_platform) is not None:
        wire["PushPlatform"] = field
    if (field := model.token) is not None:
        wire["Token"] = field
    if (field := model.cert_id) is not None:
        wire["CertId"] = field
    if (field := model.sdk_version) is not None:
        wire["SdkVersion"] = field
    if (field := model.push_version) is not None:
        wire["PushVersion"] = field
    if (field := model.notification_status) is not None:
        wire["NotificationStatus"] = field
    if (field := model.last_active_terminal) is not None:
        wire["last_active_terminal"] = encode_flag(field)
    if (field := model.im_commit_stat) is not None:
        wire["IMCommitStat"] = encode(field)
    if (field := model.offline_push_stat) is not None:
        wire["OfflinePushStat"] = encode(field)
    if (field := model.online_push_stat) is not None:
        wire["OnlinePushStat"] = encode_map(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushDeviceTrace, encode_push_device_trace, decode_push_device_trace)
