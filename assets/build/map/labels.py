"""Names on the map: seas and states along their lines, cities at their places. The game writes them, in its language."""

from __future__ import annotations

from cuts import Line

SEAS: dict[str, tuple[str, str, Line]] = {
    "azov": ("Sea of Azov", "Mer d’Azov", [(34.6, 46.4), (35.4, 45.2), (36.0, 45.36), (36.62, 45.42), (37.0, 45.25), (38.6, 45.8), (39.8, 47.5), (36.0, 47.3)]),
    "straits": ("The Straits", "Les Détroits", [(26.0, 39.98), (26.25, 40.0), (27.2, 40.1), (28.8, 40.2), (30.1, 40.5), (29.5, 41.0), (29.2, 41.23), (29.05, 41.23), (28.5, 41.05), (27.0, 40.8), (26.1, 40.15)]),
    "black_sea": ("Black Sea", "Mer Noire", [(27.2, 43.5), (28.3, 41.0), (29.3, 41.0), (31.5, 40.8), (42.2, 40.7), (42.2, 42.8), (37.5, 45.4), (36.6, 45.4), (36.0, 45.38), (35.5, 45.2), (34.0, 45.0), (33.9, 46.4), (30.0, 47.2), (28.5, 45.0)]),
    "aegean": ("Ægean Sea", "Mer Égée", [(22.7, 40.7), (22.7, 36.3), (23.4, 35.6), (26.4, 35.4), (28.3, 36.4), (27.5, 38.5), (26.05, 39.98), (26.4, 40.9), (24.0, 41.1)]),
    "adriatic": ("Adriatic Sea", "Mer Adriatique", [(12.0, 46.0), (12.5, 43.6), (16.0, 41.2), (18.5, 40.0), (19.5, 40.4), (19.8, 42.3), (15.0, 45.0), (14.6, 45.5)]),
    "baltic": ("Baltic Sea", "Mer Baltique", [(9.9, 55.0), (10.6, 53.8), (14.5, 53.4), (20.0, 54.0), (25.0, 56.8), (31.0, 59.7), (29.5, 61.0), (22.5, 66.5), (16.5, 63.0), (16.0, 57.0), (12.6, 56.1), (11.0, 56.0)]),
    "caspian": ("Caspian Sea", "Mer Caspienne", [(46.3, 47.8), (46.6, 44.0), (49.0, 37.0), (55.0, 36.0), (55.5, 47.8)]),
    "north_sea": ("North Sea", "Mer du Nord", [(-1.8, 51.0), (1.5, 51.0), (4.5, 51.0), (9.5, 53.6), (8.6, 55.5), (8.1, 57.1), (6.5, 58.4), (3.5, 62.0), (-3.5, 62.0), (-3.0, 58.5)]),
    "mediterranean": ("Mediterranean Sea", "Mer Méditerranée", [(-5.4, 35.8), (-5.4, 37.2), (3.2, 43.9), (9.5, 45.0), (13.0, 42.5), (16.5, 40.8), (22.0, 40.0), (29.0, 37.5), (36.5, 37.2), (36.5, 29.9), (12.0, 29.9), (10.0, 36.0)]),
}  # fmt: skip
"""Waters that can be pointed at: id, names, and a loop that holds them; the first loop that fits counts."""

SEATS = {
    "azov": (36.6, 46.1), "straits": (27.9, 40.72), "black_sea": (34.5, 43.2), "aegean": (25.1, 38.3),
    "adriatic": (15.3, 43.0), "baltic": (19.3, 56.6), "caspian": (50.4, 42.0), "north_sea": (3.5, 56.2),
    "mediterranean": (24.0, 34.1),
}  # fmt: skip
"""Where the keys stop in each water."""

Name = tuple[str, str, float, Line, dict[str, str]]

STATES: list[Name] = [
    ("RUSSIAN EMPIRE", "EMPIRE DE RUSSIE", 30, [(27.5, 54.0), (35.0, 53.9), (45.5, 52.4)], {"great_russia": "russia"}),
    ("AUSTRIA", "AUTRICHE", 26, [(13.4, 47.05), (18.4, 46.85), (24.4, 46.1)], {"hungary": "austria"}),
    ("AUSTRIA", "AUTRICHE", 15, [(12.9, 47.6), (15.8, 47.9)], {"hungary": "hungary"}),
    ("HUNGARY", "HONGRIE", 24, [(17.6, 47.2), (22.5, 47.3)], {"hungary": "hungary"}),
    ("OTTOMAN EMPIRE", "EMPIRE OTTOMAN", 27, [(28.6, 39.3), (34.5, 39.35), (41.8, 38.6)], {"anatolia": "ottoman"}),
    ("FRANCE", "FRANCE", 25, [(-0.6, 46.9), (5.2, 47.2)], {"france": "france"}),
    ("GREAT BRITAIN", "GRANDE-BRETAGNE", 14, [(-3.9, 57.3), (-2.6, 54.6), (-0.6, 51.7)], {"great_britain": "britain"}),
    ("IRELAND", "IRLANDE", 13, [(-9.1, 53.0), (-6.6, 53.5)], {"ireland": "britain"}),
    ("PRUSSIA", "PRUSSE", 19, [(13.6, 53.3), (17.2, 53.5), (21.4, 53.95)], {"brandenburg": "prussia", "hanover": "hanover"}),
    ("GERMANY", "ALLEMAGNE", 24, [(7.8, 51.6), (12.5, 52.3), (17.5, 53.0)], {"bavaria": "germany"}),
    ("SPAIN", "ESPAGNE", 22, [(-5.6, 40.0), (-1.2, 40.2)], {"spain": "spain"}),
    ("PORTUGAL", "PORTUGAL", 12, [(-8.3, 41.6), (-8.0, 38.2)], {"portugal": "portugal"}),
    ("SWEDEN", "SUÈDE", 16, [(14.0, 60.2), (15.4, 57.2)], {"sweden": "sweden"}),
    ("NORWAY", "NORVÈGE", 13, [(7.2, 59.4), (10.4, 60.5)], {"norway": "sweden"}),
    ("DENMARK", "DANEMARK", 10, [(8.4, 56.3), (10.5, 56.35)], {"denmark": "denmark"}),
    ("NETHERLANDS", "PAYS-BAS", 8, [(4.6, 51.9), (6.9, 52.55)], {"netherlands": "netherlands"}),
    ("BELGIUM", "BELGIQUE", 9, [(3.4, 50.75), (5.9, 50.35)], {"belgium": "belgium"}),
    ("SWITZERLAND", "SUISSE", 10, [(6.9, 46.75), (9.7, 46.75)], {"switzerland": "switzerland"}),
    ("BAVARIA", "BAVIÈRE", 11, [(10.5, 48.75), (12.9, 48.75)], {"bavaria": "bavaria"}),
    ("SARDINIA", "SARDAIGNE", 11, [(6.95, 44.75), (9.2, 44.85)], {"piedmont": "sardinia"}),
    ("TWO SICILIES", "DEUX-SICILES", 11, [(13.6, 41.85), (15.6, 41.0), (16.6, 39.6)], {"naples": "two_sicilies"}),
    ("PAPAL STATES", "ÉTATS PONTIFICAUX", 8, [(11.3, 44.5), (12.5, 43.4), (13.0, 42.1)], {"rome": "papal", "legations": "papal"}),
    ("ITALY", "ITALIE", 20, [(8.6, 44.9), (12.4, 43.2), (15.2, 41.0)], {"naples": "italy"}),
    ("GREECE", "GRÈCE", 11, [(21.2, 38.7), (22.2, 37.9), (22.6, 36.9)], {"greece": "greece"}),
    ("PERSIA", "PERSE", 20, [(46.4, 36.6), (50.6, 34.6)], {"persia": "persia"}),
    ("EGYPT", "ÉGYPTE", 17, [(25.7, 30.4), (30.2, 30.35)], {}),
    ("TRIPOLI", "TRIPOLI", 15, [(11.6, 31.2), (15.2, 30.8)], {}),
    ("TUNIS", "TUNIS", 12, [(8.6, 35.6), (10.3, 34.8)], {}),
    ("ALGERIA", "ALGÉRIE", 16, [(-0.6, 34.6), (6.2, 34.9)], {}),
    ("MOROCCO", "MAROC", 13, [(-5.6, 34.2), (-2.6, 34.3)], {}),
    ("ARABIA", "ARABIE", 14, [(37.4, 31.2), (41.0, 30.6)], {}),
    ("ROMANIA", "ROUMANIE", 15, [(23.6, 44.6), (26.4, 45.1), (27.3, 46.6)], {"wallachia": "romania", "moldavia": "romania"}),
]  # fmt: skip
"""Name in English and French, size of letters in pixels of the far sheet, its line in degrees, and while whom it holds."""

WATERS: list[Name] = [
    ("BLACK SEA", "MER NOIRE", 24, [(30.6, 43.4), (34.5, 43.35), (38.4, 42.8)], {}),
    ("MEDITERRANEAN SEA", "MER MÉDITERRANÉE", 22, [(18.2, 34.6), (24.0, 34.0), (30.6, 33.4)], {}),
    ("BALTIC SEA", "MER BALTIQUE", 13, [(17.3, 55.3), (19.6, 56.8), (20.2, 58.4)], {}),
    ("NORTH SEA", "MER DU NORD", 16, [(1.2, 56.6), (6.4, 56.0)], {}),
    ("ATLANTIC OCEAN", "OCÉAN ATLANTIQUE", 20, [(-13.6, 51.0), (-12.8, 48.2), (-11.6, 44.5)], {}),
    ("ADRIATIC SEA", "MER ADRIATIQUE", 11, [(13.4, 44.3), (15.3, 42.95), (18.0, 41.7)], {}),
    ("ÆGEAN SEA", "MER ÉGÉE", 10, [(24.0, 39.45), (25.1, 38.3), (25.9, 36.9)], {}),
    ("CASPIAN SEA", "MER CASPIENNE", 14, [(49.3, 44.6), (50.4, 42.4), (50.6, 40.0)], {}),
    ("Sea of Azov", "Mer d’Azov", 9, [(35.3, 45.9), (37.8, 46.35)], {}),
    ("TYRRHENIAN SEA", "MER TYRRHÉNIENNE", 11, [(10.6, 40.9), (12.4, 39.9), (14.0, 39.2)], {}),
    ("IONIAN SEA", "MER IONIENNE", 11, [(17.4, 38.6), (19.3, 37.3)], {}),
    ("BAY OF BISCAY", "GOLFE DE GASCOGNE", 11, [(-6.3, 45.6), (-2.8, 45.2)], {}),
    ("Gulf of Finland", "Golfe de Finlande", 7, [(24.3, 59.85), (27.9, 60.05)], {}),
    ("English Channel", "La Manche", 8, [(-3.9, 49.6), (-0.6, 50.2)], {}),
]  # fmt: skip

Place = tuple[str, str, str, float, float, int]

CITIES: list[Place] = [
    ("paris", "Paris", "Paris", 2.35, 48.86, 1), ("london", "London", "Londres", -0.12, 51.5, 1),
    ("vienna", "Vienna", "Vienne", 16.37, 48.21, 1), ("berlin", "Berlin", "Berlin", 13.4, 52.52, 1),
    ("petersburg", "St Petersburg", "Saint-Pétersbourg", 30.32, 59.93, 1), ("turin", "Turin", "Turin", 7.68, 45.07, 1),
    ("constantinople", "Constantinople", "Constantinople", 28.97, 41.01, 1), ("moscow", "Moscow", "Moscou", 37.62, 55.75, 1),
    ("sevastopol", "Sevastopol", "Sébastopol", 33.52, 44.61, 1), ("odessa", "Odessa", "Odessa", 30.73, 46.48, 1),
    ("kars", "Kars", "Kars", 43.1, 40.6, 1), ("bucharest", "Bucharest", "Bucarest", 26.1, 44.43, 1),
    ("jassy", "Jassy", "Jassy", 27.59, 47.16, 1), ("belgrade", "Belgrade", "Belgrade", 20.46, 44.8, 1),
    ("warsaw", "Warsaw", "Varsovie", 21.01, 52.23, 1), ("rome", "Rome", "Rome", 12.48, 41.9, 1),
    ("athens", "Athens", "Athènes", 23.73, 37.98, 1), ("naples", "Naples", "Naples", 14.25, 40.85, 1),
    ("stockholm", "Stockholm", "Stockholm", 18.07, 59.33, 1), ("madrid", "Madrid", "Madrid", -3.7, 40.42, 1),
    ("cairo", "Cairo", "Le Caire", 31.25, 30.05, 1), ("nikolaev", "Nikolaev", "Nicolaïeff", 32.0, 46.97, 2),
    ("kherson", "Kherson", "Kherson", 32.6, 46.64, 2), ("kinburn", "Kinburn", "Kinburn", 31.53, 46.57, 2),
    ("kerch", "Kerch", "Kertch", 36.47, 45.36, 2), ("eupatoria", "Eupatoria", "Eupatoria", 33.37, 45.19, 2),
    ("taganrog", "Taganrog", "Taganrog", 38.9, 47.21, 2), ("azov", "Azov", "Azov", 39.42, 47.11, 2),
    ("sulina", "Sulina", "Soulina", 29.66, 45.16, 2), ("galatz", "Galatz", "Galatz", 28.05, 45.44, 2),
    ("ismail", "Ismail", "Ismaïl", 28.84, 45.35, 2), ("bolgrad", "Bolgrad", "Bolgrad", 28.61, 45.69, 2),
    ("khotin", "Khotin", "Khotin", 26.49, 48.51, 2), ("kishinev", "Kishinev", "Kichinev", 28.86, 47.01, 2),
    ("akkerman", "Akkerman", "Akkerman", 30.35, 46.2, 2), ("varna", "Varna", "Varna", 27.91, 43.21, 2),
    ("silistria", "Silistria", "Silistrie", 27.26, 44.12, 2), ("widdin", "Widdin", "Widdin", 22.88, 43.99, 2),
    ("sinope", "Sinope", "Sinope", 35.15, 42.03, 2), ("trebizond", "Trebizond", "Trébizonde", 39.72, 41.0, 2),
    ("batum", "Batum", "Batoum", 41.64, 41.64, 2), ("erzeroum", "Erzeroum", "Erzeroum", 41.27, 39.9, 2),
    ("ardahan", "Ardahan", "Ardahan", 42.7, 41.11, 2), ("tiflis", "Tiflis", "Tiflis", 44.8, 41.7, 2),
    ("redut_kale", "Redut-Kale", "Redout-Kalé", 41.62, 42.27, 2), ("sukhum", "Sukhum-Kale", "Soukhoum-Kalé", 41.0, 43.0, 2),
    ("anapa", "Anapa", "Anapa", 37.32, 44.9, 2), ("bomarsund", "Bomarsund", "Bomarsund", 20.23, 60.21, 2),
    ("kronstadt", "Kronstadt", "Cronstadt", 29.77, 59.99, 2), ("sveaborg", "Sveaborg", "Sveaborg", 24.98, 60.15, 2),
    ("kiev", "Kiev", "Kiev", 30.52, 50.45, 2), ("vilna", "Vilna", "Vilna", 25.28, 54.69, 2), ("riga", "Riga", "Riga", 24.1, 56.95, 2),
    ("konigsberg", "Königsberg", "Kœnigsberg", 20.5, 54.71, 2), ("danzig", "Danzig", "Dantzig", 18.65, 54.35, 2),
    ("posen", "Posen", "Posen", 16.93, 52.41, 2), ("cracow", "Cracow", "Cracovie", 19.94, 50.06, 2),
    ("lemberg", "Lemberg", "Lemberg", 24.03, 49.84, 2), ("pest", "Pest", "Pesth", 19.05, 47.5, 2),
    ("prague", "Prague", "Prague", 14.42, 50.09, 2), ("dresden", "Dresden", "Dresde", 13.74, 51.05, 2),
    ("munich", "Munich", "Munich", 11.58, 48.14, 2), ("frankfurt", "Frankfurt", "Francfort", 8.68, 50.11, 2),
    ("hamburg", "Hamburg", "Hambourg", 10.0, 53.55, 2), ("copenhagen", "Copenhagen", "Copenhague", 12.57, 55.68, 2),
    ("christiania", "Christiania", "Christiania", 10.75, 59.91, 2), ("helsingfors", "Helsingfors", "Helsingfors", 24.94, 60.17, 3),
    ("brussels", "Brussels", "Bruxelles", 4.35, 50.85, 2), ("hague", "The Hague", "La Haye", 4.3, 52.08, 2),
    ("berne", "Berne", "Berne", 7.45, 46.95, 2), ("lisbon", "Lisbon", "Lisbonne", -9.14, 38.72, 2),
    ("dublin", "Dublin", "Dublin", -6.26, 53.35, 2), ("edinburgh", "Edinburgh", "Édimbourg", -3.19, 55.95, 2),
    ("marseilles", "Marseilles", "Marseille", 5.37, 43.3, 2), ("lyons", "Lyons", "Lyon", 4.84, 45.76, 2),
    ("genoa", "Genoa", "Gênes", 8.93, 44.41, 2), ("milan", "Milan", "Milan", 9.19, 45.46, 2),
    ("venice", "Venice", "Venise", 12.33, 45.44, 2), ("trieste", "Trieste", "Trieste", 13.77, 45.65, 2),
    ("florence", "Florence", "Florence", 11.25, 43.77, 2), ("bologna", "Bologna", "Bologne", 11.34, 44.49, 2),
    ("palermo", "Palermo", "Palerme", 13.36, 38.12, 2), ("corfu", "Corfu", "Corfou", 19.92, 39.62, 2),
    ("cettigne", "Cettigne", "Cettigné", 18.92, 42.39, 2), ("sarajevo", "Serajevo", "Séraïévo", 18.41, 43.86, 2),
    ("salonica", "Salonica", "Salonique", 22.94, 40.64, 2), ("adrianople", "Adrianople", "Andrinople", 26.56, 41.67, 2),
    ("sofia", "Sofia", "Sofia", 23.32, 42.7, 2), ("smyrna", "Smyrna", "Smyrne", 27.14, 38.42, 2),
    ("aleppo", "Aleppo", "Alep", 37.16, 36.2, 2), ("damascus", "Damascus", "Damas", 36.3, 33.51, 2),
    ("beirut", "Beyrout", "Beyrouth", 35.5, 33.89, 2), ("jerusalem", "Jerusalem", "Jérusalem", 35.22, 31.78, 2),
    ("bagdad", "Bagdad", "Bagdad", 44.4, 33.33, 2), ("alexandria", "Alexandria", "Alexandrie", 29.9, 31.2, 2),
    ("tripoli", "Tripoli", "Tripoli", 13.18, 32.88, 2), ("tunis", "Tunis", "Tunis", 10.17, 36.8, 2),
    ("algiers", "Algiers", "Alger", 3.06, 36.75, 2), ("erivan", "Erivan", "Érivan", 44.51, 40.18, 2),
    ("baku", "Baku", "Bakou", 49.85, 40.37, 2), ("kazan", "Kazan", "Kazan", 49.1, 55.8, 2),
    ("astrakhan", "Astrakhan", "Astrakhan", 48.04, 46.35, 2), ("rustchuk", "Rustchuk", "Roustchouk", 25.97, 43.85, 3),
    ("shumla", "Shumla", "Choumla", 26.93, 43.27, 3), ("reni", "Reni", "Réni", 28.28, 45.46, 3),
    ("kilia", "Kilia", "Kilia", 29.26, 45.45, 3), ("braila", "Braila", "Braïla", 27.97, 45.27, 3),
    ("balaklava", "Balaklava", "Balaklava", 33.6, 44.5, 3), ("antivari", "Antivari", "Antivari", 19.1, 42.1, 3),
    ("orsova", "Orsova", "Orsova", 22.4, 44.72, 3),
]  # fmt: skip
"""Id, names, place, and rank: 1 on both sheets, 2 on the near one, 3 where there is room."""

ONE_NAME = {
    "great_russia", "hungary", "anatolia", "france", "great_britain", "ireland", "spain", "portugal", "sweden", "norway",
    "denmark", "netherlands", "belgium", "switzerland", "bavaria", "naples", "greece", "persia", "egypt", "tripoli",
    "tunis", "algeria", "morocco", "arabia", "beyond", "brandenburg", "austria", "rome", "gibraltar", "turkestan",
}  # fmt: skip
"""Provinces whose own label is left out, because a state's name lies over them."""

PLACED = {
    "constantinople": (28.3, 41.35), "crete": (24.9, 35.25), "dalmatia": (16.3, 43.75), "circassia": (39.9, 44.6),
    "finland": (25.6, 61.0), "aland": (20.0, 60.42), "moldavia": (27.0, 46.9), "archipelago": (26.3, 39.2),
    "dodecanese": (27.95, 36.2), "ionian": (20.4, 38.3), "serpents_isle": (30.205, 45.255), "ural": (55.0, 55.5),
    "steppe": (50.5, 49.0), "crimea": (34.3, 45.35), "hanse": (10.0, 53.55), "littoral": (13.75, 45.3),
}  # fmt: skip
"""Places of labels that lie better elsewhere than in the middle; each within its own province, or near its islands."""
