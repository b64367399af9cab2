"""What a treaty does to Europe: rules as data, dice by name, one world or ten thousand at once.

    chronicle --compile--> program --run(settlements, seeds)--> histories --why--> articles, decisions, opening, dice

`chronicle` is the file format as values and holds no rules; `settlement` is what the congress hands over; `program`
is the chronicle as whole-number tables (`gate` and `board` for conditions, `sums` for terms, `moves` for changes);
`engine` steps all worlds together, a quarter of a year at a time; `story` and `why` tell and explain one world.
numpy is used here and nowhere else in core, with whole numbers only.
"""
