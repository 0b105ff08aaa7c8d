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
        (
            T + "test_unknown_host_name_raises_transport_error_with_nothing_delivered",
            F + "test_unresolved_name_leads_to_the_backup_domain",
        ),
    ),
    Row(
        2,
        "One of two addresses is dead",
        "The live one is used within the time for connecting, and first from then on",
        (F + "test_live_address_is_used_and_tried_first_from_then_on",),
    ),
    Row(
        3,
        "Connection refused",
        "As 1, after about 50 ms",
        (
            T + "test_refused_connection_raises_transport_error_with_nothing_delivered",
            E + "test_attempt_that_sent_nothing_is_always_retried",
        ),
    ),
    Row(
        4,
        "Connection attempts are swallowed",
        "0.9 s where a backup can stand in, else `connect_timeout`; then as 1",
        (
            F + "test_black_hole_delays_only_the_first_call_and_by_a_second_at_most",
            F + "test_domain_without_a_backup_gets_the_whole_connect_timeout",
        ),
    ),
    Row(
        5,
        "TLS handshake stalls or is cut",
        "As 1; connecting and handshake share one limit",
        (
            T + "test_stalled_handshake_ends_in_time_with_nothing_delivered",
            T + "test_cut_handshake_is_retried_with_nothing_delivered",
            F + "test_stalled_handshake_leads_to_the_backup_domain",
            F + "test_connecting_and_handshake_share_one_timeout",
        ),
    ),
    Row(
        6,
        "Certificate expired, not valid yet, for another host, of an unknown authority, self-signed",
        "No repeat, no other domain, no plain text; the error names the host",
        (
            T + "test_untrusted_certificate_is_refused_without_a_retry",
            F + "test_untrusted_certificate_causes_no_failover",
        ),
    ),
    Row(
        7,
        "Idle connection closed by the server",
        "Replaced before use; no error, no attempt",
        (T + "test_connection_closed_while_idle_is_replaced_without_an_error",),
    ),
    Row(
        8,
        "Idle connection dropped without a word",
        "Not used after 30 s; else a read timeout, as 14",
        (
            F + "test_connection_is_not_reused_after_the_idle_limit",
            F + "test_dead_persistent_connection_times_out_and_is_replaced",
        ),
    ),
    Row(
        9,
        "Kept connection closed after the request",
        "At once on a fresh connection where a repeat is harmless, else `OutcomeUnknown`",
        (
            F + "test_stale_connection_is_replaced_without_delay",
            T + "test_write_is_not_retried_if_the_connection_is_cut_after_the_request",
            E + "test_stale_connection_is_retried_without_delay_only_once",
        ),
    ),
    Row(
        10,
        "The same on a fresh connection",
        "Repeated with delay where harmless, else `OutcomeUnknown`",
        (
            T + "test_write_is_not_retried_if_the_connection_is_cut_after_the_request",
            T + "test_read_is_retried_if_the_connection_is_cut",
        ),
    ),
    Row(
        11,
        "Reset while the body is sent, or a server that reads slowly",
        "As 10; the deadline holds",
        (
            F + "test_reset_while_sending_is_retried_only_for_a_read",
            F + "test_slowly_reading_server_ends_the_call_at_the_deadline",
        ),
    ),
    Row(
        12,
        "Cut inside the answer, wrong length, broken chunks",
        "As 10; half an answer is never a success",
        (T + "test_cut_response_is_never_a_success", T + "test_surplus_of_a_response_is_not_taken_for_the_next"),
    ),
    Row(
        13,
        "Head or body drip",
        "The call ends with its deadline, within 50 ms",
        (
            T + "test_dripping_response_ends_at_the_deadline",
            "reliability/test_soak.py::test_call_ends_shortly_after_its_deadline",
        ),
    ),
    Row(
        14,
        "No answer",
        "Read timeout (5 s), then as 10",
        (
            T + "test_silent_server_ends_the_call_at_the_read_timeout",
            T + "test_silent_server_ends_the_call_at_the_deadline",
            T + "test_late_response_is_not_taken_for_the_next",
        ),
    ),
    Row(
        15,
        "Slow, but within the service's 3 s",
        "Success",
        (F + "test_slow_response_within_the_read_timeout_succeeds",),
    ),
    Row(
        16,
        "HTTP 502, 503, 504 with HTML",
        "Repeated where harmless, from the second on at the backup domain; the text "
        "is kept in the error, without the signature",
        (
            T + "test_html_response_is_shown_in_the_error_of_a_read",
            E + "test_second_gateway_fault_moves_the_retry_to_the_other_domain",
            "runtime/test_secrets.py::test_no_secret_shows_in_log_output_errors_or_client",
        ),
    ),
    Row(
        17,
        "HTTP 429; `Retry-After` as seconds, date, nonsense, a day",
        "Waits as told within the deadline; a hint "
        "beyond it fails at once and holds the API back for a minute at most; nonsense is ignored",
        (
            E + "test_http_429_is_retried_as_throttling",
            E + "test_retry_after_header_sets_the_delay_unless_it_is_nonsense",
            E + "test_call_fails_at_once_if_retry_after_exceeds_the_deadline",
            D + "test_retry_after_of_a_day_pauses_the_api_for_a_minute_at_most",
            D + "test_retry_after_counts_for_http_503_but_not_502",
        ),
    ),
    Row(
        18,
        "Redirects",
        "Never followed; the target's host is shown, its path and query are not",
        (
            T + "test_redirect_is_not_followed",
            E + "test_redirect_is_refused_without_a_retry",
            E + "test_redirect_is_no_success_even_with_error_code_0",
        ),
    ),
    Row(
        19,
        "HTTP 200 with nothing, HTML, broken JSON, a BOM, another encoding, equal keys, NaN",
        "As 12, `DecodeError`",
        (
            E + "test_malformed_response_is_retried_if_a_retry_is_harmless",
            E + "test_malformed_response_has_unknown_outcome_if_a_retry_would_act_again",
        ),
    ),
    Row(
        20,
        "`ErrorCode` missing, a text, or against `ActionStatus`",
        "Read leniently, the code wins; neither of the two: as 19",
        (E + "test_error_code_is_read_leniently_and_wins_over_action_status",),
    ),
    Row(21, "Transient codes", "Repeated where harmless", (D + "test_transient_code_is_retried_where_harmless",)),
    Row(
        22,
        "Codes of timeouts inside the service",
        "As 10",
        (D + "test_timeout_code_of_the_service_leaves_the_outcome_open",),
    ),
    Row(
        23,
        "90992 for every call",
        "One repeat, then an error that names the webhook",
        (D + "test_code_with_one_retry_is_retried_once",),
    ),
    Row(
        24,
        "Throttle codes",
        "Any call is repeated after about 1 s; all callers of the API, or of the app, are held back",
        (
            D + "test_throttle_code_is_retried_for_every_effect",
            E + "test_throttled_api_holds_back_every_call_of_it",
            L + "test_app_pause_holds_back_every_api",
        ),
    ),
    Row(25, "Quotas of a day", "Not repeated", (D + "test_final_code_is_not_retried_and_shows_its_remedy",)),
    Row(
        26,
        "Write conflicts",
        "30008 and 20028 are repeated where harmless, 10056 is the caller's",
        (
            D + "test_write_conflict_is_retried_only_if_harmless",
            D + "test_final_code_is_not_retried_and_shows_its_remedy",
        ),
    ),
    Row(
        27,
        "A kept signature is refused",
        "Made anew once; a second refusal is an `AuthError` that describes it",
        (
            D + "test_auth_code_renews_a_cached_signature_once",
            E + "test_second_refused_signature_is_an_error",
            E + "test_auth_error_describes_the_signature_without_showing_it",
        ),
    ),
    Row(
        28,
        "The machine's clock is wrong or jumps",
        "Signatures follow the monotonic clock; reported once",
        (D + "test_wrong_clock_is_reported_once", F + "test_cached_signature_does_not_follow_the_wall_clock"),
    ),
    Row(
        29,
        "Codes of a wrong configuration",
        "Not repeated; the remedy is in the message",
        (D + "test_final_code_is_not_retried_and_shows_its_remedy",),
    ),
    Row(30, "Success with `MsgDropReason`", "`MessageDropped`", (F + "test_dropped_message_raises_message_dropped",)),
    Row(
        31,
        "3 of 100 items fail",
        "`failed` lists them, after those whose own code is transient were sent again, alone",
        (
            R + "test_only_retryable_items_are_retried",
            R + "test_effect_decides_which_item_codes_are_retried",
            R + "test_item_retry_in_doubt_raises_outcome_unknown",
            R + "test_first_response_is_returned_if_a_harmless_retry_fails",
            "emulator/test_server.py::test_a_client_sends_failed_items_again",
            "runtime/test_item_results.py::test_failed_lists_items_whose_code_is_not_ok",
        ),
        "as expected, for the APIs whose entry in the catalog says how; others say which items are `retryable`",
    ),
    Row(
        32,
        "More items than an API takes",
        "`in_batches` sends them in order; where a batch fails it says what is done and goes on from there",
        ("runtime/test_batches.py::test_batches_keep_their_order_and_resume_after_a_failure",),
    ),
    Row(
        33,
        "The primary domain is down for minutes",
        "First call at most 1 s longer, later ones not; one probe at a time, back within 60 s, never another region",
        (
            F + "test_black_hole_delays_only_the_first_call_and_by_a_second_at_most",
            F + "test_calls_return_to_the_primary_domain_after_its_recovery",
            D + "test_failed_domain_gets_one_probe_at_a_time",
            D + "test_rest_between_probes_grows_to_half_a_minute",
        ),
    ),
    Row(
        34,
        "Both domains are down",
        "At most 1,035 attempts for 1,000 calls",
        (S + "test_full_outage_adds_few_attempts",),
    ),
    Row(
        35,
        "200 threads and a small pool",
        "In turn, within the deadline; then `TransportError(kind='pool')`; no extra sockets",
        (
            F + "test_two_hundred_threads_on_four_connections_finish_or_fail_in_time",
            F + "test_threads_get_the_connection_in_turn",
            F + "test_sixty_four_threads_open_at_most_eight_connections",
            T + "test_call_fails_if_no_connection_becomes_free_in_time",
        ),
    ),
    Row(
        36,
        "Fork with live connections and held locks; spawn",
        "The child has sockets, locks and random numbers of its own; the parent's connection lives on",
        (
            F + "test_forked_and_spawned_children_get_sockets_and_random_numbers_of_their_own",
            "runtime/test_secrets.py::test_clients_and_credentials_refuse_pickling",
        ),
    ),
    Row(
        37,
        "Ctrl-C in each phase",
        "The connection is not kept; repeats and places that were taken are given back",
        (
            F + "test_interrupt_in_any_phase_closes_the_connection_and_refunds_the_budget",
            D + "test_cancelled_call_refunds_its_rate_limit_slot",
            E + "test_closed_exchange_does_nothing_more",
        ),
    ),
    Row(
        38,
        "10,000 calls under mixed faults",
        "No files, threads or memory are lost",
        ("reliability/test_soak.py::test_faulted_calls_leave_no_files_threads_or_memory_behind",),
    ),
    Row(
        39,
        "An answer of 50 MB, or one that unpacks to that",
        "`TransportError(kind='too_large')` after 8 MB",
        (T + "test_huge_response_is_refused_without_a_retry", F + "test_gzip_bomb_is_refused_in_little_memory"),
    ),
    Row(
        40,
        "Deep JSON, huge numbers, surrogates",
        "`DecodeError`, never a crash",
        (
            F + "test_response_that_breaks_parsers_raises_decode_error",
            F + "test_escaped_lone_surrogate_survives",
            "reliability/test_fuzz.py::test_arbitrary_bytes_decode_or_raise_decode_error",
            "reliability/test_fuzz.py::test_damaged_http_is_refused_or_stays_within_the_limit",
        ),
        "as expected; half a pair written as `\\ud83d`, which cut-off nicknames have, is kept",
    ),
    Row(
        41,
        "Unknown values, extra fields, other types, nulls",
        "Kept; `strict=True` raises with a list",
        (
            "runtime/test_codec.py::test_response_survives_decoding_and_encoding",
            F + "test_strict_client_lists_every_deviation",
            "reliability/test_fuzz.py::test_response_with_other_types_survives_decoding_and_encoding",
        ),
    ),
    Row(
        42,
        "Proxy: wrong password, refusal, silence, death",
        "`kind='proxy'` without the password; before the request `delivered='no'`, after it as 10",
        (
            F + "test_calls_reuse_one_tunnel_through_a_proxy",
            F + "test_deadline_holds_through_a_tls_proxy",
            F + "test_proxy_that_does_not_connect_raises_an_error_without_the_password",
            F + "test_proxy_death_delivers_nothing_before_the_request_and_is_unknown_after_it",
        ),
    ),
    Row(
        43,
        "Control characters, `&`, `#`, emoji in identifiers and addresses",
        "Percent-encoded, or refused before anything is sent",
        (
            E + "test_identifiers_are_percent_encoded",
            C + "test_call_refuses_malformed_api_names",
            C + "test_settings_that_cannot_work_raise_config_error",
        ),
    ),
    Row(
        44,
        "Many threads when a signature expires",
        "One signs, all succeed",
        (F + "test_one_thread_renews_an_expired_signature_for_all", C + "test_threads_share_one_signature"),
    ),
)
