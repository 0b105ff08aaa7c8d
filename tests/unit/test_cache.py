"""The cache: what it saves is not done again, and nothing it says can make the output another one."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from support.generated import BASE, ROOT

import codegen.__main__ as cli
from codegen import cache
from codegen.cache import Cache
from codegen.files import digest, read_files
from codegen.output.render import Renderer
from codegen.resolve.output_model import FileSet
from codegen.spec import load

API = """\
summary: Do it.
source: {url: https://example.com/do, read: 2024-12-24}
effect: read
request:
  Name: {type: str, doc: A name.}
examples:
  - request: {Name: x}
"""
OTHER = "timsdk/_apis/demo_svc/second.py"


@attrs.frozen
class Run:
    """What a run made anew: the files it parsed, and the texts that templates gave."""

    parsed: list[str]
    rendered: list[str]


@attrs.frozen
class Generator:
    folder: Path
    parsed: list[str]
    rendered: list[str]

    def __call__(self, *arguments: str) -> Run:
        self.parsed.clear()
        self.rendered.clear()
        assert cli.main(["generate", *arguments]) == 0
        return Run(list(self.parsed), list(self.rendered))

    @property
    def file(self) -> Path:
        return self.folder / ".cache/codegen/cache"

    @property
    def stamp(self) -> tuple[int, int, int]:
        """Changes whenever the cache is written; reading it changes the time of the last access only."""
        stat = self.file.stat()
        return stat.st_ino, stat.st_mtime_ns, stat.st_size

    def spec(self, name: str) -> Path:
        return self.folder / "spec" / name

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.spec(name).read_text(encoding="utf-8")
        assert old in text
        self.spec(name).write_text(text.replace(old, new), encoding="utf-8")

    def anew(self) -> dict[str, bytes]:
        """What comes out without a cache, of the same spec."""
        there = {"--out": self.folder / "anew/generated", "--docs": self.folder / "anew/docs"}
        places = [str(part) for option in there.items() for part in option]
        assert cli.main([*places, "generate", "--no-cache"]) == 0
        return read_files(self.folder / "anew")

    def output(self) -> dict[str, bytes]:
        return {
            f"{name}/{path}": content
            for name in ("docs", "generated")
            for path, content in read_files(self.folder / name).items()
        }


@pytest.fixture
def generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator:
    """A spec of three APIs in the current folder, generated once."""
    shutil.copytree(BASE, tmp_path / "spec")
    for name in ("do", "second", "third"):
        file = tmp_path / f"spec/apis/demo_svc/{name}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(API, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    parsed: list[str] = []
    rendered: list[str] = []
    parse, render = load.parse, Renderer.render

    def noted_parse(name: str, content: bytes) -> object:
        parsed.append(name)
        return parse(name, content)

    def noted_render(self: Renderer, files: FileSet) -> dict[str, str]:
        texts = render(self, files)
        rendered.extend(texts)
        return texts

    monkeypatch.setattr(load, "parse", noted_parse)
    monkeypatch.setattr(Renderer, "render", noted_render)
    found = Generator(tmp_path, parsed, rendered)
    first = found()
    assert len(first.parsed) == len(read_files(tmp_path / "spec", ".yaml"))
    assert {f"generated/{path}" for path in first.rendered} == {
        path for path in found.output() if path.startswith("generated/")
    }
    return found


def test_unchanged_spec_is_neither_parsed_nor_rendered(generate: Generator) -> None:
    stamp = generate.stamp
    assert generate() == Run([], [])
    assert generate.stamp == stamp


def test_changed_file_is_parsed_and_its_units_are_rendered(generate: Generator) -> None:
    generate.edit("apis/demo_svc/do.yaml", "Do it.", "Do it now.")
    run = generate()
    assert run.parsed == ["spec/apis/demo_svc/do.yaml"]
    assert "timsdk/_apis/demo_svc/do.py" in run.rendered
    assert "timsdk/_namespaces/demo/demo_svc.py" in run.rendered
    assert not {OTHER, "timsdk/types.py", "timsdk/_error_code.py"} & set(run.rendered)
    assert b"Do it now." in generate.output()["generated/timsdk/_apis/demo_svc/do.py"]
    assert generate.output() == generate.anew()


def test_reverted_change_gives_the_former_output(generate: Generator) -> None:
    before = generate.output()
    generate.edit("apis/demo_svc/do.yaml", "Do it.", "Do it now.")
    generate()
    assert generate.output() != before
    generate.edit("apis/demo_svc/do.yaml", "Do it now.", "Do it.")
    assert generate().parsed == ["spec/apis/demo_svc/do.yaml"]
    assert generate.output() == before


@pytest.mark.parametrize("name", ["services.yaml", "errors.yaml", "regions.yaml"])
def test_change_of_a_single_file_renders_every_unit(name: str, generate: Generator) -> None:
    with generate.spec(name).open("a", encoding="utf-8") as file:
        file.write("# a comment\n")
    run = generate()
    assert run.parsed == [f"spec/{name}"]
    assert OTHER in run.rendered
    assert generate.output() == generate.anew()


def test_change_of_a_successor_renders_the_api_that_names_it(generate: Generator) -> None:
    generate.edit(
        "apis/demo_svc/do.yaml", "effect: read", "effect: read\nstatus: legacy\nreplaced_by: demo_svc/second"
    )
    generate()
    generate.edit("apis/demo_svc/second.yaml", "effect: read", "effect: read\npython: do_better")
    run = generate()
    assert "timsdk/_apis/demo_svc/do.py" in run.rendered
    assert b"Use `demo.do_better` instead." in generate.output()["generated/timsdk/_namespaces/demo/demo_svc.py"]
    assert generate.output() == generate.anew()


def test_moved_file_counts_as_a_new_one(generate: Generator) -> None:
    shutil.move(generate.spec("apis/demo_svc/second.yaml"), generate.spec("apis/demo_svc/moved.yaml"))
    run = generate()
    assert run.parsed == ["spec/apis/demo_svc/moved.yaml"], "the same content under another name is another file"
    assert f"generated/{OTHER}" not in generate.output()
    assert generate.output() == generate.anew()


def test_problem_has_its_place_and_leaves_the_cache_unchanged(
    generate: Generator, capsys: pytest.CaptureFixture[str]
) -> None:
    stamp = generate.stamp
    generate.edit("apis/demo_svc/do.yaml", "type: str", "type: Stranger")
    assert cli.main(["generate"]) == 1
    assert capsys.readouterr().err == (
        "spec/apis/demo_svc/do.yaml:5:16: unknown type 'Stranger'\n1 problem; nothing was written\n"
    )
    assert generate.stamp == stamp


def test_problem_between_cached_files_has_its_place(generate: Generator, capsys: pytest.CaptureFixture[str]) -> None:
    generate.edit("apis/demo_svc/third.yaml", "effect: read", "effect: read\npython: other")
    generate()
    generate.edit("apis/demo_svc/do.yaml", "effect: read", "effect: read\npython: other")
    assert cli.main(["generate"]) == 1
    assert "spec/apis/demo_svc/third.yaml:4:9: demo_svc/do is also called" in capsys.readouterr().err


def test_changed_output_is_corrected(generate: Generator) -> None:
    before = generate.output()
    (generate.folder / "generated" / OTHER).write_text("x = 1\n", encoding="utf-8")
    (generate.folder / "generated/timsdk/types.py").unlink()
    assert generate() == Run([], [])
    assert generate.output() == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content[:-1],
        lambda content: content[:1000] + bytes([content[1000] ^ 1]) + content[1001:],
        lambda content: bytes(32) + content[32:],
        lambda content: content + b"x",
        lambda content: pickle.dumps({}),
    ],
)
def test_damaged_cache_counts_as_none(damage: Callable[[bytes], bytes], generate: Generator) -> None:
    before = generate.output()
    generate.file.write_bytes(damage(generate.file.read_bytes()))
    assert OTHER in generate().rendered
    assert generate.output() == before
    assert generate() == Run([], []), "it is whole again"


def test_unwritable_cache_counts_as_none(generate: Generator) -> None:
    before = generate.output()
    shutil.rmtree(generate.folder / ".cache")
    (generate.folder / ".cache").touch()
    assert OTHER in generate().rendered
    assert OTHER in generate().rendered
    assert generate.output() == before


def test_no_cache_renders_everything_and_keeps_nothing(generate: Generator) -> None:
    stamp = generate.stamp
    assert OTHER in generate("--no-cache").rendered
    assert generate.stamp == stamp
    shutil.rmtree(generate.folder / ".cache")
    generate("--no-cache")
    assert not (generate.folder / ".cache").exists()


def test_option_chooses_the_folder_of_the_cache(generate: Generator) -> None:
    assert OTHER in generate("--cache", "elsewhere/deep").rendered
    assert generate("--cache", "elsewhere/deep") == Run([], [])


def test_drift_ignores_the_cache(generate: Generator) -> None:
    content = pickle.dumps({"everything": b"is fine"})
    generate.file.write_bytes(Cache(generate.file.parent)._checksum(content) + content)
    generate.parsed.clear()
    assert cli.main(["drift"]) == 0
    assert "spec/apis/demo_svc/do.yaml" in generate.parsed


@pytest.mark.parametrize("changed", ["codegen/resolve/docstrings.py", "codegen/lint/names.py", "templates/_class.j2"])
def test_changed_generator_has_another_digest(changed: str, tmp_path: Path) -> None:
    """In a copy of the generator, since this one is at work."""
    for name in ("codegen", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))

    def generator() -> str:
        code = "from codegen.cache import generator_digest; print(generator_digest().hex())"
        command = [sys.executable, "-B", "-c", code]
        return subprocess.run(command, cwd=tmp_path, check=True, text=True, capture_output=True).stdout

    before = generator()
    assert generator() == before
    with (tmp_path / changed).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert generator() != before


def test_other_version_of_a_package_has_another_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    before = cache.generator_digest()
    (tmp_path / "ruff-99.0.0.dist-info").mkdir()
    assert cache.generator_digest() != before


def test_cache_of_another_generator_counts_as_none(generate: Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "generator_digest", lambda: b"another")
    run = generate()
    assert "spec/apis/demo_svc/do.yaml" in run.parsed
    assert OTHER in run.rendered


def test_concurrent_runs_give_the_same_output(generate: Generator) -> None:
    shutil.rmtree(generate.folder / ".cache")
    before = generate.output()
    shutil.rmtree(generate.folder / "generated")
    command = [sys.executable, "-m", "codegen", "generate"]
    environment = {"PYTHONPATH": str(ROOT)}
    running = [subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) for _ in range(3)]
    assert [process.wait(timeout=60) for process in running] == [0, 0, 0]
    assert generate.output() == before
    assert [path.name for path in generate.file.parent.iterdir()] == ["cache"]


def test_unused_results_are_dropped(tmp_path: Path) -> None:
    first = Cache(tmp_path)
    first.put(b"old", 1)
    first.put(b"both", 2)
    first.save()
    second = Cache(tmp_path)
    assert second.get(b"both") == 2
    second.put(b"new", 3)
    second.save()
    third = Cache(tmp_path)
    assert [third.get(key) for key in (b"old", b"both", b"new")] == [None, 2, 3]


def test_digest_keeps_its_parts_apart() -> None:
    assert digest("ab", "c") != digest("a", "bc") != digest("a", "b", "c")
    assert digest("a") == digest(b"a")
