"""Every province of the map: id, name in English and French, owner in 1856, and its standing if that is not plain.

Owners are the seven powers by their ids in scenarios, then the other states. `of` names a suzerain.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A line of the roster."""

    id: str
    en: str
    fr: str
    owner: str
    of: str = ""
    """The power whose suzerainty it is under, or that claims it without holding it."""


def _read(owner: str, lines: str) -> list[Entry]:
    found = []
    for line in filter(None, (line.strip() for line in lines.splitlines())):
        parts = [part.strip() for part in line.split("|")]
        found.append(Entry(parts[0], parts[1], parts[2], *(parts[3:] or [owner])))
    return found


ROSTER: list[Entry] = [
    *_read("russia", """
        great_russia | Great Russia | Grande-Russie
        ural | The Urals | Oural
        volga | The Volga | Volga
        steppe | Kirghiz Steppe | Steppe des Kirghiz
        finland | Finland | Finlande
        aland | Åland Islands | Îles d’Åland
        baltic_provinces | Baltic Provinces | Provinces baltiques
        lithuania | Lithuania and White Russia | Lituanie et Russie blanche
        poland | Kingdom of Poland | Royaume de Pologne
        ukraine_right | Volhynia, Podolia, Kiev | Volhynie, Podolie, Kiev
        little_russia | Little Russia | Petite-Russie
        new_russia | New Russia | Nouvelle-Russie
        crimea | Crimea | Crimée
        don | Don Cossacks | Cosaques du Don
        kuban | Black Sea Cossacks | Cosaques de la mer Noire
        caucasus_line | The Caucasus Line | Ligne du Caucase
        circassia | Circassia | Circassie | circassia | russia
        abkhazia | Abkhazia | Abkhazie | abkhazia | russia
        dagestan | Chechnya and Daghestan | Tchétchénie et Daghestan | imamate | russia
        mingrelia | Mingrelia and Imeretia | Mingrélie et Iméréthie
        georgia | Georgia | Géorgie
        erivan | Erivan | Érivan
        shirvan | Shirvan and Baku | Chirvan et Bakou
        bess_east | Bessarabia | Bessarabie
        bess_codru | Bessarabian Hills | Collines de Bessarabie
        bess_leova | Leova | Léova
        bess_cahul | Cahul | Cahoul
        bess_bolgrad | Bolgrad | Bolgrad
        bess_reni | Reni and Ismail | Réni et Ismaïl
        bess_kilia | Kilia | Kilia
        bess_tatarbunary | Tatarbunary | Tatarbounar
        danube_delta | Delta of the Danube | Delta du Danube
        serpents_isle | Serpents’ Isle | Île des Serpents
    """),
    *_read("ottoman", """
        moldavia | Moldavia | Moldavie | moldavia | ottoman
        wallachia | Wallachia | Valachie | wallachia | ottoman
        serbia | Serbia | Serbie | serbia | ottoman
        montenegro | Montenegro | Monténégro | montenegro
        montenegro_gains | Nikshich, Podgoritza, Antivari | Nikchitch, Podgoritza, Antivari
        novi_pazar | Sanjak of Novi Pazar | Sandjak de Novi-Bazar
        bosnia | Bosnia | Bosnie
        herzegovina | Herzegovina | Herzégovine
        nish | Nish | Nich
        kosovo | Kosovo | Kossovo
        albania | Albania | Albanie
        epirus | Epirus | Épire
        thessaly | Thessaly | Thessalie
        macedonia_north | Upper Macedonia | Haute-Macédoine
        macedonia_south | Macedonia | Macédoine
        pirin | Upper Struma | Haute-Strouma
        bulgaria | Bulgaria | Bulgarie
        eastern_rumelia | Eastern Rumelia | Roumélie orientale
        south_dobruja | Silistria and Baltchik | Silistrie et Baltchik
        dobruja | Dobruja | Dobroudja
        thrace_west | Western Thrace | Thrace occidentale
        thrace_east | Thrace | Thrace
        constantinople | Constantinople | Constantinople
        crete | Crete | Crète
        archipelago | The Archipelago | L’Archipel
        dodecanese | Rhodes and the Sporades | Rhodes et les Sporades
        cyprus | Cyprus | Chypre
        anatolia | Anatolia | Anatolie
        cilicia | Cilicia | Cilicie
        trebizond | Trebizond | Trébizonde
        erzurum | Erzeroum | Erzeroum
        kurdistan | Kurdistan | Kurdistan
        kars | Kars | Kars
        ardahan | Ardahan | Ardahan
        batum | Batum | Batoum
        syria | Syria | Syrie
        lebanon | Mount Lebanon | Mont-Liban
        palestine | Palestine | Palestine
        mesopotamia | Mesopotamia | Mésopotamie
        tripoli | Tripoli | Tripoli
        cyrenaica | Cyrenaica | Cyrénaïque
        egypt | Egypt | Égypte | egypt | ottoman
        tunis | Tunis | Tunis | tunis | ottoman
        arabia | Arabia | Arabie | arabia | ottoman
    """),
    *_read("austria", """
        austria | Austria | Autriche
        tyrol | Tyrol | Tyrol
        trentino | Trent | Trente
        littoral | Austrian Littoral | Littoral autrichien
        bohemia | Bohemia and Moravia | Bohême et Moravie
        galicia | Galicia | Galicie
        bukovina | Bukovina | Bucovine
        hungary | Hungary | Hongrie
        transylvania | Transylvania | Transylvanie
        banat | Banat and Voivodina | Banat et Voïvodine
        croatia | Croatia and Slavonia | Croatie et Slavonie
        dalmatia | Dalmatia | Dalmatie
        lombardy | Lombardy | Lombardie
        venetia | Venetia | Vénétie
    """),
    *_read("prussia", """
        brandenburg | Brandenburg | Brandebourg
        pomerania | Pomerania | Poméranie
        west_prussia | West Prussia | Prusse-Occidentale
        east_prussia | East Prussia | Prusse-Orientale
        posen | Posen | Posnanie
        silesia | Silesia | Silésie
        prussian_saxony | Prussian Saxony | Saxe prussienne
        rhineland | Rhineland and Westphalia | Rhin et Westphalie
        hohenzollern | Hohenzollern | Hohenzollern
    """),
    *_read("sardinia", """
        piedmont | Piedmont | Piémont
        sardinia | Sardinia | Sardaigne
        savoy | Savoy | Savoie
        nice | Nice | Nice
    """),
    *_read("france", """
        france | France | France
        alsace_lorraine | Alsace and Lorraine | Alsace et Lorraine
        corsica | Corsica | Corse
        algeria | Algeria | Algérie
    """),
    *_read("britain", """
        great_britain | Great Britain | Grande-Bretagne
        ireland | Ireland | Irlande
        malta | Malta | Malte
        gibraltar | Gibraltar | Gibraltar
        ionian | Ionian Islands | Îles Ioniennes
    """),
    *_read("", """
        parma | Parma | Parme | parma
        modena | Modena | Modène | modena
        tuscany | Tuscany | Toscane | tuscany
        legations | The Legations | Légations | papal
        marches_umbria | The Marches and Umbria | Marches et Ombrie | papal
        rome | Rome | Rome | papal
        naples | Naples | Naples | two_sicilies
        sicily | Sicily | Sicile | two_sicilies
        greece | Greece | Grèce | greece
        denmark | Denmark | Danemark | denmark
        schleswig | Schleswig | Slesvig | denmark
        holstein | Holstein and Lauenburg | Holstein et Lauenbourg | denmark
        sweden | Sweden | Suède | sweden
        norway | Norway | Norvège | sweden
        netherlands | Netherlands | Pays-Bas | netherlands
        luxemburg | Luxemburg | Luxembourg | netherlands
        belgium | Belgium | Belgique | belgium
        switzerland | Switzerland | Suisse | switzerland
        spain | Spain | Espagne | spain
        portugal | Portugal | Portugal | portugal
        hanover | Hanover | Hanovre | hanover
        bavaria | Bavaria | Bavière | bavaria
        palatinate | Palatinate | Palatinat | bavaria
        wurttemberg | Württemberg | Wurtemberg | wurttemberg
        baden | Baden | Bade | baden
        saxony | Saxony | Saxe | saxony
        thuringia | Thuringian States | États de Thuringe | german_states
        anhalt | Anhalt | Anhalt | german_states
        brunswick | Brunswick | Brunswick | german_states
        oldenburg | Oldenburg | Oldenbourg | german_states
        mecklenburg | Mecklenburg | Mecklembourg | german_states
        lippe_waldeck | Lippe and Waldeck | Lippe et Waldeck | german_states
        hanse | Hanse Towns | Villes hanséatiques | german_states
        hesse_kassel | Electoral Hesse | Hesse électorale | german_states
        hesse_darmstadt | Hesse-Darmstadt | Hesse-Darmstadt | german_states
        nassau | Nassau and Frankfurt | Nassau et Francfort | german_states
        morocco | Morocco | Maroc | morocco
        persia | Persia | Perse | persia
        turkestan | Turkestan | Turkestan | turkestan
        beyond | Beyond the map | Hors de la carte | beyond
    """),
]  # fmt: skip

BY_ID = {entry.id: entry for entry in ROSTER}
assert len(BY_ID) == len(ROSTER)

INDEX = {entry.id: n + 1 for n, entry in enumerate(sorted(ROSTER, key=lambda entry: entry.id))}
"""Palette index by province; 0 is water."""

OWNERS = {
    "russia": ("Russia", "Russie"), "ottoman": ("the Ottoman Empire", "Empire ottoman"), "austria": ("Austria", "Autriche"),
    "prussia": ("Prussia", "Prusse"), "france": ("France", "France"), "britain": ("Great Britain", "Grande-Bretagne"),
    "sardinia": ("Sardinia", "Sardaigne"), "moldavia": ("Moldavia", "Moldavie"), "wallachia": ("Wallachia", "Valachie"),
    "serbia": ("Serbia", "Serbie"), "montenegro": ("Montenegro", "Monténégro"), "egypt": ("Egypt", "Égypte"),
    "tunis": ("Tunis", "Tunis"), "arabia": ("the tribes of Arabia", "Tribus d’Arabie"),
    "circassia": ("the Circassian tribes", "Tribus circassiennes"), "abkhazia": ("Abkhazia", "Abkhazie"),
    "imamate": ("the Imamate of Shamil", "Imamat de Chamil"), "parma": ("Parma", "Parme"), "modena": ("Modena", "Modène"),
    "tuscany": ("Tuscany", "Toscane"), "papal": ("the Pope", "le Pape"), "two_sicilies": ("the Two Sicilies", "Deux-Siciles"),
    "greece": ("Greece", "Grèce"), "denmark": ("Denmark", "Danemark"), "sweden": ("Sweden and Norway", "Suède et Norvège"),
    "netherlands": ("the Netherlands", "Pays-Bas"), "belgium": ("Belgium", "Belgique"), "switzerland": ("Switzerland", "Suisse"),
    "spain": ("Spain", "Espagne"), "portugal": ("Portugal", "Portugal"), "hanover": ("Hanover", "Hanovre"),
    "bavaria": ("Bavaria", "Bavière"), "wurttemberg": ("Württemberg", "Wurtemberg"), "baden": ("Baden", "Bade"),
    "saxony": ("Saxony", "Saxe"), "german_states": ("a state of the German Confederation", "un État de la Confédération germanique"),
    "morocco": ("Morocco", "Maroc"), "persia": ("Persia", "Perse"), "turkestan": ("Khiva and the Turkmens", "Khiva et Turkmènes"),
    "beyond": ("", ""), "romania": ("Romania", "Roumanie"), "bulgaria": ("Bulgaria", "Bulgarie"),
    "italy": ("Italy", "Italie"), "germany": ("Germany", "Allemagne"), "hungary": ("Hungary", "Hongrie"),
    "poland": ("Poland", "Pologne"), "albania": ("Albania", "Albanie"), "crete": ("Crete", "Crète"), "georgia": ("Georgia", "Géorgie"),
    "eastern_rumelia": ("Eastern Rumelia", "Roumélie orientale"), "norway": ("Norway", "Norvège"), "finland": ("Finland", "Finlande"),
}  # fmt: skip
"""Whoever may own a province, in 1856 or later."""
assert {entry.owner for entry in ROSTER} | {entry.of for entry in ROSTER if entry.of} <= set(OWNERS)
