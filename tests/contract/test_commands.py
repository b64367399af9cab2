"""What every command keeps: it is documented, it starts fast, and wrong input is one line and exit 2."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from game.cli.main import COMMANDS, main, parser
from tests.unit.cli.typed import Type, typist

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a function that types words and returns exit code, stdout and stderr."""
    return typist(capsys, monkeypatch)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of good and bad files."""
    desk = tmp_path_factory.mktemp("desk")
    assert main(["simulate", "four_points", "--save-dir", str(desk), "--json"]) == 0
    (desk / "empty.yaml").write_bytes(b"")
    (desk / "empty.congress").write_bytes(b"")
    (desk / "binary.yaml").write_bytes(bytes(range(256)) * 8)
    (desk / "binary.congress").write_bytes(bytes(range(256)) * 8)
    (desk / "list.yaml").write_text("- 1\n- 2\n", encoding="utf-8")
    (desk / "deep.yaml").write_text("[" * 5000, encoding="utf-8")
    (desk / "folder.yaml").mkdir()
    (desk / "folder.congress").mkdir()
    (desk / "file").write_text("a file", encoding="utf-8")
    whole = (desk / "four_points-1.congress").read_bytes()
    (desk / "headless.congress").write_bytes(whole.partition(b"\n")[2])
    (desk / "newer.congress").write_bytes(whole.replace(b'{"congress":1,', b'{"congress":99,', 1))
    return desk


def rows() -> dict[str, str]:
    """Return the rows of the README's table of commands."""
    return {
        cell.split()[1]: line for line in README.splitlines() for cell in re.findall(r"^\| `(main\.py [^`]+)`", line)
    }


def test_every_command_is_documented_and_every_documented_one_is_there() -> None:
    """The table in the README and the commands are the same list, in the same order."""
    assert list(rows()) == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_documented_option_is_there(name: str, typed: Type, capsys: pytest.CaptureFixture[str]) -> None:
    """An option that the README's row names is one of the command."""
    with pytest.raises(SystemExit) as left:
        typed(name, "--help")
    assert left.value.code == 0
    shown = capsys.readouterr().out
    assert COMMANDS[name].SUMMARY in " ".join(shown.split())
    for option in re.findall(r"--[a-z-]+", rows()[name]):
        assert re.search(rf"{option}\b", shown), f"{name} has no {option}"


def typed_in_readme() -> list[list[str]]:
    """Return every call of the program in the README's blocks, as words."""
    blocks = re.findall(r"```(?:sh|powershell)\n(.*?)```", README, re.DOTALL)
    calls = re.findall(r"(?:main\.py|(?<![\w.])congress)(?: [^\n|&;]*)?(?=$|[\n|&;])", "\n".join(blocks))
    return [shlex.split(call)[1:] for call in calls]


def test_the_readmes_commands_parse() -> None:
    """What people copy from the README is understood."""
    calls = typed_in_readme()
    assert len(calls) >= 5
    for words in calls:
        parser().parse_args(words or ["play"])


def test_the_readmes_links_lead_somewhere() -> None:
    """No link to a file that is not there."""
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_test_command_is_marked_for_ci() -> None:
    """`.ci/run` finds the one command that the README tells for the tests."""
    found = re.findall(r"<!-- test command[^\n]*-->\n```sh\n([^\n]+)\n```", README)
    assert len(found) == 1
    assert "pytest" in found[0]


BAD: Sequence[str] = (
    "nonsense",
    "--nonsense",
    "simulate",
    "simulate paris",
    "simulate PARIS_1856.yaml",
    "simulate {desk}/nowhere.yaml",
    "simulate {desk}/folder.yaml",
    "simulate {desk}/empty.yaml",
    "simulate {desk}/binary.yaml",
    "simulate {desk}/list.yaml",
    "simulate {desk}/deep.yaml",
    "simulate {desk}/four_points-1.congress",
    "simulate ''",
    "simulate '../..'",
    "simulate 'a\x00b.yaml'",
    "simulate '\udcff.yaml'",
    f"simulate {'x' * 5000}.yaml",
    "simulate four_points --seed",
    "simulate four_points --seed -1",
    "simulate four_points --seed one",
    "simulate four_points --seed 1.0",
    "simulate four_points --seed 18446744073709551616",
    f"simulate four_points --seed {'9' * 5000}",
    "simulate four_points --seed 18446744073709551615 --games 2",
    "simulate four_points --games 0",
    "simulate four_points --jobs 0",
    "simulate four_points --level minister",
    "simulate four_points --level narnia=envoy",
    "simulate four_points --level =envoy",
    "simulate four_points --level france=",
    "simulate four_points --until 1900",
    "simulate four_points --until 1815",
    "simulate four_points --save-dir {desk}/file",
    "simulate four_points --save-dir {desk}",
    "simulate four_points --sed 1",
    "simulate europe_1856_1914",
    "play europe_1856_1914 --text",
    "appraise narnia",
    "appraise four_points --tables --treaty {desk}/file",
    "appraise four_points --treaty {desk}/folder.yaml",
    "appraise four_points --treaty {desk}/binary.yaml",
    "anthology {desk}/nowhere",
    "anthology {desk}/file",
    "export {desk}/four_points-1.congress --to {desk}/out.pdf",
    "export {desk}/four_points-1.congress --what csv --to {desk}/file",
    "export {desk}/binary.congress --to {desk}/out.md",
    "forecast narnia",
    "forecast paris_1856 --treaty {desk}/nowhere.json",
    "forecast paris_1856 --treaty {desk}/folder.yaml",
    "forecast paris_1856 --treaty {desk}/binary.yaml",
    "forecast paris_1856 --set danub=russian",
    "forecast paris_1856 --set danube=rusian",
    "forecast paris_1856 --set danube",
    "forecast paris_1856 --relation france:narnia=3",
    "forecast paris_1856 --relation france:britain=1000",
    "forecast paris_1856 --relation france",
    "forecast paris_1856 --worlds 0",
    "check {desk}/nowhere.yaml",
    "check pairs_1856",
    "replay",
    "replay {desk}/nowhere.congress",
    "replay {desk}/binary.congress --watch",
    "replay {desk}/four_points-1.congress --watch --language klingon",
    "branch",
    "branch {desk}/nowhere.congress",
    "branch {desk}/binary.congress --at 3",
    "branch {desk}/four_points-1.congress --fate kind",
    "branch {desk}/empty.congress --import {desk}/away",
    "replay {desk}/folder.congress",
    "replay {desk}/empty.congress",
    "replay {desk}/binary.congress",
    "replay {desk}/empty.yaml",
    "replay {desk}/headless.congress",
    "replay {desk}/newer.congress",
    "replay {desk}/four_points-1.congress --as narnia",
    "replay {desk}/four_points-1.congress --at -1",
    "replay {desk}/four_points-1.congress --at 999999",
    "replay {desk}/four_points-1.congress --scenario paris_1856",
    "replay {desk}/four_points-1.congress --export {desk}/out.pdf",
    "replay {desk}/four_points-1.congress --export {desk}/no/such/folder.md",
    "compare {desk}/four_points-1.congress",
    "compare {desk}/four_points-1.congress {desk}/binary.congress",
    "play narnia --text",
    "play {desk}/binary.congress --text",
    "play {desk}/nowhere.congress --text",
    "play {desk}/four_points-1.congress --seed 3 --text",
    "play --human france",
    "play four_points --human narnia --text",
    "play four_points --human france --human france=Anna --text",
    "play four_points --human =Anna --text",
    "play four_points --level france=king --text",
    "play four_points --save {desk}/four_points-1.congress --text",
    "play four_points --language zz --text --save {desk}/new.congress",
    "bench --scenario narnia",
)


@pytest.mark.parametrize("call", BAD, ids=lambda call: call[:60].encode("ascii", "backslashreplace").decode())
def test_wrong_input_is_one_line_and_exit_2(call: str, typed: Type, desk: Path) -> None:
    """A person can act on it; nothing is printed on stdout; no traceback, whatever was typed."""
    words = [word.replace("{desk}", str(desk)) for word in shlex.split(call)]
    said = typed(*words)
    assert said.code == 2, said
    assert said.out == ""
    lines = said.err.splitlines()
    assert len(lines) == 1, said.err
    assert len(lines[0]) < 7000
    assert "Traceback" not in lines[0]
    assert not (desk / "new.congress").exists()


TREATIES: Sequence[bytes] = (
    b"nonsense", b"[1, 2]", b'"danube"', b"3", b"null", b"{", b'{"danube": 1}}', b'{"danub": 1}',
    b'{"danube": "rusian"}', b'{"danube": 99}', b'{"danube": -1}', b'{"danube": 1.0}', b'{"danube": true}',
    b'{"danube": null}', b'{"danube": {}}', b'{"danube": NaN}', b'{"danube": 1, "danube": 2}', b"\xff\xfe",
    b"[" * 100_000, b'{"danube": ' + b"9" * 10_000 + b"}", b"x" * 1_000_002, b'{"\\u0000": 1}',
)  # fmt: skip


@pytest.mark.parametrize("line", TREATIES, ids=lambda line: ascii(line[:24]))
def test_a_wrong_treaty_is_one_line_and_exit_2(line: bytes, typed: Type) -> None:
    """The number of the line is told; what was right before it has been answered."""
    said = typed("appraise", "four_points", "--json", stdin=b"{}\n" + line + b"\n{}\n")
    assert said.code == 2
    assert len(said.out.splitlines()) == 1
    assert len(said.err.splitlines()) == 1
    assert re.search("[Ll]ine 2", said.err)


def test_the_nearest_name_is_offered(typed: Type) -> None:
    """A slip of the finger is told what was probably meant, at every kind of name."""
    assert "did you mean paris_1856?" in typed("simulate", "pairs_1856").err
    assert "did you mean france?" in typed("simulate", "four_points", "--level", "frnace=envoy").err
    assert "did you mean envoy?" in typed("simulate", "four_points", "--level", "evnoy").err
    assert "did you mean danube?" in typed("appraise", "four_points", stdin=b'{"danub": 1}').err
    assert "did you mean russian?" in typed("appraise", "four_points", stdin=b'{"danube": "rusian"}').err
    assert "did you mean simulate?" in typed("simulat").err
    assert "did you mean europe_1856_1914?" in typed("check", "europe_1856_1915").err


def test_a_history_is_not_taken_for_a_scenario(typed: Type) -> None:
    """It is named for what it is, and not offered where a scenario is wanted."""
    assert "is a history" in typed("simulate", "europe_1856_1914").err
    assert "(there are: four_points, paris_1856)" in typed("simulate", "narnia").err


def started(*words: str, **how: int | None) -> "subprocess.Popen[bytes]":
    """Start the program in a process of its own."""
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
    return subprocess.Popen([sys.executable, "main.py", *words], cwd=ROOT, **pipes)  # type: ignore[call-overload,no-any-return]


def test_a_reader_that_leaves_is_no_error() -> None:
    """`main.py simulate … | head -1`: no traceback, and the exit code that a shell gives to a broken pipe."""
    with started("simulate", "four_points", "--games", "3", "--json") as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        said = run.stderr.read()
        assert run.wait(60) == 141
    assert [line for line in said.splitlines() if b" games" not in line] == []  # a slow machine tells how far it is


@pytest.mark.skipif(sys.platform == "win32", reason="closes a descriptor in a shell")
@pytest.mark.parametrize(
    ("call", "code"),
    [("appraise four_points <&-", 2), ("play four_points --text <&-", 2), ("schema >&-", 2), ("nonsense 2>&-", 2)],
)
def test_closed_streams_are_no_traceback(call: str, code: int) -> None:
    """Without stdin there is nothing to read, without stdout nowhere to print; both are said."""
    run = subprocess.run(f"{shlex.quote(sys.executable)} main.py {call}", shell=True, cwd=ROOT, capture_output=True)
    assert run.returncode == code
    assert b"Traceback" not in run.stderr
    assert len(run.stderr.splitlines()) <= 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "call", ["schema", "simulate four_points --json", "play four_points --text --save new.congress"]
)
def test_a_full_disk_is_no_mistake_of_ours(call: str, tmp_path: Path) -> None:
    """What cannot be printed is said in one line; nothing is written to send to anybody."""
    env = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [sys.executable, ROOT / "main.py", *call.split()],
            cwd=tmp_path, env=env, stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
    assert run.returncode == 2
    assert run.stderr.splitlines()[-1] == "main.py: Nothing more can be printed: the disk is full."
    assert "Traceback" not in run.stderr
    assert not list(tmp_path.rglob("crashes"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_where_nobody_can_be_told_the_exit_code_still_tells() -> None:
    """A complaint that cannot be printed either changes nothing."""
    run = subprocess.run(f"{shlex.quote(sys.executable)} main.py nonsense 2>/dev/full", shell=True, cwd=ROOT)
    assert run.returncode == 2


def test_without_a_screen_the_way_to_the_terminal_is_told() -> None:
    """A window that cannot be opened is one line, before anybody sits down."""
    env = {**os.environ, "SDL_VIDEODRIVER": "nonsense"}
    run = subprocess.run([sys.executable, "main.py"], cwd=ROOT, capture_output=True, text=True, env=env, timeout=60)
    assert run.returncode == 2
    assert "--text" in run.stderr
    assert len(run.stderr.splitlines()) == 1


def test_the_program_starts_without_what_it_does_not_need() -> None:
    """Help and complaints need no YAML, no pydantic, no window: they are there at once."""
    code = (
        "import sys; from game.cli.main import main; main(['nonsense'])\n"
        "print([name for name in ('yaml', 'pydantic', 'pygame', 'multiprocessing') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
