"""The screens of the game, built of the kit, speaking through the words, acting through the house and the table.

    Title ── Setup ──┐                    Congress ── Interview ── ClauseSheet
      ├──── Saves ───┼── Room.enter() ──>    │   ├─── Letters ────── ClauseSheet
      └── a lesson ──┘      ├─ Curtain ──────┤   ├─── Menu ── Lock, a steward
                            ├─ Waiting       │   └─── Huddle ── Curtain
                            ├─ Years ── crises        (two people at one sheet)
                            └─ Closing
    from everywhere: Settings ── Keys, Handbook; from the table: Transcript; from Title, Saves and Closing: theatre/

`Room` is one game in the window: whose eyes look, what they have read, and which screen comes next. `Doors` is what all
rooms share: the language of the moment, sound, a place to think. `Machines` thinks there and acts between two frames.
`views/` are pages of the congress and of the years as functions of a room; `Lore` is what the handbook knows.
"""
