"""The replay theatre: a congress on record, looked at from any seat or with the archives open.

    Replays ──> Theatre ──┬── EyesSheet     whose eyes
      │           ▲       ├── NoteSheet     comments, glyphs, a chapter
      │           │       ├── Branches ──── SeatsSheet ──> the congress scene, from here on
    Saves         │       ├── Trainer       guess the reply
    Closing ──────┘       └── Dance         every offer in two powers' values

`Showing` is one replay in the window: which save, whose eyes, which place, what its margin says. Scenes come and go.
"""
