"""A congress small enough to read: three powers, two questions, no war. The tests of words speak of it."""

from dataclasses import replace

from game.core import scenario as s
from game.core.pledges import Article
from game.core.world import Motion, World, start

QUESTIONS = ("sea", "kars")
POWERS = ("france", "ottoman", "genoa")


def power(name: str, adjective: str, court: str) -> s.Power:
    """Return a power of which only the names matter."""
    return s.Power(
        name=name, formal=name, adjective=adjective, signs_as=name, court=court, sovereign="somebody", camp="neutral",
        principal=True, influence=5, opinion=s.Opinion(50, 5), couriers=s.Couriers(1), about="",
    )  # fmt: skip


def question(title: str, *labels: str) -> s.Question:
    """Return a question with these answers."""
    return s.Question(
        number="I01", title=title, about="", instrument="general_treaty", vetoes=(),
        positions={str(n): s.Position(label, label) for n, label in enumerate(labels)},
        silence="0", historical="1", history="",
    )  # fmt: skip


SMALL = s.Scenario(
    format=1, id="small", title="A small congress", about="", minutes=1, chair="france",
    powers={
        "france": power("France", "French", "Paris"),
        "ottoman": power("Turkey", "Ottoman", "Constantinople"),
        "genoa": power("Genoa", "Genoese", "Genoa"),
    },
    delegates={},
    questions={
        "sea": question("Navies on the Black Sea", "Free sea", "Small squadrons, equal", "Neutral sea"),
        "kars": question("Kars", "Kept", "Returned", "Razed"),
    },
    briefs={},
    calendar=(s.Sitting("1856-02-25", ("sea",), "", 1), s.Sitting("1856-03-01", (), "", 2)),
    war=s.War((), (), (), {}),
    news={"birth": s.News(1, "1856-03-16", "Birth of an heir", "A son of France.", "certain")},
    papers={"times": s.Paper("The Times", "france", "London")},
    crises={"poland": "a rising in Poland"},
)  # fmt: skip


def world() -> World:
    """Return the world of the small congress, with one motion of each sort on the table."""
    motions = {
        "m1": Motion("m1", "france", "articles", (Article("sea", 1), Article("kars", 1))),
        "m2": Motion("m2", "france", "signature", ()),
        "m3": Motion("m3", "france", "extension", ()),
    }
    return replace(start(SMALL, POWERS), motions=motions)
