"""What the service asks and tells."""

from __future__ import annotations

from datetime import datetime, timezone

from django.conf import settings
from django.contrib.auth.models import User
from django.db import close_old_connections
from timsdk.types import TextElem
from timsdk.webhooks import C2CAfterSendMsg, C2CBeforeSendMsg, C2CBeforeSendMsgReply, Receiver

from . import service
from .models import Message

SENDER_BLOCKED = 120001
"""A code of ours; those of one-to-one messages are 120001 to 130000."""

receiver = Receiver(sdkappid=settings.TIM_SDKAPPID, token=settings.TIM_WEBHOOK_TOKEN)


@receiver.on(C2CBeforeSendMsg)
def check_sender(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply | None:
    """Refuse messages of users who were deactivated."""
    try:
        number = service.primary_key_of(event.from_account)
        if number is None or User.objects.filter(pk=number, is_active=True).exists():
            return None
        return C2CBeforeSendMsgReply.refuse(SENDER_BLOCKED, "this account is blocked")
    finally:
        close_old_connections()  # handlers run in threads of the receiver, where no request ends


@receiver.on(C2CAfterSendMsg)
def archive(event: C2CAfterSendMsg) -> None:
    """Keep a message that was sent."""
    if event.send_msg_result != 0:
        return
    text = " ".join(element.text for element in event.msg_body if isinstance(element, TextElem))
    try:
        Message.objects.get_or_create(
            key=event.dedupe_key,
            defaults={
                "sender": event.from_account,
                "recipient": event.to_account,
                "text": text,
                "sent_at": datetime.fromtimestamp(event.msg_time, timezone.utc),
            },
        )
    finally:
        close_old_connections()
