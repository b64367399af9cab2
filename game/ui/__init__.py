"""Our own thin layer of widgets over pygame-ce, and the stage on which scenes play.

A scene builds a tree of widgets from what it knows; the stage binds the tree to a look and a memory, places it, draws
it, and turns keys and pointer into actions. The scene hears an action, changes itself, answers with a step, and is
built again. It never changes a widget. What must outlast a rebuild (focus, scroll, unfinished words) is kept in the
memory under the widget's id. Nothing is drawn unless something changed. Import from `game.ui.kit`.

    window, keys ──> App ──> Stage ──> Scene.build(look) ──> Widget tree ──> Canvas ──> pixels, and every word shown
                              │  ▲          ▲                    │
                 Memory by id ┘  └── Step ──┴── on_action ── Action(id, value)

    theme, fonts, runs, markup, typeset, layout      what things look like: values and pure functions
    look, memory, action, widget, canvas, texture    what every widget is given
    boxes, scroll, panel, foot                       furniture: Column Row Flow Grid Space Scroll Page Panel Sheet Rule
    text, signs, drawing                             Text Pane Badge Meter Notice Picture Drawing
    button, choice, select, slider, entry            Button Toggle Choice Select Slider Stepper Entry
    rows, listing, table                             List Table
    atlas, chart                                     Atlas: the map, its owners, overlays and years
    art, faces                                       pictures found by id; whose face belongs to a page of the years
    seats, company, deed, telegram                   Seats round the green table, on the title page too, Deed, Telegram
    sound                                            effects and music, or silence
    scene, frame, stage, ears, focus, dialog, app    Scene, its steps, Stage, Ears, Ask, App
    painter, tip, slip, turning                      the picture: notes, notes held fast, one paper sliding off another
    voice, remembered, pins, beside                  speech, choices kept, locks on papers, work beside the window

    class Hello(Scene):
        name = "hello"
        shortcuts = {"escape": "hello.leave"}

        def __init__(self) -> None:
            self.bows = 0

        def build(self, look: Look) -> Widget:
            paper = Panel(Pane("hello.letter", f"Count Orlov has bowed **{self.bows}** times."), "A letter")
            foot = [Button("hello.leave", "Leave"), Button("hello.bow", "Bow", "primary", why_not=self.why_not_bow())]
            return Page(paper, title="Congrès de Paris", foot=foot)

        def on_action(self, action: Action) -> Step | None:
            match action:
                case Action("hello.bow"):
                    self.bows += 1
                case Action("hello.leave"):
                    return Pop()
            return None

Sizes given by scenes are units of the design: pixels in a window of 1280×800 at text scale 1. Rows and columns give
each part its natural size and share the rest by `grow`; text wraps, a `Row(stack=600)` becomes a column when narrow,
`Leaves` are a list and its page side by side, or one behind the other; a `Page` that is still too high scrolls. A
control that cannot be used takes `why_not="reason"` and shows it.

Pictures stand in text: `{@telegraph}` is an icon in a line, `@masthead:times The Times` a printed head in a line of
its own, with the words for those who do not see it. Buttons, choices, items and meters take an `icon`. Every answer of
`art` may be nothing; a screen then does without.
"""
