# Generated from spec/; do not edit. `make generate` writes it again.
"""Robots: models of the APIs of `client.robot`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk._apis.openim_robot_http_svc.create_robot import CreateRobotRequest as CreateRobotRequest
    from timsdk._apis.openim_robot_http_svc.create_robot import CreateRobotResponse as CreateRobotResponse
    from timsdk._apis.openim_robot_http_svc.delete_robot import DeleteRobotRequest as DeleteRobotRequest
    from timsdk._apis.openim_robot_http_svc.delete_robot import DeleteRobotResponse as DeleteRobotResponse
    from timsdk._apis.openim_robot_http_svc.get_all_robots import GetAllRobotsRequest as GetAllRobotsRequest
    from timsdk._apis.openim_robot_http_svc.get_all_robots import GetAllRobotsResponse as GetAllRobotsResponse
    from timsdk._apis.openim_robot_http_svc.send_stream_msg import SendStreamMsgRequest as SendStreamMsgRequest
    from timsdk._apis.openim_robot_http_svc.send_stream_msg import SendStreamMsgResponse as SendStreamMsgResponse

__all__ = [
    "CreateRobotRequest",
    "CreateRobotResponse",
    "DeleteRobotRequest",
    "DeleteRobotResponse",
    "GetAllRobotsRequest",
    "GetAllRobotsResponse",
    "SendStreamMsgRequest",
    "SendStreamMsgResponse",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "CreateRobotRequest": "timsdk._apis.openim_robot_http_svc.create_robot",
            "CreateRobotResponse": "timsdk._apis.openim_robot_http_svc.create_robot",
            "DeleteRobotRequest": "timsdk._apis.openim_robot_http_svc.delete_robot",
            "DeleteRobotResponse": "timsdk._apis.openim_robot_http_svc.delete_robot",
            "GetAllRobotsRequest": "timsdk._apis.openim_robot_http_svc.get_all_robots",
            "GetAllRobotsResponse": "timsdk._apis.openim_robot_http_svc.get_all_robots",
            "SendStreamMsgRequest": "timsdk._apis.openim_robot_http_svc.send_stream_msg",
            "SendStreamMsgResponse": "timsdk._apis.openim_robot_http_svc.send_stream_msg",
        },
    )
