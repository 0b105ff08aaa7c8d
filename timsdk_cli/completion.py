"""`timsdk completion SHELL`: the script that makes a shell complete commands, options and values."""

from __future__ import annotations

import click

_WHERE = {
    "bash": "echo 'eval \"$(timsdk completion bash)\"' >> ~/.bashrc",
    "zsh": "echo 'eval \"$(timsdk completion zsh)\"' >> ~/.zshrc",
    "fish": "timsdk completion fish > ~/.config/fish/completions/timsdk.fish",
}


@click.command(epilog="\b\n" + "\n".join(_WHERE.values()))
@click.argument("shell", type=click.Choice(sorted(_WHERE)))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> int:
    """Print what makes a shell complete commands. The lines below set it up."""
    from click.shell_completion import get_completion_class  # noqa: PLC0415  for completion only

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(ctx.find_root().command, {}, "timsdk", "_TIMSDK_COMPLETE").source())
    return 0
