"""The backend of a chat app, as a team writes it: every family, pages, batches, errors, elements made before a call.

Five type checkers must find nothing in it (`test_checkers.py`), and it runs against the emulator.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from consumer_support import Outcome, attempt, first, log, sent_and_logged
from timsdk import (
    Client,
    Conflict,
    ErrorCode,
    InvalidArgument,
    ItemFailure,
    MessageDropped,
    PartialFailure,
    Response,
    catalog,
    in_batches,
    paginate,
)
from timsdk.account import AccountItem, AccountStatus
from timsdk.callkit import CallRecord, CallResult
from timsdk.cloud_search import FoundUser
from timsdk.community import CreateTopicResponse, TopicField
from timsdk.conversation import ConversationListFlag, ListedConversation
from timsdk.desk import DeskAgent
from timsdk.group import (
    AppGroup,
    CreateGroupRequest,
    CreateGroupResponse,
    GroupMemberField,
    GroupMemberInfo,
    GroupType,
    InitialMember,
    MemberRef,
    MemberRole,
)
from timsdk.live import LiveRoomSummary, LiveRoomType, LiveSeatTemplate, NewLiveRoom
from timsdk.live_group import LiveGroupMember
from timsdk.message import (
    AndroidPushInfo,
    C2CMessage,
    CustomElem,
    MsgElement,
    MsgPriority,
    OfflinePushInfo,
    PushFlag,
    SendMsgRequest,
    SendMsgResponse,
    TextElem,
)
from timsdk.moderation import ModerationContentType, ModerationScene
from timsdk.official_account import SubscriberToAdd
from timsdk.operations import AppInfoField, HistoryChatType
from timsdk.profile import AccountProfile, ProfileItem, ProfileTag
from timsdk.relationship import AddType, FriendData, NewFriend
from timsdk.room import NewRoom, RoomType

GREETING = [TextElem(text="Welcome"), CustomElem(data='{"kind": "welcome"}', desc="A card")]
"""Elements of two kinds, made before any call."""
WANTED_TAGS = [ProfileTag.NICK, ProfileTag.IMAGE]
WANTED_ROLES: list[MemberRole] = [MemberRole.OWNER, MemberRole.ADMIN]


class Backend:
    """What the app's own API offers."""

    def __init__(self, tim: Client) -> None:
        self.tim = tim
        self.quick = tim.with_options(timeout=3.0, rate_limits="fail")

    # account, profile, relationship

    def register(self, user_id: str, nick: str) -> None:
        self.tim.account.account_import(user_id=user_id, nick=nick)
        items = [ProfileItem(tag=ProfileTag.NICK, value=nick), ProfileItem(tag="Tag_Profile_IM_Level", value=1)]
        self.tim.profile.portrait_set(from_account=user_id, profile_item=items)

    def missing(self, user_ids: Sequence[str]) -> list[str]:
        def check(batch: list[str]) -> list[str]:
            found = self.tim.account.account_check(check_item=[AccountItem(user_id=name) for name in batch])
            return [
                item.user_id or "" for item in found.result_item if item.account_status == AccountStatus.NOT_IMPORTED
            ]

        return [name for part in in_batches(user_ids, 100, check) for name in part]

    def profiles(self, user_ids: list[str]) -> dict[str, AccountProfile]:
        response = self.tim.profile.portrait_get(to_account=user_ids, tag_list=WANTED_TAGS)
        return {profile.to_account: profile for profile in response.user_profile_item}

    def befriend(self, user_id: str, others: Iterable[str]) -> list[ItemFailure]:
        friends = [NewFriend(to_account=other, add_source="AddSource_Type_App") for other in others]
        response = self.tim.relationship.friend_add(
            from_account=user_id, add_friend_item=friends, add_type=AddType.BOTH
        )
        try:
            response.raise_for_failed()
        except PartialFailure as error:
            log.warning("%d friends of %s failed", len(error.failed), user_id)
        return response.failed

    def friends(self, user_id: str) -> Iterator[FriendData]:
        yield from paginate(self.tim.relationship.friend_get, from_account=user_id, start_index=0)

    # message, conversation, push

    def send(self, sender: str, receiver: str, body: Sequence[MsgElement]) -> Outcome[SendMsgResponse]:
        push = OfflinePushInfo(
            push_flag=PushFlag.PUSH, title=sender, android_info=AndroidPushInfo(oppo_channel_id="chat")
        )
        request = SendMsgRequest(
            from_account=sender, to_account=receiver, msg_body=body, offline_push_info=push, msg_life_time=7 * 86400
        )
        return attempt(partial(sent_and_logged, self.tim, request))

    def greet(self, user_ids: list[str]) -> str | None:
        self.tim.message.send_msg(to_account=user_ids[0], msg_body=GREETING)
        return self.tim.message.batch_send_msg(to_account=user_ids, msg_body=GREETING).msg_key

    def history(self, one: str, other: str, hours: int = 24) -> list[C2CMessage]:
        now = int(time.time())
        pages = paginate(
            self.tim.message.admin_get_roam_msg,
            operator_account=one,
            peer_account=other,
            max_cnt=100,
            min_time=now - hours * 3600,
            max_time=now + 60,
        )
        messages = first(pages, 500)
        log.debug("%d messages on %d pages", len(messages), pages.pages)
        return messages

    def conversations(self, user_id: str) -> list[ListedConversation]:
        flags = ConversationListFlag.PINNED | ConversationListFlag.EMPTY
        listed = paginate(
            self.tim.conversation.get_conversation_list,
            from_account=user_id,
            time_stamp=0,
            start_index=0,
            top_time_stamp=0,
            top_start_index=0,
            assist_flags=flags,
        )
        return list(listed)

    def announce(self, text: str) -> str | None:
        return self.tim.push.push(offline_push_info=OfflinePushInfo(title=text, desc=text)).task_id

    # group, community, live_group, global_mute

    def open_group(self, owner: str, name: str, members: Sequence[str]) -> str:
        request = CreateGroupRequest(
            group_type=GroupType.PUBLIC,
            name=name,
            owner_account=owner,
            member_list=[InitialMember(member_account=member) for member in members],
        )
        try:
            response: CreateGroupResponse = self.tim.send(request)
        except Conflict as error:
            if error.code == ErrorCode.GROUP_ID_IN_USE_BY_OTHER:
                log.info("taken: %s", error.remedy)
            raise
        refs = [MemberRef(member_account=member) for member in members]
        self.tim.group.add_group_member(group_id=response.group_id, member_list=refs, silence=True)
        return response.group_id

    def say(self, group_id: str, text: str) -> bool:
        try:
            body = [TextElem(text=text)]
            self.quick.message.send_group_msg(group_id=group_id, msg_body=body, msg_priority=MsgPriority.HIGH)
        except MessageDropped:
            return False
        return True

    def leaders(self, group_id: str) -> list[GroupMemberInfo]:
        fields = [GroupMemberField.ROLE, GroupMemberField.JOIN_TIME]
        return list(
            paginate(
                self.tim.group.get_group_member_info,
                group_id=group_id,
                member_info_filter=fields,
                member_role_filter=WANTED_ROLES,
                limit=100,
                offset=0,
            )
        )

    def groups(self) -> list[AppGroup]:
        return first(paginate(self.tim.group.get_appid_group_list, limit=1000), 10)

    def topic(self, community: str, name: str) -> CreateTopicResponse:
        self.tim.community.get_topic(group_id=community, from_account="ann", response_filter=[TopicField.TOPIC_NAME])
        return self.tim.community.create_topic(group_id=community, topic_name=name)

    def audience(self, group_id: str) -> list[LiveGroupMember]:
        return first(paginate(self.tim.live_group.get_members, group_id=group_id, timestamp=0), 100)

    def mute(self, user_id: str, seconds: int) -> int | None:
        self.tim.global_mute.set_no_speaking(set_account=user_id, c2c_msg_no_speaking_time=seconds)
        return self.tim.global_mute.get_no_speaking(get_account=user_id).c2c_msg_no_speaking_time

    # calls, rooms, live, desk, robots, official accounts, search, moderation, operations, what is old

    def missed_calls(self) -> list[CallRecord]:
        found = self.tim.callkit.get_record_by_filter(call_result=CallResult.NOT_ANSWER, page=1, number_per_page=50)
        return found.call_record_list

    def meet(self, room_id: str) -> str | None:
        self.tim.room.create_room(room_info=NewRoom(room_id=room_id, room_type=RoomType.CONFERENCE))
        return self.tim.room.get_room_info(room_id=room_id).room_info.room_name

    def go_live(self, room_id: str) -> list[LiveRoomSummary]:
        room = NewLiveRoom(
            room_id=room_id, room_type=LiveRoomType.LIVE, seat_template=LiveSeatTemplate.VIDEO_DYNAMIC_GRID_9
        )
        self.tim.live.create_room(room_info=room)
        return first(paginate(self.tim.live.get_room_list, next="", count=20), 20)

    def agents(self) -> list[DeskAgent]:
        return first(paginate(self.tim.desk.get_member_list, page_size=20, page_num=1), 20)

    def robot(self, name: str) -> Response:
        return self.tim.robot.create_robot(user_id=f"@RBT#{name}", nick=name)

    def publish(self, owner: str, name: str, readers: Sequence[str]) -> str:
        account = self.tim.official_account.create_official_account(
            owner_account=owner, name=name
        ).official_account_user_id
        subscribers = [SubscriberToAdd(subscriber_account=reader) for reader in readers]
        self.tim.official_account.add_subscriber(official_account=account, subscriber_list=subscribers)
        return account

    def find_users(self, word: str) -> list[FoundUser]:
        return first(paginate(self.tim.cloud_search.search_users, keywords=[word], count=10), 10)

    def allowed(self, text: str) -> bool:
        verdict = self.tim.moderation.content_moderation(
            audit_name=ModerationScene.C2C, content_type=ModerationContentType.TEXT, content=text
        )
        return verdict.result == "Pass"

    def figures(self) -> dict[str, str | None]:
        days = self.tim.operations.get_app_info(request_field=[AppInfoField.ACTIVE_USER_NUM]).result
        files = self.tim.operations.get_history(chat_type=HistoryChatType.C2C, msg_time="2026010100").file
        return {day.date: day.active_user_num for day in days} | {each.url: each.file_md5 for each in files}

    def states(self, user_ids: list[str]) -> Mapping[str, Any]:
        return self.tim.legacy.query_state(to_account=user_ids).meta.body

    def brand_new(self, api: str, **fields: str | int) -> dict[str, Any]:
        """Call an API that is newer than the SDK."""
        if api in catalog:
            raise InvalidArgument(f"{api} has a method: {catalog[api].method}")
        return self.tim.call(api, fields)
