"""Send one message to everybody in a file, a million of them if need be, and account for each.

    python broadcast.py recipients.csv --text "The museum opens at nine."
    python broadcast.py sample.csv --text "A test" --sample 1000000        # against the emulator

The file has a column `user_id`; others, separated by commas, are left out. Messages go in calls of 500 recipients.
What became of each row is kept in a ledger beside the file (`recipients.csv.ledger`): after a crash, a `kill -9` or
a lost network, run the program again and it goes on where it was. A row whose call was in flight is `unknown` then.
It is not sent again by itself, since the service would not notice that it is the second message: `--again` does
that, once you decided so.

The service lets all calls together reach 12,000 recipients a minute, unless the vendor raised that for your app:
say so with `--recipients-a-minute`. `--sample N` writes a file of N users first and imports them.

The client is set by `TIM_SDKAPPID`, `TIM_IDENTIFIER`, `TIM_KEY` and `TIM_REGION`, or by what `python -m
timsdk_emulator` prints. Exit code: 0 where every row was sent, 1 where rows failed or are unknown, 2 where the
program has to run again.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from timsdk import ConfigError, Rate, TimError, jobs

RECIPIENTS_A_CALL = 500
SHOWN_PROBLEMS = 20
SECONDS_BETWEEN_LINES = 5.0


class Progress:
    """Prints now and then how many rows are done."""

    def __init__(self) -> None:
        self._rows = 0
        self._next = time.monotonic() + SECONDS_BETWEEN_LINES

    def __call__(self, result: jobs.ChunkResult) -> None:
        self._rows += result.ok + result.failed + result.unknown
        if time.monotonic() >= self._next:
            self._next += SECONDS_BETWEEN_LINES
            waiting = f", waiting: {result.error}" if result.error else ""
            print(f"{self._rows} rows{waiting}", file=sys.stderr)


def make_sample(path: Path, users: int) -> None:
    """Write a file of users and import their accounts."""
    with path.open("w", encoding="utf-8") as file:
        file.write("user_id\n")
        file.writelines(f"user{number:07}\n" for number in range(users))
    job = jobs.plan(path, f"{path}.accounts.ledger", kind="accounts", columns={"user_id": "UserID"})
    print("accounts:", jobs.run(job, on_result=Progress()))


def plan(path: Path, text: str, recipients_a_minute: int) -> jobs.Job:
    """Check the file, row by row, and plan the calls. A plan that was made before goes on."""
    with path.open(encoding="utf-8-sig") as file:
        header = [column.strip() for column in file.readline().split(",")]
    if "user_id" not in header:
        raise ValueError(f"{path}: no column user_id")
    others: dict[str, str | None] = {column: None for column in header if column != "user_id"}
    calls_a_minute = max(1, recipients_a_minute // RECIPIENTS_A_CALL)
    return jobs.plan(
        path,
        kind="batch_messages",
        fields={"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]},
        columns={**others, "user_id": "To_Account"},
        # A call that was given up too early makes 500 rows unknown, so responses may take their time.
        options={"app_rate": Rate(calls_a_minute, 60), "timeout": 40.0, "read_timeout": 20.0},
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Send one message to everybody in a file.")
    parser.add_argument("recipients", type=Path, help="CSV with the column user_id")
    parser.add_argument("--text", required=True, help="the message")
    parser.add_argument("--recipients-a-minute", type=int, default=12_000, help="quota of the app (%(default)s)")
    parser.add_argument("--again", choices=["failed", "unknown"], help="send these rows of the last run once more")
    parser.add_argument("--sample", type=int, metavar="N", help="write N users into the file, and import them, first")
    options = parser.parse_args()
    try:
        if options.sample:
            make_sample(options.recipients, options.sample)
        job = plan(options.recipients, options.text, options.recipients_a_minute)
        if options.again:
            print(f"once more: {jobs.send_again(job, options.again)} rows")
        report = jobs.run(job, on_result=Progress())
    except (ConfigError, OSError, ValueError) as error:
        print(f"nothing was sent: {error}", file=sys.stderr)
        return 2
    except TimError as error:
        print(f"stopped: {error}\nThe ledger has what was sent; run the program again.", file=sys.stderr)
        return 2
    print("messages:", report)
    for number, row in enumerate(jobs.problem_rows(job)):
        if number == SHOWN_PROBLEMS:
            print("... and more; `jobs.problem_rows(job)` yields them all")
            break
        print(f"line {row.line}: {row.state}: {row.key} {row.code or ''} {row.reason}".rstrip())
    return report.exit_code


if __name__ == "__main__":
    sys.exit(main())
