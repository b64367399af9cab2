"""Builders of the drawn and sounding assets. Developers only: numpy, pillow, resvg_py, mido, soundfile, fluidsynth.

raster      SVG to PNG, always through one door
heraldry    eagles, lions, crowns, shields: charges as SVG symbols, shared by flags, arms and seals
flags       flags/*.svg to assets/flags, assets/arms
papers      mastheads, seals, telegram form, ornaments
room        the green table and its chairs
icons       one-colour masks, tinted by the game
sculpt      heads and coats as solids, marched by rays
engrave     a sculpted bust to copper lines and washes
busts       who looks how: the table
noises      effects from numpy
scores      melodies as note data
tunes       scores rendered by fluidsynth
ear         what can be heard in a finished piece, in numbers
manifest    the list of everything, with source and licence
"""
