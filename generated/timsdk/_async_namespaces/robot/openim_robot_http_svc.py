# Generated from spec/apis/openim_robot_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import AsyncNamespace

if TYPE_CHECKING:
    from timsdk._apis.openim_robot_http_svc.create_robot import CreateRobotResponse
    from timsdk._apis.openim_robot_http_svc.delete_robot import DeleteRobotResponse
    from timsdk._apis.openim_robot_http_svc.get_all_robots import GetAllRobotsResponse
    from timsdk._apis.openim_robot_http_svc.send_stream_msg import SendStreamMsgResponse
    from timsdk_runtime.model.base import JsonObject


class AsyncOpenimRobotHttpSvcMethods(AsyncNamespace):
    """Robots: the APIs of `openim_robot_http_svc`."""

    __slots__ = ()

    async def create_robot(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        self_signature: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> CreateRobotResponse:
        """Create a robot account.

        An app has up to 20 robots. Robots need no friendship to write to a user, may join any number of groups and
        have webhooks of their own.

        Args:
            user_id: User ID of the robot, starting with @RBT#. At most 32 bytes.
            nick: Nickname.
            face_url: Address of the avatar.
            self_signature: Signature. At most 500 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10008 REQUEST_REFUSED: The caller is no administrator or the app has 20 robots already.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state. The same User ID makes one robot however often it is sent.
        Source: https://trtc.io/document/55281 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/89991 (read 2026-08)
        """
        from timsdk._apis.openim_robot_http_svc.create_robot import CreateRobotRequest

        return await self._send(
            CreateRobotRequest(
                user_id=user_id,
                nick=nick,
                face_url=face_url,
                self_signature=self_signature,
                extra_fields=extra_fields,
            )
        )

    async def delete_robot(
        self,
        *,
        robot_account: str,
        extra_fields: JsonObject | None = None,
    ) -> DeleteRobotResponse:
        """Disable a robot account.

        The User ID itself stays.

        Args:
            robot_account: User ID of the robot, starting with @RBT#. At most 32 bytes.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10008 REQUEST_REFUSED: The caller is no administrator.
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://trtc.io/document/55282 (read 2024-07-16)
        Source: https://cloud.tencent.com/document/product/269/89992 (read 2025-12-15)
        """
        from timsdk._apis.openim_robot_http_svc.delete_robot import DeleteRobotRequest

        return await self._send(
            DeleteRobotRequest(
                robot_account=robot_account,
                extra_fields=extra_fields,
            )
        )

    async def get_all_robots(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> GetAllRobotsResponse:
        """List the robot accounts of the app.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10008 REQUEST_REFUSED: The caller is no administrator.
            ApiError: 10002 GROUP_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 200 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://trtc.io/document/55280 (read 2026-08)
        Source: https://cloud.tencent.com/document/product/269/89993 (read 2026-08)
        """
        from timsdk._apis.openim_robot_http_svc.get_all_robots import GetAllRobotsRequest

        return await self._send(
            GetAllRobotsRequest(
                extra_fields=extra_fields,
            )
        )

    async def send_stream_msg(
        self,
        *,
        from_account: str,
        to_account: str,
        chunk: str,
        msg_key: str | None = None,
        finish: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> SendStreamMsgResponse:
        """Send a robot's reply to a user piece by piece.

        The first call starts a message and returns its `msg_key`, each later call appends a piece to it. The text
        travels in a custom message that TUIKit shows from 7.7.5282 on. The commands of the service stream_msg are
        the newer way.

        Args:
            from_account: User ID of the robot.
            to_account: Recipient.
            chunk: Next piece of the text.
            msg_key: Key that the first call returned. Omitted in the first call.
            finish: Whether this piece is the last.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: 10002 GROUP_SERVER_ERROR, 10004 GROUP_PARAM_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 200 calls a second.
        Effect: every call acts again. A retry appends the piece again or starts a second message.
        Source: https://trtc.io/document/71131 (read 2025-10-23)
        Source: https://cloud.tencent.com/document/product/269/104537 (read 2024-07-09)
        """
        from timsdk._apis.openim_robot_http_svc.send_stream_msg import SendStreamMsgRequest

        return await self._send(
            SendStreamMsgRequest(
                from_account=from_account,
                to_account=to_account,
                chunk=chunk,
                msg_key=msg_key,
                finish=finish,
                extra_fields=extra_fields,
            )
        )
