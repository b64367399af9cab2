"""The map of 1856: provinces that change hands, what they are called, and what each question of the congress is about.

The plates were engraved at build time (assets/build/map). Here they are only coloured, lettered and read.

    sheets     what lies in assets/map, read once: provinces, frontiers, names, overlays, plates
    tints      the colour of every state
    wash       plate and owners to a coloured picture of some part, at some scale
    lettering  names along lines, cities, halos; which fit at a scale
    marks      outlines, lines and places over the picture
    roads      from province to province by the arrow keys

The widget that puts all this on a screen is `game.ui.atlas.Atlas`.
"""
