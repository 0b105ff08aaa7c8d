# Generated from spec/; do not edit. `make generate` writes it again.
"""Typed SDK for the server APIs of Tencent Cloud Chat, CallKit, Room, Live, Push and Desk.

from timsdk import Client

with Client(sdkappid=1400000000, identifier="administrator", key=..., region="singapore") as tim:
    tim.account.account_import(user_id="bob", nick="Bob")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._async_client import AsyncClient as AsyncClient
    from timsdk._catalog import catalog as catalog
    from timsdk._client import Client as Client
    from timsdk._error_code import ErrorCode as ErrorCode
    from timsdk_runtime.async_paging import apaginate as apaginate
    from timsdk_runtime.batches import ain_batches as ain_batches
    from timsdk_runtime.batches import in_batches as in_batches
    from timsdk_runtime.call.retry import RetryPolicy as RetryPolicy
    from timsdk_runtime.declarations import Rate as Rate
    from timsdk_runtime.errors import ApiError as ApiError
    from timsdk_runtime.errors import AuthError as AuthError
    from timsdk_runtime.errors import ConfigError as ConfigError
    from timsdk_runtime.errors import Conflict as Conflict
    from timsdk_runtime.errors import DecodeError as DecodeError
    from timsdk_runtime.errors import InvalidArgument as InvalidArgument
    from timsdk_runtime.errors import MessageDropped as MessageDropped
    from timsdk_runtime.errors import NotFound as NotFound
    from timsdk_runtime.errors import OutcomeUnknown as OutcomeUnknown
    from timsdk_runtime.errors import PartialFailure as PartialFailure
    from timsdk_runtime.errors import PermissionDenied as PermissionDenied
    from timsdk_runtime.errors import QuotaExceeded as QuotaExceeded
    from timsdk_runtime.errors import RateLimitError as RateLimitError
    from timsdk_runtime.errors import ServerError as ServerError
    from timsdk_runtime.errors import TimError as TimError
    from timsdk_runtime.errors import TransportError as TransportError
    from timsdk_runtime.many_calls import amap_calls as amap_calls
    from timsdk_runtime.many_calls import map_calls as map_calls
    from timsdk_runtime.model.base import Model as Model
    from timsdk_runtime.model.converter import converter as converter
    from timsdk_runtime.model.item_results import ItemFailure as ItemFailure
    from timsdk_runtime.model.operation import Meta as Meta
    from timsdk_runtime.model.operation import Request as Request
    from timsdk_runtime.model.operation import Response as Response
    from timsdk_runtime.paging import paginate as paginate
    from timsdk_runtime.version import __version__ as __version__

__all__ = [
    "ApiError",
    "AsyncClient",
    "AuthError",
    "Client",
    "ConfigError",
    "Conflict",
    "DecodeError",
    "ErrorCode",
    "InvalidArgument",
    "ItemFailure",
    "MessageDropped",
    "Meta",
    "Model",
    "NotFound",
    "OutcomeUnknown",
    "PartialFailure",
    "PermissionDenied",
    "QuotaExceeded",
    "Rate",
    "RateLimitError",
    "Request",
    "Response",
    "RetryPolicy",
    "ServerError",
    "TimError",
    "TransportError",
    "__version__",
    "ain_batches",
    "amap_calls",
    "apaginate",
    "catalog",
    "converter",
    "in_batches",
    "map_calls",
    "paginate",
    "preload",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "ApiError": "timsdk_runtime.errors",
            "AsyncClient": "timsdk._async_client",
            "AuthError": "timsdk_runtime.errors",
            "Client": "timsdk._client",
            "ConfigError": "timsdk_runtime.errors",
            "Conflict": "timsdk_runtime.errors",
            "DecodeError": "timsdk_runtime.errors",
            "ErrorCode": "timsdk._error_code",
            "InvalidArgument": "timsdk_runtime.errors",
            "ItemFailure": "timsdk_runtime.model.item_results",
            "MessageDropped": "timsdk_runtime.errors",
            "Meta": "timsdk_runtime.model.operation",
            "Model": "timsdk_runtime.model.base",
            "NotFound": "timsdk_runtime.errors",
            "OutcomeUnknown": "timsdk_runtime.errors",
            "PartialFailure": "timsdk_runtime.errors",
            "PermissionDenied": "timsdk_runtime.errors",
            "QuotaExceeded": "timsdk_runtime.errors",
            "Rate": "timsdk_runtime.declarations",
            "RateLimitError": "timsdk_runtime.errors",
            "Request": "timsdk_runtime.model.operation",
            "Response": "timsdk_runtime.model.operation",
            "RetryPolicy": "timsdk_runtime.call.retry",
            "ServerError": "timsdk_runtime.errors",
            "TimError": "timsdk_runtime.errors",
            "TransportError": "timsdk_runtime.errors",
            "__version__": "timsdk_runtime.version",
            "ain_batches": "timsdk_runtime.batches",
            "amap_calls": "timsdk_runtime.many_calls",
            "apaginate": "timsdk_runtime.async_paging",
            "catalog": "timsdk._catalog",
            "converter": "timsdk_runtime.model.converter",
            "in_batches": "timsdk_runtime.batches",
            "map_calls": "timsdk_runtime.many_calls",
            "paginate": "timsdk_runtime.paging",
        },
        (
            "account",
            "aiohttp",
            "callkit",
            "cloud_search",
            "community",
            "conversation",
            "desk",
            "events",
            "global_mute",
            "group",
            "jobs",
            "legacy",
            "limits",
            "live",
            "live_group",
            "message",
            "moderation",
            "official_account",
            "operations",
            "otel",
            "profile",
            "push",
            "relationship",
            "robot",
            "room",
            "types",
            "usersig",
            "webhooks",
        ),
    )


def preload(*, asyncio: bool = False) -> None:
    """Import all models and methods, and what calls need, now: for servers that fork, whose children share the memory.

    Args:
        asyncio: Import the methods of `AsyncClient`, and asyncio, too.
    """
    from timsdk_runtime.client import preload_calls
    from timsdk_runtime.lazy import preload_package

    preload_package(__name__, () if asyncio else ("_async_client", "_async_namespaces"))
    preload_calls(asyncio=asyncio)
