"""The replay theatre: a congress on record, looked at from any seat or with the archives open.

    Replays ─┐                        Theatre ──┬── EyesSheet    whose eyes
    Saves ───┼── Opening ── Lowered ──>  ▲      ├── NoteSheet    comments, glyphs, a chapter
    Closing ─┘      │      (a curtain)   │      ├── Branches ─── Comparison, NameSheet
                    └── Comparison       │      ├── SeatsSheet ──> the congress, on from here
                                         │      ├── Trainer      guess the reply
                                         └──────┴── Dance        every offer in two powers' values

`Showing` is one replay in the window: which save, whose eyes, which place, what its margin says. Scenes come and go.
Draft, map, powers, ledger, word and intent, causes and margins are pages as functions of a showing.
"""
