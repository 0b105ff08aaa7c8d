"""The faults of a call, what is expected, and the tests that show it: the table of docs/reliability.md."""

from __future__ import annotations

import attrs

T = "runtime/test_urllib3_transport.py::"
E = "runtime/test_exchange.py::"
C = "runtime/test_client.py::"
L = "runtime/test_rate_limit.py::"
R = "runtime/test_item_retry.py::"
F = "reliability/test_faults.py::"
D = "reliability/test_decisions.py::"
S = "reliability/test_simulation.py::"


@attrs.frozen
class Row:
    number: int
    fault: str
    expected: str
    tests: tuple[str, ...] = ()
    seen: str = "as expected"


ROWS = (
    Row(
        1,
        "A name cannot be resolved",
        "Nothing was sent: any call is repeated, at the backup domain; `TransportError(kind='dns', delivered='no')`",
        (T + "test_a_name_that_does_not_exist", F + "test_a_name_that_fails_leads_to_the_backup"),
    ),
    Row(
        2,
        "One of two addresses is dead",
        "The live one is used within the time for connecting, and first from then on",
        (F + "test_a_dead_address_beside_a_live_one",),
    ),
    Row(
        3,
        "Connection refused",
        "As 1, after about 50 ms",
        (T + "test_refused", E + "test_nothing_sent_is_repeated_always"),
    ),
    Row(
        4,
        "Connection attempts are swallowed",
        "0.9 s where a backup can stand in, else `connect_timeout`; then as 1",
        (
            F + "test_a_black_hole_costs_less_than_a_second_once",
            F + "test_a_domain_without_a_backup_gets_its_whole_time",
        ),
    ),
    Row(
        5,
        "TLS handshake stalls or is cut",
        "As 1; connecting and handshake share one limit",
        (
            T + "test_a_handshake_that_stalls",
            T + "test_a_handshake_that_is_cut",
            F + "test_a_handshake_that_stalls_leads_to_the_backup",
            F + "test_connecting_and_handshake_share_one_limit",
        ),
    ),
    Row(
        6,
        "Certificate expired, not valid yet, for another host, of an unknown authority, self-signed",
        "No repeat, no other domain, no plain text; the error names the host",
        (T + "test_a_certificate_that_is_not_trusted", F + "test_a_bad_certificate_is_not_escaped_by_failing_over"),
    ),
    Row(
        7,
        "Idle connection closed by the server",
        "Replaced before use; no error, no attempt",
        (T + "test_closed_while_idle_is_no_error",),
    ),
    Row(
        8,
        "Idle connection dropped without a word",
        "Not used after 30 s; else a read timeout, as 14",
        (F + "test_idle_connections_are_not_trusted", F + "test_a_kept_connection_that_went_dead"),
    ),
    Row(
        9,
        "Kept connection closed after the request",
        "At once on a fresh connection where a repeat is harmless, else `OutcomeUnknown`",
        (
            F + "test_a_stale_connection_is_replaced_without_delay",
            T + "test_cut_after_the_request",
            E + "test_a_stale_connection_is_replaced_at_once_but_once",
        ),
    ),
    Row(
        10,
        "The same on a fresh connection",
        "Repeated with delay where harmless, else `OutcomeUnknown`",
        (T + "test_cut_after_the_request", T + "test_cut_and_harmless_is_repeated"),
    ),
    Row(
        11,
        "Reset while the body is sent, or a server that reads slowly",
        "As 10; the deadline holds",
        (F + "test_reset_while_the_body_is_sent", F + "test_a_reader_that_dawdles_ends_with_the_deadline"),
    ),
    Row(
        12,
        "Cut inside the answer, wrong length, broken chunks",
        "As 10; half an answer is never a success",
        (T + "test_cut_inside_the_answer", T + "test_a_body_longer_than_announced"),
    ),
    Row(
        13,
        "Head or body drip",
        "The call ends with its deadline, within 50 ms",
        (T + "test_dripping_ends_with_the_deadline", "reliability/test_soak.py::test_deadlines_are_kept"),
    ),
    Row(
        14,
        "No answer",
        "Read timeout (5 s), then as 10",
        (
            T + "test_silence_ends_with_the_read_timeout",
            T + "test_silence_ends_with_the_deadline",
            T + "test_a_late_answer_is_not_taken_for_the_next",
        ),
    ),
    Row(15, "Slow, but within the service's 3 s", "Success", (F + "test_slow_is_not_broken",)),
    Row(
        16,
        "HTTP 502, 503, 504 with HTML",
        "Repeated where harmless, from the second on at the backup domain; the text "
        "is kept in the error, without the signature",
        (
            T + "test_html",
            E + "test_gateway_faults_change_the_domain_from_the_second_on",
            "runtime/test_secrets.py::test_canary",
        ),
    ),
    Row(
        17,
        "HTTP 429; `Retry-After` as seconds, date, nonsense, a day",
        "Waits as told within the deadline; a hint "
        "beyond it fails at once and holds the API back for a minute at most; nonsense is ignored",
        (
            E + "test_http_429_is_throttling",
            E + "test_retry_after",
            E + "test_retry_after_past_the_deadline_fails_now",
            D + "test_a_hint_of_a_day_does_not_stop_an_api_for_a_day",
            D + "test_a_hint_of_a_gateway",
        ),
    ),
    Row(
        18,
        "Redirects",
        "Never followed; the target's host is shown, its path and query are not",
        (
            T + "test_redirects_are_not_followed",
            E + "test_redirects_are_refused",
            E + "test_a_redirect_is_no_success_whatever_it_says",
        ),
    ),
    Row(
        19,
        "HTTP 200 with nothing, HTML, broken JSON, a BOM, another encoding, equal keys, NaN",
        "As 12, `DecodeError`",
        (E + "test_malformed_and_harmless", E + "test_malformed_and_acting_again"),
    ),
    Row(
        20,
        "`ErrorCode` missing, a text, or against `ActionStatus`",
        "Read leniently, the code wins; neither of the two: as 19",
        (E + "test_the_code_is_read_leniently_and_wins",),
    ),
    Row(21, "Transient codes", "Repeated where harmless", (D + "test_transient_codes",)),
    Row(22, "Codes of timeouts inside the service", "As 10", (D + "test_codes_that_leave_it_open",)),
    Row(
        23,
        "90992 for every call",
        "One repeat, then an error that names the webhook",
        (D + "test_codes_with_one_repeat",),
    ),
    Row(
        24,
        "Throttle codes",
        "Any call is repeated after about 1 s; all callers of the API, or of the app, are held back",
        (
            D + "test_throttle_codes",
            E + "test_a_throttled_api_is_left_alone_by_all",
            L + "test_a_pause_of_the_app_holds_all",
        ),
    ),
    Row(25, "Quotas of a day", "Not repeated", (D + "test_codes_that_no_repeat_mends",)),
    Row(
        26,
        "Write conflicts",
        "30008 and 20028 are repeated where harmless, 10056 is the caller's",
        (D + "test_write_conflicts", D + "test_codes_that_no_repeat_mends"),
    ),
    Row(
        27,
        "A kept signature is refused",
        "Made anew once; a second refusal is an `AuthError` that describes it",
        (
            D + "test_refused_signatures",
            E + "test_a_second_refusal_is_an_error",
            E + "test_the_error_describes_the_signature_without_showing_it",
        ),
    ),
    Row(
        28,
        "The machine's clock is wrong or jumps",
        "Signatures follow the monotonic clock; reported once",
        (D + "test_a_wrong_clock_is_reported_once", F + "test_signatures_do_not_follow_the_wall_clock"),
    ),
    Row(
        29,
        "Codes of a wrong configuration",
        "Not repeated; the remedy is in the message",
        (D + "test_codes_that_no_repeat_mends",),
    ),
    Row(30, "Success with `MsgDropReason`", "`MessageDropped`", (F + "test_a_dropped_message_is_not_a_success",)),
    Row(
        31,
        "3 of 100 items fail",
        "`failed` lists them, after those whose own code is transient were sent again, alone",
        (
            R + "test_only_what_can_succeed_is_sent_again",
            R + "test_what_repeating_does_decides",
            R + "test_a_repeat_in_doubt_is_no_failure",
            R + "test_an_answer_is_not_refused_for_its_repeat",
            "emulator/test_server.py::test_a_client_sends_failed_items_again",
            "runtime/test_item_results.py::test_codes_tell",
        ),
        "as expected, for the APIs whose entry in the catalog says how; others say which items are `retryable`",
    ),
    Row(
        32,
        "More items than an API takes",
        "`in_batches` sends them in order; where a batch fails it says what is done and goes on from there",
        ("runtime/test_batches.py::test_batches_keep_the_order_and_say_what_is_left",),
    ),
    Row(
        33,
        "The primary domain is down for minutes",
        "First call at most 1 s longer, later ones not; one probe at a time, back within 60 s, never another region",
        (
            F + "test_a_black_hole_costs_less_than_a_second_once",
            F + "test_back_to_the_primary_after_its_recovery",
            D + "test_one_probe_at_a_time",
            D + "test_a_domain_is_down_for_half_a_minute_at_most_between_probes",
        ),
    ),
    Row(34, "Both domains are down", "At most 1,035 attempts for 1,000 calls", (S + "test_load_in_a_full_outage",)),
    Row(
        35,
        "200 threads and a small pool",
        "In turn, within the deadline; then `TransportError(kind='pool')`; no extra sockets",
        (
            F + "test_two_hundred_threads_and_four_connections",
            F + "test_threads_are_served_in_turn",
            F + "test_sixty_four_threads_and_eight_connections",
            T + "test_a_thread_waits_for_a_connection_in_vain",
        ),
    ),
    Row(
        36,
        "Fork with live connections and held locks; spawn",
        "The child has sockets, locks and random numbers of its own; the parent's connection lives on",
        (F + "test_forks", "runtime/test_secrets.py::test_clients_and_credentials_are_not_pickled"),
    ),
    Row(
        37,
        "Ctrl-C in each phase",
        "The connection is not kept; repeats and places that were taken are given back",
        (
            F + "test_interrupts",
            D + "test_what_was_taken_is_given_back",
            E + "test_a_call_that_is_dropped_half_way_leaves_nothing",
        ),
    ),
    Row(
        38,
        "10,000 calls under mixed faults",
        "No files, threads or memory are lost",
        ("reliability/test_soak.py::test_nothing_is_left_behind",),
    ),
    Row(
        39,
        "An answer of 50 MB, or one that unpacks to that",
        "`TransportError(kind='too_large')` after 8 MB",
        (T + "test_huge_answers_are_refused", F + "test_a_gzip_bomb"),
    ),
    Row(
        40,
        "Deep JSON, huge numbers, surrogates",
        "`DecodeError`, never a crash",
        (
            F + "test_answers_that_break_parsers",
            F + "test_escaped_surrogates_stay_what_they_are",
            "reliability/test_fuzz.py::test_arbitrary_bytes",
            "reliability/test_fuzz.py::test_damaged_http",
        ),
        "as expected; half a pair written as `\\ud83d`, which cut-off nicknames have, is kept",
    ),
    Row(
        41,
        "Unknown values, extra fields, other types, nulls",
        "Kept; `strict=True` raises with a list",
        (
            "runtime/test_codec.py::test_responses_lose_nothing",
            F + "test_strict_lists_what_differs",
            "reliability/test_fuzz.py::test_answers_with_other_types",
        ),
    ),
    Row(
        42,
        "Proxy: wrong password, refusal, silence, death",
        "`kind='proxy'` without the password; before the request `delivered='no'`, after it as 10",
        (
            F + "test_through_a_proxy",
            F + "test_through_a_proxy_that_speaks_tls",
            F + "test_a_proxy_that_does_not_connect",
            F + "test_a_proxy_that_dies",
        ),
    ),
    Row(
        43,
        "Control characters, `&`, `#`, emoji in identifiers and addresses",
        "Percent-encoded, or refused before anything is sent",
        (
            E + "test_identifiers_are_percent_encoded",
            C + "test_call_refuses_what_is_no_api",
            C + "test_settings_that_cannot_work",
        ),
    ),
    Row(
        44,
        "Many threads when a signature expires",
        "One signs, all succeed",
        (F + "test_many_threads_when_a_signature_expires", C + "test_threads_get_one_signature"),
    ),
)
