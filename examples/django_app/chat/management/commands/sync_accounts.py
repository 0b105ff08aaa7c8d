"""`manage.py sync_accounts`: import the accounts of all users. Run it every night."""

from __future__ import annotations

from itertools import islice
from typing import Any, Final

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from timsdk import TimError
from timsdk.account import AccountToImport

from ... import service

BATCH: Final = 100
"""Accounts that one call takes."""


class Command(BaseCommand):
    """Imports what is missing; nicknames follow the user names."""

    help = "Import the accounts of all users."

    def handle(self, *_: Any, **__: Any) -> None:
        """Go through the users, a batch at a time, whatever their number."""
        users = User.objects.filter(is_active=True).order_by("pk").iterator(chunk_size=BATCH)
        imported, failed = 0, list[str]()
        try:
            while batch := list(islice(users, BATCH)):
                response = service.client().account.multiaccount_import(
                    account_list=[
                        AccountToImport(user_id=service.account_of(user), nick=user.get_username()) for user in batch
                    ]
                )
                failed += [f"{failure.key}: {failure.code} {failure.info}" for failure in response.failed]
                imported += len(batch) - len(response.failed)
        except TimError as error:
            raise CommandError(f"stopped after {imported} accounts; run it again. {error}") from error
        finally:
            service.close()
        self.stdout.write(f"{imported} accounts")
        if failed:
            raise CommandError("not imported:\n" + "\n".join(failed))
