"""The replay theatre, line by line: a game on record is read in both directions, annotated, and played on elsewhere.

watch --Theatre--> a place, a lens, a margin --commands--> the same at another place; nothing of the game changes
"""
