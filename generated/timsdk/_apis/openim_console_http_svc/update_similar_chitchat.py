# Generated from spec/apis/openim_console_http_svc/update_similar_chitchat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UpdateSimilarChitchatRequest(Request["UpdateSimilarChitchatResponse"]):
    """Replace the other wordings of a small-talk question."""

    __slots__ = {
        "standard_question_id": "StandardQuestionId",
        "similar_questions": "SimilarQuestions",
    }

    standard_question_id: str
    """Question ID."""
    similar_questions: list[str]
    """All other wordings; they replace the former ones. An empty list removes them."""

    def __init__(
        self,
        *,
        standard_question_id: str,
        similar_questions: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.standard_question_id = standard_question_id
        self.similar_questions = similar_questions


class UpdateSimilarChitchatResponse(Response):
    """Response to `openim_console_http_svc/update_similar_chitchat`."""

    __slots__ = ()


def decode_update_similar_chitchat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateSimilarChitchatRequest)
    model.standard_question_id = wire.pop("StandardQuestionId", None)
    model.similar_questions = wire.pop("SimilarQuestions", None)
    model.extra_fields = wire or None
    return model


def encode_update_similar_chitchat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.standard_question_id) is not None:
        wire["StandardQuestionId"] = field
    if (field := model.similar_questions) is not None:
        wire["SimilarQuestions"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateSimilarChitchatRequest, encode_update_similar_chitchat_request, decode_update_similar_chitchat_request)


def decode_update_similar_chitchat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateSimilarChitchatResponse)
    model.extra_fields = wire or None
    return model


def encode_update_similar_chitchat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateSimilarChitchatResponse, encode_update_similar_chitchat_response, decode_update_similar_chitchat_response
)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="update_similar_chitchat",
    method="desk.update_similar_chitchat",
    summary="Replace the other wordings of a small-talk question.",
    request_type=UpdateSimilarChitchatRequest,
    response_type=UpdateSimilarChitchatResponse,
    request_decoder=decode_update_similar_chitchat_request,
    response_decoder=decode_update_similar_chitchat_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/679/117573",
        "https://www.tencentcloud.com/document/product/1229/68838",
    ),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
)
UpdateSimilarChitchatRequest.operation = OPERATION
UpdateSimilarChitchatResponse.operation = OPERATION
