"""All that a scene needs, under one roof: `from game.ui.kit import Button, Page, Scene`."""

from game.ui.action import Action, Key, Value
from game.ui.atlas import Atlas
from game.ui.boxes import Column, Flow, Grid, Row, Space
from game.ui.button import Button
from game.ui.canvas import Canvas
from game.ui.choice import Choice, Option, Toggle
from game.ui.dialog import Ask
from game.ui.drawing import Drawing, Picture
from game.ui.entry import Entry
from game.ui.leaves import Leaves
from game.ui.listing import Item, List
from game.ui.look import Look
from game.ui.markup import literal, plain
from game.ui.panel import Page, Panel, Rule, Sheet
from game.ui.scene import Clear, Focus, Pop, Prefer, Push, Quit, Refresh, Replace, Scene, Step, Tell
from game.ui.scroll import Scroll
from game.ui.select import Select
from game.ui.signs import Badge, Meter, Notice
from game.ui.slider import Slider, Stepper
from game.ui.table import Col, Line, Table
from game.ui.text import Pane, Text
from game.ui.theme import Preferences
from game.ui.widget import Widget

__all__ = [
    "Action", "Ask", "Atlas", "Badge", "Button", "Canvas", "Choice", "Clear", "Col", "Column", "Drawing", "Entry",
    "Flow", "Focus", "Grid", "Item", "Key", "Leaves", "Line", "List", "Look", "Meter", "Notice", "Option", "Page",
    "Pane", "Panel", "Picture", "Pop", "Prefer", "Preferences", "Push", "Quit", "Refresh", "Replace", "Row",
    "Rule", "Scene", "Scroll", "Select", "Sheet", "Slider", "Space", "Step", "Stepper", "Table", "Tell", "Text",
    "Toggle", "Value", "Widget", "literal", "plain",
]  # fmt: skip
