"""The rules of the congress: pure values, whole numbers, no input or output.

    orders --decide--> entries --evolve--> world --view--> what one power knows

`scenario` names the things on the table, `orders` and `events` are the two closed unions, `world` is the
folded state, `rules/` holds the decisions phase by phase, `evolve` the bookkeeping, `objection` the one
answer to "why not?". Nothing here reads a clock, a file or a random generator.
"""
