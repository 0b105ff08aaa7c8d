"""The app of the project."""

from __future__ import annotations

from django.apps import AppConfig


class ChatConfig(AppConfig):
    """Users of the project are users of the chat."""

    name = "chat"

    def ready(self) -> None:
        """Connect the signals, which need the models."""
        from .signals import connect  # noqa: PLC0415

        connect()
