# Generated from spec/apis/openim_console_http_svc/update_faq_similar.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UpdateFaqSimilarRequest(Request["UpdateFaqSimilarResponse"]):
    """Replace the other wordings of an FAQ question."""

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


class UpdateFaqSimilarResponse(Response):
    """Response to `openim_console_http_svc/update_faq_similar`."""

    __slots__ = ()


def decode_update_faq_similar_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateFaqSimilarRequest)
    model.standard_question_id = wire.pop("StandardQuestionId", None)
    model.similar_questions = wire.pop("SimilarQuestions", None)
    model.extra_fields = wire or None
    return model


def encode_update_faq_similar_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.standard_question_id) is not None:
        wire["StandardQuestionId"] = field
    if (field := model.similar_questions) is not None:
        wire["SimilarQuestions"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateFaqSimilarRequest, encode_update_faq_similar_request, decode_update_faq_similar_request)


def decode_update_faq_similar_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateFaqSimilarResponse)
    model.extra_fields = wire or None
    return model


def encode_update_faq_similar_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateFaqSimilarResponse, encode_update_faq_similar_response, decode_update_faq_similar_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="update_faq_similar",
    method="desk.update_faq_similar",
    summary="Replace the other wordings of an FAQ question.",
    request_type=UpdateFaqSimilarRequest,
    response_type=UpdateFaqSimilarResponse,
    request_decoder=decode_update_faq_similar_request,
    response_decoder=decode_update_faq_similar_response,
    effect=Effect(kind="idempotent"),
    sources=("https://www.tencentcloud.com/document/product/1229/68841",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
    undocumented=(
        "whether the command is update_similar_faq by now",
        "error codes (those of update_faq are listed)",
    ),
)
UpdateFaqSimilarRequest.operation = OPERATION
UpdateFaqSimilarResponse.operation = OPERATION
