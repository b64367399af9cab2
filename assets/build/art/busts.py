"""Who looks how. From photographs, Dubufe's painting and Winterhalter's portraits as they are commonly known."""

from __future__ import annotations

from multiprocessing import Pool

from PIL import Image

from art.engrave import Plate, oval
from art.raster import ASSETS, save
from art.sculpt import Bust

BLACK_COAT = "#2a292e"

PEOPLE: dict[str, tuple[str, Bust]] = {
    "orlov": ("Count Orlov: a giant of sixty-nine, cropped white curls, heavy moustache, general's coat", Bust(
        yaw=20, turn=8, pitch=-2, wide=1.04, jaw=1.16, fat=0.45, jowl=0.5, chin=1.15, brow=1.3, nose=1.08, nose_wide=1.15,
        age=0.85, skin="#e3bd9b", hair="curly", hair_colour="#cfc8ba", hairline=0.60, temples=0.16, full=0.11, burn=-0.34,
        brows=1.3, brows_colour="#a89f90", moustache="heavy", beard="favoris", beard_thick=0.05, beard_colour="#d2ccbe",
        coat="tunic", coat_colour="#2d4434", collar_colour="#8c2b2d", epaulettes="gold", sash="#7ea6c9,#7ea6c9", stars=2,
        shoulders=1.2, neck=1.2, stout=0.4, lace=True)),
    "brunnov": ("Baron Brunnov: stout and plain, heavy jowls, thin hair combed forward", Bust(
        yaw=-18, turn=-6, wide=1.05, jaw=1.26, fat=1.0, jowl=1.2, chin=0.9, brow=0.9, nose=0.9, nose_wide=1.3, nose_long=1.0,
        lip=1.3, mouth=1.1, smile=-0.15, eye=0.8, hood=0.5, age=0.8, skin="#e4c0a0", hair="thin", hair_colour="#9a8f80",
        hairline=0.72, temples=0.12, full=0.08, burn=-0.30, coat="embroidered", coat_colour="#2a3d35", collar_colour="#2a3d35",
        sash="#8f2b2e,#d8b45a", sash_from=-1, stars=2, shoulders=1.1, stout=1.0, neck=1.25)),
    "walewski": ("Count Walewski: the profile of his father the Emperor, full and smooth, dark hair", Bust(
        yaw=46, turn=26, jaw=1.04, long=1.03, fat=0.5, jowl=0.1, chin=1.3, brow=0.8, nose=1.12, hook=0.35, lip=1.1, age=0.35,
        skin="#e8c9a8", hair="parted", hair_colour="#33261e", hairline=0.66, temples=0.20, full=0.08, burn=-0.36,
        coat="embroidered", coat_colour="#23283a", collar_colour="#23283a", sash="#a62a2c,#a62a2c", stars=1, stout=0.4)),
    "bourqueney": ("Baron Bourqueney: dry and spare, greying, whiskers, thin lips", Bust(
        yaw=-30, turn=-12, wide=0.96, jaw=0.92, fat=-0.1, chin=0.95, nose=1.1, nose_long=1.08, lip=0.7, mouth=0.95, smile=0.05,
        age=0.75, hair="back", hair_colour="#8c8478", hairline=0.66, temples=0.16, full=0.08, beard="favoris", beard_thick=0.06,
        beard_colour="#a39a8c", coat="civil", coat_colour=BLACK_COAT, neck_order="#a62a2c", shoulders=0.96)),
    "clarendon": ("Lord Clarendon: tall, fine-drawn, tired, light hair and whiskers", Bust(
        yaw=26, turn=12, wide=0.95, jaw=0.92, long=1.06, fat=-0.1, chin=1.0, brow=0.8, nose=1.12, nose_long=1.05, hook=0.2,
        lip=0.9, smile=0.15, eye=0.92, hood=0.3, age=0.6, hair="back", hair_colour="#8a7457", hairline=0.70, temples=0.20,
        full=0.08, beard="favoris", beard_thick=0.08, beard_colour="#8f7a5c", coat="civil", coat_colour="#26262b",
        sash="#2d4a86,#2d4a86", sash_from=-1, stars=1, shoulders=1.0, neck=0.95)),
    "cowley": ("Lord Cowley: stiff and exact, long Wellesley nose, side-whiskers", Bust(
        yaw=-36, turn=-14, wide=0.96, jaw=0.95, long=1.08, fat=-0.2, chin=1.1, brow=1.1, nose=1.28, nose_long=1.10, hook=0.8,
        lip=0.65, mouth=0.9, smile=-0.15, age=0.6, hair="parted", hair_colour="#7a6850", hairline=0.66, temples=0.22, full=0.07,
        burn=-0.42, coat="embroidered", coat_colour="#27304a", collar_colour="#27304a", sash="#9c2f3a,#9c2f3a", stars=1,
        shoulders=0.98)),
    "aali": ("Âli Pasha: small and slight, large eyes, short dark beard, tall fez", Bust(
        yaw=22, turn=10, wide=0.93, jaw=0.86, long=1.0, fat=-0.2, chin=0.85, brow=0.8, nose=1.08, nose_long=1.02, lip=0.9,
        eye=1.12, age=0.4, skin="#dfb992", hair="cropped", hair_colour="#2b211a", full=0.04, burn=-0.25, hairline=0.55,
        beard="short", beard_thick=0.09, moustache="short", beard_colour="#2f241c", brows=1.2, hat="fez", coat="stambouline",
        coat_colour="#25283a", collar_colour="#25283a", neck_order="#a62a2c", stars=1, sash="", shoulders=0.84, neck=0.88)),
    "cemil": ("Cemil Bey: twenty-eight, moustache and fez, his father's eyes", Bust(
        yaw=-26, turn=-10, wide=0.98, jaw=0.95, fat=0.25, chin=0.95, nose=1.0, lip=1.1, eye=1.08, age=0.05, skin="#e2bd97",
        hair="cropped", hair_colour="#231b16", full=0.05, burn=-0.28, hairline=0.55, moustache="short", brows=1.25,
        hat="fez", hat_colour="#a83232", coat="stambouline", coat_colour="#2e2b38", collar_colour="#2e2b38", stars=1,
        shoulders=0.93, neck=0.93)),
    "cavour": ("Count Cavour: round face, round spectacles, a fringe of beard under the chin", Bust(
        yaw=-24, turn=-10, jaw=1.12, fat=1.0, jowl=0.5, chin=0.95, brow=0.7, nose=0.9, nose_wide=1.05, nose_long=0.92, lip=0.9,
        smile=0.45, age=0.3, skin="#eac5a3", hair="back", hair_colour="#84633f", hairline=0.80, temples=0.14, full=0.05,
        burn=-0.2, spectacles="round", beard="fringe", beard_thick=0.10, beard_colour="#8a6842", coat="civil",
        coat_colour="#2c2b30", waistcoat="#c8b68c", stout=0.8, shoulders=1.0, neck=1.15)),
    "villamarina": ("Marquis Villamarina: pleasant, dark moustache and chin tuft", Bust(
        yaw=30, turn=12, jaw=1.0, fat=0.2, nose=1.08, hook=0.25, smile=0.25, age=0.4, hair="parted", hair_colour="#3a2c22",
        hairline=0.62, temples=0.14, full=0.10, burn=-0.3, moustache="short", chin_tuft="goatee", coat="embroidered",
        coat_colour="#273556", collar_colour="#273556", sash="#3a7a4e,#3a7a4e", stars=1)),
    "buol": ("Count Buol: tall, sharp, offended; bald brow and grizzled whiskers", Bust(
        yaw=-28, turn=-8, pitch=-5, wide=0.97, jaw=0.94, long=1.08, fat=-0.1, chin=1.15, brow=1.2, nose=1.2, nose_long=1.05,
        hook=0.45, lip=0.65, smile=-0.3, eye=0.85, hood=0.3, age=0.75, hair="thin", hair_colour="#7f776c", hairline=0.72,
        temples=0.2, full=0.08, beard="mutton", beard_thick=0.09, beard_colour="#8f877a", brows=1.15, coat="embroidered",
        coat_colour="#2b3a34", collar_colour="#7b2a2e", sash="#8f2b2e,#3a7a4e", stars=2, shoulders=1.02,
        frown=0.5)),
    "hubner": ("Baron Hübner: forty-four, slim, clerical and watchful, dark whiskers", Bust(
        yaw=24, turn=10, wide=0.95, jaw=0.9, fat=-0.1, chin=0.95, nose=1.12, nose_long=1.02, hook=0.15, lip=0.8, smile=0.2, eye=0.9,
        gaze=-0.5, age=0.4, hair="parted", hair_colour="#3b2f27", hairline=0.62, temples=0.16, full=0.10, beard="favoris",
        beard_thick=0.08, beard_colour="#40332a", coat="civil", coat_colour=BLACK_COAT, sash="#a62a2c,#efe6d0", sash_from=-1,
        stars=1, shoulders=0.95, neck=0.95)),
    "manteuffel": ("Baron Manteuffel: short, pale, clean-shaven, oval spectacles", Bust(
        yaw=-20, turn=-8, pitch=3, wide=1.0, jaw=1.0, fat=0.35, chin=0.85, brow=0.7, nose=0.92, lip=0.75, mouth=0.9, eye=0.9,
        age=0.5, skin="#ead0b4", hair="parted", hair_colour="#4a3c30", hairline=0.66, temples=0.16, full=0.07, burn=-0.12,
        spectacles="oval", coat="embroidered", coat_colour="#273150", collar_colour="#273150", sash="#c97a34,#c97a34", stars=1,
        shoulders=0.92, neck=0.95)),
    "hatzfeldt": ("Count Hatzfeldt: elegant and at home in Paris, brown whiskers and moustache", Bust(
        yaw=34, turn=14, wide=0.97, jaw=0.94, nose=1.06, age=0.3, smile=0.15, hair="parted", hair_colour="#5c4530", hairline=0.62,
        temples=0.12, full=0.10, burn=-0.3, moustache="droop", beard="favoris", beard_thick=0.07, coat="civil",
        coat_colour="#2b2a33", waistcoat="#e5dcc4", neck_order="#2f4f8f", shoulders=0.98)),
    # Sovereigns
    "alexander_ii": ("Alexander II: thirty-seven, moustache run into whiskers, guards' uniform", Bust(
        yaw=24, turn=10, jaw=1.02, fat=0.15, chin=1.0, nose=1.04, eye=1.12, lip=1.0, age=0.3, hair="parted", hair_colour="#5a4331",
        hairline=0.64, temples=0.16, full=0.09, moustache="joined", beard="favoris", beard_thick=0.08, coat="tunic",
        coat_colour="#2f4a3a", collar_colour="#8c2b2d", epaulettes="gold", sash="#7ea6c9,#7ea6c9", stars=2, shoulders=1.06,
        lace=True)),
    "napoleon_iii": ("Napoleon III: waxed moustache, imperial, heavy-lidded eyes", Bust(
        yaw=-24, turn=-8, jaw=1.0, fat=0.3, chin=1.0, brow=0.9, nose=1.26, nose_long=1.08, nose_wide=1.05, hook=0.5, eye=0.82,
        hood=0.65, age=0.5, skin="#e2c3a2", hair="parted", hair_colour="#6b523a", hairline=0.66, temples=0.2, full=0.08, burn=-0.25,
        moustache="waxed", chin_tuft="imperial", beard_colour="#70563c", coat="tunic", coat_colour="#283350",
        collar_colour="#283350", epaulettes="gold", sash="#a62a2c,#a62a2c", stars=2, shoulders=1.0, lace=True)),
    "victoria": ("Victoria: thirty-six, parted hair, diadem, the ribbon of the Garter", Bust(
        yaw=26, turn=10, wide=0.96, jaw=0.80, long=0.95, fat=0.25, chin=0.75, brow=0.3, nose=0.98, hook=0.25, eye=1.12, lip=1.05,
        mouth=0.88, age=0.0, skin="#f0d3ba", female=True, hair="bun", hair_colour="#4a3626", brows=0.8, hat="diadem",
        coat_colour="#d9cfc0", sash="#3a63a8,#3a63a8", sash_from=-1, neck=0.95, iris="#4a6a8c")),
    "abdulmecid": ("Abdülmecid: thirty-two, frail, fez with aigrette, light beard", Bust(
        yaw=-22, turn=-8, wide=0.94, jaw=0.88, fat=-0.25, chin=0.85, nose=1.12, hook=0.2, eye=1.05, hood=0.3, age=0.35,
        skin="#e4c4a2", hair="cropped", hair_colour="#38291e", full=0.04, hairline=0.55, burn=-0.25, beard="short", beard_thick=0.06,
        moustache="short", hat="fez", plume=True, coat="embroidered", coat_colour="#26304c", collar_colour="#26304c", sash="",
        stars=1, shoulders=0.9, neck=0.88)),
    "victor_emmanuel_ii": ("Victor Emmanuel II: the moustache of the century", Bust(
        yaw=22, turn=8, jaw=1.08, fat=0.6, jowl=0.2, chin=1.0, brow=1.1, nose=0.98, nose_long=0.86, nose_wide=1.1, hook=-0.2, eye=1.1,
        age=0.35, hair="back", hair_colour="#6b4a2e", hairline=0.62, temples=0.12, full=0.09, burn=-0.2, moustache="grand",
        chin_tuft="goatee", beard_colour="#7a5230", brows=1.2, coat="tunic", coat_colour="#2b3f6b", collar_colour="#2b3f6b",
        epaulettes="silver", sash="#3a7a4e,#3a7a4e", stars=1, shoulders=1.08, stout=0.5, neck=1.15, lace=True)),
    "franz_joseph": ("Franz Joseph: twenty-five, white tunic, first whiskers", Bust(
        yaw=-26, turn=-10, wide=0.95, jaw=0.92, fat=0.0, chin=0.95, nose=1.06, lip=1.15, eye=1.0, age=0.0, hair="parted",
        hair_colour="#86633f", hairline=0.58, temples=0.06, full=0.11, burn=-0.36, moustache="short", beard="favoris",
        beard_thick=0.05, coat="tunic", coat_colour="#e6dfcf", collar_colour="#a32c30", epaulettes="", sash="#a32c30,#f0e8d6",
        stars=2, neck_order="#a32c30", shoulders=0.96, lace=True)),
    "frederick_william_iv": ("Frederick William IV: sixty, round and bald, short whiskers", Bust(
        yaw=22, turn=8, jaw=1.14, fat=0.8, jowl=0.9, chin=0.85, brow=0.7, nose=0.95, nose_wide=1.1, eye=0.95, smile=0.2, age=0.6,
        skin="#ebc8ac", hair="thin", hair_colour="#8a7a66", hairline=0.74, temples=0.2, full=0.08, burn=-0.34, coat="tunic",
        coat_colour="#27314f", collar_colour="#9c2f30", epaulettes="silver", sash="#c97a34,#c97a34", stars=2, stout=0.8,
        shoulders=1.05, neck=1.15, lace=True)),
    # Those who come after
    "bismarck": ("Bismarck: bald dome, bristling brows, walrus moustache, the white coat of the cuirassiers", Bust(
        yaw=26, turn=10, wide=1.08, jaw=1.14, fat=0.45, jowl=0.5, chin=1.15, brow=1.6, nose=0.98, nose_wide=1.15, eye=0.95, age=0.75,
        hair="bald", hair_colour="#7d7266", full=0.07, burn=0.0, brows=2.4, brows_colour="#6e6357", moustache="heavy",
        beard_colour="#7d7266", coat="tunic", coat_colour="#e6dfcf", collar_colour="#d2a63a", epaulettes="gold", stars=2,
        neck_order="#262a33", shoulders=1.2, stout=0.6, neck=1.2, frown=0.7)),
    "gorchakov": ("Prince Gorchakov: gold spectacles, clean-shaven, white hair, pleased with his own notes", Bust(
        yaw=24, turn=10, jaw=1.06, fat=0.5, jowl=0.6, chin=0.9, nose=1.0, nose_wide=1.05, lip=1.1, smile=0.35, age=0.8,
        hair="back", hair_colour="#c9c3b6", hairline=0.70, temples=0.16, full=0.09, burn=-0.3, spectacles="oval",
        coat="embroidered", coat_colour="#2a3d35", collar_colour="#2a3d35", sash="#7ea6c9,#7ea6c9", stars=2, stout=0.4)),
    "disraeli": ("Disraeli: long sallow face, black curls, a tuft on the chin", Bust(
        yaw=-28, turn=-12, wide=0.95, jaw=0.9, long=1.08, fat=-0.2, chin=1.05, brow=1.0, nose=1.22, nose_long=1.05, hook=0.5, lip=1.2,
        eye=0.9, hood=0.5, age=0.7, skin="#dcb994", hair="curly", hair_colour="#231d1a", hairline=0.66, temples=0.12, full=0.13,
        burn=-0.15, chin_tuft="tuft", coat="civil", coat_colour="#2a2730", waistcoat="#8a5a4a", shoulders=0.95)),
    "andrassy": ("Count Andrássy: black curls, beard and moustache, Hungarian gala", Bust(
        yaw=26, turn=10, wide=0.97, jaw=0.94, fat=-0.1, nose=1.12, hook=0.2, eye=1.05, age=0.4, skin="#dfba94", hair="curly",
        hair_colour="#29211c", hairline=0.62, temples=0.12, full=0.11, beard="full", beard_thick=0.12, moustache="heavy", brows=1.3,
        coat="attila", coat_colour="#6e2530", collar_colour="#6e2530", stars=1, neck_order="#3a7a4e", shoulders=1.0)),
    "palmerston": ("Lord Palmerston: seventy-one, jaunty, dyed whiskers, a straw's worth of a smile", Bust(
        yaw=-22, turn=-8, pitch=-3, wide=0.98, jaw=0.98, long=1.02, fat=0.05, jowl=0.2, chin=1.05, brow=1.0, nose=1.1, nose_long=1.02,
        nose_wide=1.05, lip=0.95, smile=0.5, eye=0.92, hood=0.2, age=0.9, skin="#ecc4a4", hair="back", hair_colour="#6d5a48",
        hairline=0.74, temples=0.16, full=0.12, beard="favoris", beard_thick=0.16, beard_colour="#75624e", brows=1.1, coat="civil",
        coat_colour="#2b3040", waistcoat="#d9cfae", sash="", stars=0, shoulders=1.02)),
    "russell": ("Lord John Russell: very small, large head, thin and obstinate", Bust(
        yaw=28, turn=12, wide=1.06, jaw=0.86, long=1.0, fat=-0.3, chin=0.95, forehead=1.12, brow=0.9, nose=1.05, nose_wide=0.95, lip=0.7,
        smile=0.05, eye=1.0, age=0.75, hair="thin", hair_colour="#6f6355", hairline=0.78, temples=0.14, full=0.10, burn=-0.42,
        coat="civil", coat_colour="#26262b", waistcoat="#3b3a3e", shoulders=0.82, neck=0.9)),
    "gladstone": ("Gladstone: hawk's eyes, white fringe of hair, high collar", Bust(
        yaw=-26, turn=-10, wide=1.02, jaw=1.05, long=1.05, fat=-0.15, jowl=0.1, chin=1.15, brow=1.45, nose=1.2, nose_long=1.06,
        nose_wide=1.1, hook=0.25, lip=0.75, smile=-0.2, eye=1.05, age=0.85, hair="thin", hair_colour="#d6d0c4", hairline=0.72,
        temples=0.18, full=0.13, beard="favoris", beard_thick=0.07, beard_colour="#d9d3c8", brows=1.5, brows_colour="#8f877a", coat="civil",
        coat_colour="#232329", waistcoat="#2e2d31", shoulders=1.02, frown=0.4)),
    "salisbury": ("Lord Salisbury: bald and vast, a great dark beard, a stoop", Bust(
        yaw=24, turn=10, pitch=3, wide=1.1, jaw=1.12, fat=0.45, chin=1.1, forehead=1.1, brow=1.15, nose=1.08, nose_wide=1.15, eye=0.85,
        hood=0.45, age=0.7, hair="bald", hair_colour="#5a4e42", full=0.08, burn=-0.1, beard="full", beard_thick=0.18, beard_long=0.16,
        moustache="heavy", beard_colour="#5c5044", brows=1.4, coat="civil", coat_colour="#242429", waistcoat="#2c2b30",
        shoulders=1.2, stout=0.8, neck=1.2)),
    "grey": ("Sir Edward Grey: clean profile, thin lips, eyes for birds", Bust(
        yaw=-40, turn=-18, wide=0.94, jaw=0.98, long=1.06, fat=-0.3, chin=1.15, brow=1.1, nose=1.22, nose_long=1.08, nose_wide=0.92, hook=0.35,
        lip=0.6, smile=-0.15, eye=0.9, age=0.5, hair="parted", hair_colour="#3a322b", hairline=0.64, temples=0.22, full=0.05,
        burn=-0.12, coat="civil", coat_colour="#2f3036", waistcoat="#45454c", shoulders=0.98)),
    "cuza": ("Prince Cuza: light hair, imperial and moustache, lancer's blue", Bust(
        yaw=22, turn=10, wide=1.0, jaw=0.98, fat=0.1, chin=1.0, nose=1.08, hook=0.1, eye=1.0, age=0.35, hair="back", hair_colour="#93744c",
        hairline=0.66, temples=0.12, full=0.12, burn=-0.2, moustache="waxed", chin_tuft="imperial", beard_colour="#9a7b52",
        coat="tunic", coat_colour="#2f4f86", collar_colour="#b0352f", epaulettes="gold", sash="#2b4b8c,#d8b23e", stars=1, lace=True)),
    "carol": ("Carol of Hohenzollern: lean and upright, short dark beard, plain blue tunic", Bust(
        yaw=-28, turn=-10, wide=0.94, jaw=0.9, fat=-0.3, chin=1.0, brow=1.1, nose=1.28, nose_long=1.06, hook=0.6, eye=0.95, age=0.45,
        hair="cropped", hair_colour="#2c241f", hairline=0.60, temples=0.2, full=0.05, burn=-0.2, beard="short", beard_thick=0.10,
        moustache="heavy", beard_colour="#30271f", coat="tunic", coat_colour="#27314f", collar_colour="#9c2f30", epaulettes="silver",
        neck_order="#2b4b8c", stars=1, shoulders=0.98)),
    "garibaldi": ("Garibaldi: lion's head, long fair hair and beard, the red shirt", Bust(
        yaw=26, turn=8, wide=1.06, jaw=1.0, fat=0.0, chin=1.0, forehead=1.02, brow=1.15, nose=1.12, nose_wide=1.0, eye=0.95, age=0.5,
        skin="#dcae86", hair="back", hair_colour="#a07a48", hairline=0.66, temples=0.10, full=0.20, burn=-0.25, beard="full",
        beard_thick=0.16, moustache="heavy", beard_colour="#a8824e", coat="stambouline", coat_colour="#a52d28", collar_colour="#a52d28",
        stars=0, shoulders=1.1)),
    "ignatiev": ("Count Ignatiev: broad, ruddy, a great moustache, an air of candour", Bust(
        yaw=22, turn=8, wide=1.06, jaw=1.12, fat=0.4, chin=1.05, nose=0.98, nose_wide=1.2, hook=-0.1, smile=0.35, eye=0.95, age=0.45,
        skin="#e8bb98", hair="cropped", hair_colour="#4a3a2c", hairline=0.70, temples=0.14, full=0.06, burn=-0.2, moustache="grand",
        brows=1.3, coat="tunic", coat_colour="#2d4434", collar_colour="#8c2b2d", epaulettes="gold", neck_order="#a62a2c", stars=2,
        shoulders=1.14, lace=True)),
    "nikola": ("Nikola of Montenegro: thick neck, black moustache, the low cap and the embroidered crimson of the mountains", Bust(
        yaw=24, turn=10, wide=1.04, jaw=1.1, fat=0.35, chin=1.1, brow=1.2, nose=1.1, nose_wide=1.1, hook=0.3, eye=0.95, age=0.35,
        skin="#d6a880", hair="cropped", hair_colour="#1f1915", hairline=0.58, temples=0.08, full=0.06, burn=-0.3, moustache="heavy",
        brows=1.5, hat="kapa", hat_colour="#a32c30", coat="embroidered", coat_colour="#8c2b2d", collar_colour="#8c2b2d", stars=1,
        shoulders=1.16, neck=1.2)),
    "fuad": ("Fuad Pasha: broad and easy, spectacles, a wit under the fez", Bust(
        yaw=-24, turn=-10, wide=1.04, jaw=1.12, fat=0.7, jowl=0.3, chin=1.0, nose=1.12, nose_wide=1.15, smile=0.5, eye=0.9, age=0.45,
        skin="#ddb48c", hair="cropped", hair_colour="#3b2f26", hairline=0.55, full=0.05, burn=-0.28, beard="full", beard_thick=0.10,
        moustache="heavy", beard_colour="#463a30", spectacles="oval", hat="fez", coat="stambouline", coat_colour="#2a2c3c",
        collar_colour="#2a2c3c", sash="#3a7a4e,#b03a32", stars=2, shoulders=1.08, stout=0.6)),
    "beust": ("Count Beust: narrow, curled, a minister who smiles too well", Bust(
        yaw=30, turn=12, wide=0.93, jaw=0.86, long=1.04, fat=-0.2, chin=0.95, nose=1.18, nose_long=1.08, nose_wide=0.9, lip=1.0, smile=0.55,
        eye=0.9, age=0.55, hair="curly", hair_colour="#8f8779", hairline=0.68, temples=0.18, full=0.10, beard="favoris", beard_thick=0.09,
        beard_colour="#a39b8d", coat="embroidered", coat_colour="#2b3a34", collar_colour="#2b3a34", sash="#a62a2c,#efe6d0", sash_from=-1,
        stars=2, shoulders=0.94)),
    "abdulaziz": ("Sultan Abdülaziz: a wrestler's bulk, grizzled full beard, plain fez", Bust(
        yaw=-20, turn=-8, wide=1.1, jaw=1.2, fat=0.8, jowl=0.4, chin=1.0, brow=1.2, nose=1.08, nose_wide=1.15, eye=0.95, age=0.45,
        skin="#dbb18a", hair="cropped", hair_colour="#5c5048", hairline=0.55, full=0.05, burn=-0.28, beard="full", beard_thick=0.13,
        moustache="heavy", beard_colour="#6d6258", brows=1.3, hat="fez", hat_colour="#8f2426", coat="embroidered", coat_colour="#26304a",
        collar_colour="#26304a", sash="#3a7a4e,#b03a32", stars=2, shoulders=1.22, stout=1.0, neck=1.25)),
    "abdulhamid": ("Sultan Abdülhamid II: great hooked nose, hollow cheeks, dark eyes that do not rest, a grey greatcoat", Bust(
        yaw=-38, turn=-14, wide=0.93, jaw=0.88, long=1.06, fat=-0.4, chin=1.0, brow=1.25, nose=1.45, nose_long=1.18, hook=1.2, eye=1.05,
        gaze=0.4, hood=0.3, age=0.7, skin="#d2a57c", hair="cropped", hair_colour="#3a2a20", hairline=0.55, full=0.04, burn=-0.25, beard="full",
        beard_thick=0.13, beard_long=0.10, moustache="heavy", beard_colour="#5a3a28", brows=1.4, hat="fez", hat_colour="#8f2426", coat="tunic",
        coat_colour="#5b5e66", collar_colour="#8c2b2d", stars=1, shoulders=0.94, neck=0.92)),
    "wilhelm_i": ("Wilhelm I: white whiskers brushed out, bald crown, the plain coat of the Guard", Bust(
        yaw=-24, turn=-8, wide=1.0, jaw=1.02, fat=0.15, chin=1.05, nose=1.05, smile=0.15, eye=0.95, age=0.85, skin="#e9c3a5", hair="thin",
        hair_colour="#d9d4ca", hairline=0.74, temples=0.18, full=0.08, beard="mutton", beard_thick=0.16, moustache="heavy",
        beard_colour="#ddd8ce", coat="tunic", coat_colour="#27314f", collar_colour="#9c2f30", epaulettes="silver", neck_order="#262a33",
        stars=1, shoulders=1.08, lace=True)),
    "wilhelm_ii": ("Wilhelm II: the moustache that points up, eyes that want to be feared", Bust(
        yaw=28, turn=10, pitch=-4, wide=0.98, jaw=1.0, fat=0.05, chin=1.15, brow=1.05, nose=1.08, eye=1.15, age=0.3, hair="parted",
        hair_colour="#5d4630", hairline=0.62, temples=0.14, full=0.06, burn=-0.12, moustache="waxed", brows=1.1, beard_colour="#6b5138",
        coat="tunic", coat_colour="#e9e4d6", collar_colour="#a62a2c", epaulettes="gold", sash="#c97a34,#c97a34", stars=2,
        shoulders=1.1, frown=0.4)),
    "nicholas_ii": ("Nicholas II: neat, kindly, the beard of a naval officer", Bust(
        yaw=-22, turn=-8, wide=0.97, jaw=0.96, fat=0.0, chin=0.95, nose=1.0, nose_wide=1.0, hook=-0.1, smile=0.1, eye=1.08, age=0.25,
        skin="#e8c4a2", hair="parted", hair_colour="#6b4f34", hairline=0.60, temples=0.12, full=0.06, burn=-0.2, beard="full",
        beard_thick=0.09, moustache="heavy", beard_colour="#7a5a3a", coat="tunic", coat_colour="#2d4434", collar_colour="#2d4434",
        epaulettes="gold", sash="#7ea6c9,#7ea6c9", stars=1, shoulders=0.96)),
    "izvolsky": ("Izvolsky: plump, scented, an eyeglass and a waxed moustache, a white waistcoat", Bust(
        yaw=-24, turn=-10, wide=1.04, jaw=1.12, fat=0.75, jowl=0.5, chin=0.95, nose=0.95, nose_wide=1.15, lip=1.15, smile=0.1, eye=0.85, hood=0.4,
        age=0.55, hair="parted", hair_colour="#3d332b", hairline=0.76, temples=0.20, full=0.05, burn=-0.1, moustache="waxed",
        beard_colour="#3d332b", spectacles="eyeglass", coat="civil", coat_colour="#2f2e36", waistcoat="#efe9da", stars=1,
        shoulders=1.02, stout=0.6)),
    "aehrenthal": ("Baron Aehrenthal: tall, stooping, cropped, short-sighted and sure", Bust(
        yaw=-26, turn=-10, pitch=4, wide=1.0, jaw=1.04, long=1.05, fat=0.2, chin=1.05, brow=1.05, nose=1.1, nose_wide=1.1, eye=0.8, hood=0.5,
        age=0.55, hair="cropped", hair_colour="#6b6056", hairline=0.70, temples=0.16, full=0.04, burn=-0.1, moustache="heavy",
        beard_colour="#73685d", coat="civil", coat_colour="#26272c", waistcoat="#d5cdb6", neck_order="#a62a2c", stars=1, shoulders=1.0,
        frown=0.3)),
    "shamil": ("Shamil: the imam of the mountains, a henna-red beard under a white papakha", Bust(
        yaw=-26, turn=-8, wide=0.97, jaw=0.94, long=1.06, fat=-0.3, chin=1.05, brow=1.35, nose=1.22, nose_long=1.08, hook=0.4, eye=0.9, hood=0.3,
        age=0.75, skin="#d3a67e", hair="cropped", hair_colour="#6a3a22", hairline=0.55, full=0.04, burn=-0.2, beard="full", beard_thick=0.17,
        beard_long=0.24, moustache="heavy", beard_colour="#8a4a28", brows=1.4, hat="papakha", hat_colour="#d9d0b8", coat="stambouline",
        coat_colour="#3b4238", collar_colour="#3b4238", stars=0, shoulders=1.04)),
    "michael": ("Prince Michael of Serbia: slender, melancholy, side-whiskers and a soft moustache", Bust(
        yaw=24, turn=10, wide=0.94, jaw=0.9, long=1.02, fat=-0.2, chin=0.95, nose=1.08, nose_wide=0.95, eye=1.0, hood=0.3, age=0.35,
        hair="back", hair_colour="#4a372a", hairline=0.68, temples=0.2, full=0.10, beard="favoris", beard_thick=0.09, moustache="heavy",
        beard_colour="#5a4432", coat="tunic", coat_colour="#2b4b8c", collar_colour="#a62a2c", epaulettes="gold", sash="#a62a2c,#efe6d0", stars=2,
        shoulders=0.96, lace=True)),
    "granville": ("Lord Granville: round, easy, curly whiskers, everybody's friend", Bust(
        yaw=-24, turn=-10, wide=1.03, jaw=1.1, fat=0.55, jowl=0.3, chin=0.95, nose=0.98, nose_wide=1.1, lip=1.05, smile=0.45, eye=0.95, age=0.55,
        hair="curly", hair_colour="#7a6a58", hairline=0.74, temples=0.18, full=0.10, beard="favoris", beard_thick=0.12, beard_colour="#85735f",
        coat="civil", coat_colour="#2b2b30", waistcoat="#cfc4a4", stars=0, sash="#2d4a86,#2d4a86", sash_from=-1, shoulders=1.02, stout=0.5)),
    "ferdinand": ("Ferdinand of Bulgaria: the great nose of Coburg, fair pointed beard, white tunic", Bust(
        yaw=34, turn=14, wide=0.97, jaw=0.98, long=1.05, fat=0.2, chin=1.1, brow=0.95, nose=1.5, nose_long=1.2, hook=0.5, eye=0.88, hood=0.3,
        age=0.4, skin="#ecc9ab", hair="back", hair_colour="#9a7a4c", hairline=0.72, temples=0.18, full=0.06, burn=-0.15, beard="short",
        beard_thick=0.10, beard_long=0.06, moustache="waxed", beard_colour="#a6864f", coat="tunic", coat_colour="#e9e4d6", collar_colour="#a52d28",
        epaulettes="gold", sash="#3a7a4e,#efe6d0", stars=2, shoulders=1.04, stout=0.3)),
}  # fmt: skip

WIDE = {"large": (400, 2, 0.285, 0.42, 3.1), "middle": (96, 4, 0.325, 0.44, 1.9), "small": (64, 5, 0.345, 0.455, 1.5)}
"""Width, times it is drawn larger, half a face in widths, where the eyes are, pixels between lines."""


def plate(bust: Bust, kind: str) -> Image.Image:
    """One portrait of one size; the small ones come nearer and are hatched less."""
    wide, over, unit, eyes, gap = WIDE[kind]
    if bust.hat in ("fez", "papakha") and kind != "large":
        unit, eyes = unit * 0.90, eyes + 0.045
    drawn = Plate(bust, wide * over, wide * 5 // 4 * over, unit * wide * over, eyes, gap * over)
    hatch = {"large": 1.0, "middle": 0.55, "small": 0.35}[kind]
    return oval(drawn.draw(hatch), wide, wide * 5 // 4, {"large": 1.0, "middle": 0.6, "small": 0.5}[kind])


def one(name: str) -> list[str]:
    """All sizes of one person."""
    made = []
    for kind, (wide, *_) in WIDE.items():
        path = ASSETS / "portraits" / f"{name}-{wide}.png"
        save(plate(PEOPLE[name][1], kind), path)
        made.append(f"portraits/{path.name}")
    return made


def build(names: list[str] | None = None) -> dict[str, str]:
    """All portraits, two at a time."""
    wanted = names or list(PEOPLE)
    with Pool(2) as pool:
        made = pool.map(one, wanted, 1)
    return {path: PEOPLE[name][0] for name, paths in zip(wanted, made, strict=True) for path in paths}
