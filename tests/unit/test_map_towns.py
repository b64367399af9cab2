"""Towns of 1856 lie in the states that held them: what the hand-drawn frontiers are worth, town by town."""

from __future__ import annotations

import math

import pytest

from game import paths
from game.ui.chart.sheets import Chart

CHART = Chart(paths.root("assets") / "map")
RADIUS, MIDDLE, SOUTH, NORTH, ORIGIN = 6371.0, 20.0, 37.0, 57.0, 46.0
LEFT, TOP, ACROSS = -2590.0, 1690.0, 5504.0
"""The cone and the sheet's edges in kilometres, as in assets/build/map/projection.py."""

TOWNS: dict[str, dict[str, tuple[float, float]]] = {
    "brunswick": {"Brunswick": (10.52, 52.27), "Wolfenbüttel": (10.54, 52.16), "Helmstedt": (11.01, 52.23),
        "Blankenburg": (10.96, 51.79), "Holzminden": (9.45, 51.83), "Gandersheim": (10.03, 51.87),
        "Schöningen": (10.97, 52.14), "Seesen": (10.18, 51.89)},
    "hanover": {"Hanover": (9.73, 52.37), "Hildesheim": (9.95, 52.15), "Göttingen": (9.93, 51.53),
        "Lüneburg": (10.41, 53.25), "Celle": (10.08, 52.62), "Osnabrück": (8.05, 52.28), "Emden": (7.2, 53.37),
        "Goslar": (10.43, 51.91), "Osterode": (10.25, 51.73), "Hameln": (9.36, 52.1), "Northeim": (9.87, 51.7),
        "Einbeck": (9.87, 51.82)},
    "lippe_waldeck": {"Detmold": (8.88, 51.94), "Lemgo": (8.9, 52.03), "Arolsen": (9.01, 51.38),
        "Korbach": (8.87, 51.28), "Wildungen": (9.12, 51.12), "Stadthagen": (9.21, 52.32), "Bückeburg": (9.05, 52.26)},
    "anhalt": {"Dessau": (12.24, 51.83), "Köthen": (11.97, 51.75), "Bernburg": (11.74, 51.79),
        "Zerbst": (12.08, 51.97), "Ballenstedt": (11.23, 51.72), "Coswig": (12.45, 51.88)},
    "prussian_saxony": {"Magdeburg": (11.62, 52.13), "Halle": (11.97, 51.48), "Erfurt": (11.03, 50.98),
        "Mühlhausen": (10.45, 51.2), "Langensalza": (10.64, 51.1), "Nordhausen": (10.79, 51.5),
        "Heiligenstadt": (10.14, 51.38), "Weissensee": (11.07, 51.2), "Naumburg": (11.81, 51.15),
        "Zeitz": (12.14, 51.05), "Wittenberg": (12.64, 51.87), "Suhl": (10.69, 50.6), "Quedlinburg": (11.14, 51.79),
        "Halberstadt": (11.05, 51.9), "Torgau": (13, 51.56), "Merseburg": (12, 51.36), "Sangerhausen": (11.3, 51.47)},
    "thuringia": {"Weimar": (11.33, 50.98), "Gotha": (10.7, 50.95), "Eisenach": (10.32, 50.97),
        "Jena": (11.59, 50.93), "Meiningen": (10.41, 50.57), "Coburg": (10.96, 50.26), "Altenburg": (12.43, 50.99),
        "Gera": (12.08, 50.88), "Sondershausen": (10.87, 51.37), "Rudolstadt": (11.33, 50.72),
        "Greiz": (12.2, 50.65), "Frankenhausen": (11.1, 51.36), "Arnstadt": (10.95, 50.83),
        "Hildburghausen": (10.73, 50.43), "Sonneberg": (11.17, 50.36)},
    "hesse_kassel": {"Cassel": (9.5, 51.31), "Marburg": (8.77, 50.81), "Fulda": (9.68, 50.55),
        "Hanau": (8.92, 50.13), "Hersfeld": (9.7, 50.87), "Gelnhausen": (9.19, 50.2), "Schmalkalden": (10.45, 50.72),
        "Eschwege": (10.05, 51.19), "Hofgeismar": (9.38, 51.5), "Schlüchtern": (9.52, 50.35),
        "Frankenberg": (8.8, 51.06), "Ziegenhain": (9.24, 50.92)},
    "hesse_darmstadt": {"Darmstadt": (8.65, 49.87), "Mainz": (8.27, 50), "Worms": (8.36, 49.63),
        "Giessen": (8.67, 50.58), "Friedberg": (8.75, 50.33), "Alsfeld": (9.27, 50.75), "Lauterbach": (9.4, 50.63),
        "Biedenkopf": (8.53, 50.91), "Büdingen": (9.11, 50.29), "Battenberg": (8.64, 51.01),
        "Offenbach": (8.77, 50.1)},
    "nassau": {"Wiesbaden": (8.24, 50.08), "Limburg": (8.06, 50.39), "Dillenburg": (8.28, 50.74),
        "Ems": (7.72, 50.33), "Frankfurt": (8.68, 50.11), "Weilburg": (8.26, 50.48)},
    "rhineland": {"Wetzlar": (8.5, 50.55), "Cologne": (6.96, 50.94), "Coblenz": (7.6, 50.36), "Trier": (6.64, 49.76),
        "Münster": (7.63, 51.96), "Paderborn": (8.75, 51.72), "Bielefeld": (8.53, 52.02), "Minden": (8.92, 52.29),
        "Saarbrücken": (7, 49.24), "Kreuznach": (7.85, 49.85)},
    "oldenburg": {"Oldenburg": (8.21, 53.14), "Jever": (7.9, 53.57), "Vechta": (8.28, 52.73),
        "Cloppenburg": (8.05, 52.85), "Birkenfeld": (7.17, 49.65), "Eutin": (10.62, 54.14),
        "Delmenhorst": (8.63, 53.05)},
    "hohenzollern": {"Hechingen": (8.96, 48.35), "Sigmaringen": (9.22, 48.09)},
    "wurttemberg": {"Stuttgart": (9.18, 48.78), "Ulm": (9.99, 48.4), "Tübingen": (9.05, 48.52),
        "Heilbronn": (9.22, 49.14), "Rottweil": (8.63, 48.17)},
    "baden": {"Karlsruhe": (8.4, 49.01), "Freiburg": (7.85, 48), "Mannheim": (8.47, 49.49),
        "Wertheim": (9.51, 49.76), "Tauberbischofsheim": (9.66, 49.62), "Heidelberg": (8.7, 49.41)},
    "bavaria": {"Munich": (11.58, 48.14), "Nuremberg": (11.08, 49.45), "Würzburg": (9.93, 49.79),
        "Bamberg": (10.89, 49.89), "Aschaffenburg": (9.15, 49.98), "Hof": (11.92, 50.32)},
    "saxony": {"Leipzig": (12.37, 51.34), "Dresden": (13.74, 51.05), "Chemnitz": (12.92, 50.83),
        "Zittau": (14.8, 50.9), "Bautzen": (14.42, 51.18), "Plauen": (12.13, 50.5)},
    "silesia": {"Görlitz": (14.98, 51.15)},
    "holstein": {"Kiel": (10.13, 54.32), "Itzehoe": (9.5, 53.93)},
    "circassia": {"Maikop": (40.1, 44.61), "Psekups": (38.97, 44.9), "Sochi": (39.72, 43.59), "Khodz": (40.2, 44.2)},
    "caucasus_line": {"Armavir": (41.12, 44.99), "Labinskaya": (40.78, 44.63), "Stavropol": (41.97, 45.04),
        "Batalpashinsk": (42.06, 44.22), "Kislovodsk": (42.72, 43.9), "Vladikavkaz": (44.68, 43.02),
        "Grozny": (45.69, 43.32), "Urus-Martan": (45.54, 43.13), "Achkhoy": (45.29, 43.19),
        "Khasavyurt": (46.59, 43.25), "Temir-Khan-Shura": (47.11, 42.82), "Kumukh": (47.11, 42.17),
        "Petrovsk": (47.5, 42.98), "Derbent": (48.29, 42.06), "Chiryurt": (46.85, 43.16)},
    "dagestan": {"Vedeno": (46.1, 42.96), "Khunzakh": (46.7, 42.55), "Gunib": (46.96, 42.39),
        "Gimry": (46.84, 42.76), "Botlikh": (46.23, 42.8)},
    "montenegro": {"Cettigne": (18.92, 42.39), "Moratcha": (19.39, 42.77), "Bjelopavlitch": (19.1, 42.55),
        "Tchevo": (18.99, 42.46)},
    "montenegro_gains": {"Nikshich": (18.95, 42.77), "Podgoritza": (19.26, 42.44), "Kolashin": (19.52, 42.82),
        "Antivari": (19.1, 42.1)},
    "lebanon": {"Deir el-Qamar": (35.56, 33.7), "Bsharri": (36.01, 34.25), "Jubail": (35.66, 34.12),
        "Jounieh": (35.62, 33.98), "Jezzine": (35.58, 33.54), "Zahle": (35.9, 33.85)},
    "syria": {"Tripoli": (35.84, 34.43), "Sidon": (35.38, 33.56), "Baalbek": (36.2, 34), "Damascus": (36.3, 33.51),
        "Tyre": (35.2, 33.27)},
}  # fmt: skip
"""Province to towns: degrees east and north. Of the Caucasus: forts and auls, and who sat in them in 1856."""


def pixel(east: float, north: float, wide: int) -> tuple[int, int]:
    """Where a place lies on a sheet so many pixels wide."""

    def steep(degrees: float) -> float:
        return math.tan(math.pi / 4 + math.radians(degrees) / 2)

    south, top = math.cos(math.radians(SOUTH)), math.cos(math.radians(NORTH))
    cone = math.log(south / top) / math.log(steep(NORTH) / steep(SOUTH))
    size = RADIUS * south * steep(SOUTH) ** cone / cone
    angle, out, zero = cone * math.radians(east - MIDDLE), size / steep(north) ** cone, size / steep(ORIGIN) ** cone
    x, y = out * math.sin(angle), zero - out * math.cos(angle)
    return int((x - LEFT) * wide / ACROSS), int((TOP - y) * wide / ACROSS)


@pytest.mark.parametrize("province", TOWNS)
def test_every_town_lies_in_its_province(province: str) -> None:
    """On the finest sheet, to the pixel: nine tenths of a kilometre."""
    plate = CHART.plate("fine")
    found = {
        name: CHART.by_index[plate.index_at(pixel(*place, plate.size[0]))].id for name, place in TOWNS[province].items()
    }
    assert found == dict.fromkeys(TOWNS[province], province)


def test_a_town_across_the_frontier_is_told_apart() -> None:
    """Wetzlar was Prussia's and Giessen, a dozen kilometres off, was Hesse's."""
    plate = CHART.plate("fine")
    near = [CHART.by_index[plate.index_at(pixel(east, 50.56, plate.size[0]))].id for east in (8.5, 8.7)]
    assert near == ["rhineland", "hesse_darmstadt"]
