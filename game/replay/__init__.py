"""A log that is looked at, not played: anywhere at once, through anybody's eyes, with notes in its margin.

    log --Reel--> worlds by Place --Lens--> what one seat heard, or the archives --Moment--> where to look first
    log's margin (a file beside the save): branches, comments, glyphs, chapters --tree--> a new margin

Nothing here decides or writes anything: `House.branch` plays on, `game.log.margin` keeps the file.
"""
