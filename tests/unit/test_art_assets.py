"""What lies in assets/ is what the manifest says, and everyone at the table has a face, a flag and a newspaper."""

import json
import re
import struct
from pathlib import Path
from typing import get_args

import pytest

from game.content.load import load
from game.core import events, orders, pledges, world
from game.core.scenario import Scenario
from game.ui import art
from game.ui.chart.telling import NAVIES
from game.ui.faces import BEARERS
from game.ui.fonts import FACES, Style
from game.ui.scenes.views.marks import EVENTS
from game.ui.scenes.views.years import MASTHEADS

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
MANIFEST = json.loads((ASSETS / "manifest.json").read_text("utf-8"))
LISTED = {f"{group['folder']}/{name}": entry for group in MANIFEST["groups"] for name, entry in group["files"].items()}
SOVEREIGNS = (
    "alexander_ii", "napoleon_iii", "victoria", "abdulmecid", "victor_emmanuel_ii", "franz_joseph",
    "frederick_william_iv",
)  # fmt: skip
MEGABYTE = 1_000_000


@pytest.fixture(scope="module", params=("paris_1856", "four_points"))
def shipped(request: pytest.FixtureRequest) -> Scenario:
    """Each scenario that comes with the game."""
    return load(ROOT / "scenarios" / f"{request.param}.yaml")


class TestManifest:
    def test_every_file_listed_exists_with_its_bytes(self) -> None:
        """A changed picture must be listed anew: python assets/build/build_art.py manifest."""
        wrong = [name for name, entry in LISTED.items() if _bytes(ASSETS / name) != entry["bytes"]]
        assert not wrong

    def test_every_picture_has_its_pixels(self) -> None:
        pictures = {name: entry for name, entry in LISTED.items() if name.endswith(".png")}
        assert pictures
        assert not [name for name, entry in pictures.items() if _pixels(ASSETS / name) != tuple(entry["size"])]

    def test_a_picture_is_as_wide_as_its_name_says(self) -> None:
        pictures = [name for name in LISTED if name.endswith(".png")]
        assert not [name for name in pictures if not name.endswith(f"-{LISTED[name]['size'][0]}.png")]

    def test_every_sound_has_its_seconds(self) -> None:
        """An effect under another's name would last as long as the other."""
        sounds = {name: entry for name, entry in LISTED.items() if name.endswith(".ogg")}
        assert sounds
        assert not [name for name, entry in sounds.items() if abs(_seconds(ASSETS / name) - entry["seconds"]) > 0.01]

    def test_nothing_is_unlisted(self) -> None:
        """Other builders answer for their folders; loose files are the credits and the list."""
        elsewhere = tuple(f"{folder}/" for folder in (*MANIFEST["elsewhere"], "build"))
        found = {path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*") if path.is_file()}
        loose = {name for name in found if not name.startswith(elsewhere)} - {"CREDITS.md", "manifest.json"}
        assert loose == set(LISTED)

    def test_every_group_says_whence_it_comes(self) -> None:
        for group in (*MANIFEST["groups"], *MANIFEST["elsewhere"].values()):
            assert group["source"] and group["licence"] and group["builder"]
            for builder in re.split(r", ", group["builder"]):
                assert list((ASSETS / "build").glob(builder)), builder

    def test_the_assets_stay_small(self) -> None:
        total = sum(path.stat().st_size for path in ASSETS.rglob("*") if path.is_file() and "build" not in path.parts)
        assert total < 40 * MEGABYTE


class TestEveryoneIsDrawn:
    def test_delegates(self, shipped: Scenario) -> None:
        wanted = {f"portraits/{name}-{width}.png" for name in shipped.delegates for width in (64, 96, 400)}
        assert not wanted - set(LISTED)

    def test_sovereigns(self) -> None:
        assert not {f"portraits/{name}-400.png" for name in SOVEREIGNS} - set(LISTED)

    def test_powers(self, shipped: Scenario) -> None:
        for kind in ("flags/{}-96", "arms/{}-96", "seals/{}-64"):
            assert not {kind.format(power) + ".png" for power in shipped.powers} - set(LISTED)

    def test_papers(self, shipped: Scenario) -> None:
        assert not {f"mastheads/{paper}-720.png" for paper in shipped.papers} - set(LISTED)

    def test_orders_voices_pledges_states_and_phases_have_icons(self) -> None:
        unions = (orders.Order, orders.Reply, pledges.Pledge, pledges.Threat)
        classes = [made for union in unions for made in get_args(union)]
        kinds = {get_args(made.__annotations__["kind"])[0] for made in classes}
        names = kinds | set(get_args(orders.VoiceKind)) | set(get_args(pledges.State))
        names |= set(get_args(events.Phase)) | set(get_args(world.Status))
        names |= {"trust", "opinion", "standing", "calls", "armistice"}
        assert not {f"icons/{name}-{size}.png" for name in names for size in (24, 48)} - set(LISTED)


def _bytes(path: Path) -> int:
    return path.stat().st_size if path.is_file() else -1


def _pixels(path: Path) -> tuple[int, int]:
    """Of a PNG, from its own first words."""
    return struct.unpack(">II", path.read_bytes()[16:24])


def _seconds(path: Path) -> float:
    """Of an OGG Vorbis: the sample at which its last page ends, over the rate that its first page names."""
    data = path.read_bytes()
    rate = struct.unpack_from("<I", data, data.index(b"\x01vorbis") + 12)[0]
    return struct.unpack_from("<q", data, data.rindex(b"OggS") + 6)[0] / rate


SOURCE = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "game").rglob("*.py")))
"""Every line of the game, to see what it asks for."""


def drawn(folder: str) -> set[str]:
    """What the manifest has of a kind, by name."""
    return {
        re.sub(r"(-\d+)?\.\w+$", "", name.removeprefix(f"{folder}/"))
        for name in LISTED
        if name.startswith(f"{folder}/")
    }


def kinds(union: object) -> set[str]:
    """The kinds of a closed union."""
    return {made.__dataclass_fields__["kind"].default for made in get_args(union)}


class TestNothingIsUnused:
    """What is shipped is shown or heard: by a name in the code, or by a vocabulary that the code walks through."""

    def test_icons(self) -> None:
        """By name, by event, or by the kind of what it stands before."""
        written = set(re.findall(r'icon="(\w+)"', SOURCE)) | set(re.findall(r"\{@(\w+)\}", SOURCE))
        walked = {
            r"\{@\{view\.phase\}\}": set(get_args(events.Phase)),
            r"icon=state\.status": set(get_args(world.Status)),
            r"icon=made\.state": set(get_args(pledges.State)),
            r"icons=VOICES": set(get_args(orders.VoiceKind)),
            r"\{@\{chosen\.clause\.pledge\.kind\}\}": kinds(pledges.Pledge),
            r"\{@\{w\.threat\.kind\}\}": kinds(pledges.Threat),
            r"icon=self\.order\(\)\.kind": {"sound", "ask_terms", "offer", "warn"},
        }
        for where, names in walked.items():
            assert re.search(where, SOURCE), f"nobody shows {sorted(names)} any more"
            written |= names
        assert drawn("icons") == written | set(EVENTS.values())

    def test_every_event_has_a_sign(self) -> None:
        """A promise that has ended has the sign of its end."""
        assert set(EVENTS) == kinds(events.Event) - {"commitment_settled"}

    def test_newspapers(self) -> None:
        """Each is a paper of a scenario or of a history."""
        papers = {paper for name in ("paris_1856", "four_points") for paper in _scenario(name).papers}
        assert drawn("mastheads") == papers | set(MASTHEADS.values())

    def test_portraits(self) -> None:
        """Each sits at a table, reigns over a brief, or is named by the years."""
        seated = {who for name in ("paris_1856", "four_points") for who in _scenario(name).delegates}
        assert drawn("portraits") == seated | set(art.SOVEREIGNS.values()) | {bearer.face for bearer in BEARERS}

    def test_arms_and_seals(self) -> None:
        """Of the powers that sit, and a seal for those who come without one."""
        powers = {power for name in ("paris_1856", "four_points") for power in _scenario(name).powers}
        assert drawn("arms") == powers
        assert drawn("seals") == powers | {"plain"}

    def test_flags(self) -> None:
        """Each flies over a state of the map in some year, or at sea."""
        states = json.loads((ASSETS / "map" / "provinces.json").read_text("utf-8"))["owners"]
        flown = {art.banner(owner, year) for owner in states for year in range(1856, 1915)}
        at_sea = {name for names in NAVIES.values() for name in names}
        assert not drawn("flags") - flown - at_sea
        assert at_sea <= drawn("flags")

    def test_papers_and_the_room(self) -> None:
        """Where the code prints or furnishes, by name."""
        printed = set(re.findall(r'@heading:(\w+)|art\.heading\("(\w+)"|picture\("papers", "(\w+)"', SOURCE))
        assert drawn("papers") == {name for names in printed for name in names if name}
        furnished = set(re.findall(r'"room", "(\w+)"', SOURCE)) | {"chair_president", "chair"}
        assert '"chair_president" if place.presides else "chair"' in SOURCE
        assert drawn("room") == furnished

    def test_effects(self) -> None:
        """Each is let be heard somewhere."""
        heard = set(re.findall(r"hear\(([^()]*(?:\([^()]*\))?[^()]*)\)", SOURCE))
        words = {word for call in heard for word in re.findall(r'"(\w+)"', call)}
        table = re.search(r"_SOUNDS = .*", SOURCE)
        assert table
        words |= set(re.findall(r'"(\w+)"', table[0])) | {"knock", "bell"}
        assert 'calls = "knock" if' in SOURCE and 'else "bell"' in SOURCE
        assert not drawn("sound/effects") - words

    def test_faces_of_type(self) -> None:
        """Every font file is opened by some style of some face."""
        asked = {file for face in FACES for file in (f"{face}-{style}.ttf" for style in get_args(Style))}
        assert {path.name for path in (ASSETS / "fonts").glob("*.ttf")} == asked


def _scenario(name: str) -> Scenario:
    return load(ROOT / "scenarios" / f"{name}.yaml")
