"""What each question of the congress is about on the map: provinces, lines and places, by question id and position id."""

from __future__ import annotations

from typing import Any

from cuts import AKKERMAN_ROAD, ALLIED_LINE, KATLABUG, KHOTIN_LINE, SASYK, TRAJANS_WALL, YALPUKH, Line

LINES: dict[str, tuple[str, str, Line]] = {
    "islands_line": ("Brunnov’s first line", "Première ligne de Brunnow", [*TRAJANS_WALL[:7], *KATLABUG[1:]]),
    "sasyk_line": ("Brunnov’s second line", "Seconde ligne de Brunnow", [*TRAJANS_WALL, *SASYK[1:-1]]),
    "middle_line": ("The middle line", "Ligne moyenne", [*AKKERMAN_ROAD[::-1], *TRAJANS_WALL[9:3:-1], *YALPUKH[1:]]),
    "allied_line": ("The allies’ line", "Ligne des alliés", [*ALLIED_LINE, *AKKERMAN_ROAD[3:]]),
    "khotin_line": ("Line of the preliminaries", "Ligne des préliminaires", [*KHOTIN_LINE, *ALLIED_LINE[5:7], (29.6, 45.84), *SASYK[1:-1]]),
    "dardanelles": ("Dardanelles", "Dardanelles", [(26.15, 40.03), (26.4, 40.15), (26.4, 40.22), (26.7, 40.4)]),
    "bosphorus": ("Bosphorus", "Bosphore", [(29.0, 41.02), (29.07, 41.1), (29.12, 41.23)]),
}  # fmt: skip

POINTS: dict[str, tuple[str, str, str, float, float]] = {
    "sevastopol": ("arsenal", "Sevastopol", "Sébastopol", 33.52, 44.61),
    "nikolaev": ("arsenal", "Nikolaev", "Nicolaïeff", 32.0, 46.97),
    "kherson": ("arsenal", "Kherson", "Kherson", 32.6, 46.64),
    "azov": ("arsenal", "Azov, Taganrog", "Azov, Taganrog", 39.2, 47.16),
    "sinope": ("arsenal", "Sinope", "Sinope", 35.15, 42.03),
    "constantinople": ("arsenal", "Constantinople", "Constantinople", 28.97, 41.03),
    "anapa": ("fort", "Anapa", "Anapa", 37.32, 44.9),
    "sudjuk": ("fort", "Sudjuk-Kale", "Soudjouk-Kalé", 37.78, 44.72),
    "gelendjik": ("fort", "Gelendjik", "Ghélendjik", 38.08, 44.56),
    "sukhum": ("fort", "Sukhum-Kale", "Soukhoum-Kalé", 41.0, 43.0),
    "redut_kale": ("fort", "Redut-Kale", "Redout-Kalé", 41.62, 42.27),
    "kars": ("fort", "Kars", "Kars", 43.1, 40.6),
    "ardahan": ("fort", "Ardahan", "Ardahan", 42.7, 41.11),
    "batum": ("port", "Batum", "Batoum", 41.64, 41.64),
    "bomarsund": ("fort", "Bomarsund", "Bomarsund", 20.23, 60.21),
    "sveaborg": ("fort", "Sveaborg", "Sveaborg", 24.98, 60.15),
    "kronstadt": ("fort", "Kronstadt", "Cronstadt", 29.77, 59.99),
    "bolgrad": ("town", "Bolgrad", "Bolgrad", 28.61, 45.69),
    "ismail": ("fort", "Ismail", "Ismaïl", 28.84, 45.35),
    "kilia": ("fort", "Kilia", "Kilia", 29.26, 45.45),
    "khotin": ("fort", "Khotin", "Khotin", 26.49, 48.51),
    "reni": ("town", "Reni", "Réni", 28.28, 45.46),
    "katamori": ("town", "Katamori", "Katamori", 28.08, 46.93),
    "galatz": ("port", "Galatz", "Galatz", 28.05, 45.44),
    "sulina": ("port", "Sulina", "Soulina", 29.66, 45.16),
    "st_george": ("port", "St George’s mouth", "Bouche de Saint-Georges", 29.6, 44.89),
    "kilia_mouth": ("port", "Kilia mouth", "Bouche de Kilia", 29.74, 45.4),
    "isaktcha": ("port", "Isaktcha", "Isaktcha", 28.46, 45.27),
    "vienna": ("town", "Vienna", "Vienne", 16.37, 48.21),
    "ulm": ("town", "Ulm", "Ulm", 9.99, 48.4),
    "pest": ("town", "Pest", "Pesth", 19.05, 47.5),
    "belgrade": ("fort", "Belgrade", "Belgrade", 20.46, 44.82),
    "orsova": ("town", "Iron Gates", "Portes de Fer", 22.45, 44.7),
    "kinburn": ("fort", "Kinburn", "Kinburn", 31.53, 46.57),
    "kerch": ("fort", "Kerch", "Kertch", 36.47, 45.36),
    "eupatoria": ("port", "Eupatoria", "Eupatoria", 33.37, 45.19),
    "balaklava": ("port", "Balaklava, Kamiesh", "Balaklava, Kamiesch", 33.55, 44.5),
    "odessa": ("port", "Odessa", "Odessa", 30.73, 46.48),
    "varna": ("port", "Varna", "Varna", 27.91, 43.21),
    "trebizond": ("port", "Trebizond", "Trébizonde", 39.72, 41.0),
    "taganrog": ("port", "Taganrog", "Taganrog", 38.9, 47.21),
    "bucharest": ("town", "Bucharest", "Bucarest", 26.1, 44.43),
    "jassy": ("town", "Jassy", "Jassy", 27.59, 47.16),
    "shabatz": ("fort", "Shabatz", "Chabatz", 19.69, 44.75),
    "semendria": ("fort", "Semendria", "Semendria", 20.93, 44.66),
    "kladovo": ("fort", "Fetislam", "Féthislam", 22.6, 44.62),
    "uzhitza": ("fort", "Uzhitza", "Oujitza", 19.85, 43.86),
    "sokol": ("fort", "Sokol", "Sokol", 19.35, 44.25),
    "cettigne": ("town", "Cettigne", "Cettigné", 18.92, 42.39),
    "warsaw": ("town", "Warsaw", "Varsovie", 21.01, 52.23),
    "rome": ("town", "Rome", "Rome", 12.48, 41.9),
    "bologna": ("town", "Bologna", "Bologne", 11.34, 44.49),
    "ancona": ("town", "Ancona", "Ancône", 13.52, 43.62),
    "parma": ("town", "Parma", "Parme", 10.33, 44.8),
    "modena": ("town", "Modena", "Modène", 10.93, 44.65),
    "naples": ("town", "Naples", "Naples", 14.25, 40.85),
    "bethlehem": ("town", "Holy Places", "Lieux saints", 35.2, 31.74),
}  # fmt: skip

REST_OF_BESSARABIA = [
    "bess_leova",
    "bess_cahul",
    "bess_bolgrad",
    "bess_reni",
    "bess_kilia",
    "bess_tatarbunary",
    "danube_delta",
    "serpents_isle",
]
OTTOMAN_EUROPE = [
    "bosnia", "herzegovina", "novi_pazar", "montenegro_gains", "nish", "kosovo", "albania", "epirus", "thessaly",
    "macedonia_north", "macedonia_south", "pirin", "bulgaria", "eastern_rumelia", "south_dobruja", "dobruja",
    "thrace_west", "thrace_east", "constantinople", "crete", "archipelago", "dodecanese",
]  # fmt: skip
OTTOMAN_ASIA = [
    "anatolia", "cilicia", "trebizond", "erzurum", "kurdistan", "kars", "ardahan", "batum", "syria", "lebanon", "palestine",
    "mesopotamia", "cyprus",
]  # fmt: skip
PRINCIPALITIES = ["moldavia", "wallachia"]
COAST = ["circassia", "abkhazia"]

OVERLAYS: dict[str, dict[str, Any]] = {
    "bs_fleet": {"provinces": ["black_sea"], "points": ["sevastopol", "nikolaev", "sinope", "constantinople"]},
    "bs_arsenals": {"provinces": ["black_sea", "azov"], "points": ["sevastopol", "nikolaev", "kherson", "azov", "sinope"]},
    "east_coast": {
        "provinces": COAST, "points": ["anapa", "sudjuk", "gelendjik", "sukhum", "redut_kale"],
        "positions": {"georgia_too": {"provinces": [*COAST, "mingrelia", "georgia"]}, "independence": {"provinces": ["circassia"]}},
    },
    "straits": {"provinces": ["straits"], "lines": ["dardanelles", "bosphorus"], "points": ["constantinople"]},
    "bessarabia": {
        "provinces": ["bess_east", "bess_codru", *REST_OF_BESSARABIA],
        "lines": ["islands_line", "sasyk_line", "middle_line", "allied_line", "khotin_line"],
        "points": ["bolgrad", "ismail", "kilia", "khotin", "katamori", "reni"],
        "positions": {
            "none": {"provinces": [], "lines": []},
            "islands": {"provinces": ["danube_delta", "serpents_isle", "bess_reni"], "lines": ["islands_line"]},
            "lake_sasyk": {"provinces": ["danube_delta", "serpents_isle", "bess_reni", "bess_kilia"], "lines": ["sasyk_line"]},
            "middle_line": {
                "provinces": ["danube_delta", "serpents_isle", "bess_reni", "bess_kilia", "bess_tatarbunary", "bess_cahul", "bess_leova"],
                "lines": ["middle_line"],
            },
            "allied_line": {
                "provinces": ["danube_delta", "serpents_isle", "bess_reni", "bess_kilia", "bess_tatarbunary", "bess_cahul", "bess_bolgrad"],
                "lines": ["allied_line"],
            },
            "khotin_line": {
                "provinces": ["danube_delta", "serpents_isle", "bess_reni", "bess_kilia", "bess_cahul", "bess_bolgrad", "bess_leova", "bess_codru"],
                "lines": ["khotin_line"],
            },
            "whole": {"provinces": ["bess_east", "bess_codru", *REST_OF_BESSARABIA], "lines": []},
        },
    },
    "danube": {
        "provinces": ["danube_delta"], "river": True, "points": ["sulina", "kilia_mouth", "st_george", "galatz", "isaktcha", "orsova"],
        "positions": {"whole_river": {"provinces": ["danube_delta"], "points": ["sulina", "kilia_mouth", "st_george", "galatz", "orsova", "pest", "vienna", "ulm"]}},
    },
    "princ_status": {"provinces": PRINCIPALITIES, "points": ["bucharest", "jassy"]},
    "princ_union": {
        "provinces": PRINCIPALITIES, "points": ["bucharest", "jassy"],
        "positions": {"exchange": {"provinces": [*PRINCIPALITIES, "parma", "modena"]}},
    },
    "christians": {"provinces": [*OTTOMAN_EUROPE, *OTTOMAN_ASIA], "points": ["bethlehem", "constantinople"]},
    "concert_integrity": {"provinces": [*OTTOMAN_EUROPE, *OTTOMAN_ASIA, *PRINCIPALITIES, "serbia"], "points": ["constantinople"]},
    "tripartite": {"provinces": [*OTTOMAN_EUROPE, *OTTOMAN_ASIA, *PRINCIPALITIES, "serbia"], "points": ["constantinople"]},
    "kars_asia": {
        "provinces": ["kars", "ardahan"], "points": ["kars", "ardahan", "batum"],
        "positions": {
            "rectified": {"provinces": ["kars", "ardahan", "georgia"]},
            "georgian_coast": {"provinces": ["kars", "ardahan", "mingrelia"]},
        },
    },
    "aland": {
        "provinces": ["aland"], "points": ["bomarsund"],
        "positions": {"baltic_limits": {"provinces": ["aland", "finland"], "points": ["bomarsund", "sveaborg", "kronstadt"]}},
    },
    "evacuation": {"provinces": ["crimea", "kars"], "points": ["sevastopol", "balaklava", "eupatoria", "kerch", "kinburn", "kars"]},
    "princ_evac": {"provinces": PRINCIPALITIES, "points": ["bucharest", "jassy", "galatz"]},
    "serbia": {"provinces": ["serbia"], "points": ["belgrade", "shabatz", "semendria", "kladovo", "uzhitza", "sokol"]},
    "montenegro": {"provinces": ["montenegro"], "points": ["cettigne"]},
    "poland": {"provinces": ["poland"], "points": ["warsaw"]},
    "italy": {
        "provinces": ["legations", "marches_umbria", "rome", "parma", "modena", "naples", "sicily"],
        "points": ["rome", "bologna", "ancona", "parma", "modena", "naples"],
        "positions": {
            "legations": {"provinces": ["legations"], "points": ["bologna", "rome"]},
            "duchies": {"provinces": ["parma", "modena"], "points": ["parma", "modena"]},
            "remonstrance": {"provinces": ["legations", "marches_umbria", "rome", "naples", "sicily"]},
        },
    },
    "commerce_consuls": {"provinces": ["black_sea"], "points": ["odessa", "taganrog", "varna", "trebizond", "galatz", "nikolaev"]},
}  # fmt: skip

NONE: dict[str, str] = {
    "maritime_law": "The law of every sea, not of one.",
    "indemnity": "A matter of money.",
    "mediation": "A rule for all the powers.",
    "amnesty_prisoners": "Persons, wherever they are.",
    "capitulations": "Courts and tariffs of the whole Ottoman Empire, not a territory.",
    "prussia_seat": "A chair at the table.",
}
"""Questions without a territory, and why."""
