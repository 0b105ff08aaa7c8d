# Generated from spec/errors.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from timsdk_runtime.codes import Code, CodeFacts


class ErrorCode(Code):
    """`ErrorCode` of a response. A code that is not listed here stays an integer."""

    DESK_ROBOT_EDITION_EXPIRED = -50059
    """The Desk edition has run out."""
    DESK_ROBOT_LANGUAGE_IN_USE = -50056
    """The language still has questions, so it cannot be deleted."""
    DESK_ROBOT_DEFAULT_LANGUAGE = -50055
    """The default language cannot be deleted."""
    DESK_ROBOT_TOO_MANY_LANGUAGES = -50052
    """The robot has all the languages it may have, by default 5 with the default language."""
    DESK_ROBOT_LANGUAGE_UNSUPPORTED = -50051
    """Desk robots do not speak this language."""
    DESK_ROBOT_LANGUAGES_NOT_IN_EDITION = -50042
    """The Desk edition has no further languages."""
    DESK_ROBOT_NOT_ENABLED = -50040
    """Your app has no Desk."""
    DESK_ROBOT_CATEGORY_BUILT_IN = -50011
    """A category that comes with Desk cannot be deleted."""
    DESK_ROBOT_RESOURCE_INVALID = -50003
    """The Desk resource is not valid."""
    DESK_ROBOT_ADMIN_REQUIRED = -20
    """The Desk robot library is for admins."""
    DESK_ROBOT_RATE_LIMITED = -14
    """You call the Desk robot library more often than its limit allows."""
    DESK_ROBOT_REQUEST_INVALID = -7
    """The Desk robot library cannot read the body or one of its fields."""
    DESK_ROBOT_SERVER_ERROR = -1
    """Something failed inside the Desk robot library."""
    HISTORY_REQUEST_INVALID = 1001
    """The history service did not recognise the request path."""
    HISTORY_PARAM_INVALID = 1002
    """The history query lacks a field, carries a malformed one, or was not made by an admin."""
    HISTORY_SYSTEM_ERROR = 1003
    """Exporting the history broke down on the server."""
    HISTORY_FILE_NOT_READY = 1004
    """That hour has no file, either because it is still being written or because nobody sent a message."""
    HISTORY_FILE_EXPIRED = 1005
    """The file of that hour was already removed from storage."""
    MODERATION_INTERNAL_ERROR = 2001
    """The service that manages moderation data broke down."""
    MODERATION_COMMAND_UNSUPPORTED = 2002
    """The moderation-management service does not offer this command."""
    MODERATION_PARAM_INVALID = 2003
    """The moderation-management service refuses a field of the body."""
    MODERATION_PERMISSION_DENIED = 2004
    """This caller has no right to manage moderation data."""
    MODERATION_NOT_ENABLED = 2015
    """The app has no cloud moderation."""
    MODERATION_TOO_MANY_KEYWORDS = 2016
    """The request carries more keywords than one call accepts."""
    OFFICIAL_ACCOUNT_PARAM_INVALID = 6017
    """The official-account service refuses a field of the body."""
    GROUP_CALLER_NOT_LOGGED_IN = 10001
    """The live-group service did not accept the caller's credentials."""
    GROUP_SERVER_ERROR = 10002
    """Something failed inside the group service."""
    GROUP_COMMAND_UNKNOWN = 10003
    """The group service has no command of this name."""
    GROUP_PARAM_INVALID = 10004
    """The group service refuses a field; ErrorInfo tells which one."""
    GROUP_TOO_MANY_ACCOUNTS = 10005
    """The list holds more accounts than this API accepts at once (20 to 500, depending on the API)."""
    GROUP_OPERATION_RATE_LIMITED = 10006
    """Too many group operations, often too many new groups in a day or too many listings of all groups."""
    GROUP_PERMISSION_DENIED = 10007
    """The operator's role, the kind of group or a console setting forbids this operation."""
    REQUEST_REFUSED = 10008
    """The group service considers the request illegitimate, usually because of its signature."""
    GROUP_OWNER_CANNOT_LEAVE = 10009
    """A group owner cannot walk out of the group."""
    GROUP_NOT_FOUND = 10010
    """No such group or topic; it may have been disbanded."""
    GROUP_JSON_INVALID = 10011
    """The group service received a body that is not JSON."""
    GROUP_OPERATOR_ID_INVALID = 10012
    """The user ID of the operator is malformed or unknown."""
    GROUP_ALREADY_MEMBER = 10013
    """This user is a member of the group already."""
    GROUP_FULL = 10014
    """The group cannot take that many more members."""
    GROUP_ID_INVALID = 10015
    """The group ID is malformed, or no living group has it."""
    GROUP_REJECTED_BY_WEBHOOK = 10016
    """Your webhook refused the operation before it happened."""
    GROUP_SENDER_MUTED = 10017
    """The sender may not speak in this group at the moment."""
    GROUP_RESPONSE_TOO_LARGE = 10018
    """The result is larger than 1 MB, which is more than one response may hold."""
    GROUP_USER_NOT_FOUND = 10019
    """The request names a user who is unknown to the app."""
    GROUP_IMPORT_MESSAGE_TOO_LONG = 10020
    """A message to be imported into the group is larger than 12 KB."""
    GROUP_ID_IN_USE_BY_OTHER = 10021
    """The group or topic ID you chose belongs to somebody else."""
    GROUP_MESSAGE_RATE_LIMITED = 10023
    """Messages arrive faster than this group may receive them."""
    GROUP_REQUEST_ALREADY_HANDLED = 10024
    """Somebody has dealt with this invitation or join request."""
    GROUP_ID_IN_USE_BY_SELF = 10025
    """The operator owns a group with this ID already."""
    GROUP_COMMAND_DISABLED_FOR_APP = 10026
    """The service bars your app from this command."""
    GROUP_RECALL_MESSAGE_NOT_FOUND = 10030
    """The group has no such message to recall."""
    GROUP_RECALL_WINDOW_PASSED = 10031
    """The message is too old to be recalled; two minutes is the default window."""
    GROUP_MESSAGE_NOT_RECALLABLE = 10032
    """This message in the group does not allow a recall."""
    GROUP_TYPE_RECALL_UNSUPPORTED = 10033
    """This kind of group does not offer recalling messages."""
    GROUP_MESSAGE_NOT_DELETABLE = 10034
    """Messages of this kind stay; they do not allow deletion."""
    GROUP_TYPE_DELETE_UNSUPPORTED = 10035
    """Live groups and broadcast groups do not offer deleting messages."""
    AVCHATROOM_QUOTA_EXCEEDED = 10036
    """The plan allows no further AVChatRoom groups."""
    GROUPS_PER_USER_EXCEEDED = 10037
    """The user is at the limit of groups created or joined."""
    GROUP_MEMBER_QUOTA_EXCEEDED = 10038
    """The group would outgrow the member limit of your plan."""
    GROUP_RECALL_DISABLED_FOR_APP = 10041
    """Recalling group messages is turned off for your app."""
    GROUP_TYPE_HISTORY_UNSUPPORTED = 10044
    """This kind of group, such as AVChatRoom, stores no message history."""
    GROUP_ATTRIBUTE_KEY_TOO_LONG = 10045
    """The key of a group attribute is longer than 32 bytes."""
    GROUP_ATTRIBUTE_VALUE_TOO_LONG = 10046
    """The value of a group attribute is longer than 4000 bytes."""
    GROUP_ATTRIBUTE_TOO_MANY_KEYS = 10047
    """The group would have more than 16 attributes."""
    GROUP_ATTRIBUTES_TOTAL_TOO_LARGE = 10048
    """The attributes of the group would take more than 16000 bytes."""
    GROUP_ATTRIBUTE_WRITE_RATE_LIMITED = 10049
    """The attributes of this group change too often; five writes a second are allowed."""
    GROUP_ATTRIBUTE_NOT_FOUND = 10050
    """You tried to delete an attribute that the group does not have."""
    GROUP_DELETE_RANGE_TOO_LARGE = 10051
    """One call may not delete that many messages."""
    GROUP_HAS_NO_MESSAGES = 10052
    """The group contains no message that could be deleted."""
    GROUP_TOO_MANY_MENTIONS = 10053
    """The message mentions more than 30 members."""
    GROUP_MEMBER_LIST_TOO_LARGE = 10054
    """One response cannot hold that many members."""
    GROUP_ATTRIBUTE_WRITE_CONFLICT = 10056
    """Somebody changed the attributes since you read them."""
    FREE_EDITION_GROUP_QUOTA_EXCEEDED = 10058
    """The app has reached the 100 groups that the free edition includes."""
    GROUP_FEATURE_NEEDS_HIGHER_EDITION = 10059
    """Only the Ultimate edition includes this feature."""
    READ_RECEIPT_GROUP_TOO_LARGE = 10060
    """The group is too large for read receipts."""
    ONLINE_MESSAGE_HAS_NO_RECEIPT = 10061
    """A message that is delivered to online members only gets no read receipt."""
    READ_RECEIPT_NOT_FOUND = 10062
    """The service keeps no read receipt of this message."""
    GROUP_COUNTER_TOO_MANY_KEYS = 10063
    """The group would have more than 20 counters."""
    GROUP_PINNED_MESSAGES_LIMIT = 10070
    """The group cannot pin any more messages."""
    GROUP_MESSAGE_ALREADY_PINNED = 10071
    """Somebody pinned this message before."""
    COMMUNITY_TOPICS_NOT_ENABLED = 11000
    """Neither this group nor the app may use topics so far."""
    MESSAGE_REQUEST_INVALID = 20001
    """The message service cannot make sense of the request."""
    MESSAGE_USERSIG_EXPIRED = 20002
    """The message service no longer accepts the UserSig or the ticket derived from it."""
    MESSAGE_ACCOUNT_INVALID = 20003
    """The sender or the receiver has a malformed user ID or was never imported."""
    MESSAGE_NETWORK_ERROR = 20004
    """The message service lost a connection inside its network."""
    MESSAGE_SERVER_ERROR = 20005
    """Something failed inside the message service."""
    MESSAGE_REJECTED_BY_WEBHOOK = 20006
    """Your webhook refused this one-to-one message before it was sent."""
    SENDER_BLOCKED_BY_RECEIVER = 20007
    """The receiver has put the sender on the block list."""
    MESSAGE_SDKAPPID_MISMATCH = 20008
    """The two users live in different apps; a client kept data of the app it used before."""
    MESSAGE_NOT_FRIENDS = 20009
    """The app requires friendship, and neither user has the other as a friend."""
    SENDER_NOT_IN_RECEIVER_FRIENDS = 20010
    """The app requires friendship, and the sender is missing in the receiver's friend list."""
    RECEIVER_NOT_IN_SENDER_FRIENDS = 20011
    """The app requires friendship, and the receiver is missing in the sender's friend list."""
    MESSAGE_SENDER_MUTED = 20012
    """The sender is not allowed to speak at the moment."""
    MESSAGE_RECALL_WINDOW_PASSED = 20016
    """The one-to-one message is too old to be recalled; two minutes is the default window."""
    ROAMING_MESSAGE_DELETE_FAILED = 20018
    """The service could not delete the stored messages."""
    MESSAGE_RECALL_NOT_FOUND = 20022
    """There is no such one-to-one message to recall."""
    MESSAGE_ALREADY_RECALLED = 20023
    """Somebody recalled this message earlier."""
    MESSAGE_MODIFY_CONFLICT_SDK_CODE = 20027
    """Somebody else modified the message at the same moment; client SDKs report it under this number."""
    MESSAGE_MODIFY_CONFLICT = 20028
    """Somebody else modified the message at the same moment."""
    PUSH_TOKEN_NETWORK_ERROR = 22002
    """Storing a device's push token failed because of the network."""
    PUSH_TOKEN_RATE_LIMITED = 22006
    """The device stores its push token too often."""
    MESSAGE_EXTENSION_SEQ_CONFLICT = 23001
    """Somebody changed the key-values of the message since you read them."""
    MESSAGE_EXTENSION_UNSUPPORTED = 23002
    """The message was sent without support for key-values."""
    MESSAGE_EXTENSION_RATE_LIMITED = 23003
    """The key-values of one message change more than 200 times a minute."""
    MESSAGE_OR_EXTENSION_NOT_FOUND = 23004
    """There is no such message, or it has no key-values."""
    MESSAGE_REACTION_COUNT_LIMIT = 23005
    """The message cannot hold another kind of reaction."""
    MESSAGE_REACTION_USER_LIMIT = 23006
    """No more users may give this reaction to the message."""
    MESSAGE_REACTION_ALREADY_SET = 23007
    """The user gave the same reaction before."""
    MESSAGE_REACTION_NOT_FOUND = 23008
    """Nobody gave this reaction to the message."""
    MESSAGE_REACTION_USER_NOT_FOUND = 23009
    """The user did not give this reaction to the message."""
    RELATION_PARAM_INVALID = 30001
    """The relationship service refuses a field; ErrorInfo tells which one."""
    RELATION_SDKAPPID_MISMATCH = 30002
    """The request mixes different SDKAppIDs."""
    RELATION_ACCOUNT_NOT_FOUND = 30003
    """The relationship request names a user who is unknown to the app."""
    RELATION_ADMIN_REQUIRED = 30004
    """This relationship API is for admins."""
    RELATION_TEXT_BLOCKED = 30005
    """A text in the relationship data contains a forbidden word."""
    RELATION_SERVER_ERROR = 30006
    """Something failed inside the relationship service."""
    RELATION_TIMEOUT = 30007
    """The relationship service did not finish in time; the change may have happened."""
    RELATION_WRITE_CONFLICT = 30008
    """Two writes to the relations of one user happened at the same moment."""
    FRIEND_REQUESTS_FORBIDDEN = 30009
    """The server bars this user from requesting friendships."""
    OWN_FRIEND_LIMIT = 30010
    """The user cannot have any more friends."""
    FRIEND_GROUP_LIMIT = 30011
    """The user cannot have any more friend lists."""
    PENDING_REQUEST_LIMIT = 30012
    """Too many friend requests of this user are waiting for an answer."""
    BLOCKLIST_LIMIT = 30013
    """The user's block list has no room left."""
    PEER_FRIEND_LIMIT = 30014
    """The user to be added cannot have any more friends."""
    ALREADY_FRIENDS = 30015
    """These two users are friends."""
    PEER_IN_OWN_BLOCKLIST = 30515
    """The requester has blocked the user to be added."""
    PEER_REFUSES_FRIEND_REQUESTS = 30516
    """The user to be added does not want friend requests from anybody."""
    BLOCKED_BY_PEER = 30525
    """The user to be added has blocked the requester."""
    FRIEND_REQUEST_PENDING = 30539
    """The request was delivered and waits for the other user's consent; this is no failure."""
    FRIEND_ADD_RATE_LIMITED = 30540
    """The security policy held back this friend request because there were too many."""
    PENDING_REQUEST_NOT_FOUND = 30614
    """No friend request of this user is waiting."""
    NOT_FRIENDS = 31704
    """The user to be deleted is not among the friends."""
    FRIEND_DELETE_RATE_LIMITED = 31707
    """The security policy held back this deletion because there were too many."""
    RELATION_TARGET_NOT_FOUND = 31804
    """The user on the other side of the relation is unknown to the app."""
    OWN_FOLLOWING_LIMIT = 32100
    """The user cannot follow any more users."""
    PEER_FOLLOWERS_LIMIT = 32101
    """The user to be followed cannot have any more followers."""
    OWN_MUTUAL_FOLLOW_LIMIT = 32102
    """The user cannot have any more mutual follows."""
    PEER_MUTUAL_FOLLOW_LIMIT = 32103
    """The user to be followed cannot have any more mutual follows."""
    FRIEND_GROUP_MEMBER_NOT_FRIEND = 32216
    """This user is not a friend of the owner of the friend list, so the list cannot take the user."""
    PROFILE_PARAM_INVALID = 40001
    """The profile service refuses a field; ErrorInfo tells which one."""
    PROFILE_TARGET_MISSING = 40002
    """The request does not say whose profiles to read."""
    PROFILE_ACCOUNT_NOT_FOUND = 40003
    """The profile request names a user who is unknown to the app."""
    PROFILE_ADMIN_REQUIRED = 40004
    """This profile API is for admins."""
    PROFILE_TEXT_BLOCKED = 40005
    """A text in the profile contains a forbidden word."""
    PROFILE_SERVER_ERROR = 40006
    """Something failed inside the profile service."""
    PROFILE_FIELD_NOT_READABLE = 40007
    """Your app may not read this profile field."""
    PROFILE_FIELD_NOT_WRITABLE = 40008
    """Your app may not write this profile field."""
    PROFILE_TAG_UNKNOWN = 40009
    """The profile has no field with this tag."""
    PROFILE_VALUE_TOO_LONG = 40601
    """The value of a profile field is longer than 500 bytes."""
    PROFILE_STANDARD_VALUE_INVALID = 40605
    """The value does not fit this standard profile field."""
    PROFILE_VALUE_TYPE_MISMATCH = 40610
    """The value of a profile field is of the wrong JSON type."""
    CONVERSATION_ACCOUNT_NOT_FOUND = 50001
    """The conversation request names a user who was not imported."""
    CONVERSATION_PARAM_INVALID = 50002
    """The conversation service refuses a field; ErrorInfo tells which one."""
    CONVERSATION_ADMIN_REQUIRED = 50003
    """This conversation API is for admins."""
    CONVERSATION_SERVER_ERROR = 50004
    """Something failed inside the conversation service."""
    CONVERSATION_TIMEOUT = 50005
    """The conversation service did not finish in time; the change may have happened."""
    CONVERSATION_COUNT_OUT_OF_RANGE = 51006
    """The list of conversations is empty or has more than 100 entries."""
    CONVERSATION_GROUP_ID_UNRESOLVED = 51007
    """One of the group IDs leads nowhere; the group was disbanded, or the lookup failed."""
    CONVERSATION_GROUP_FULL = 51008
    """The conversation group would hold more than 1000 conversations."""
    CONVERSATION_GROUP_NOT_FOUND = 51009
    """There is no such conversation group to delete."""
    CONVERSATION_GROUP_LIMIT = 51010
    """The user would have more than 20 conversation groups."""
    CONVERSATION_GROUP_NAME_TOO_LONG = 51011
    """The conversation group has a name longer than 32 bytes."""
    PINNED_CONVERSATION_LIMIT = 51012
    """The user would have more than 50 pinned conversations, a limit that cannot be raised."""
    CONVERSATION_FEATURE_NEEDS_HIGHER_EDITION = 51013
    """Your edition has neither marks nor groups of conversations; Ultimate has."""
    HTTP_REQUEST_MALFORMED = 60002
    """The gateway cannot read the HTTP request."""
    REQUEST_JSON_INVALID = 60003
    """The gateway received a body that is not JSON."""
    ACCOUNT_OR_USERSIG_INVALID = 60004
    """The gateway refuses the identifier or its UserSig."""
    ACCOUNT_OR_USERSIG_INVALID_ALTERNATE = 60005
    """The gateway refuses the identifier or its UserSig; same as 60004."""
    SDKAPPID_INVALID = 60006
    """The gateway does not accept this SDKAppID."""
    REST_API_RATE_LIMITED = 60007
    """You call this API more often than its limit allows."""
    SERVICE_TIMEOUT_OR_BAD_HTTP_FORMAT = 60008
    """The service did not respond to the gateway in time, or the HTTP request is malformed."""
    REQUEST_RESOURCE_INVALID = 60009
    """The path leads to nothing the gateway knows."""
    APP_ADMIN_REQUIRED = 60010
    """REST calls are for admins, and the account that signs them is none."""
    SDKAPPID_RATE_LIMITED = 60011
    """All calls of your app together exceed its limit."""
    SDKAPPID_MISSING = 60012
    """The URL lacks the parameter sdkappid."""
    RESPONSE_JSON_INVALID = 60013
    """The gateway could not turn the response of the service into JSON."""
    ACCOUNT_SWITCH_TIMEOUT = 60014
    """The gateway could not resolve an account in time; the call may have happened."""
    ACCOUNT_NOT_STRING = 60015
    """A field of the body that names an account holds something other than a string."""
    SDKAPPID_DISABLED = 60016
    """Your app has been disabled."""
    REQUEST_DISABLED = 60017
    """Your app is barred from this request."""
    REQUESTS_TOO_FREQUENT = 60018
    """The gateway gets too many calls."""
    REQUESTS_TOO_FREQUENT_ALTERNATE = 60019
    """The gateway gets too many calls; same as 60018."""
    PACKAGE_EXPIRED_OR_INACTIVE = 60020
    """Your plan has run out, was never bought, or has not taken effect."""
    SOURCE_IP_NOT_ALLOWED = 60021
    """The address you call from is missing in the app's list of allowed IP addresses."""
    SERVICE_OVERLOADED = 60022
    """The service has more load than it can handle."""
    USERSIG_EXPIRED = 70001
    """The UserSig is past its lifetime."""
    USERSIG_EMPTY = 70002
    """The call carries an empty UserSig."""
    USERSIG_INVALID = 70003
    """The UserSig does not verify; it may have lost its end on the way."""
    USERSIG_TRUNCATED = 70004
    """The UserSig does not verify, probably because it lost its end."""
    USERSIG_VERIFICATION_FAILED = 70005
    """The UserSig does not verify."""
    USERSIG_CHECK_FAILED_70006 = 70006
    """The UserSig does not verify; the reason is not documented."""
    USERSIG_CHECK_FAILED_70007 = 70007
    """The UserSig does not verify; the reason is not documented."""
    USERSIG_CHECK_FAILED_70008 = 70008
    """The UserSig does not verify; the reason is not documented."""
    USERSIG_WRONG_KEY = 70009
    """The key that made the UserSig is not the key of this app."""
    USERSIG_CHECK_FAILED_70010 = 70010
    """The UserSig does not verify; the reason is not documented."""
    USERSIG_ACCOUNT_MISMATCH = 70013
    """The UserSig belongs to a different user than the identifier."""
    USERSIG_SDKAPPID_MISMATCH = 70014
    """The UserSig belongs to a different app."""
    ACCOUNT_VERIFICATION_NOT_CONFIGURED = 70015
    """Nobody has set up how accounts of this app are verified."""
    USERSIG_PUBLIC_KEY_MISSING = 70016
    """The app has no key that a UserSig could be checked against."""
    THIRD_PARTY_CREDENTIAL_TIMEOUT = 70017
    """Verifying the credential of another identity provider took too long."""
    THIRD_PARTY_CREDENTIAL_REJECTED = 70018
    """The credential of another identity provider does not verify."""
    HTTPS_CREDENTIAL_EMPTY = 70019
    """The account service received an empty credential to verify."""
    SDKAPPID_NOT_FOUND = 70020
    """No app has this SDKAppID."""
    USERSIG_CHECK_TOO_FREQUENT = 70050
    """So many UserSigs failed that the service stopped checking for a moment."""
    ACCOUNT_BLOCKLISTED = 70051
    """The service has blocked this account."""
    USERSIG_INVALIDATED = 70052
    """Somebody revoked the UserSig."""
    ACCOUNT_REQUEST_EMPTY = 70101
    """The account service received an empty request."""
    ACCOUNT_REQUEST_TYPE_WRONG = 70102
    """The request names a wrong type of account."""
    PHONE_NUMBER_MALFORMED = 70103
    """The phone number is malformed."""
    EMAIL_MALFORMED = 70104
    """The e-mail address is malformed."""
    TLS_ACCOUNT_MALFORMED = 70105
    """The account name does not follow the rules of the old login service."""
    ACCOUNT_FORMAT_TYPE_INVALID = 70106
    """The request names an unknown account format."""
    ACCOUNT_NOT_FOUND = 70107
    """The user ID is unknown to the app."""
    BATCH_COUNT_INVALID_LEGACY = 70113
    """The batch is empty or too long."""
    LOGIN_RESTRICTED_FOR_SECURITY = 70114
    """The security policy keeps this account from signing in for now."""
    SDKAPPID_NOT_OWNED_BY_DEVELOPER = 70115
    """The app does not belong to this developer."""
    SDKAPPID_ACCOUNT_TYPE_MISMATCH = 70140
    """The app does not use this type of account."""
    ACCOUNT_TYPE_WRONG = 70145
    """The account type is wrong."""
    ACCOUNT_SERVER_TIMEOUT = 70169
    """The account service did not finish in time; the change may have happened."""
    ACCOUNT_INTERNAL_ERROR_70201 = 70201
    """Something failed inside the account service."""
    ACCOUNT_BACKEND_TIMEOUT = 70202
    """A part of the account service did not respond in time; the change may have happened."""
    ACCOUNT_INTERNAL_ERROR_70203 = 70203
    """Something failed inside the account service."""
    SDKAPPID_HAS_NO_ACCOUNT_TYPE = 70204
    """No type of account is assigned to the app."""
    ACCOUNT_TYPE_LOOKUP_FAILED = 70205
    """The account service could not find out the account type."""
    BATCH_COUNT_INVALID = 70206
    """The batch of accounts is empty or too long."""
    ACCOUNT_INTERNAL_ERROR_70207 = 70207
    """Something failed inside the account service."""
    ACCOUNT_INTERNAL_ERROR_70208 = 70208
    """Something failed inside the account service."""
    DEVELOPER_ID_LOOKUP_FAILED = 70209
    """The account service could not find out the developer's ID."""
    REQUESTER_NOT_DEVELOPER = 70210
    """The caller is not the developer of this app."""
    REQUESTER_ID_INVALID = 70211
    """The account service does not accept the internal ID of the caller."""
    ACCOUNT_INTERNAL_ERROR_70212 = 70212
    """Something failed inside the account service."""
    ACCOUNT_DATA_ACCESS_FAILED = 70213
    """The account service had no access to its own data."""
    INTERNAL_CREDENTIAL_REJECTED = 70214
    """One service refused the credential of another."""
    LOGIN_STATE_INVALID = 70221
    """The session of this user has ended."""
    ACCOUNT_INTERNAL_ERROR_70222 = 70222
    """Something failed inside the account service."""
    ACCOUNT_INTERNAL_ERROR_70225 = 70225
    """Something failed inside the account service."""
    ACCOUNT_INTERNAL_ERROR_70231 = 70231
    """Something failed inside the account service."""
    USER_SIGNATURE_REJECTED = 70236
    """The signature of the user does not verify."""
    ACCOUNT_INTERNAL_ERROR_70308 = 70308
    """Something failed inside the account service."""
    CREDENTIAL_REJECTED = 70346
    """The credential does not verify."""
    CREDENTIAL_EXPIRED = 70347
    """The credential is past its lifetime."""
    ACCOUNT_INTERNAL_ERROR_70348 = 70348
    """Something failed inside the account service."""
    ACCOUNT_INTERNAL_TIMEOUT = 70362
    """A part of the account service did not respond in time."""
    ACCOUNT_QUOTA_EXCEEDED = 70398
    """The app has reached the 100 accounts that the free edition includes."""
    ACCOUNT_RECENTLY_DELETED = 70399
    """The user ID was deleted less than three months ago and cannot be imported again yet."""
    ACCOUNT_INTERNAL_ERROR_70401 = 70401
    """Something failed inside the account service."""
    ACCOUNT_PARAM_INVALID = 70402
    """The account service refuses a field, or misses one."""
    ACCOUNT_ADMIN_REQUIRED = 70403
    """This account API is for admins."""
    ACCOUNT_SERVER_ERROR = 70500
    """Something failed inside the account service."""
    ACCOUNT_DELETE_NOT_ALLOWED = 71000
    """Your edition deletes accounts only once that is switched on in the console."""
    DAILY_ACTIVE_USER_QUOTA_EXCEEDED = 72000
    """The app has had as many active users today as the free edition includes."""
    USER_STATUS_NOT_ENABLED = 72001
    """The app has the status of users turned off."""
    PROFILE_CHANGE_SUBSCRIPTION_NOT_ENABLED = 72012
    """The app has subscriptions to profile changes turned off."""
    TEXT_BLOCKED_BY_MODERATION = 80001
    """Moderation stopped a text, in a message or in the data of a group, topic or member."""
    MESSAGE_TOO_LONG = 80002
    """The message is larger than 12 KB; older documents say 8 KB."""
    BEFORE_SEND_WEBHOOK_FAILED = 80003
    """Your webhook did not respond properly before the message was sent, and your settings withhold it then."""
    IMAGE_BLOCKED_BY_MODERATION = 80004
    """Moderation stopped an image in the message."""
    MODERATION_TIMEOUT_OR_SERVICE_SUSPENDED = 80005
    """Moderation took too long, or the service is suspended for want of payment."""
    MESSAGE_JSON_INVALID = 90001
    """The message service received a body that is not JSON, or a field of it is missing or mistyped."""
    MSG_BODY_INVALID = 90002
    """MsgBody holds something other than message elements."""
    TO_ACCOUNT_INVALID = 90003
    """To_Account is absent, is not a string, or names nobody."""
    MSG_SEQ_INVALID = 90004
    """The message service refuses the value of MsgSeq."""
    MSG_RANDOM_INVALID = 90005
    """The message has no MsgRandom, or it is no integer."""
    MSG_TIMESTAMP_INVALID = 90006
    """The message has no MsgTimeStamp, or it is no integer."""
    MSG_BODY_NOT_ARRAY = 90007
    """MsgBody has to be a list."""
    FROM_ACCOUNT_INVALID = 90008
    """From_Account is absent or names nobody."""
    MESSAGE_ADMIN_REQUIRED = 90009
    """This message or push API is for admins."""
    MESSAGE_FORMAT_INVALID = 90010
    """The message is not built the way the service expects."""
    TOO_MANY_RECEIVERS = 90011
    """One call may not reach more than 500 receivers."""
    RECEIVER_NOT_FOUND = 90012
    """At least one receiver was not imported."""
    PUSH_TASK_TAG_TOO_LONG = 90013
    """The push names a tag longer than 50 bytes."""
    PUSH_TOO_MANY_TASKS = 90014
    """The query lists more push tasks than one call accepts."""
    PUSH_TASK_ID_MISSING = 90015
    """The query names no push task."""
    PUSH_TASK_ID_INVALID = 90016
    """The push task ID is malformed or unknown."""
    PUSH_QUERY_FAILED = 90017
    """The state of the push tasks could not be read."""
    PUSH_TOO_MANY_ACCOUNTS = 90018
    """The push or tag request lists more accounts than one call accepts."""
    PUSH_ADD_TAGS_BODY_INVALID = 90019
    """The request that adds tags or sets attributes has an invalid body."""
    PUSH_TAG_TOO_LONG = 90020
    """The push names a tag longer than 50 bytes."""
    PUSH_REMOVE_TAGS_BODY_INVALID = 90021
    """The request that removes tags or attributes has an invalid body."""
    PUSH_TAGS_REPEATED = 90022
    """The same tag stands in the push condition twice."""
    PUSH_GET_TAGS_BODY_INVALID = 90023
    """The request that reads tags or attributes has an invalid body."""
    PUSH_RATE_LIMITED = 90024
    """This push follows the previous one in less than a second."""
    PUSH_TASK_EXISTS = 90025
    """A push task with this MsgRandom exists already."""
    OFFLINE_STORAGE_TOO_LONG = 90026
    """MsgLifeTime asks for more than 7 days."""
    PUSH_CONDITION_INVALID = 90027
    """The push condition is invalid."""
    PUSH_ATTRIBUTE_LENGTH_OR_IMPORT_SYNC_INVALID = 90030
    """A push attribute has an empty name or one of more than 50 bytes."""
    SYNC_OTHER_MACHINE_INVALID = 90031
    """SyncOtherMachine holds something other than an integer."""
    PUSH_TOO_MANY_TAGS = 90032
    """The condition or the request lists more than 10 tags."""
    PUSH_ATTRIBUTE_INVALID = 90033
    """Your app has not defined this attribute."""
    PUSH_USER_TAG_TOO_LONG = 90034
    """A user would get a tag longer than 50 bytes."""
    PUSH_ATTRIBUTE_ID_KIND_MISMATCH = 90035
    """An attribute or tag serves user IDs or registration IDs, and this one already serves the other kind."""
    PUSH_ATTRIBUTES_AND_TAGS_EXCLUSIVE = 90039
    """The push selects its audience by attributes and by tags at once."""
    PUSH_TAG_EMPTY = 90040
    """One of the tags in the condition has no characters."""
    OFFLINE_PUSH_INFO_INVALID = 90043
    """OfflinePushInfo is not built the way the service expects."""
    MSG_LIFE_TIME_INVALID = 90044
    """MsgLifeTime holds something other than an integer."""
    PUSH_NOT_ENABLED = 90045
    """Your app may not push to everybody, or may not push at all."""
    PUSH_TOO_MANY_USER_TAGS = 90046
    """A user would have more than 100 tags."""
    PUSH_DAILY_QUOTA_EXCEEDED = 90047
    """Today's pushes are used up; 100 a day is the default."""
    MESSAGE_ACCOUNT_NOT_FOUND = 90048
    """The message request names a user who is unknown to the app."""
    PUSH_TASK_NOT_FOUND = 90049
    """The TaskId is malformed, or no push has it."""
    PUSH_ALREADY_RECALLED = 90050
    """Somebody recalled this push earlier."""
    PUSH_RECALL_RATE_LIMITED = 90051
    """Recalls of pushes come faster than one a second."""
    PUSH_RECALL_WINDOW_PASSED = 90052
    """A push can be recalled for 24 hours, and this one is older."""
    PUSH_NOT_RECALLABLE = 90053
    """The push left nothing to recall; it was neither stored nor sent to offline devices."""
    MSG_KEY_INVALID = 90054
    """The recall names a malformed MsgKey."""
    BATCH_MESSAGE_TOO_LONG = 90055
    """The message to many receivers is too large; documents give 8 KB or 12 KB."""
    PUSH_BODY_TOO_LARGE = 90056
    """The body of a push to everybody is larger than 10 KB."""
    PUSH_DATA_ID_TOO_LONG = 90057
    """DataId is longer than 64 bytes."""
    MESSAGE_BACKEND_OR_WEBHOOK_ERROR = 90992
    """Something failed behind the message service; if it keeps happening, your own webhook does not respond."""
    MESSAGE_INTERNAL_ERROR_90994 = 90994
    """Something failed inside the message service."""
    MESSAGE_INTERNAL_ERROR_90995 = 90995
    """Something failed inside the message service."""
    MESSAGE_INTERNAL_ERROR = 91000
    """Something failed inside the message or push service."""
    MESSAGE_PACKET_TOO_LARGE = 93000
    """The whole body is larger than 12 KB; older documents say 8 KB."""
    ROOM_SERVER_ERROR = 100001
    """Something failed inside the room, live or call configuration service."""
    ROOM_PARAM_INVALID = 100002
    """The service refuses a field; ErrorInfo tells which one."""
    ROOM_ID_TAKEN = 100003
    """Another room has this ID."""
    ROOM_NOT_FOUND = 100004
    """No such room; it may have been dissolved."""
    ROOM_MEMBER_NOT_FOUND = 100005
    """This user is not a member of the room."""
    ROOM_PERMISSION_DENIED = 100006
    """Either this operator or this type of room is not allowed to do that."""
    ROOM_PACKAGE_REQUIRED = 100007
    """No plan of your app includes this feature."""
    ROOM_FULL = 100008
    """The room cannot take any more members."""
    ROOM_TAG_LIMIT = 100009
    """The member or the room would have too many marks."""
    ROOM_ID_TAKEN_BY_SELF = 100010
    """You own a room with this ID already."""
    ROOM_ID_USED_BY_CHAT_GROUP = 100011
    """A Chat group has the ID that the room should get."""
    ROOM_OPERATION_RATE_LIMITED = 100012
    """The same operation comes more than once a second."""
    ROOM_PLAN_LIMIT_EXCEEDED = 100013
    """The plan allows fewer seats, rooms or the like than this needs."""
    ROOM_TYPE_INVALID = 100015
    """This operation does not fit the type of the room."""
    ROOM_MEMBER_ALREADY_BANNED = 100016
    """The member was banned before."""
    ROOM_MEMBER_ALREADY_MUTED = 100017
    """The member was muted before."""
    ROOM_PASSWORD_REQUIRED = 100018
    """Nobody enters this room without its password."""
    ROOM_PASSWORD_WRONG = 100019
    """The password does not open this room."""
    ROOM_ADMIN_LIMIT = 100020
    """The room cannot have any more administrators."""
    ROOM_TEXT_BLOCKED = 100026
    """The room's name, or another of its texts, contains sensitive words."""
    ROOM_REQUEST_CONFLICT = 100102
    """Another signalling request stands in the way of this one."""
    SEAT_LOCKED = 100200
    """Nobody can take this seat while it is locked."""
    SEAT_OCCUPIED = 100201
    """Somebody has this seat."""
    SEAT_ALREADY_QUEUED = 100202
    """The user has asked for a seat and waits for it."""
    ALREADY_SEATED = 100203
    """The user sits on a seat."""
    SEAT_NOT_QUEUED = 100204
    """The user has not applied for a seat."""
    ALL_SEATS_TAKEN = 100205
    """Every seat of the room is taken."""
    NOT_SEATED = 100206
    """The user does not sit on a seat."""
    SEAT_HELD_BY_OTHER_USER = 100210
    """The seat belongs to another user at the moment."""
    SEATS_NOT_SUPPORTED = 100211
    """This room works without seats."""
    SEAT_LIST_EMPTY = 100251
    """The room has an empty list of seats."""
    ROOM_CALLBACK_ALREADY_SET = 100300
    """The app has a webhook configuration."""
    ROOM_CALLBACK_NOT_SET = 100301
    """The app has no webhook configuration."""
    ROOM_CALLBACK_TOKEN_NOT_SET = 100302
    """The app has no webhook token."""
    CONNECTION_NOT_FOUND = 100400
    """No such connection between rooms; it may have ended."""
    ROOM_ALREADY_CONNECTED = 100401
    """The room takes part in this connection."""
    CONNECTION_REQUEST_PENDING = 100402
    """A request for a connection has not been answered."""
    ROOM_CONNECTED_ELSEWHERE = 100403
    """The room takes part in another connection."""
    CONNECTION_ROOM_LIMIT = 100404
    """No further room fits into the connection or battle."""
    CONNECTION_CREATE_RATE_LIMITED = 100405
    """Connections follow one another too fast."""
    BATTLE_NOT_FOUND = 100411
    """No such battle; it may have ended."""
    BATTLE_HAS_NO_VALID_ROOM = 100412
    """The battle names no room that could take part."""
    BATTLE_CREATE_RATE_LIMITED = 100413
    """Battles follow one another too fast."""
    ROOM_NOT_IN_BATTLE = 100414
    """The battle goes on without this room."""
    ROOM_IN_OTHER_BATTLE = 100415
    """The room takes part in another battle at the moment."""
    BATTLE_REQUEST_PENDING = 100416
    """A request for a battle has not been answered."""
    BATTLE_IN_PROGRESS = 100419
    """The battle is running, too late to cancel it."""
    BATTLE_NOT_STARTED = 100420
    """It is too early, the battle waits for its start."""
    BATTLE_SESSION_ENDED = 100421
    """The battle is finished."""
    MIX_STREAM_RATE_LIMITED = 100422
    """Your app mixes streams more than 20 times a second."""
    MIX_TASK_NOT_FOUND = 100424
    """No task mixes streams under this ID."""
    MIX_STREAM_UPDATE_RATE_LIMITED = 100427
    """Changes of the mixed stream follow one another too fast."""
    PUBLISH_STREAM_INFO_NOT_FOUND = 100430
    """Nothing is known about this published stream."""
    PUBLISH_STREAM_NEEDS_NO_RECOVERY = 100431
    """The published stream works and needs no recovery."""
    ROOM_METADATA_TOO_MANY_KEYS = 100500
    """The room would have more than 10 metadata keys."""
    ROOM_METADATA_VALUE_TOO_LONG = 100501
    """The value of a metadata key is larger than 2 KB."""
    ROOM_METADATA_TOTAL_TOO_LARGE = 100502
    """The metadata of the room would take more than 16 KB."""
    ROOM_METADATA_NO_VALID_KEYS = 100503
    """You tried to delete metadata keys of which the room has none."""
    ROOM_METADATA_KEY_TOO_LONG = 100504
    """The metadata key is longer than 50 bytes."""
    ROOM_ROBOT_LIMIT = 100700
    """The room cannot have any more robots."""
    CALL_SERVER_ERROR = 101001
    """Something failed inside the call service."""
    CALL_PARAM_INVALID = 101002
    """The call service refuses a field; ErrorInfo tells which one."""
    CALL_NOT_FOUND = 101004
    """No such call; it may have ended."""
    CALL_RECORD_NOT_FOUND = 101050
    """The records do not contain this call."""
    GIFT_FEATURE_NOT_AVAILABLE = 102001
    """Your app has no plan with gifts, or has gifts turned off."""
    GIFT_NOT_FOUND = 102002
    """No gift has this ID."""
    GIFT_REJECTED_BY_WEBHOOK = 102004
    """Your webhook Live.CallbackBeforeSendGift did not let the gift pass."""
    GIFTS_DISABLED_IN_ROOM = 102008
    """Gifts are switched off in this room."""
    GIFTS_ALREADY_CONFIGURED = 102010
    """Your app has gifts or gift categories already."""
    TOPIC_DELETE_FAILED = 110002
    """The topic could not be removed."""
    TOPIC_ALREADY_DELETED = 110003
    """Somebody removed this topic earlier."""
    OPENCONFIG_JSON_INVALID = 130001
    """The configuration service received a body that is not JSON."""
    OFFICIAL_ACCOUNT_DENIED_OR_GET_ACCOUNT_MISSING = 130002
    """You lack the right to do this to the official account."""
    GET_ACCOUNT_INVALID = 130003
    """Get_Account names nobody who could be looked up."""
    OFFICIAL_ACCOUNT_NOT_FOUND_OR_SET_ACCOUNT_MISSING = 130004
    """No such official account; it may have been destroyed."""
    SET_ACCOUNT_INVALID = 130005
    """Set_Account names nobody who could be muted."""
    OFFICIAL_ACCOUNT_ID_INVALID = 130007
    """This cannot be the ID of an official account."""
    OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING = 130008
    """Another official account has this ID."""
    APPINFO_DATABASE_OPEN_FAILED = 130009
    """The usage figures could not be opened on the server."""
    APPINFO_DATABASE_UNREACHABLE = 130010
    """The store of the usage figures did not respond."""
    APPINFO_QUERY_FAILED = 130011
    """The usage figures could not be queried on the server."""
    APPINFO_RESULT_UNREADABLE = 130012
    """The usage figures came back unreadable on the server."""
    OPENCONFIG_SERVER_ERROR = 130014
    """Something failed inside the configuration service."""
    OFFICIAL_ACCOUNT_NOT_ENABLED = 131000
    """Your app has no official accounts."""
    DESK_NOT_ENABLED = 141000
    """Your app has no Desk."""
    DESK_NO_AGENT_ONLINE = 141001
    """No agent is online to take the session."""
    DESK_SERVER_ERROR = 141002
    """Something failed inside Desk."""
    DESK_SESSION_NOT_TRANSFERABLE = 141003
    """This session cannot go to a human agent."""
    DESK_PARAM_INVALID = 141004
    """Desk refuses a field; ErrorInfo tells which one."""
    DESK_SESSION_NOT_FOUND = 141005
    """No such session; it may be over."""
    DESK_TOO_MANY_SERVICE_ACCOUNTS = 141007
    """The app has as many customer service accounts as its edition allows."""
    DESK_TOO_MANY_ACCOUNTS = 141008
    """The app has as many accounts as it may have."""
    DESK_RATE_LIMITED = 141009
    """You call Desk more often than its limit allows."""
    DESK_AGENT_NOT_FOUND = 141010
    """No agent has this account."""
    DESK_AGENT_OFFLINE = 141011
    """The agent is offline."""
    DESK_AGENT_SESSION_LIMIT = 141012
    """The agent has as many sessions as allowed."""
    DESK_AGENT_ON_BREAK = 141013
    """The agent is taking a break."""
    DESK_CONTACT_USER_DISABLED = 141014
    """Agents of your app may not contact users on their own."""
    DESK_USER_NOT_FOUND = 141015
    """No user has this ID."""
    DESK_USER_IN_SESSION = 141016
    """An agent is talking to this user."""
    DESK_ALLOCATION_FAILED = 141017
    """The session could not be given to anybody, because no agent of the group is online."""
    DESK_TOO_MANY_CONVERSATION_SETTINGS = 141033
    """The app has as many conversation settings as its edition allows."""

    @property
    def _facts(self) -> CodeFacts:
        from ._codes import code_table

        return code_table().codes[self.value]


ErrorCode.__module__ = __name__.rpartition(".")[0]  # tracebacks and pickles name it as callers import it
