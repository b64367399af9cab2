"""The years after the congress, line by line: pages of news, causes, crises, and the last reckoning.

    Reading  ->  pages (what was heard, season by season)  ->  newspaper (one page)
       |             a crisis: question -> hand-over -> options with their odds -> sealed, together
       |
    Annals (how far one has read)  --commands-->  causes, annual, standing, europe, judged, rooting; finale
                   |
                 past: the world as it stood on the page that was read last, so that nothing of later years is told

What came is read from the log, as a seat heard it; why it came, from the history that is being played beside it.
"""
