"""The words of the trade, one sentence each."""

from __future__ import annotations

from types import MappingProxyType

from game.ui.kit import Action, Button, Item, List, Look, Page, Panel, Pop, Row, Scene, Step, Text, Widget, literal
from game.words.glossary import glossary
from game.words.language import Language


class Glossary(Scene):
    """A list of terms and the meaning of the chosen one."""

    name = "glossary"
    shortcuts = MappingProxyType({"escape": "glossary.back", "f1": "glossary.back"})

    def __init__(self, language: Language, chosen: str = "") -> None:
        self.language = language
        self.words = glossary(language)
        self.chosen = chosen or next(iter(self.words))

    def build(self, look: Look) -> Widget:
        """Terms left, meaning right."""
        say = self.language.say
        items = [Item(key, term) for key, (term, _) in self.words.items()]
        term, meaning = self.words[self.chosen]
        body = Row(
            Panel(List("glossary.terms", items, self.chosen, say("Terms")), grow=2),
            Panel(Text(literal(meaning), "lead"), literal(term), grow=3),
            gap=18,
            stack=700,
        )
        return Page(body, title=say("The words of the trade"), foot=[Button("glossary.back", say("Back"), key="Esc")])

    def on_action(self, action: Action) -> Step | None:
        """Choose or leave."""
        match action:
            case Action("glossary.terms", str(key)):
                self.chosen = key
            case Action("glossary.back"):
                return Pop()
        return None
