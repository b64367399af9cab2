"""What a treaty does to Europe: rules as data, dice by name, one world or ten thousand at once.

    chronicle --compile--> program --run(settlements, seeds)--> histories --why--> articles, decisions, opening, dice

`chronicle` is the file format as values and holds no rules (`vocabulary` and `event` are its parts); `settlement` is
what the congress hands over. `compile` makes the `program`, whole-number tables of all seasons: `gate` and `board`
for conditions, `sums` for terms, `moves` and `ledger` for changes, `crises` for decisions, `honour` and `bonds` for
promises. `engine` steps all worlds together, a quarter of a year at a time; `story` and `why` tell and explain one
world, `papers` is what its newspapers print.
numpy is used here and nowhere else in core, with whole numbers only.
"""
