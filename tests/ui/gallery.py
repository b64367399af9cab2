"""A scene that shows every widget, for the tests and for looking at."""

from __future__ import annotations

from types import MappingProxyType

from game.ui.kit import (
    Action,
    Ask,
    Badge,
    Button,
    Choice,
    Col,
    Column,
    Entry,
    Flow,
    Grid,
    Item,
    Line,
    List,
    Look,
    Meter,
    Notice,
    Page,
    Pane,
    Panel,
    Pop,
    Push,
    Quit,
    Row,
    Rule,
    Scene,
    Select,
    Slider,
    Space,
    Step,
    Stepper,
    Table,
    Tell,
    Text,
    Toggle,
    Widget,
)  # fmt: skip

QUESTIONS = [
    ("bs_fleet", "Neutralisation of the Black Sea", "disputed", "wine"),
    ("danube", "Free navigation of the Danube", "agreed", "moss"),
    ("bessarabia", "Cession of Bessarabia", "disputed", "wine"),
    ("guarantee", "Collective guarantee of the Ottoman Empire and its territories", "reserved", "blue"),
    ("christians", "Hatt-ı Hümayun and the privileges of Christians", "reserved", "blue"),
    ("kars", "Restitution of Kars", "agreed", "moss"),
    ("sevastopol", "Restitution of Sevastopol", "agreed", "moss"),
    ("aland", "Demilitarisation of Åland", "untouched", ""),
    ("principalities", "Union of the Principalities", "disputed", "wine"),
    ("serbia", "Status of Serbia", "untouched", ""),
    ("maritime", "Declaration on maritime law", "untouched", ""),
    ("privateers", "Abolition of privateering", "untouched", ""),
    ("straits", "Régime of the Straits", "agreed", "moss"),
    ("italy", "The Italian question", "untouched", ""),
    ("press", "Licence of the Belgian press", "untouched", ""),
    ("greece", "Occupation of the Piræus", "untouched", ""),
]
ARTICLE = (
    "# Article XI\n"
    "La mer Noire est *neutralisée*: ouverts à la marine marchande de toutes les nations, ses eaux et ses ports sont, "
    "formellement et à perpétuité, interdits au pavillon de guerre, soit des Puissances riveraines, soit de toute "
    "autre Puissance, sauf les exceptions mentionnées aux [Articles XIV](xiv) et [XIX](xix) du présent Traité.\n\n"
    "**Count Orlov** replied that his Court had accepted the principle; but {wine:an arsenal on the Bug}, he observed, "
    "was not on the shore of the sea. Âli Paşa and Графъ Орловъ *conversed apart*.\n"
    "- Lord Clarendon insists upon Nicolaieff, Kherson and Azow being comprised.\n"
    "- Count Walewski proposes that the declaration of the Plenipotentiary of Russia be recorded in the Protocol.\n"
    "> “Nicolaieff does not stand on the Black Sea.” Baron Brunnow, fourth sitting.\n"
    "---\n"
    "The Congress {moss:takes note} of the declaration. See [Protocol No. 4](protocol4).\n"
)
POWERS = ["France", "Austria", "Great Britain", "Prussia", "Russia", "Sardinia", "The Sublime Porte"]


class Gallery(Scene):
    """Every widget once."""

    name = "gallery"
    shortcuts = MappingProxyType({"o": "g.offer", "escape": "g.leave", "ctrl+s": "g.save"})

    def __init__(self) -> None:
        self.heard: list[Action] = []
        self.question, self.power, self.tab, self.voice = "bs_fleet", "Russia", "bargain", "consent"
        self.calls, self.millions, self.secret, self.open, self.form = 2, 40, False, True, "note"
        self.sort, self.downward, self.written = 1, True, ""

    def build(self, look: Look) -> Widget:
        """A bargaining screen of sorts."""
        items = [Item("", "The four points"), *(Item(k, t, n, tone, mark=tone) for k, t, n, tone in QUESTIONS)]
        left = Panel(List("g.questions", items, self.question, "Questions"), "On the table", grow=4)
        middle = Panel(self.paper(), grow=7)
        body = Row(left, middle, gap=18, stack=760)
        foot = [
            Button("g.leave", "Leave the room", "danger"),
            Button("g.save", "Adjourn"),
            Button(
                "g.refuse",
                "Sign",
                why_not="The armistice has not been extended, and Russia will not sign before it is.",
            ),
            Button("g.offer", "Make an offer", "primary", key="O"),
        ]
        return Page(body, title="Congrès de Paris", under="Séance du 25 février 1856", foot=foot)

    def paper(self) -> Widget:
        """The sheet on the right: tabs and the body of the chosen one."""
        tabs = [("bargain", "The corridor"), ("voices", "Voices"), ("forms", "Instructions"), ("signs", "Signs")]
        bodies = {"bargain": self.bargain, "voices": self.voices, "forms": self.forms, "signs": self.signs}
        return Column(Choice("g.tab", tabs, self.tab, "Page", "tab"), bodies[self.tab]())

    def bargain(self) -> Widget:
        """Reading and offering."""
        voices = [("consent", "Consent"), ("reserve", "Reserve"), ("refuse", "Refuse")]
        return Column(
            Pane("g.article", ARTICLE * 3, tips={"xiv": "The convention on light vessels, annexed to the Treaty."}),
            Row(
                Select("g.power", [(p, p) for p in POWERS], self.power, "Speak to", grow=1),
                Choice("g.voice", voices, self.voice, "Voice",
                       reasons={"refuse": "You have no standing left to refuse alone."}),
                stack=600,
            ),
            Row(
                Slider("g.millions", "Loan", self.millions, 0, 100, 5, lambda n: f"{n} millions", grow=1),
                Stepper("g.calls", "Calls", self.calls, 0, 4),
                gap=28, stack=560,
            ),
            Row(Toggle("g.secret", "Under the seal of secrecy", self.secret), Space(grow=1),
                Toggle("g.closed", "Joint note", True, why_not="Austria must ask for it first."), stack=520),
            grow=1,
        )  # fmt: skip

    def voices(self) -> Widget:
        """A table."""
        columns = [Col("Power", 3), Col("Voice", 2), Col("Standing", 1, "right"), Col("Because", 5)]
        reasons = ["honour is satisfied", "the Danube is not free yet", "the fleet is fitting out", "invited late",
                   "an arsenal on the Bug is not on the sea", "Italy has not been heard",
                   "no article touches the Sultan’s firman"]  # fmt: skip
        lines = [
            Line(p, [p, ["consents", "refuses", "reserves"][n % 3], str(40 - 7 * n), reasons[n]],
                 ["", ["moss", "wine", "blue"][n % 3]]) for n, p in enumerate(POWERS)
        ]  # fmt: skip
        lines = sorted(lines, key=lambda line: line.cells[self.sort], reverse=self.downward)
        return Column(Table("g.table", columns, lines, self.power, "Voices", True, self.sort, self.downward), grow=1)

    def forms(self) -> Widget:
        """Writing and choosing."""
        forms = [("note", "A note verbale"), ("letter", "A private letter"), ("telegram", "A telegram in cipher")]
        return Column(
            Text(
                "Write to your court. *The courier leaves at six;* the telegraph is quicker, and [dearer](cost).",
                id="g.help",
            ),
            Entry("g.entry", "What shall they know?", self.written),
            Entry("g.pin", "Cipher", secret=True),
            Choice("g.form", forms, self.form, "Form", "radio"),
            Space(grow=1),
            grow=1,
        )

    def signs(self) -> Widget:
        """What only shows."""
        return Column(
            Flow(Badge("agreed", "moss"), Badge("disputed", "wine"), Badge("reserved", "blue"), Badge("untouched")),
            Meter("Treasury of Russia", 38, mark=60, shown="38 of 100"),
            Meter("Appetite for peace", 72, tone="moss"),
            Notice(
                "**Austria** will lay an ultimatum before Russia unless the first point is accepted by the 17th.",
                "wine",
            ),
            Rule(),
            Grid(*(Panel(Text(f"**{p}**\nPlenipotentiary", align="centre"), pad=12) for p in POWERS[:6]), least=160),
            Text("Old Standard at its *smallest*, Łódź, İstanbul, Ἑλλάς, Θεόδωρος.", "small", tone="soft"),
            Space(grow=1),
            grow=1,
        )

    def on_action(self, action: Action) -> Step | None:
        """Take note of everything."""
        self.heard.append(action)
        match action:
            case Action("g.questions", str(key)):
                self.question = key
            case Action("g.tab", str(key)):
                self.tab = key
            case Action("g.power" | "g.table", str(key)):
                self.power = key
            case Action("g.voice", str(key)):
                self.voice = key
            case Action("g.form", str(key)):
                self.form = key
            case Action("g.millions", int(value)):
                self.millions = value
            case Action("g.calls", int(value)):
                self.calls = value
            case Action("g.secret", bool(on)):
                self.secret = on
            case Action("g.table.sort", int(column)):
                self.sort, self.downward = column, column == self.sort and not self.downward
            case Action("g.entry", str(text)):
                self.written = text
            case Action("g.entry.send"):
                self.written = ""
                return Tell("The courier is on his way.")
            case Action("g.leave"):
                words = "The war would *resume* in the spring, and nobody forget who rose from the table."
                return Push(
                    Ask("leave", "Leave the congress?", words, [("stay", "Stay"), ("go", "Leave")], danger=True)
                )
            case Action("leave", "go"):
                return Quit()
            case Action("g.pop"):
                return Pop()
        return None
