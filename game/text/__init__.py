"""The whole game in the terminal, line by line: for screen readers, scripts, and people who like to type.

    play_text  ->  menu (no table yet)  ->  rounds: whose turn, hand-over, turn by turn  ->  ending
                                                  |
        Turn (seat, page, table)  --listen-->  desk_table, tables  -->  screens/*  (read)
                                                  |
                                     parse, bargain (pure)  -->  corridor, levers, motions, voices, signature

`years/` reads what comes after the congress, `theatre/` watches a save; whoever opened it plays its branch on. Menus
ask by `pick`, and by `guide` where it is about powers, questions and articles. At the bottom lie `page`, `terminal`.

`Page` is the only thing that reads or prints. Parsing raises `Unclear`, which `unclear.sentence` puts in words.
Nothing here sees more than a `Seat`, until the congress is closed and the archives open.
"""
