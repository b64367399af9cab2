"""The screens of the game, built of the kit, speaking through the words, acting through the house and the table.

    Title ── Setup ──┐                    Congress ── Interview ── Bargain ── ClauseSheet
      └──── Saves ───┴── Room.enter() ──>    │   └─── Letters
                            │   └─ Curtain ──┘   └─── Signing (a page of the congress)
                            └────────────────────────  Closing

`Room` is one game in the window: whose eyes look, what they have read, and which screen comes next.
"""
