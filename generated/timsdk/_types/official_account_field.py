# Generated from spec/types/official_account.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from timsdk_runtime.model.enums import StrEnum


class OfficialAccountField(StrEnum):
    """A field of an official account that a response can be limited to."""

    CREATE_TIME = "CreateTime"
    """Creation time."""
    NAME = "Name"
    """Name."""
    OWNER_ACCOUNT = "Owner_Account"
    """Owner."""
    LAST_MSG_TIME = "LastMsgTime"
    """Time of the last message."""
    SUBSCRIBER_NUM = "SubscriberNum"
    """Number of subscribers."""
    INTRODUCTION = "Introduction"
    """Introduction."""
    FACE_URL = "FaceUrl"
    """Address of the picture."""
    ORGANIZATION = "Organization"
    """Organization behind the account."""
    CUSTOM_STRING = "CustomString"
    """Custom data of the account."""
