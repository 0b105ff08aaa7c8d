# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register

if TYPE_CHECKING:
    from timsdk._types.android_push_style import AndroidPushStyle
    from timsdk._types.google_priority import GooglePriority
    from timsdk._types.meizu_notice_msg_type import MeizuNoticeMsgType
    from timsdk._types.oppo_notify_level import OppoNotifyLevel
    from timsdk._types.push_importance import PushImportance
    from timsdk._types.vivo_classification import VivoClassification
    from timsdk._types.vivo_notify_type import VivoNotifyType
    from timsdk_runtime.model.base import JsonObject


class AndroidPushInfo(Model):
    """Offline push options for Android vendors.

    A channel or category given here wins over the console.
    """

    __slots__ = {
        "sound": "Sound",
        "push_style": "PushStyle",
        "huawei_channel_id": "HuaWeiChannelID",
        "huawei_category": "HuaWeiCategory",
        "huawei_importance": "HuaWeiImportance",
        "huawei_image": "HuaWeiImage",
        "ext_as_huawei_intent_param": "ExtAsHuaweiIntentParam",
        "honor_importance": "HonorImportance",
        "honor_image": "HonorImage",
        "xiaomi_channel_id": "XiaoMiChannelID",
        "oppo_channel_id": "OPPOChannelID",
        "oppo_category": "OPPOCategory",
        "oppo_notify_level": "OPPONotifyLevel",
        "oppo_private_msg_template_id": "OPPOPrivateMsgTemplateId",
        "oppo_private_title_parameters": "OPPOPrivateTitleParameters",
        "oppo_private_content_parameters": "OPPOPrivateContentParameters",
        "vivo_classification": "VIVOClassification",
        "vivo_category": "VIVOCategory",
        "vivo_notify_type": "VIVONotifyType",
        "google_channel_id": "GoogleChannelID",
        "google_image": "GoogleImage",
        "google_priority": "GooglePriority",
        "meizu_notice_msg_type": "MeiZuNoticeMsgType",
    }

    sound: str | None
    """Name of the sound file in res/raw, without suffix."""
    push_style: AndroidPushStyle | int | None
    """Look of the notification. Huawei, Honor and OPPO only. The service assumes 0 when omitted."""
    huawei_channel_id: str | None
    """Huawei notification channel."""
    huawei_category: str | None
    """Huawei message category, for example IM."""
    huawei_importance: PushImportance | str | None
    """Huawei reminder level. The service assumes "NORMAL" when omitted."""
    huawei_image: str | None
    """HTTPS URL of a small icon under 512 KB for Huawei."""
    ext_as_huawei_intent_param: bool | None
    """Send the pass-through data to Huawei as intent parameter; otherwise as action. The service assumes False
    when omitted.
    """
    honor_importance: PushImportance | str | None
    """Honor message category. The service assumes "NORMAL" when omitted."""
    honor_image: str | None
    """HTTPS URL of an icon under 512 KB for Honor."""
    xiaomi_channel_id: str | None
    """Xiaomi notification channel."""
    oppo_channel_id: str | None
    """OPPO notification channel."""
    oppo_category: str | None
    """OPPO message category, for example IM."""
    oppo_notify_level: OppoNotifyLevel | int | None
    """OPPO reminder level. Needs `oppo_category`."""
    oppo_private_msg_template_id: str | None
    """ID of an OPPO private message template."""
    oppo_private_title_parameters: dict[str, str] | None
    """Values for the title of the OPPO template."""
    oppo_private_content_parameters: dict[str, str] | None
    """Values for the text of the OPPO template."""
    vivo_classification: VivoClassification | int | None
    """Older vivo message class. Prefer `vivo_category`. The service assumes 1 when omitted."""
    vivo_category: str | None
    """vivo message category, for example IM."""
    vivo_notify_type: VivoNotifyType | str | None
    """vivo ring and vibration. The service assumes "4" when omitted."""
    google_channel_id: str | None
    """Google notification channel."""
    google_image: str | None
    """URL of an icon under 1 MB for Google."""
    google_priority: GooglePriority | str | None
    """Google delivery priority."""
    meizu_notice_msg_type: MeizuNoticeMsgType | int | None
    """Meizu message class."""

    def __init__(
        self,
        *,
        sound: str | None = None,
        push_style: AndroidPushStyle | int | None = None,
        huawei_channel_id: str | None = None,
        huawei_category: str | None = None,
        huawei_importance: PushImportance | str | None = None,
        huawei_image: str | None = None,
        ext_as_huawei_intent_param: bool | None = None,
        honor_importance: PushImportance | str | None = None,
        honor_image: str | None = None,
        xiaomi_channel_id: str | None = None,
        oppo_channel_id: str | None = None,
        oppo_category: str | None = None,
        oppo_notify_level: OppoNotifyLevel | int | None = None,
        oppo_private_msg_template_id: str | None = None,
        oppo_private_title_parameters: dict[str, str] | None = None,
        oppo_private_content_parameters: dict[str, str] | None = None,
        vivo_classification: VivoClassification | int | None = None,
        vivo_category: str | None = None,
        vivo_notify_type: VivoNotifyType | str | None = None,
        google_channel_id: str | None = None,
        google_image: str | None = None,
        google_priority: GooglePriority | str | None = None,
        meizu_notice_msg_type: MeizuNoticeMsgType | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.sound = sound
        self.push_style = push_style
        self.huawei_channel_id = huawei_channel_id
        self.huawei_category = huawei_category
        self.huawei_importance = huawei_importance
        self.huawei_image = huawei_image
        self.ext_as_huawei_intent_param = ext_as_huawei_intent_param
        self.honor_importance = honor_importance
        self.honor_image = honor_image
        self.xiaomi_channel_id = xiaomi_channel_id
        self.oppo_channel_id = oppo_channel_id
        self.oppo_category = oppo_category
        self.oppo_notify_level = oppo_notify_level
        self.oppo_private_msg_template_id = oppo_private_msg_template_id
        self.oppo_private_title_parameters = oppo_private_title_parameters
        self.oppo_private_content_parameters = oppo_private_content_parameters
        self.vivo_classification = vivo_classification
        self.vivo_category = vivo_category
        self.vivo_notify_type = vivo_notify_type
        self.google_channel_id = google_channel_id
        self.google_image = google_image
        self.google_priority = google_priority
        self.meizu_notice_msg_type = meizu_notice_msg_type


def decode_android_push_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AndroidPushInfo)
    model.sound = wire.pop("Sound", None)
    model.push_style = wire.pop("PushStyle", None)
    model.huawei_channel_id = wire.pop("HuaWeiChannelID", None)
    model.huawei_category = wire.pop("HuaWeiCategory", None)
    model.huawei_importance = wire.pop("HuaWeiImportance", None)
    model.huawei_image = wire.pop("HuaWeiImage", None)
    model.ext_as_huawei_intent_param = pop_flag(wire, "ExtAsHuaweiIntentParam")
    model.honor_importance = wire.pop("HonorImportance", None)
    model.honor_image = wire.pop("HonorImage", None)
    model.xiaomi_channel_id = wire.pop("XiaoMiChannelID", None)
    model.oppo_channel_id = wire.pop("OPPOChannelID", None)
    model.oppo_category = wire.pop("OPPOCategory", None)
    model.oppo_notify_level = wire.pop("OPPONotifyLevel", None)
    model.oppo_private_msg_template_id = wire.pop("OPPOPrivateMsgTemplateId", None)
    model.oppo_private_title_parameters = wire.pop("OPPOPrivateTitleParameters", None)
    model.oppo_private_content_parameters = wire.pop("OPPOPrivateContentParameters", None)
    model.vivo_classification = wire.pop("VIVOClassification", None)
    model.vivo_category = wire.pop("VIVOCategory", None)
    model.vivo_notify_type = wire.pop("VIVONotifyType", None)
    model.google_channel_id = wire.pop("GoogleChannelID", None)
    model.google_image = wire.pop("GoogleImage", None)
    model.google_priority = wire.pop("GooglePriority", None)
    model.meizu_notice_msg_type = wire.pop("MeiZuNoticeMsgType", None)
    model.extra_fields = wire or None
    return model


def encode_android_push_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sound) is not None:
        wire["Sound"] = field
    if (field := model.push_style) is not None:
        wire["PushStyle"] = field
    if (field := model.huawei_channel_id) is not None:
        wire["HuaWeiChannelID"] = field
    if (field := model.huawei_category) is not None:
        wire["HuaWeiCategory"] = field
    if (field := model.huawei_importance) is not None:
        wire["HuaWeiImportance"] = field
    if (field := model.huawei_image) is not None:
        wire["HuaWeiImage"] = field
    if (field := model.ext_as_huawei_intent_param) is not None:
        wire["ExtAsHuaweiIntentParam"] = encode_flag(field)
    if (field := model.honor_importance) is not None:
        wire["HonorImportance"] = field
    if (field := model.honor_image) is not None:
        wire["HonorImage"] = field
    if (field := model.xiaomi_channel_id) is not None:
        wire["XiaoMiChannelID"] = field
    if (field := model.oppo_channel_id) is not None:
        wire["OPPOChannelID"] = field
    if (field := model.oppo_category) is not None:
        wire["OPPOCategory"] = field
    if (field := model.oppo_notify_level) is not None:
        wire["OPPONotifyLevel"] = field
    if (field := model.oppo_private_msg_template_id) is not None:
        wire["OPPOPrivateMsgTemplateId"] = field
    if (field := model.oppo_private_title_parameters) is not None:
        wire["OPPOPrivateTitleParameters"] = field
    if (field := model.oppo_private_content_parameters) is not None:
        wire["OPPOPrivateContentParameters"] = field
    if (field := model.vivo_classification) is not None:
        wire["VIVOClassification"] = field
    if (field := model.vivo_category) is not None:
        wire["VIVOCategory"] = field
    if (field := model.vivo_notify_type) is not None:
        wire["VIVONotifyType"] = field
    if (field := model.google_channel_id) is not None:
        wire["GoogleChannelID"] = field
    if (field := model.google_image) is not None:
        wire["GoogleImage"] = field
    if (field := model.google_priority) is not None:
        wire["GooglePriority"] = field
    if (field := model.meizu_notice_msg_type) is not None:
        wire["MeiZuNoticeMsgType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AndroidPushInfo, encode_android_push_info, decode_android_push_info)
