"""Completion, in the shells themselves."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from support.command_line import process_environ, run

BASH = """
eval "$(timsdk completion bash)"
COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_timsdk_completion timsdk "${{COMP_WORDS[$COMP_CWORD]}}"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
ZSH = """
compdef() {{ :; }}; compadd() {{ local name=${{@[-1]}}; print -rl -- ${{(P)name}}; }}
_describe() {{ local name=$3; [[ $1 == -V ]] || name=$2; print -rl -- ${{(P)name}}; }}
eval "$(timsdk completion zsh)"
words=({words}); CURRENT=${{#words}}
_timsdk_completion
"""
FISH = """
timsdk completion fish | source
complete -C '{words}'
"""
CASES = [
    ("timsdk gro", "group"),
    ("timsdk doc", "doctor"),
    ("timsdk group create-g", "create-group"),
    ("timsdk group create-group --own", "--owner-account"),
    ("timsdk group create-group --group-type Pub", "Public"),
    ("timsdk explain --outp", "--output"),
    ("timsdk jobs re", "resume"),
    ("timsdk webhooks send C2C.CallbackB", "C2C.CallbackBeforeSendMsg"),
]


@pytest.mark.parametrize(("words", "expected"), CASES)
@pytest.mark.parametrize(("shell", "script"), [("bash", BASH), ("zsh", ZSH), ("fish", FISH)])
def test_shell_completes(shell: str, script: str, words: str, expected: str, tmp_path: Path) -> None:
    if not shutil.which(shell) and not os.environ.get("CI"):
        pytest.skip(f"{shell} is not installed; `make shells` does that")
    arguments = [shell, *(["-f"] if shell == "zsh" else ["--norc"] if shell == "bash" else ["--no-config"]), "-c"]
    ended = subprocess.run(
        [*arguments, script.format(words=words)],
        env=process_environ(tmp_path), capture_output=True, text=True, check=False, timeout=60, cwd=tmp_path,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    found = {line.replace("\t", ":").partition(":")[0].strip() for line in ended.stdout.splitlines()}
    assert expected in found, ended


def test_completion_scripts_differ_by_shell() -> None:
    scripts = [run("completion", shell).out for shell in ("bash", "fish", "zsh")]
    assert len(set(scripts)) == 3
    assert all("_TIMSDK_COMPLETE" in script for script in scripts)
