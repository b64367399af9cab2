"""A line to write on, with caret and selection; what is being written lives in memory until it is sent."""

from __future__ import annotations

from dataclasses import dataclass

import pygame
from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.control import Control
from game.ui.layout import inset
from game.ui.memory import Draft
from game.ui.theme import PAD
from game.ui.widget import Point

DOT = "•"


@dataclass(eq=False)
class Entry(Control):
    """Emits `Action(id, text)` at each change and `Action(id + ".send", text)` on Enter.

    A scene that passes another `value` than last time replaces what is written; so passing "" after sending clears it.
    """

    id: str
    text: str
    """What is to be written here: shown faint while empty, and spoken."""
    value: str = ""
    most: int = 200
    """Characters taken at most."""
    secret: bool = False
    """Shows dots, copies nothing."""

    @property
    def draft(self) -> Draft:
        """What is written."""
        draft = self.mem.drafts.get(self.id)
        if draft is None or draft.given != self.value:
            if draft is None or draft.text != self.value:
                draft = Draft(self.value, len(self.value), self.value)
            draft.given = self.value
            self.mem.drafts[self.id] = draft
        return draft

    def shown(self) -> str:
        """The writing as seen."""
        return DOT * len(self.draft.text) if self.secret else self.draft.text

    def says(self) -> str:
        """What it is for and what is written; the length only, if secret."""
        value = str(len(self.draft.text)) if self.secret else self.draft.text
        return self.said(self.look.words.entry.format(text=self.text, value=value))

    def width(self) -> int:
        """Room for a sentence."""
        return self.px(self.wide or 280)

    def use(self) -> Reply:
        """Nothing on Space; Enter is heard by on_key."""
        return False

    # --- keys

    def on_compose(self, text: str) -> Reply:
        """Show what an input method composes, underlined at the caret, until it is written."""
        before, self.draft.composing = self.draft.composing, "" if self.secret or not self.enabled else text
        return before != self.draft.composing

    def on_text(self, text: str) -> Reply:
        """Write."""
        draft = self.draft
        draft.composing = ""
        start, end = draft.chosen()
        room = self.most - len(draft.text) + end - start
        text = "".join(letter for letter in text if letter.isprintable())[: max(0, room)]
        if not self.enabled or not text:
            return False
        draft.put(text)
        return Action(self.id, draft.text)

    def on_key(self, key: Key) -> Reply:
        """Editing keys; it keeps every letter from the scene's shortcuts."""
        if not self.enabled:
            return False
        draft = self.draft
        if draft.composing:  # Enter, arrows and Backspace belong to the input method
            return True
        match key.chord.replace("shift+", "") if key.name != "tab" else "":
            case "return":
                return Action(self.id + ".send", draft.text)
            case "backspace" | "ctrl+backspace" | "delete" as chord:
                return self._erase(draft, chord)
            case "left" | "right" | "home" | "end" | "ctrl+left" | "ctrl+right":
                self._move(draft, key)
                return True
            case "ctrl+a":
                draft.anchor, draft.caret = 0, len(draft.text)
                return True
            case "ctrl+c" | "ctrl+x" as chord:
                return self._copy(draft, cut=chord == "ctrl+x")
            case "ctrl+v":
                return self.on_text(_clipboard())
        return key.types

    def _erase(self, draft: Draft, chord: str) -> Reply:
        start, end = draft.chosen()
        if start == end:
            back = start - _word_left(draft.text, start) if chord == "ctrl+backspace" else 1
            draft.anchor = min(len(draft.text), end + 1) if chord == "delete" else max(0, start - back)
        before = draft.text
        draft.put("")
        return Action(self.id, draft.text) if draft.text != before else True

    def _move(self, draft: Draft, key: Key) -> None:
        start, end = draft.chosen()
        if key.shift:
            draft.anchor = draft.caret if draft.anchor is None else draft.anchor
        to = {
            "left": _word_left(draft.text, draft.caret) if key.ctrl else draft.caret - 1,
            "right": _word_right(draft.text, draft.caret) if key.ctrl else draft.caret + 1,
            "home": 0,
            "end": len(draft.text),
        }[key.name]
        if not key.shift:
            if start != end and key.name in ("left", "right") and not key.ctrl:
                to = start if key.name == "left" else end
            draft.anchor = None
        draft.caret = max(0, min(to, len(draft.text)))

    def _copy(self, draft: Draft, cut: bool) -> Reply:
        start, end = draft.chosen()
        if start == end or self.secret:
            return True
        try:
            pygame.scrap.put_text(draft.text[start:end])
        except pygame.error:
            return True
        return self._erase(draft, "delete") if cut else True

    # --- pointer

    def _area(self) -> Rect:
        return inset(self.rect, self.px(PAD - 6), self.px(3))

    def _measure(self, upto: int) -> int:
        return self._wide(self.shown()[:upto])

    def _wide(self, text: str) -> int:
        return self.look.type.runs.width(text, "Regular", self.look.pt("body")) if text else 0

    def caret_place(self) -> Rect:
        """Where the caret stands, for the window of an input method."""
        area = self._area()
        return Rect(area.x - self._slide() + self._measure(self.draft.caret), area.y, self.px(2), area.h)

    def _slide(self) -> int:
        """Pixels by which the writing is moved left so that the caret is seen."""
        return max(0, self._measure(self.draft.caret) - max(0, self._area().w - self.px(4)))

    def _letter_at(self, at: Point) -> int:
        x = at[0] - self._area().x + self._slide()
        return min(range(len(self.draft.text) + 1), key=lambda n: abs(self._measure(n) - x))

    def on_press(self, at: Point) -> Reply:
        """Put the caret there."""
        self.draft.caret, self.draft.anchor = self._letter_at(at), None
        return True

    def on_drag(self, at: Point) -> Reply:
        """Select."""
        draft = self.draft
        draft.anchor = draft.caret if draft.anchor is None else draft.anchor
        draft.caret = self._letter_at(at)
        return True

    def on_click(self, at: Point) -> Reply:
        """Nothing more than the press did."""
        return True

    def on_double(self, at: Point) -> Reply:
        """Select all."""
        self.draft.anchor, self.draft.caret = 0, len(self.draft.text)
        return True

    def draw(self, canvas: Canvas) -> None:
        """The line, the writing, selection and caret."""
        palette, area, draft = canvas.palette, self._area(), self.draft
        canvas.fill(self.rect, palette.well)
        canvas.frame(self.rect, palette.ink_soft if self.focused and canvas.live else palette.rule, self.px(1))
        with canvas.on("paper"), canvas.clip(area) as seen:
            if not seen:
                return
            if not draft.text and not draft.composing:
                beside = area.move(self.px(4) if self.focused and canvas.live else 0, 0)
                canvas.text(self.text, beside, style="Italic", colour=palette.ink_soft, owner=self.id)
            left = area.x - self._slide()
            start, end = draft.chosen()
            if start != end and self.focused:
                x = left + self._measure(start)
                canvas.fill(Rect(x, area.y, self._measure(end) - self._measure(start), area.h), palette.stripe)
            ink = palette.ink if self.enabled else palette.ink_soft
            shown, at = self.shown(), draft.caret
            shown = shown[:at] + draft.composing + shown[at:]
            line = Rect(left, area.y, self._wide(shown) + 1, area.h)
            canvas.text(shown, line, colour=ink)
            x = left + self._wide(shown[:at])
            at_caret = left + self._wide(shown[: at + len(draft.composing)])
            if draft.composing:
                canvas.fill(Rect(x, area.bottom - self.px(4), at_caret - x, self.px(2)), palette.ink)
            if self.focused and canvas.live:
                caret = inset(Rect(at_caret, area.y, self.px(2), area.h), 0, self.px(3))
                canvas.fill(caret, palette.wine)
        self.ring(canvas)


def _word_left(text: str, at: int) -> int:
    return text.rstrip()[:at].rstrip().rfind(" ") + 1 if at else 0


def _word_right(text: str, at: int) -> int:
    found = text.find(" ", at + 1)
    return found if found >= 0 else len(text)


def _clipboard() -> str:
    try:
        return pygame.scrap.get_text().replace("\n", " ")
    except pygame.error:
        return ""
