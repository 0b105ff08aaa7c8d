# Generated from spec/webhooks/ContentCallback.ResultNotify.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk._types.moderation_content_type import ModerationContentType
    from timsdk._types.moderation_label import ModerationLabel
    from timsdk._types.moderation_scene import ModerationScene
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class ModerationRecipientType(IntEnum):
    """Kind of recipient."""

    USER = 1
    """A user."""
    GROUP = 2
    """A group."""


class ModerationSuggestion(StrEnum):
    """What moderation advises about a message."""

    BLOCK = "Block"
    """Block it."""
    REVIEW = "Review"
    """Have a person look at it."""
    NORMAL = "Normal"
    """Let it pass."""


class ModerationRecipient(Model):
    """Where a checked message goes."""

    __slots__ = {
        "contact_type": "ContactType",
        "to_account": "To_Account",
        "to_group_id": "ToGroupId",
    }

    contact_type: ModerationRecipientType | int
    """User or group."""
    to_account: str | None
    """User ID."""
    to_group_id: str | None
    """Group ID."""

    def __init__(
        self,
        *,
        contact_type: ModerationRecipientType | int,
        to_account: str | None = None,
        to_group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.contact_type = contact_type
        self.to_account = to_account
        self.to_group_id = to_group_id


class ContentCallbackResultNotify(AfterEvent["ContentCallbackResultNotify"]):
    """Moderation has judged a text or a file.

    Sent for violations only, unless the console says otherwise. The body names no command, only the query
    does.
    """

    __slots__ = {
        "sdk_app_id": "SdkAppId",
        "scene": "Scene",
        "from_account": "From_Account",
        "contact_item": "ContactItem",
        "content_type": "ContentType",
        "text_content": "TextContent",
        "file_url": "FileURL",
        "msg_id": "MsgID",
        "ctxcb_result": "CtxcbResult",
        "ctxcb_request_id": "CtxcbRequestId",
        "ctxcb_keywords": "CtxcbKeywords",
        "ctxcb_suggestion": "CtxcbSuggestion",
        "ctxcb_label": "CtxcbLabel",
        "ctxcb_sub_label": "CtxcbSubLabel",
        "ctxcb_sub_label_desc": "CtxcbSubLabelDesc",
        "ctxcb_lib_name": "CtxcbLibName",
        "cloud_custom_data": "CloudCustomData",
    }

    sdk_app_id: int | None
    """SDKAppID of the app."""
    scene: ModerationScene | str
    """Where the content was."""
    from_account: str | None
    """User ID of who sent the content."""
    contact_item: ModerationRecipient | None
    """Where a message goes."""
    content_type: ModerationContentType | str
    """Kind of content."""
    text_content: list[str] | None
    """The texts. Several for custom messages only."""
    file_url: str | None
    """Address of the file."""
    msg_id: str | None
    """Key of a one-to-one message, sequence number of a group message. Left out where it was not sent."""
    ctxcb_result: bool
    """Whether the content was blocked."""
    ctxcb_request_id: str
    """ID of the check."""
    ctxcb_keywords: list[str] | None
    """Words that were hit."""
    ctxcb_suggestion: ModerationSuggestion | str | None
    """What moderation advises."""
    ctxcb_label: ModerationLabel | str | None
    """What moderation found."""
    ctxcb_sub_label: str | None
    """What exactly it found."""
    ctxcb_sub_label_desc: str | None
    """The finer label in words."""
    ctxcb_lib_name: str | None
    """Word list that was hit."""
    cloud_custom_data: str | None
    """Custom data of the message."""

    def __init__(
        self,
        *,
        sdk_app_id: int | None = None,
        scene: ModerationScene | str,
        from_account: str | None = None,
        contact_item: ModerationRecipient | None = None,
        content_type: ModerationContentType | str,
        text_content: list[str] | None = None,
        file_url: str | None = None,
        msg_id: str | None = None,
        ctxcb_result: bool,
        ctxcb_request_id: str,
        ctxcb_keywords: list[str] | None = None,
        ctxcb_suggestion: ModerationSuggestion | str | None = None,
        ctxcb_label: ModerationLabel | str | None = None,
        ctxcb_sub_label: str | None = None,
        ctxcb_sub_label_desc: str | None = None,
        ctxcb_lib_name: str | None = None,
        cloud_custom_data: str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.sdk_app_id = sdk_app_id
        self.scene = scene
        self.from_account = from_account
        self.contact_item = contact_item
        self.content_type = content_type
        self.text_content = text_content
        self.file_url = file_url
        self.msg_id = msg_id
        self.ctxcb_result = ctxcb_result
        self.ctxcb_request_id = ctxcb_request_id
        self.ctxcb_keywords = ctxcb_keywords
        self.ctxcb_suggestion = ctxcb_suggestion
        self.ctxcb_label = ctxcb_label
        self.ctxcb_sub_label = ctxcb_sub_label
        self.ctxcb_sub_label_desc = ctxcb_sub_label_desc
        self.ctxcb_lib_name = ctxcb_lib_name
        self.cloud_custom_data = cloud_custom_data


def decode_moderation_recipient(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModerationRecipient)
    model.contact_type = wire.pop("ContactType", None)
    model.to_account = wire.pop("To_Account", None)
    model.to_group_id = wire.pop("ToGroupId", None)
    model.extra_fields = wire or None
    return model


def encode_moderation_recipient(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_type) is not None:
        wire["ContactType"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.to_group_id) is not None:
        wire["ToGroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModerationRecipient, encode_moderation_recipient, decode_moderation_recipient)


def decode_content_callback_result_notify(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ContentCallbackResultNotify)
    model.sdk_app_id = wire.pop("SdkAppId", None)
    model.scene = wire.pop("Scene", None)
    model.from_account = wire.pop("From_Account", None)
    model.contact_item = decode_moderation_recipient(wire.pop("ContactItem", None))
    model.content_type = wire.pop("ContentType", None)
    model.text_content = wire.pop("TextContent", None)
    model.file_url = wire.pop("FileURL", None)
    model.msg_id = wire.pop("MsgID", None)
    model.ctxcb_result = pop_flag(wire, "CtxcbResult")
    model.ctxcb_request_id = wire.pop("CtxcbRequestId", None)
    model.ctxcb_keywords = wire.pop("CtxcbKeywords", None)
    model.ctxcb_suggestion = wire.pop("CtxcbSuggestion", None)
    model.ctxcb_label = wire.pop("CtxcbLabel", None)
    model.ctxcb_sub_label = wire.pop("CtxcbSubLabel", None)
    model.ctxcb_sub_label_desc = wire.pop("CtxcbSubLabelDesc", None)
    model.ctxcb_lib_name = wire.pop("CtxcbLibName", None)
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_content_callback_result_notify(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.sdk_app_id) is not None:
        wire["SdkAppId"] = field
    if (field := model.scene) is not None:
        wire["Scene"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode(field)
    if (field := model.content_type) is not None:
        wire["ContentType"] = field
    if (field := model.text_content) is not None:
        wire["TextContent"] = field
    if (field := model.file_url) is not None:
        wire["FileURL"] = field
    if (field := model.msg_id) is not None:
        wire["MsgID"] = field
    if (field := model.ctxcb_result) is not None:
        wire["CtxcbResult"] = encode_flag(field)
    if (field := model.ctxcb_request_id) is not None:
        wire["CtxcbRequestId"] = field
    if (field := model.ctxcb_keywords) is not None:
        wire["CtxcbKeywords"] = field
    if (field := model.ctxcb_suggestion) is not None:
        wire["CtxcbSuggestion"] = field
    if (field := model.ctxcb_label) is not None:
        wire["CtxcbLabel"] = field
    if (field := model.ctxcb_sub_label) is not None:
        wire["CtxcbSubLabel"] = field
    if (field := model.ctxcb_sub_label_desc) is not None:
        wire["CtxcbSubLabelDesc"] = field
    if (field := model.ctxcb_lib_name) is not None:
        wire["CtxcbLibName"] = field
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ContentCallbackResultNotify, encode_content_callback_result_notify, decode_content_callback_result_notify)

WEBHOOK: Final = Webhook(
    command="ContentCallback.ResultNotify",
    family="moderation",
    summary="Moderation has judged a text or a file.",
    event_type=ContentCallbackResultNotify,
    event_decoder=decode_content_callback_result_notify,
    sources=("https://trtc.io/document/78240",),
    dedupe=(("ctxcb_request_id",),),
)
ContentCallbackResultNotify.webhook = WEBHOOK
