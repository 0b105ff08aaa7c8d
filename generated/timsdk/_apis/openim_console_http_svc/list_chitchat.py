# Generated from spec/apis/openim_console_http_svc/list_chitchat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.robot_question import RobotQuestion, decode_robot_question
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.robot_question_status import RobotQuestionStatus
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ListChitchatRequest(Request["ListChitchatResponse"]):
    """Page through the robot's small-talk library."""

    __slots__ = {
        "page_index": "PageIndex",
        "page_size": "PageSize",
        "question": "Question",
        "category_id": "CategoryId",
        "status": "Status",
        "language_tag": "LanguageTag",
    }

    page_index: int
    """Page number, from 1. At least 1."""
    page_size: int
    """Page size. At least 1."""
    question: str | None
    """Only questions whose main wording contains this text."""
    category_id: int | None
    """Only this category. Every category when omitted."""
    status: RobotQuestionStatus | int | None
    """Only enabled or only disabled questions. Both when omitted."""
    language_tag: str | None
    """Language. The default language when omitted."""

    def __init__(
        self,
        *,
        page_index: int,
        page_size: int,
        question: str | None = None,
        category_id: int | None = None,
        status: RobotQuestionStatus | int | None = None,
        language_tag: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.page_index = page_index
        self.page_size = page_size
        self.question = question
        self.category_id = category_id
        self.status = status
        self.language_tag = language_tag


class ListChitchatResponse(Response, Page["RobotQuestion"]):
    """Response to `openim_console_http_svc/list_chitchat`."""

    __slots__ = {
        "all_question_count": "AllQuestionCount",
        "standard_question_count": "StandardQuestionCount",
        "question_list": "QuestionList",
    }

    all_question_count: int
    """Number of questions in the library."""
    standard_question_count: int
    """Number of questions that match."""
    question_list: list[RobotQuestion]
    """Questions."""

    def __init__(
        self,
        *,
        all_question_count: int,
        standard_question_count: int,
        question_list: list[RobotQuestion],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.all_question_count = all_question_count
        self.standard_question_count = standard_question_count
        self.question_list = question_list


def decode_list_chitchat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ListChitchatRequest)
    model.page_index = wire.pop("PageIndex", None)
    model.page_size = wire.pop("PageSize", None)
    model.question = wire.pop("Question", None)
    model.category_id = wire.pop("CategoryId", None)
    model.status = wire.pop("Status", None)
    model.language_tag = wire.pop("LanguageTag", None)
    model.extra_fields = wire or None
    return model


def encode_list_chitchat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.page_index) is not None:
        wire["PageIndex"] = field
    if (field := model.page_size) is not None:
        wire["PageSize"] = field
    if (field := model.question) is not None:
        wire["Question"] = field
    if (field := model.category_id) is not None:
        wire["CategoryId"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.language_tag) is not None:
        wire["LanguageTag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ListChitchatRequest, encode_list_chitchat_request, decode_list_chitchat_request)


def decode_list_chitchat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ListChitchatResponse)
    model.all_question_count = wire.pop("AllQuestionCount", None)
    model.standard_question_count = wire.pop("StandardQuestionCount", None)
    if (value := wire.pop("QuestionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_robot_question(item)
    model.question_list = value
    model.extra_fields = wire or None
    return model


def encode_list_chitchat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.all_question_count) is not None:
        wire["AllQuestionCount"] = field
    if (field := model.standard_question_count) is not None:
        wire["StandardQuestionCount"] = field
    if (field := model.question_list) is not None:
        wire["QuestionList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ListChitchatResponse, encode_list_chitchat_response, decode_list_chitchat_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="list_chitchat",
    method="desk.list_chitchat",
    summary="Page through the robot's small-talk library.",
    request_type=ListChitchatRequest,
    response_type=ListChitchatResponse,
    request_decoder=decode_list_chitchat_request,
    response_decoder=decode_list_chitchat_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/116739",
        "https://www.tencentcloud.com/document/product/1229/68848",
    ),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -20,
        -14,
        -7,
    ),
    paging=Paging(
        items=(("question_list",),),
        steps=(OffsetRule(argument="page_index", by=1, first=1),),
        done=(StopRule(total=("standard_question_count",)),),
    ),
)
ListChitchatRequest.operation = OPERATION
ListChitchatResponse.operation = OPERATION
