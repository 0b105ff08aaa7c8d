# Generated from templates/; do not edit. `make generate` writes it again.
"""Sign, read and check UserSigs: the credential of every call, and of every user's client."""

from timsdk_runtime.usersig import (
    UserSigFields as UserSigFields,
)
from timsdk_runtime.usersig import (
    decode as decode,
)
from timsdk_runtime.usersig import (
    sign as sign,
)
from timsdk_runtime.usersig import (
    sign_private_map_key as sign_private_map_key,
)
from timsdk_runtime.usersig import (
    userbuf as userbuf,
)
from timsdk_runtime.usersig import (
    verify as verify,
)

__all__ = ["UserSigFields", "decode", "sign", "sign_private_map_key", "userbuf", "verify"]
