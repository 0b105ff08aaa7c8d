"""New users of the project become users of the chat."""

from __future__ import annotations

import logging
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models.signals import post_save
from timsdk import TimError

from . import service

log = logging.getLogger(__name__)


def user_saved(instance: User, **_: Any) -> None:
    """Import the account once the transaction is through: a user who was rolled back must not have one."""
    transaction.on_commit(lambda: import_account(instance))


def import_account(user: User) -> None:
    """Import an account, or change its nickname. Signing up works without; `manage.py sync_accounts` repairs it."""
    try:
        service.client().account.account_import(user_id=service.account_of(user), nick=user.get_username())
    except TimError:
        log.exception("no account for user %s", user.pk)


def connect() -> None:
    """Let Django call `user_saved`."""
    post_save.connect(user_saved, sender=User)
