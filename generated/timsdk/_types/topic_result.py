# Generated from spec/types/community.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class TopicResult(Model):
    """What became of one topic of the request."""

    __slots__ = {
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "topic_id": "TopicId",
    }

    error_code: int
    """Error code of this topic, 0 on success."""
    error_info: str
    """Error text, empty on success."""
    topic_id: str
    """Topic ID."""

    def __init__(
        self,
        *,
        error_code: int,
        error_info: str,
        topic_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.error_code = error_code
        self.error_info = error_info
        self.topic_id = topic_id


def decode_topic_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TopicResult)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_topic_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TopicResult, encode_topic_result, decode_topic_result)
