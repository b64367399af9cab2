"""Papers that a game leaves behind: documents as values, and the same as Markdown, as a page, or as plain lines.

    game, comparison, shelf of games --the words of each paper--> Document --> markdown | html | plain
    Markdown or HTML of a treaty --reading--> the treaty again

Nothing here touches a file or a clock: the same game makes the same bytes, whenever and wherever it is asked.
"""
