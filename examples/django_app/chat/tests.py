"""The tests of the app: against the emulator."""

from __future__ import annotations

import json
import os
import tempfile
import time
from contextlib import ExitStack
from typing import Any
from unittest import mock

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import TransactionTestCase
from timsdk import ErrorCode, usersig
from timsdk.webhooks import sign

from timsdk_emulator import Emulator

from . import service
from .models import Message
from .webhooks import receiver

NICK = "Tag_Profile_IM_Nick"
MESSAGE: dict[str, Any] = {
    "From_Account": "user-1",
    "To_Account": "user-2",
    "MsgSeq": 1,
    "MsgRandom": 2,
    "MsgTime": 1700000000,
    "MsgKey": "1_2_1700000000",
    "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}],
}


class ChatTest(TransactionTestCase):
    """Each test has an emulator without users."""

    emulator: Emulator

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        with ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            cls.emulator = stack.enter_context(Emulator(sdkappid=settings.TIM_SDKAPPID, key=settings.TIM_KEY))
            stack.enter_context(mock.patch.dict(os.environ, cls.emulator.environ(folder)))
            os.environ.pop("TIM_REGION", None)
            cls.addClassCleanup(stack.pop_all().close)

    def setUp(self) -> None:
        self.emulator.reset()
        self.addCleanup(service.close)

    def nicks(self) -> dict[str, Any]:
        """Return the accounts of users, and their nicknames."""
        accounts = self.emulator.world.accounts
        return {name: account.profile.get(NICK) for name, account in accounts.items() if name.startswith("user-")}

    def send(self, command: str, token: str = settings.TIM_WEBHOOK_TOKEN, **event: Any) -> tuple[int, dict[str, Any]]:
        """Do what the service does, and return status and reply."""
        now = int(time.time())
        query = (
            f"SdkAppid={settings.TIM_SDKAPPID}&CallbackCommand={command}&RequestTime={now}&Sign={sign(token, now)}"
        )
        body = json.dumps({"CallbackCommand": command, **MESSAGE, **event})
        response = self.client.post(f"/webhooks/tim?{query}", body, content_type="application/json")
        return response.status_code, response.json()

    def test_new_user_has_an_account_and_a_usersig(self) -> None:
        form = {"username": "ann", "password1": "correct horse", "password2": "correct horse"}
        account = self.client.post("/sign-up", form).json()["user_id"]
        self.assertEqual(self.nicks(), {account: "ann"})
        given = self.client.get("/usersig").json()
        usersig.verify(given["usersig"], sdkappid=given["sdkappid"], key=self.emulator.key, identifier=account)

    def test_nobody_gets_a_usersig_without_signing_in(self) -> None:
        self.assertEqual(self.client.get("/usersig").status_code, 302)

    def test_user_who_was_rolled_back_has_no_account(self) -> None:
        with self.assertRaises(ZeroDivisionError), transaction.atomic():
            User.objects.create_user("ann")
            raise ZeroDivisionError
        self.assertEqual(self.nicks(), {})

    def test_signing_up_works_while_the_service_is_away(self) -> None:
        self.emulator.fault("im_open_login_svc/*", code=int(ErrorCode.ACCOUNT_ADMIN_REQUIRED))
        with self.assertLogs("chat.signals", "ERROR"):
            user = User.objects.create_user("ann")
        with self.assertRaisesMessage(CommandError, "run it again"):
            call_command("sync_accounts")
        self.emulator.clear_faults()
        call_command("sync_accounts")
        self.assertEqual(self.nicks(), {service.account_of(user): "ann"})

    def test_deactivated_user_may_not_write(self) -> None:
        user = User.objects.create_user("ann")
        event = {"From_Account": service.account_of(user)}
        self.assertEqual(self.send("C2C.CallbackBeforeSendMsg", **event)[1]["ErrorCode"], 0)
        user.is_active = False
        user.save()
        refused = self.send("C2C.CallbackBeforeSendMsg", **event, MsgKey="another")
        self.assertEqual((refused[0], refused[1]["ErrorCode"]), (200, 120001))

    def test_message_is_archived_once(self) -> None:
        for online in (0, 1):  # two requests about one message
            sent = self.send("C2C.CallbackAfterSendMsg", SendMsgResult=0, OnlineOnlyFlag=online)
            self.assertEqual(sent[0], 200)
        receiver.close()  # waits for the handlers
        self.assertEqual([str(message) for message in Message.objects.all()], ["user-1 to user-2: hello"])

    def test_forged_message_is_not_archived(self) -> None:
        self.assertEqual(self.send("C2C.CallbackAfterSendMsg", token="guess", SendMsgResult=0)[0], 401)
        receiver.close()
        self.assertFalse(Message.objects.exists())
