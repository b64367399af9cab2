"""The whole game in the terminal, line by line: for screen readers, scripts, and people who like to type.

    play_text  ->  menu (no table yet)  ->  rounds: whose turn, hand-over, turn by turn  ->  ending
                                                  |
        Turn (seat, page, table)  --listen-->  desk_table, tables  -->  screens/*  (read)
                                                  |
                                     parse, bargain (pure)  -->  corridor, levers, motions, voices, signature

`Page` is the only thing that reads or prints. Parsing raises `Unclear`, which `unclear.sentence` puts in words.
Nothing here sees more than a `Seat`, until the congress is closed and the archives open.
"""
