# SPDX-License-Identifier: Apache-2.0
"""Treebanks as paragraphs: lists of sentences that follow one another in the text."""

import random

FORM, UPOS, XPOS, HEAD, DEPREL = 1, 3, 4, 6, 7


class Sentence:
    """The rows of a sentence (words only), the lines of the file they came from, and where each row stands in these."""

    def __init__(self, lines):
        self.lines = lines
        self.places = [i for i, line in enumerate(lines) if line.split("\t", 1)[0].isdigit()]
        self.rows = [lines[i].split("\t") for i in self.places]

    @property
    def forms(self):
        return [row[FORM] for row in self.rows]

    @property
    def heads(self):
        return [int(row[HEAD]) for row in self.rows]


def read(path):
    """Paragraphs of a CoNLL-U file, each a list of sentences. A file without marks of paragraphs has one a document."""
    paragraphs, lines = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line:
            lines.append(line)
            continue
        if not lines:
            continue
        opens = any(l.startswith("# newpar") or l.startswith("# newdoc") for l in lines)
        if opens or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(Sentence(lines))
        lines = []
    return paragraphs


def windows(paragraphs, limit):
    """Runs of whole sentences of a paragraph, at most `limit` words each unless one sentence alone has more."""
    for paragraph in paragraphs:
        run, size = [], 0
        for sentence in paragraph:
            if run and size + len(sentence.rows) > limit:
                yield run
                run, size = [], 0
            run.append(sentence)
            size += len(sentence.rows)
        if run:
            yield run


def headline(rows, dice):
    """A copy of a sentence's rows as a headline or careless writer would have them, or the rows themselves.

    Sometimes the final mark goes; sometimes determiners and passive auxiliaries go with it. Only words without
    dependents are taken out.
    """
    draw = dice.random()
    if draw > 0.15 or len(rows) < 3 or rows[-1][UPOS] != "PUNCT":
        return rows
    governed = {int(row[HEAD]) for row in rows}
    last = len(rows) - 1
    out = {
        i for i, row in enumerate(rows)
        if i + 1 not in governed and (i == last or draw < 0.05 and row[DEPREL] in ("det", "aux:pass"))
    }
    place = {0: 0}
    for i in range(len(rows)):
        if i not in out:
            place[i + 1] = len(place)
    return [row[:HEAD] + [str(place[int(row[HEAD])])] + row[HEAD + 1:] for i, row in enumerate(rows) if i not in out]


def dice(seed):
    return random.Random(seed)
