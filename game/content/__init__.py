r"""YAML in; a scenario, or every mistake with file, line and column, out. Nothing here plays.

    file --read--> located tree --fit--> Scenario
                       |   \
                       |    lint, traps: mistakes and notices
                  translate: texts of another language laid over it

`load` gives the scenario or raises with the whole list, `check` only gives the list, `listing` fills the menu,
`schema` and `reference` write down the format for editors and for people. The format itself is nowhere here:
`shape` reads it from the dataclasses of `game.core`.
"""
