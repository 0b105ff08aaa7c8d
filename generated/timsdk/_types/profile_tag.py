# Generated from spec/types/profile.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class ProfileTag(StrEnum):
    """Name of a standard profile field.

    Custom fields are named Tag_Profile_Custom_ and a keyword.
    """

    NICK = "Tag_Profile_IM_Nick"
    """Nickname: text of up to 500 bytes."""
    GENDER = "Tag_Profile_IM_Gender"
    """Gender: one of Gender."""
    BIRTHDAY = "Tag_Profile_IM_BirthDay"
    """Date of birth: uint32, best written like 20190419."""
    LOCATION = "Tag_Profile_IM_Location"
    """Place: text of up to 16 bytes, meant for four uint32: country, state, city and district."""
    SELF_SIGNATURE = "Tag_Profile_IM_SelfSignature"
    """Personal signature: text of up to 500 bytes."""
    ALLOW_TYPE = "Tag_Profile_IM_AllowType"
    """What happens to friend requests: one of AllowType."""
    LANGUAGE = "Tag_Profile_IM_Language"
    """Language: uint32 with a meaning the app defines."""
    IMAGE = "Tag_Profile_IM_Image"
    """Address of the avatar: text of up to 500 bytes."""
    MSG_SETTINGS = "Tag_Profile_IM_MsgSettings"
    """Message settings: uint32; bit 0 set blocks messages. No longer on current pages."""
    ADMIN_FORBID_TYPE = "Tag_Profile_IM_AdminForbidType"
    """Whether the user may send friend requests: one of AdminForbidType."""
    LEVEL = "Tag_Profile_IM_Level"
    """Level: uint32; split its bytes to hold several levels."""
    ROLE = "Tag_Profile_IM_Role"
    """Role: uint32; split its bytes to hold several roles."""
