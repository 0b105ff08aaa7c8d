# Generated from spec/apis/openim_console_http_svc/list_faq.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.robot_question import RobotQuestion, decode_robot_question
from timsdk_runtime.operation import Done, Effect, Operation, Paging, Rate, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.robot_question_status import RobotQuestionStatus


@attrs.define(kw_only=True, eq=False, repr=False)
class ListFaqRequest(Request["ListFaqResponse"]):
    """Page through the robot's FAQ library."""

    _known = frozenset({"PageIndex", "PageSize", "Question", "CategoryId", "Status", "LanguageTag"})

    page_index: int
    """Page number, from 1. At least 1."""
    page_size: int
    """Page size. At least 1."""
    question: str | None = None
    """Part of the main wording to look for."""
    category_id: int | None = None
    """Category. Every category when omitted."""
    status: RobotQuestionStatus | int | None = None
    """Enabled or disabled ones. Both when omitted."""
    language_tag: str | None = None
    """Language. The default language when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ListFaqResponse(Response, Page["RobotQuestion"]):
    """Answer to `openim_console_http_svc/list_faq`."""

    _known = frozenset({*ENVELOPE, "AllQuestionCount", "StandardQuestionCount", "QuestionList"})

    all_question_count: int
    """Number of questions in the library."""
    standard_question_count: int
    """Number of questions that match."""
    question_list: list[RobotQuestion]
    """Questions."""


def decode_list_faq_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ListFaqRequest)
    model.page_index = get("PageIndex")
    model.page_size = get("PageSize")
    model.question = get("Question")
    model.category_id = get("CategoryId")
    model.status = get("Status")
    model.language_tag = get("LanguageTag")
    model._extra, model._wire = None, wire
    return model


def encode_list_faq_request(model: Any) -> dict[str, Any]:
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ListFaqRequest, encode_list_faq_request, decode_list_faq_request)


def decode_list_faq_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ListFaqResponse)
    model.all_question_count = get("AllQuestionCount")
    model.standard_question_count = get("StandardQuestionCount")
    model.question_list = decode_list(decode_robot_question, get("QuestionList"))
    model._extra, model._wire = None, wire
    return model


def encode_list_faq_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.all_question_count) is not None:
        wire["AllQuestionCount"] = field
    if (field := model.standard_question_count) is not None:
        wire["StandardQuestionCount"] = field
    if (field := model.question_list) is not None:
        wire["QuestionList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ListFaqResponse, encode_list_faq_response, decode_list_faq_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="list_faq",
    method="desk.list_faq",
    summary="Page through the robot's FAQ library.",
    request_type=ListFaqRequest,
    response_type=ListFaqResponse,
    request_decoder=decode_list_faq_request,
    response_decoder=decode_list_faq_response,
    effect=Effect(kind="read"),
    sources=(
        "https://www.tencentcloud.com/document/product/1229/68850",
        "https://cloud.tencent.com/document/product/269/116741",
    ),
    rates=(Rate(5.0, 1),),
    errors={-20: "", -14: "", -7: ""},
    paging=Paging(
        items=(("question_list",),),
        steps=(Step(argument="page_index", by=1, first=1),),
        done=(Done(total=("standard_question_count",)),),
    ),
    missing=(
        "answer table (its fields are explained by list_chitchat)",
        "private error codes (those listed here are of list_chitchat)",
    ),
)
ListFaqRequest.operation = OPERATION
ListFaqResponse.operation = OPERATION
