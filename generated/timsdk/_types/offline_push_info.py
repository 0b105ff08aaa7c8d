# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.android_push_info import AndroidPushInfo, decode_android_push_info
from timsdk._types.apns_push_info import ApnsPushInfo, decode_apns_push_info
from timsdk._types.harmony_push_info import HarmonyPushInfo, decode_harmony_push_info
from timsdk._types.push_text import PushText, decode_push_text
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.push_flag import PushFlag
    from timsdk_runtime.model.base import JsonObject


class OfflinePushInfo(Model):
    """How a message or push appears in the notification bar.

    Wins over the push fields of a custom element. Keep text and pass-through data together under 3 KB; the
    limit of APNs is 4 KB.
    """

    __slots__ = {
        "push_flag": "PushFlag",
        "title": "Title",
        "desc": "Desc",
        "multi_language_content": "MultiLanguageContent",
        "ext": "Ext",
        "android_info": "AndroidInfo",
        "apns_info": "ApnsInfo",
        "harmony_info": "HarmonyInfo",
        "badge_add_num": "BadgeAddNum",
        "badge_set_num": "BadgeSetNum",
        "push_template_id": "PushTemplateId",
        "push_template_param": "PushTemplateParam",
    }

    push_flag: PushFlag | int | None
    """Whether to push. The service assumes 0 when omitted."""
    title: str | None
    """Title of the notification."""
    desc: str | None
    """Text of the notification."""
    multi_language_content: list[PushText] | None
    """Title and text in other languages, by device language."""
    ext: str | None
    """Passed through to the app; JSON text, or some vendors fail to deliver."""
    android_info: AndroidPushInfo | None
    """Options for Android."""
    apns_info: ApnsPushInfo | None
    """Options for iOS."""
    harmony_info: HarmonyPushInfo | None
    """Options for HarmonyOS."""
    badge_add_num: int | None
    """Amount added to the badge. iOS, Huawei, Honor and HarmonyOS only. From 1 to 99."""
    badge_set_num: int | None
    """New badge number; wins over an amount to add. At most 99 outside iOS. iOS, Huawei, Honor and HarmonyOS
    only. From 0 to 999.
    """
    push_template_id: str | None
    """ID of a push template made in the console."""
    push_template_param: dict[str, str] | None
    """Values of the template's own variables."""

    def __init__(
        self,
        *,
        push_flag: PushFlag | int | None = None,
        title: str | None = None,
        desc: str | None = None,
        multi_language_content: list[PushText] | None = None,
        ext: str | None = None,
        android_info: AndroidPushInfo | None = None,
        apns_info: ApnsPushInfo | None = None,
        harmony_info: HarmonyPushInfo | None = None,
        badge_add_num: int | None = None,
        badge_set_num: int | None = None,
        push_template_id: str | None = None,
        push_template_param: dict[str, str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.push_flag = push_flag
        self.title = title
        self.desc = desc
        self.multi_language_content = multi_language_content
        self.ext = ext
        self.android_info = android_info
        self.apns_info = apns_info
        self.harmony_info = harmony_info
        self.badge_add_num = badge_add_num
        self.badge_set_num = badge_set_num
        self.push_template_id = push_template_id
        self.push_template_param = push_template_param


def decode_offline_push_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfflinePushInfo)
    model.push_flag = wire.pop("PushFlag", None)
    model.title = wire.pop("Title", None)
    model.desc = wire.pop("Desc", None)
    if (value := wire.pop("MultiLanguageContent", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_text(item)
    model.multi_language_content = value
    model.ext = wire.pop("Ext", None)
    model.android_info = decode_android_push_info(wire.pop("AndroidInfo", None))
    model.apns_info = decode_apns_push_info(wire.pop("ApnsInfo", None))
    model.harmony_info = decode_harmony_push_info(wire.pop("HarmonyInfo", None))
    model.badge_add_num = wire.pop("BadgeAddNum", None)
    model.badge_set_num = wire.pop("BadgeSetNum", None)
    model.push_template_id = wire.pop("PushTemplateId", None)
    model.push_template_param = wire.pop("PushTemplateParam", None)
    model.extra_fields = wire or None
    return model


def encode_offline_push_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.push_flag) is not None:
        wire["PushFlag"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.multi_language_content) is not None:
        wire["MultiLanguageContent"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.ext) is not None:
        wire["Ext"] = field
    if (field := model.android_info) is not None:
        wire["AndroidInfo"] = encode(field)
    if (field := model.apns_info) is not None:
        wire["ApnsInfo"] = encode(field)
    if (field := model.harmony_info) is not None:
        wire["HarmonyInfo"] = encode(field)
    if (field := model.badge_add_num) is not None:
        wire["BadgeAddNum"] = field
    if (field := model.badge_set_num) is not None:
        wire["BadgeSetNum"] = field
    if (field := model.push_template_id) is not None:
        wire["PushTemplateId"] = field
    if (field := model.push_template_param) is not None:
        wire["PushTemplateParam"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfflinePushInfo, encode_offline_push_info, decode_offline_push_info)
