# SPDX-License-Identifier: Apache-2.0
"""Coasts and borders out of a shapefile of countries, as two lines of text.

Countries are only looked at to tell coasts from borders: an edge that two of them share is a border, one that belongs
to one of them is a coast. No name, code or area of a country comes out, so that a map made of this cannot colour one.

A line holds the word `coasts` or `borders`, a space, and base64. Decoded, that is a row of numbers of 7 bits a byte,
lowest first, the top bit set while a number goes on. Each stretch is: how many points; the first point's longitude and
latitude, then for each further point what is added to both, all in hundredths of a degree, zigzag (0, -1, 1, -2 ...).
"""

import base64
import struct
import sys

# Hundredths of a degree: some 1.1 km, finer than outlines at 1:110 million are.
GRID = 100
# A map in Mercator's projection has no room for what lies south of this.
SOUTHERN_LIMIT = -60


def rings(path):
    """All rings of all polygons of a shapefile, as lists of points on the grid."""
    data = open(path, "rb").read()
    at = 100
    while at < len(data):
        words = struct.unpack(">2i", data[at : at + 8])[1]
        record = data[at + 8 : at + 8 + words * 2]
        at += 8 + words * 2
        if struct.unpack("<i", record[:4])[0] != 5:
            continue
        parts, points = struct.unpack("<2i", record[36:44])
        starts = list(struct.unpack(f"<{parts}i", record[44 : 44 + 4 * parts])) + [points]
        numbers = struct.unpack(f"<{2 * points}d", record[44 + 4 * parts : 44 + 4 * parts + 16 * points])
        grid = [(round(x * GRID), round(y * GRID)) for x, y in zip(numbers[::2], numbers[1::2])]
        for start, end in zip(starts, starts[1:]):
            ring = [p for i, p in enumerate(grid[start:end]) if i == 0 or p != grid[start + i - 1]]
            if len(ring) > 3 and max(y for _, y in ring) > SOUTHERN_LIMIT * GRID:
                yield ring


def chains(edges):
    """Edges put end to end, in a fixed order, as long as they go on without a fork."""
    beside = {}
    for a, b in edges:
        beside.setdefault(a, []).append(b)
        beside.setdefault(b, []).append(a)
    for points in beside.values():
        points.sort()
    left = set(edges)

    def walk(start, following):
        chain = [start, following]
        left.discard(tuple(sorted(chain)))
        while True:
            here = chain[-1]
            onward = [p for p in beside[here] if tuple(sorted((here, p))) in left]
            if not onward or (len(beside[here]) != 2 and here != start):
                return chain
            chain.append(onward[0])
            left.discard(tuple(sorted((here, onward[0]))))

    found = []
    forks = sorted(p for p in beside if len(beside[p]) != 2)
    for start in forks + sorted(beside):
        for following in beside[start]:
            if tuple(sorted((start, following))) in left:
                found.append(walk(start, following))
    return found


def coast_rings(edges):
    """Coasts as closed rings, so that land can be filled: like chains, but going straight through forks."""
    beside = {}
    for a, b in edges:
        beside.setdefault(a, set()).add(b)
        beside.setdefault(b, set()).add(a)
    # Where neighbours do not end in the very same point, a coast has two loose ends a hair apart.
    loose = sorted(p for p in beside if len(beside[p]) % 2)
    for a, b in zip(loose[::2], loose[1::2]):
        if max(abs(a[0] - b[0]), abs(a[1] - b[1])) > 5:
            sys.exit(f"the coast has a gap from {a} to {b}")
        beside[a].add(b)
        beside[b].add(a)
    found = []
    for start in sorted(beside):
        while beside[start]:
            ring = [start]
            while beside[ring[-1]]:
                following = min(beside[ring[-1]])
                beside[ring[-1]].discard(following)
                beside[following].discard(ring[-1])
                ring.append(following)
                if following == start:
                    break
            found.append(ring)
    return found


def encode(lines):
    """The lines as base64."""
    out = bytearray()

    def number(value):
        while value > 127:
            out.append(value & 127 | 128)
            value >>= 7
        out.append(value)

    for line in lines:
        number(len(line))
        x = y = 0
        for px, py in line:
            for delta in (px - x, py - y):
                number(delta * 2 if delta >= 0 else -delta * 2 - 1)
            x, y = px, py
    return base64.b64encode(bytes(out)).decode()


def main():
    times = {}
    for ring in rings(sys.argv[1]):
        for edge in zip(ring, ring[1:]):
            edge = tuple(sorted(edge))
            times[edge] = times.get(edge, 0) + 1
    # Where a country is cut at the date line, its two halves meet there: no coast, but the map's edge.
    coasts = [edge for edge, count in times.items() if count == 1]
    borders = [edge for edge, count in times.items() if count > 1]
    print("coasts", encode(coast_rings(coasts)))
    print("borders", encode(chains(borders)))


main()
