# Generated from spec/; do not edit. `make generate` writes it again.
"""Webhooks: what the service sends to the app, verified and typed. See docs/webhooks.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._receiver import Receiver as Receiver
    from timsdk._receiver import parse as parse
    from timsdk._webhooks.demo_callback_before_add import ItemsComing as ItemsComing
    from timsdk._webhooks.demo_callback_before_add import ItemsComingReply as ItemsComingReply
    from timsdk._webhooks.demo_callback_before_add import Verdict as Verdict
    from timsdk._webhooks.demo_callback_before_send import DemoBeforeSend as DemoBeforeSend
    from timsdk._webhooks.demo_callback_before_send import DemoBeforeSendReply as DemoBeforeSendReply
    from timsdk._webhooks.demo_on_after_send import DemoOnAfterSend as DemoOnAfterSend
    from timsdk._webhooks.demo_on_after_send import SentThing as SentThing
    from timsdk_runtime.webhooks.delivery import Delivery as Delivery
    from timsdk_runtime.webhooks.delivery import Reply as Reply
    from timsdk_runtime.webhooks.envelope import EventMeta as EventMeta
    from timsdk_runtime.webhooks.events import AfterEvent as AfterEvent
    from timsdk_runtime.webhooks.events import BeforeEvent as BeforeEvent
    from timsdk_runtime.webhooks.events import Event as Event
    from timsdk_runtime.webhooks.events import EventReply as EventReply
    from timsdk_runtime.webhooks.events import UnknownEvent as UnknownEvent
    from timsdk_runtime.webhooks.events import Webhook as Webhook
    from timsdk_runtime.webhooks.outcomes import Outcome as Outcome
    from timsdk_runtime.webhooks.replay import MemoryReplayStore as MemoryReplayStore
    from timsdk_runtime.webhooks.replay import RedisReplayStore as RedisReplayStore
    from timsdk_runtime.webhooks.replay import ReplayStore as ReplayStore
    from timsdk_runtime.webhooks.verify import sign as sign

__all__ = [
    "AfterEvent",
    "BeforeEvent",
    "Delivery",
    "DemoBeforeSend",
    "DemoBeforeSendReply",
    "DemoOnAfterSend",
    "Event",
    "EventMeta",
    "EventReply",
    "ItemsComing",
    "ItemsComingReply",
    "MemoryReplayStore",
    "Outcome",
    "Receiver",
    "RedisReplayStore",
    "ReplayStore",
    "Reply",
    "SentThing",
    "UnknownEvent",
    "Verdict",
    "Webhook",
    "parse",
    "sign",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "AfterEvent": "timsdk_runtime.webhooks.events",
            "BeforeEvent": "timsdk_runtime.webhooks.events",
            "Delivery": "timsdk_runtime.webhooks.delivery",
            "DemoBeforeSend": "timsdk._webhooks.demo_callback_before_send",
            "DemoBeforeSendReply": "timsdk._webhooks.demo_callback_before_send",
            "DemoOnAfterSend": "timsdk._webhooks.demo_on_after_send",
            "Event": "timsdk_runtime.webhooks.events",
            "EventMeta": "timsdk_runtime.webhooks.envelope",
            "EventReply": "timsdk_runtime.webhooks.events",
            "ItemsComing": "timsdk._webhooks.demo_callback_before_add",
            "ItemsComingReply": "timsdk._webhooks.demo_callback_before_add",
            "MemoryReplayStore": "timsdk_runtime.webhooks.replay",
            "Outcome": "timsdk_runtime.webhooks.outcomes",
            "Receiver": "timsdk._receiver",
            "RedisReplayStore": "timsdk_runtime.webhooks.replay",
            "ReplayStore": "timsdk_runtime.webhooks.replay",
            "Reply": "timsdk_runtime.webhooks.delivery",
            "SentThing": "timsdk._webhooks.demo_on_after_send",
            "UnknownEvent": "timsdk_runtime.webhooks.events",
            "Verdict": "timsdk._webhooks.demo_callback_before_add",
            "Webhook": "timsdk_runtime.webhooks.events",
            "parse": "timsdk._receiver",
            "sign": "timsdk_runtime.webhooks.verify",
        },
    )
