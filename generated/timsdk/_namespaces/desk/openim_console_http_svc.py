# Generated from spec/apis/openim_console_http_svc/; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.namespace import Namespace

if TYPE_CHECKING:
    from timsdk._apis.openim_console_http_svc.add_chitchat import AddChitchatResponse
    from timsdk._apis.openim_console_http_svc.add_chitchat_category import AddChitchatCategoryResponse
    from timsdk._apis.openim_console_http_svc.add_faq import AddFaqResponse
    from timsdk._apis.openim_console_http_svc.add_faq_category import AddFaqCategoryResponse
    from timsdk._apis.openim_console_http_svc.batch_set_chitchat import BatchSetChitchatResponse
    from timsdk._apis.openim_console_http_svc.batch_set_faq import BatchSetFaqResponse
    from timsdk._apis.openim_console_http_svc.del_chitchat_category import DelChitchatCategoryResponse
    from timsdk._apis.openim_console_http_svc.del_faq_category import DelFaqCategoryResponse
    from timsdk._apis.openim_console_http_svc.desc_chitchat_category import DescChitchatCategoryResponse
    from timsdk._apis.openim_console_http_svc.desc_faq_category import DescFaqCategoryResponse
    from timsdk._apis.openim_console_http_svc.desc_robot_config import DescRobotConfigResponse
    from timsdk._apis.openim_console_http_svc.desk_add_robot import DeskAddRobotResponse
    from timsdk._apis.openim_console_http_svc.desk_get_robot_list import DeskGetRobotListResponse
    from timsdk._apis.openim_console_http_svc.desk_update_robot import DeskUpdateRobotResponse
    from timsdk._apis.openim_console_http_svc.list_chitchat import ListChitchatResponse
    from timsdk._apis.openim_console_http_svc.list_faq import ListFaqResponse
    from timsdk._apis.openim_console_http_svc.robot_add_language import RobotAddLanguageResponse
    from timsdk._apis.openim_console_http_svc.robot_del_language import RobotDelLanguageResponse
    from timsdk._apis.openim_console_http_svc.robot_get_language_list import RobotGetLanguageListResponse
    from timsdk._apis.openim_console_http_svc.update_chitchat import UpdateChitchatResponse
    from timsdk._apis.openim_console_http_svc.update_chitchat_category import UpdateChitchatCategoryResponse
    from timsdk._apis.openim_console_http_svc.update_faq import UpdateFaqResponse
    from timsdk._apis.openim_console_http_svc.update_faq_category import UpdateFaqCategoryResponse
    from timsdk._apis.openim_console_http_svc.update_faq_similar import UpdateFaqSimilarResponse
    from timsdk._apis.openim_console_http_svc.update_robot_config import UpdateRobotConfigResponse
    from timsdk._apis.openim_console_http_svc.update_similar_chitchat import UpdateSimilarChitchatResponse
    from timsdk._types.robot_answer_type import RobotAnswerType
    from timsdk._types.robot_question_status import RobotQuestionStatus
    from timsdk_runtime.model.base import JsonObject


class OpenimConsoleHttpSvcMethods(Namespace):
    """Desk: the APIs of `openim_console_http_svc`."""

    __slots__ = ()

    def add_chitchat(
        self,
        *,
        category_id: int,
        question: str,
        answer: str,
        answer_type: RobotAnswerType | int,
        similar_questions: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddChitchatResponse:
        """Add a question to the robot's small-talk library.

        The change takes effect at once; publishing in the console is not needed.

        Args:
            category_id: Category.
            question: The question in its main wording.
            answer: Answer.
            answer_type: Format of the answer.
            similar_questions: Other wordings.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 5 calls a second.
        Effect: every call acts again. A retry adds the question again.
        Source: https://www.tencentcloud.com/document/product/1229/68844 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.add_chitchat import AddChitchatRequest

        return self._send(
            AddChitchatRequest(
                category_id=category_id,
                question=question,
                answer=answer,
                answer_type=answer_type,
                similar_questions=similar_questions,
                extra_fields=extra_fields,
            )
        )

    def add_chitchat_category(
        self,
        *,
        title: str,
        parent_id: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddChitchatCategoryResponse:
        """Add a category to the robot's small-talk library.

        Args:
            title: Name.
            parent_id: Parent category. There are two levels. A top category when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 5 calls a second.
        Effect: every call acts again. A retry adds the category again.
        Source: https://cloud.tencent.com/document/product/269/116734 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68843 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.add_chitchat_category import AddChitchatCategoryRequest

        return self._send(
            AddChitchatCategoryRequest(
                title=title,
                parent_id=parent_id,
                extra_fields=extra_fields,
            )
        )

    def add_faq(
        self,
        *,
        category_id: int,
        question: str,
        answer: str,
        answer_type: RobotAnswerType | int,
        similar_questions: list[str] | None = None,
        language_tag: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddFaqResponse:
        """Add a question to the robot's FAQ library.

        The change takes effect at once; publishing in the console is not needed.

        Args:
            category_id: Category.
            question: The question in its main wording.
            answer: Answer.
            answer_type: Format of the answer.
            similar_questions: Other wordings.
            language_tag: Language. The default language when empty or omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 5 calls a second.
        Effect: every call acts again. A retry adds the question again.
        Source: https://cloud.tencent.com/document/product/269/116737 (read 2025-03-10)
        Source: https://www.tencentcloud.com/document/product/1229/68846 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.add_faq import AddFaqRequest

        return self._send(
            AddFaqRequest(
                category_id=category_id,
                question=question,
                answer=answer,
                answer_type=answer_type,
                similar_questions=similar_questions,
                language_tag=language_tag,
                extra_fields=extra_fields,
            )
        )

    def add_faq_category(
        self,
        *,
        title: str,
        parent_id: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> AddFaqCategoryResponse:
        """Add a category to the robot's FAQ library.

        Args:
            title: Name.
            parent_id: Parent category. There are two levels. A top category when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 5 calls a second.
        Effect: every call acts again. A retry adds the category again.
        Source: https://www.tencentcloud.com/document/product/1229/68845 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.add_faq_category import AddFaqCategoryRequest

        return self._send(
            AddFaqCategoryRequest(
                title=title,
                parent_id=parent_id,
                extra_fields=extra_fields,
            )
        )

    def batch_set_chitchat(
        self,
        *,
        standard_question_ids: list[str],
        status: RobotQuestionStatus | int,
        extra_fields: JsonObject | None = None,
    ) -> BatchSetChitchatResponse:
        """Enable, disable or delete questions of the small-talk library.

        The change takes effect at once; publishing in the console is not needed.

        Args:
            standard_question_ids: Question IDs.
            status: New state.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/679/117570 (read 2025-04-02)
        """
        from timsdk._apis.openim_console_http_svc.batch_set_chitchat import BatchSetChitchatRequest

        return self._send(
            BatchSetChitchatRequest(
                standard_question_ids=standard_question_ids,
                status=status,
                extra_fields=extra_fields,
            )
        )

    def batch_set_faq(
        self,
        *,
        standard_question_ids: list[str],
        status: RobotQuestionStatus | int,
        extra_fields: JsonObject | None = None,
    ) -> BatchSetFaqResponse:
        """Enable, disable or delete questions of the FAQ library.

        The change takes effect at once; publishing in the console is not needed.

        Args:
            standard_question_ids: Question IDs.
            status: New state.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/679/117571 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68836 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.batch_set_faq import BatchSetFaqRequest

        return self._send(
            BatchSetFaqRequest(
                standard_question_ids=standard_question_ids,
                status=status,
                extra_fields=extra_fields,
            )
        )

    def del_chitchat_category(
        self,
        *,
        category_id: int,
        extra_fields: JsonObject | None = None,
    ) -> DelChitchatCategoryResponse:
        """Delete a category of the small-talk library with its questions.

        Preset categories cannot be deleted.

        Args:
            category_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/116724 (read 2026-08)
        """
        from timsdk._apis.openim_console_http_svc.del_chitchat_category import DelChitchatCategoryRequest

        return self._send(
            DelChitchatCategoryRequest(
                category_id=category_id,
                extra_fields=extra_fields,
            )
        )

    def del_faq_category(
        self,
        *,
        category_id: int,
        extra_fields: JsonObject | None = None,
    ) -> DelFaqCategoryResponse:
        """Delete a category of the FAQ library with its questions.

        Preset categories cannot be deleted.

        Not everything is known about this API: error codes (those of del_chitchat_category are listed).

        Args:
            category_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://www.tencentcloud.com/document/product/1229/68834 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.del_faq_category import DelFaqCategoryRequest

        return self._send(
            DelFaqCategoryRequest(
                category_id=category_id,
                extra_fields=extra_fields,
            )
        )

    def desc_chitchat_category(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DescChitchatCategoryResponse:
        """List the categories of the robot's small-talk library.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/116738 (read 2026-08)
        Source: https://www.tencentcloud.com/document/product/1229/68847 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.desc_chitchat_category import DescChitchatCategoryRequest

        return self._send(
            DescChitchatCategoryRequest(
                extra_fields=extra_fields,
            )
        )

    def desc_faq_category(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DescFaqCategoryResponse:
        """List the categories of the robot's FAQ library.

        Not everything is known about this API: which response fields are always there.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://www.tencentcloud.com/document/product/1229/68849 (read 2026-08)
        """
        from timsdk._apis.openim_console_http_svc.desc_faq_category import DescFaqCategoryRequest

        return self._send(
            DescFaqCategoryRequest(
                extra_fields=extra_fields,
            )
        )

    def desc_robot_config(
        self,
        *,
        language_tag: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> DescRobotConfigResponse:
        """Get the settings of the robot in one language.

        Returns what is published.

        Not everything is known about this API: error codes (those of robot_get_language_list are listed).

        Args:
            language_tag: Language. The default language when empty or omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50003 DESK_ROBOT_RESOURCE_INVALID, -20
                DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/679/117566 (read 2025-04-02)
        Source: https://www.tencentcloud.com/document/product/1229/68831 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.desc_robot_config import DescRobotConfigRequest

        return self._send(
            DescRobotConfigRequest(
                language_tag=language_tag,
                extra_fields=extra_fields,
            )
        )

    def desk_add_robot(
        self,
        *,
        robot_nick_name: str,
        extra_fields: JsonObject | None = None,
    ) -> DeskAddRobotResponse:
        """Add another Desk robot.

        Args:
            robot_nick_name: Nickname. At most 50 characters.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50059 DESK_ROBOT_EDITION_EXPIRED, -50040 DESK_ROBOT_NOT_ENABLED, -20
                DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID, -1
                DESK_ROBOT_SERVER_ERROR.
            TransportError: No response came.
            OutcomeUnknown: No response came, and the call may have acted.

        Rate: at most 5 calls a second.
        Effect: every call acts again. A retry adds another robot.
        Source: https://cloud.tencent.com/document/product/269/118512 (read 2026-08)
        """
        from timsdk._apis.openim_console_http_svc.desk_add_robot import DeskAddRobotRequest

        return self._send(
            DeskAddRobotRequest(
                robot_nick_name=robot_nick_name,
                extra_fields=extra_fields,
            )
        )

    def desk_get_robot_list(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> DeskGetRobotListResponse:
        """List the Desk robots.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50059 DESK_ROBOT_EDITION_EXPIRED, -50040 DESK_ROBOT_NOT_ENABLED, -20
                DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID, -1
                DESK_ROBOT_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/133252 (read 2026-08)
        """
        from timsdk._apis.openim_console_http_svc.desk_get_robot_list import DeskGetRobotListRequest

        return self._send(
            DeskGetRobotListRequest(
                extra_fields=extra_fields,
            )
        )

    def desk_update_robot(
        self,
        *,
        robot_id: str,
        nick: str,
        extra_fields: JsonObject | None = None,
    ) -> DeskUpdateRobotResponse:
        """Rename a Desk robot.

        Args:
            robot_id: User ID of the robot.
            nick: New nickname. At most 50 characters.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50059 DESK_ROBOT_EDITION_EXPIRED, -50040 DESK_ROBOT_NOT_ENABLED, -20
                DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID, -1
                DESK_ROBOT_SERVER_ERROR.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/133251 (read 2026-07-08)
        """
        from timsdk._apis.openim_console_http_svc.desk_update_robot import DeskUpdateRobotRequest

        return self._send(
            DeskUpdateRobotRequest(
                robot_id=robot_id,
                nick=nick,
                extra_fields=extra_fields,
            )
        )

    def list_chitchat(
        self,
        *,
        page_index: int,
        page_size: int,
        question: str | None = None,
        category_id: int | None = None,
        status: RobotQuestionStatus | int | None = None,
        language_tag: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ListChitchatResponse:
        """Page through the robot's small-talk library.

        Returns what is published.

        Args:
            page_index: Page number, from 1. At least 1.
            page_size: Page size. At least 1.
            question: Only questions whose main wording contains this text.
            category_id: Only this category. Every category when omitted.
            status: Only enabled or only disabled questions. Both when omitted.
            language_tag: Language. The default language when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/269/116739 (read 2025-11-25)
        Source: https://www.tencentcloud.com/document/product/1229/68848 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.list_chitchat import ListChitchatRequest

        return self._send(
            ListChitchatRequest(
                page_index=page_index,
                page_size=page_size,
                question=question,
                category_id=category_id,
                status=status,
                language_tag=language_tag,
                extra_fields=extra_fields,
            )
        )

    def list_faq(
        self,
        *,
        page_index: int,
        page_size: int,
        question: str | None = None,
        category_id: int | None = None,
        status: RobotQuestionStatus | int | None = None,
        language_tag: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> ListFaqResponse:
        """Page through the robot's FAQ library.

        Returns what is published.

        Not everything is known about this API: which response fields are always there; error codes (those of
        list_chitchat are listed).

        Args:
            page_index: Page number, from 1. At least 1.
            page_size: Page size. At least 1.
            question: Only questions whose main wording contains this text.
            category_id: Only this category. Every category when omitted.
            status: Only enabled or only disabled questions. Both when omitted.
            language_tag: Language. The default language when omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Returns:
            One page; `timsdk.paginate` walks all of them.

        Raises:
            ApiError: -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://www.tencentcloud.com/document/product/1229/68850 (read 2025-03-31)
        Source: https://cloud.tencent.com/document/product/269/116741 (read 2026-08)
        """
        from timsdk._apis.openim_console_http_svc.list_faq import ListFaqRequest

        return self._send(
            ListFaqRequest(
                page_index=page_index,
                page_size=page_size,
                question=question,
                category_id=category_id,
                status=status,
                language_tag=language_tag,
                extra_fields=extra_fields,
            )
        )

    def robot_add_language(
        self,
        *,
        language_tag: str,
        extra_fields: JsonObject | None = None,
    ) -> RobotAddLanguageResponse:
        """Add a language to the Desk robots.

        Premium edition only. An app has at most 5 languages by default, the default language included.

        Args:
            language_tag: Language to add. One of "id", "zh", "zh-TW", "en", "vi", "ja", "fil".
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50056 DESK_ROBOT_LANGUAGE_IN_USE, -50055 DESK_ROBOT_DEFAULT_LANGUAGE, -50052
                DESK_ROBOT_TOO_MANY_LANGUAGES, -50051 DESK_ROBOT_LANGUAGE_UNSUPPORTED, -50042
                DESK_ROBOT_LANGUAGES_NOT_IN_EDITION, -50040 DESK_ROBOT_NOT_ENABLED, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state. A language is added only once.
        Source: https://cloud.tencent.com/document/product/679/117587 (read 2025-12-05)
        Source: https://www.tencentcloud.com/document/product/1229/68851 (read 2025-04-03)
        """
        from timsdk._apis.openim_console_http_svc.robot_add_language import RobotAddLanguageRequest

        return self._send(
            RobotAddLanguageRequest(
                language_tag=language_tag,
                extra_fields=extra_fields,
            )
        )

    def robot_del_language(
        self,
        *,
        language_tag: str,
        extra_fields: JsonObject | None = None,
    ) -> RobotDelLanguageResponse:
        """Delete a language of the Desk robots.

        Delete the questions of the language first. The change takes effect at once; publishing in the console is
        not needed.

        Args:
            language_tag: Language to delete.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50056 DESK_ROBOT_LANGUAGE_IN_USE, -50055 DESK_ROBOT_DEFAULT_LANGUAGE, -50040
                DESK_ROBOT_NOT_ENABLED, -50003 DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14
                DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/679/117589 (read 2025-04-02)
        Source: https://www.tencentcloud.com/document/product/1229/68853 (read 2025-04-03)
        """
        from timsdk._apis.openim_console_http_svc.robot_del_language import RobotDelLanguageRequest

        return self._send(
            RobotDelLanguageRequest(
                language_tag=language_tag,
                extra_fields=extra_fields,
            )
        )

    def robot_get_language_list(
        self,
        *,
        extra_fields: JsonObject | None = None,
    ) -> RobotGetLanguageListResponse:
        """List the languages of the Desk robots.

        Args:
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50003 DESK_ROBOT_RESOURCE_INVALID, -20
                DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: reads; calling it again is harmless.
        Source: https://cloud.tencent.com/document/product/679/117588 (read 2025-04-02)
        Source: https://www.tencentcloud.com/document/product/1229/68852 (read 2025-04-03)
        """
        from timsdk._apis.openim_console_http_svc.robot_get_language_list import RobotGetLanguageListRequest

        return self._send(
            RobotGetLanguageListRequest(
                extra_fields=extra_fields,
            )
        )

    def update_chitchat(
        self,
        *,
        standard_question_id: str,
        answer: str | None = None,
        answer_type: RobotAnswerType | int | None = None,
        category_id: int | None = None,
        question: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateChitchatResponse:
        """Change a question of the robot's small-talk library.

        Fields that are left out stay as they are. The change takes effect at once; publishing in the console is not
        needed.

        Not everything is known about this API: error codes after -50040 (-50011 is listed as in update_faq).

        Args:
            standard_question_id: Question ID.
            answer: Answer.
            answer_type: Format of the answer.
            category_id: Category.
            question: The question in its main wording.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://www.tencentcloud.com/pt/document/product/1229/68839 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.update_chitchat import UpdateChitchatRequest

        return self._send(
            UpdateChitchatRequest(
                standard_question_id=standard_question_id,
                answer=answer,
                answer_type=answer_type,
                category_id=category_id,
                question=question,
                extra_fields=extra_fields,
            )
        )

    def update_chitchat_category(
        self,
        *,
        title: str,
        category_id: int,
        extra_fields: JsonObject | None = None,
    ) -> UpdateChitchatCategoryResponse:
        """Rename a category of the robot's small-talk library.

        Args:
            title: New name.
            category_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/116728 (read 2025-03-10)
        Source: https://www.tencentcloud.com/document/product/1229/68837 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.update_chitchat_category import UpdateChitchatCategoryRequest

        return self._send(
            UpdateChitchatCategoryRequest(
                title=title,
                category_id=category_id,
                extra_fields=extra_fields,
            )
        )

    def update_faq(
        self,
        *,
        standard_question_id: str,
        answer: str | None = None,
        answer_type: RobotAnswerType | int | None = None,
        category_id: int | None = None,
        question: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateFaqResponse:
        """Change a question of the robot's FAQ library.

        Fields that are left out stay as they are. The change takes effect at once; publishing in the console is not
        needed.

        Args:
            standard_question_id: Question ID.
            answer: Answer.
            answer_type: Format of the answer.
            category_id: Category.
            question: The question in its main wording.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/269/116733 (read 2025-03-10)
        Source: https://www.tencentcloud.com/document/product/1229/68842 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.update_faq import UpdateFaqRequest

        return self._send(
            UpdateFaqRequest(
                standard_question_id=standard_question_id,
                answer=answer,
                answer_type=answer_type,
                category_id=category_id,
                question=question,
                extra_fields=extra_fields,
            )
        )

    def update_faq_category(
        self,
        *,
        title: str,
        category_id: int,
        extra_fields: JsonObject | None = None,
    ) -> UpdateFaqCategoryResponse:
        """Rename a category of the robot's FAQ library.

        Not everything is known about this API: response table; error codes (those of update_chitchat_category are
        listed).

        Args:
            title: New name.
            category_id: Category.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://www.tencentcloud.com/document/product/1229/68840 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.update_faq_category import UpdateFaqCategoryRequest

        return self._send(
            UpdateFaqCategoryRequest(
                title=title,
                category_id=category_id,
                extra_fields=extra_fields,
            )
        )

    def update_faq_similar(
        self,
        *,
        standard_question_id: str,
        similar_questions: list[str],
        extra_fields: JsonObject | None = None,
    ) -> UpdateFaqSimilarResponse:
        """Replace the other wordings of an FAQ question.

        The change takes effect at once; publishing in the console is not needed.

        Not everything is known about this API: whether the command is update_similar_faq by now; error codes (those
        of update_faq are listed).

        Args:
            standard_question_id: Question ID.
            similar_questions: All other wordings; they replace the former ones. An empty list removes them.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://www.tencentcloud.com/document/product/1229/68841 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.update_faq_similar import UpdateFaqSimilarRequest

        return self._send(
            UpdateFaqSimilarRequest(
                standard_question_id=standard_question_id,
                similar_questions=similar_questions,
                extra_fields=extra_fields,
            )
        )

    def update_robot_config(
        self,
        *,
        welcome_card_enable: bool | None = None,
        welcome_card_title: str | None = None,
        welcome_card_questions: list[str] | None = None,
        to_agent_enable: bool | None = None,
        direct_answering_reaches: str | None = None,
        chitchat_enable: bool | None = None,
        chitchat_reaches: str | None = None,
        clarify_enable: bool | None = None,
        clarify_reaches: str | None = None,
        clarify_message: str | None = None,
        clarify_number: int | None = None,
        fallback_msg: str | None = None,
        language_tag: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> UpdateRobotConfigResponse:
        """Change the settings of the robot in one language.

        The change takes effect at once; publishing in the console is not needed.

        Not everything is known about this API: whether fields that are left out stay as they are; error codes
        (those of robot_get_language_list are listed).

        Args:
            welcome_card_enable: Greet users with a card.
            welcome_card_title: Title of the card.
            welcome_card_questions: Questions on the card.
            to_agent_enable: Detect when a user wants an agent.
            direct_answering_reaches: Least similarity, such as 0.8, for an answer from the FAQ library.
            chitchat_enable: Use the small-talk library.
            chitchat_reaches: Least similarity, such as 0.8, for an answer from the small-talk library.
            clarify_enable: Offer similar questions when no answer is similar enough.
            clarify_reaches: Least similarity, such as 0.8, for a question to be offered.
            clarify_message: Text above the offered questions.
            clarify_number: Number of offered questions.
            fallback_msg: Text for a user whose question finds no answer.
            language_tag: Language that was added. The default language when empty or omitted.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50003 DESK_ROBOT_RESOURCE_INVALID, -20
                DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7 DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/679/117567 (read 2025-04-02)
        Source: https://www.tencentcloud.com/document/product/1229/68832 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.update_robot_config import UpdateRobotConfigRequest

        return self._send(
            UpdateRobotConfigRequest(
                welcome_card_enable=welcome_card_enable,
                welcome_card_title=welcome_card_title,
                welcome_card_questions=welcome_card_questions,
                to_agent_enable=to_agent_enable,
                direct_answering_reaches=direct_answering_reaches,
                chitchat_enable=chitchat_enable,
                chitchat_reaches=chitchat_reaches,
                clarify_enable=clarify_enable,
                clarify_reaches=clarify_reaches,
                clarify_message=clarify_message,
                clarify_number=clarify_number,
                fallback_msg=fallback_msg,
                language_tag=language_tag,
                extra_fields=extra_fields,
            )
        )

    def update_similar_chitchat(
        self,
        *,
        standard_question_id: str,
        similar_questions: list[str],
        extra_fields: JsonObject | None = None,
    ) -> UpdateSimilarChitchatResponse:
        """Replace the other wordings of a small-talk question.

        The change takes effect at once; publishing in the console is not needed.

        Args:
            standard_question_id: Question ID.
            similar_questions: All other wordings; they replace the former ones. An empty list removes them.
            extra_fields: JSON to send beside these fields, by wire names.

        Raises:
            ApiError: -50040 DESK_ROBOT_NOT_ENABLED, -50011 DESK_ROBOT_CATEGORY_BUILT_IN, -50003
                DESK_ROBOT_RESOURCE_INVALID, -20 DESK_ROBOT_ADMIN_REQUIRED, -14 DESK_ROBOT_RATE_LIMITED, -7
                DESK_ROBOT_REQUEST_INVALID.
            TransportError: No response came.

        Rate: at most 5 calls a second.
        Effect: calling it again leads to the same state.
        Source: https://cloud.tencent.com/document/product/679/117573 (read 2025-11-12)
        Source: https://www.tencentcloud.com/document/product/1229/68838 (read 2025-03-31)
        """
        from timsdk._apis.openim_console_http_svc.update_similar_chitchat import UpdateSimilarChitchatRequest

        return self._send(
            UpdateSimilarChitchatRequest(
                standard_question_id=standard_question_id,
                similar_questions=similar_questions,
                extra_fields=extra_fields,
            )
        )
