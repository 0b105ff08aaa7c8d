# Generated from spec/; do not edit. `make generate` writes it again.
"""Profiles: models of the APIs of `client.profile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.profile.portrait_get import AccountProfile as AccountProfile
    from timsdk._apis.profile.portrait_get import PortraitGetRequest as PortraitGetRequest
    from timsdk._apis.profile.portrait_get import PortraitGetResponse as PortraitGetResponse
    from timsdk._apis.profile.portrait_set import PortraitSetRequest as PortraitSetRequest
    from timsdk._apis.profile.portrait_set import PortraitSetResponse as PortraitSetResponse
    from timsdk._types.profile_item import ProfileItem as ProfileItem
    from timsdk._types.profile_tag import ProfileTag as ProfileTag

__all__ = [
    "AccountProfile",
    "PortraitGetRequest",
    "PortraitGetResponse",
    "PortraitSetRequest",
    "PortraitSetResponse",
    "ProfileItem",
    "ProfileTag",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AccountProfile": "timsdk._apis.profile.portrait_get",
            "PortraitGetRequest": "timsdk._apis.profile.portrait_get",
            "PortraitGetResponse": "timsdk._apis.profile.portrait_get",
            "PortraitSetRequest": "timsdk._apis.profile.portrait_set",
            "PortraitSetResponse": "timsdk._apis.profile.portrait_set",
            "ProfileItem": "timsdk._types.profile_item",
            "ProfileTag": "timsdk._types.profile_tag",
        },
    )
