"""The faults of a call, the expected behaviour, and the tests that show it: the table of docs/reliability.md."""

from __future__ import annotations

import attrs

T = "runtime/test_urllib3_transport.py::"
E = "runtime/test_exchange.py::"
C = "runtime/test_client.py::"
L = "runtime/test_rate_limit.py::"
R = "runtime/test_item_retry.py::"
F = "reliability/test_faults.py::"
X = "reliability/test_cancellation.py::"
A = "runtime/test_async_client.py::"
D = "reliability/test_decisions.py::"
S = "reliability/test_simulation.py::"
M = "reliability/test_emulator_faults.py::"


@attrs.frozen
class Row:
    number: int
    fault: str
    expected: str
    tests: tuple[str, ...] = ()
    seen: str = "as expected"
    asyncio: str = "as expected"
    """What is seen with `AsyncClient`."""
    asyncio_tests: tuple[str, ...] = ()
    """The tests of `AsyncClient` alone, where those of the row do not run with it."""


ROWS = (
    Row(
        1,
        "A name cannot be resolved",
        "Nothing was sent. Any call goes to the backup domain, then `TransportError(kind='dns', delivered='no')`",
        (
            T + "test_unknown_host_name_raises_transport_error_with_nothing_delivered",
            F + "test_unresolved_name_leads_to_the_backup_domain",
        ),
        asyncio="as expected; a lookup is left to its thread at the deadline",
    ),
    Row(
        2,
        "One of two addresses is dead",
        "The live address is used within the connect timeout, and tried first from then on",
        (F + "test_live_address_is_used_and_tried_first_from_then_on",),
    ),
    Row(
        3,
        "Connection refused",
        "As 1, retried after about 50 ms",
        (
            T + "test_refused_connection_raises_transport_error_with_nothing_delivered",
            E + "test_attempt_that_sent_nothing_is_always_retried",
        ),
    ),
    Row(
        4,
        "The host swallows connection attempts",
        "Ends after 0.9 s if there is a backup domain, otherwise after `connect_timeout`; then as 1",
        (
            F + "test_black_hole_delays_only_the_first_call_and_by_a_second_at_most",
            F + "test_domain_without_a_backup_gets_the_whole_connect_timeout",
        ),
    ),
    Row(
        5,
        "The TLS handshake stalls or is cut",
        "As 1; connecting and handshake share one timeout",
        (
            T + "test_stalled_handshake_ends_in_time_with_nothing_delivered",
            T + "test_cut_handshake_is_retried_with_nothing_delivered",
            F + "test_stalled_handshake_leads_to_the_backup_domain",
            F + "test_connecting_and_handshake_share_one_timeout",
        ),
        asyncio="as expected; with `AiohttpTransport` a stalled handshake is a `connect` failure",
    ),
    Row(
        6,
        "The certificate is expired, not valid yet, for another host, self-signed, or of an unknown authority",
        "No retry, no failover, no plain text; the error names the host",
        (
            T + "test_untrusted_certificate_is_refused_without_a_retry",
            F + "test_untrusted_certificate_causes_no_failover",
        ),
    ),
    Row(
        7,
        "The server closed an idle connection",
        "It is replaced before use; no error, no attempt lost",
        (T + "test_connection_closed_while_idle_is_replaced_without_an_error",),
        asyncio="it is dropped as soon as the server closes it",
        asyncio_tests=(
            "runtime/test_async_calls.py::test_idle_connection_on_which_the_server_acts_is_dropped_at_once",
        ),
    ),
    Row(
        8,
        "An idle connection was dropped without notice",
        "It is not used after 30 idle seconds; before that a read timeout, as 14",
        (
            F + "test_connection_is_not_reused_after_the_idle_limit",
            F + "test_dead_persistent_connection_times_out_and_is_replaced",
        ),
    ),
    Row(
        9,
        "A persistent connection is closed after the request",
        "Retried without delay on a fresh connection if a retry is harmless, otherwise `OutcomeUnknown`",
        (
            F + "test_stale_connection_is_replaced_without_delay",
            T + "test_write_is_not_retried_if_the_connection_is_cut_after_the_request",
            E + "test_stale_connection_is_retried_without_delay_only_once",
            M + "test_cut_connection_leaves_the_outcome_of_a_write_open",
        ),
    ),
    Row(
        10,
        "A fresh connection is closed after the request",
        "Retried with a delay if a retry is harmless, otherwise `OutcomeUnknown`",
        (
            T + "test_write_is_not_retried_if_the_connection_is_cut_after_the_request",
            T + "test_read_is_retried_if_the_connection_is_cut",
            M + "test_cut_connection_leaves_the_outcome_of_a_write_open",
            M + "test_cut_read_is_retried",
            M + "test_message_whose_response_is_cut_is_sent_once",
        ),
    ),
    Row(
        11,
        "The connection is reset while the body is sent, or the server reads slowly",
        "As 10; the call ends at its deadline",
        (
            F + "test_reset_while_sending_is_retried_only_for_a_read",
            F + "test_slowly_reading_server_ends_the_call_at_the_deadline",
        ),
    ),
    Row(
        12,
        "The response is cut, has a wrong length or broken chunks",
        "As 10; part of a response is never a success",
        (
            T + "test_cut_response_is_never_a_success",
            T + "test_surplus_of_a_response_is_not_taken_for_the_next",
            M + "test_truncated_response_is_never_a_success",
        ),
        asyncio="as expected; `AiohttpTransport` takes a part of a head for no response, and refuses more heads",
    ),
    Row(
        13,
        "The head or the body of the response drips",
        "The call ends within 50 ms of its deadline",
        (
            T + "test_dripping_response_ends_at_the_deadline",
            M + "test_dripping_response_ends_the_call_at_its_deadline",
            "reliability/test_soak.py::test_call_ends_shortly_after_its_deadline",
        ),
    ),
    Row(
        14,
        "There is no response",
        "Read timeout after 5 s, then as 10",
        (
            T + "test_silent_server_ends_the_call_at_the_read_timeout",
            T + "test_silent_server_ends_the_call_at_the_deadline",
            T + "test_late_response_is_not_taken_for_the_next",
            M + "test_response_that_comes_too_late_leaves_the_outcome_of_a_write_open",
        ),
    ),
    Row(
        15,
        "The response is slow, but within the service's 3 s",
        "Success",
        (M + "test_slow_response_within_the_read_timeout_succeeds",),
    ),
    Row(
        16,
        "HTTP 502, 503, 504 with HTML",
        "Retried if harmless, from the second retry on at the backup domain; the error shows the body "
        "without the signature",
        (
            T + "test_html_response_is_shown_in_the_error_of_a_read",
            E + "test_second_gateway_fault_moves_the_retry_to_the_other_domain",
            M + "test_gateway_status_is_retried_only_for_a_read",
            "runtime/test_secrets.py::test_no_secret_shows_in_log_output_errors_or_client",
        ),
    ),
    Row(
        17,
        "HTTP 429; `Retry-After` as seconds, date, nonsense, a day",
        "The retry waits that long. If the deadline is earlier, the call fails at once and the API is held back "
        "for a minute at most. Nonsense is ignored",
        (
            E + "test_http_429_is_retried_as_throttling",
            E + "test_retry_after_header_sets_the_delay_unless_it_is_nonsense",
            E + "test_call_fails_at_once_if_retry_after_exceeds_the_deadline",
            D + "test_retry_after_of_a_day_pauses_the_api_for_a_minute_at_most",
            D + "test_retry_after_counts_for_http_503_but_not_502",
            M + "test_http_429_is_retried_after_its_hint_by_any_call",
        ),
    ),
    Row(
        18,
        "Redirects",
        "Never followed; the error shows the host of the target, not its path and query",
        (
            T + "test_redirect_is_not_followed",
            E + "test_redirect_is_refused_without_a_retry",
            E + "test_redirect_is_no_success_even_with_error_code_0",
        ),
    ),
    Row(
        19,
        "HTTP 200 with no body, HTML, broken JSON, a BOM, another encoding, equal keys or NaN",
        "As 12, with `DecodeError`",
        (
            E + "test_malformed_response_is_retried_if_a_retry_is_harmless",
            E + "test_malformed_response_has_unknown_outcome_if_a_retry_would_act_again",
        ),
    ),
    Row(
        20,
        "`ErrorCode` is missing, a string, or contradicts `ActionStatus`",
        "Read leniently; the code wins. Without both, as 19",
        (E + "test_error_code_is_read_leniently_and_wins_over_action_status",),
    ),
    Row(
        21,
        "Transient codes",
        "Retried if harmless",
        (
            D + "test_transient_code_is_retried_where_harmless",
            M + "test_transient_code_is_retried_where_harmless",
        ),
    ),
    Row(
        22,
        "Codes of a timeout inside the service",
        "As 10",
        (
            D + "test_timeout_code_of_the_service_leaves_the_outcome_open",
            M + "test_timeout_code_of_the_service_leaves_the_outcome_of_a_write_open",
        ),
    ),
    Row(
        23,
        "Code 90992 for every call",
        "One retry, then an error that names the webhook",
        (
            D + "test_code_with_one_retry_is_retried_once",
            M + "test_code_of_a_failing_webhook_is_retried_once",
        ),
    ),
    Row(
        24,
        "Throttle codes",
        "Any call is retried after about 1 s; all calls of the API, or of the app, are held back",
        (
            D + "test_throttle_code_is_retried_for_every_effect",
            E + "test_throttled_api_holds_back_every_call_of_it",
            L + "test_app_pause_holds_back_every_api",
            M + "test_throttle_code_is_retried_after_a_while_by_any_call",
        ),
    ),
    Row(
        25,
        "Codes of a daily quota",
        "No retry",
        (
            D + "test_final_code_is_not_retried_and_shows_its_remedy",
            M + "test_final_code_is_not_retried_and_shows_its_remedy",
        ),
    ),
    Row(
        26,
        "Write conflicts",
        "30008 and 20028 are retried if harmless; 10056 is raised to the caller",
        (
            D + "test_write_conflict_is_retried_only_if_harmless",
            D + "test_final_code_is_not_retried_and_shows_its_remedy",
            M + "test_final_code_is_not_retried_and_shows_its_remedy",
        ),
    ),
    Row(
        27,
        "A cached signature is refused",
        "Renewed once; a second refusal raises an `AuthError` that describes the signature",
        (
            D + "test_auth_code_renews_a_cached_signature_once",
            E + "test_second_refused_signature_is_an_error",
            E + "test_auth_error_describes_the_signature_without_showing_it",
            M + "test_refused_cached_signature_is_renewed_once",
        ),
    ),
    Row(
        28,
        "The machine's clock is wrong or jumps",
        "Signatures follow the monotonic clock; the skew is logged once",
        (D + "test_wrong_clock_is_reported_once", F + "test_cached_signature_does_not_follow_the_wall_clock"),
    ),
    Row(
        29,
        "Codes of a wrong configuration",
        "No retry; the message says the remedy",
        (
            D + "test_final_code_is_not_retried_and_shows_its_remedy",
            M + "test_final_code_is_not_retried_and_shows_its_remedy",
        ),
    ),
    Row(30, "Success with `MsgDropReason`", "`MessageDropped`", (M + "test_dropped_message_raises_message_dropped",)),
    Row(
        31,
        "3 of 100 items fail",
        "Items with a transient code are retried alone; `failed` lists those that still fail",
        (
            R + "test_only_retryable_items_are_retried",
            R + "test_effect_decides_which_item_codes_are_retried",
            R + "test_item_retry_in_doubt_raises_outcome_unknown",
            R + "test_first_response_is_returned_if_a_harmless_retry_fails",
            M + "test_unknown_receivers_of_a_batch_are_listed_and_the_others_served",
            "emulator/test_server.py::test_a_client_sends_failed_items_again",
            "runtime/test_item_results.py::test_failed_lists_items_whose_code_is_not_ok",
        ),
        "as expected for APIs whose catalog entry says how; for others `failed` says which items are `retryable`",
    ),
    Row(
        32,
        "More items than an API takes",
        "`in_batches` sends them in order; after a failed batch it says what is done and can continue from there",
        ("runtime/test_batches.py::test_batches_keep_their_order_and_resume_after_a_failure",),
        asyncio="`ain_batches` does it",
        asyncio_tests=(A + "test_batches_resume_after_a_failure",),
    ),
    Row(
        33,
        "The primary domain is down for minutes",
        "Only the first call is slower, by 1 s at most; one probe at a time; back within 60 s; never another region",
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
        "Calls get connections in turn until their deadline, then `TransportError(kind='pool')`; no extra sockets",
        (
            F + "test_two_hundred_threads_on_four_connections_finish_or_fail_in_time",
            F + "test_threads_get_the_connection_in_turn",
            F + "test_sixty_four_threads_open_at_most_eight_connections",
            T + "test_call_fails_if_no_connection_becomes_free_in_time",
        ),
        asyncio="as expected, with tasks",
        asyncio_tests=("runtime/test_asyncio_transport.py::test_places_go_to_tasks_in_the_order_they_came",),
    ),
    Row(
        36,
        "The process forks with live connections and held locks, or spawns",
        "The child has its own sockets, locks and random numbers; the parent keeps its connection",
        (
            F + "test_forked_and_spawned_children_get_sockets_and_random_numbers_of_their_own",
            "runtime/test_secrets.py::test_clients_and_credentials_refuse_pickling",
        ),
        asyncio="the child has connections of its own in an event loop of its own",
        asyncio_tests=(
            X + "test_forked_child_starts_with_no_connections_and_leaves_the_parent_its_own",
            A + "test_client_and_credential_refuse_pickling",
        ),
    ),
    Row(
        37,
        "Ctrl-C in each phase of a call",
        "The connection is closed; reserved retries and rate-limit slots are refunded",
        (
            F + "test_interrupt_in_any_phase_closes_the_connection_and_refunds_the_budget",
            D + "test_cancelled_call_refunds_its_rate_limit_slot",
            E + "test_closed_exchange_does_nothing_more",
        ),
        asyncio="a task cancelled in any phase; then as expected",
        asyncio_tests=(
            X + "test_calls_cancelled_in_any_phase_leave_the_client_whole",
            X + "test_timeout_and_task_group_of_asyncio_stop_calls",
        ),
    ),
    Row(
        38,
        "10,000 calls under mixed faults",
        "No file, thread or memory is lost",
        ("reliability/test_soak.py::test_faulted_calls_leave_no_files_threads_or_memory_behind",),
        asyncio="as expected, and no task",
    ),
    Row(
        39,
        "A response has 50 MB, or unpacks to that",
        "`TransportError(kind='too_large')` after 8 MB",
        (T + "test_huge_response_is_refused_without_a_retry", F + "test_gzip_bomb_is_refused_in_little_memory"),
    ),
    Row(
        40,
        "Deeply nested JSON, huge numbers, surrogates",
        "`DecodeError`, never a crash",
        (
            F + "test_response_that_breaks_parsers_raises_decode_error",
            F + "test_escaped_lone_surrogate_survives",
            "reliability/test_fuzz.py::test_arbitrary_bytes_decode_or_raise_decode_error",
            "reliability/test_fuzz.py::test_damaged_http_is_refused_or_stays_within_the_limit",
        ),
        "as expected; an escaped lone surrogate such as `\\ud83d`, which truncated nicknames have, is preserved",
    ),
    Row(
        41,
        "Unknown values, extra fields, other types, nulls",
        "Preserved; `strict=True` raises an error that lists them",
        (
            "runtime/test_codec.py::test_response_survives_decoding_and_encoding",
            F + "test_strict_client_lists_every_deviation",
            "reliability/test_fuzz.py::test_response_with_other_types_survives_decoding_and_encoding",
        ),
    ),
    Row(
        42,
        "The proxy refuses the password or the connection, is silent, or dies",
        "`TransportError(kind='proxy', delivered='no')` without the password before the request; as 10 after it",
        (
            F + "test_calls_reuse_one_tunnel_through_a_proxy",
            F + "test_deadline_holds_through_a_tls_proxy",
            F + "test_proxy_that_does_not_connect_raises_an_error_without_the_password",
            F + "test_proxy_death_delivers_nothing_before_the_request_and_is_unknown_after_it",
        ),
    ),
    Row(
        43,
        "Control characters, `&`, `#` or emoji in identifiers and addresses",
        "Percent-encoded, or refused before anything is sent",
        (
            E + "test_identifiers_are_percent_encoded",
            C + "test_call_refuses_malformed_api_names",
            C + "test_settings_that_cannot_work_raise_config_error",
        ),
    ),
    Row(
        44,
        "A signature expires while many threads call",
        "One thread signs, all calls succeed",
        (F + "test_one_thread_renews_an_expired_signature_for_all", C + "test_threads_share_one_signature"),
        asyncio="one task asks the provider, all calls succeed",
        asyncio_tests=(A + "test_provider_is_asked_once_by_many_tasks",),
    ),
)
