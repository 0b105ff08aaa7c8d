"""What the project keeps of the chat."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Message(models.Model):
    """A one-to-one message. The service may tell of one twice: `key` is unique."""

    key = models.CharField(max_length=128, unique=True)
    sender = models.CharField(max_length=32)
    recipient = models.CharField(max_length=32)
    text = models.TextField()
    sent_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar[list[str]] = ["sent_at"]

    def __str__(self) -> str:
        return f"{self.sender} to {self.recipient}: {self.text}"
