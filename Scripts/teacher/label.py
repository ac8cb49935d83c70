# SPDX-License-Identifier: Apache-2.0
"""Writes the teacher's sentences, tags and trees over the words of CoNLL-U files, and sums of its states by form.

    hearsay annotate --layer syntax --format conllu texts.jsonl > words.conllu
    python3 label.py --teacher teacher.pt --output silver.conllu --sums silver.npz words.conllu

Words, lemmas and paragraphs are those of the input; its sentences and trees are not looked at.
"""

import argparse
import collections
import time

import numpy
import torch

import conllu
from network import Batch, Teacher, folded, tokenizer

Word = collections.namedtuple("Word", "upos xpos ends head rel")


def load(path):
    saved = torch.load(path, weights_only=True)
    model = Teacher(*saved["names"])
    model.load_state_dict(saved["weights"])
    model.eval()
    return model


def tree(scores):
    """Heads (0 the root, from 1 the words) of the best tree with one root; scores[dependent][head], row 0 unused."""
    n = scores.shape[0]
    scores = scores.copy()
    numpy.fill_diagonal(scores, -1e9)
    heads = scores.argmax(1)
    heads[0] = 0
    roots = [i for i in range(1, n) if heads[i] == 0]
    if len(roots) == 1 and not _cycle(heads):
        return heads
    best, chosen = -float("inf"), None
    order = sorted(range(1, n), key=lambda i: -scores[i, 0])[:4]
    for root in order:
        s = scores.copy()
        s[:, 0] = -1e9
        s[root] = -1e9
        s[root, 0] = scores[root, 0]
        heads = _edmonds(s)
        total = sum(s[i, heads[i]] for i in range(1, n))
        if total > best:
            best, chosen = total, heads
    return chosen


def _cycle(heads):
    """A cycle as a list of nodes, or None."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, i = [], start
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i]
        if state[i] == 1:
            return path[path.index(i):]
        for j in path:
            state[j] = 2
    return None


def _edmonds(scores):
    """Chu-Liu-Edmonds on scores[dependent][head], node 0 the root."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    rest = [i for i in range(len(heads)) if i not in set(cycle)]
    inside = sum(scores[c, heads[c]] for c in cycle)
    m = len(rest)
    small = numpy.full((m + 1, m + 1), -1e9)
    enter, leave = {}, {}
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            if i != j:
                small[a, b] = scores[i, j]
        if i:
            c = max(cycle, key=lambda c: scores[i, c])
            small[a, m], leave[a] = scores[i, c], c
        c = max(cycle, key=lambda c: scores[c, i] - scores[c, heads[c]])
        small[m, a], enter[a] = scores[c, i] - scores[c, heads[c]] + inside, c
    found = _edmonds(small)
    result = heads.copy()
    for a, i in enumerate(rest):
        if i:
            result[i] = leave[a] if found[a] == m else rest[found[a]]
    result[enter[found[m]]] = rest[found[m]]
    return result


def annotate(model, subword, windows, split=True, size=2400, totals=None):
    """Yields each window with its words as the teacher reads them; sentences are the window's unless `split`."""
    model.eval()
    order = sorted(range(len(windows)), key=lambda i: sum(len(s.rows) for s in windows[i]))
    while order:
        longest, group = 0, []
        while order:
            words = sum(len(s.rows) for s in windows[order[-1]])
            if group and max(longest, words) * (len(group) + 1) > size:
                break
            group.append(order.pop())
            longest = max(longest, words)
        forms = [[f for s in windows[i] for f in s.forms] for i in group]
        with torch.inference_mode():
            batch = Batch(subword, forms)
            mixed, states = model.encode(batch)
            ends, tags, (arc_dep, arc_head, rel_dep, rel_head) = model.heads(states)
            arcs = model.arcs(arc_dep, arc_head)
            u = len(model.uposes)
            upos = tags[:, :, :u].argmax(2).tolist()
            xpos = tags[:, :, u:u + len(model.xposes)].argmax(2).tolist()
            last = (ends[:, :, 1] > ends[:, :, 0]).tolist()
            deps, governors, results = [], [], []
            for k, i in enumerate(group):
                n = len(forms[k])
                if split:
                    stops = [j for j in range(1, n) if last[k][j]] + [n]
                else:
                    stops, at = [], 0
                    for s in windows[i]:
                        at += len(s.rows)
                        stops.append(at)
                matrix, first, heads = arcs[k].numpy(), 1, []
                for stop in stops:
                    places = [0] + list(range(first, stop + 1))
                    found = tree(matrix[numpy.ix_(places, places)])
                    heads += [int(h) for h in found[1:]]
                    deps.append(rel_dep[k, first:stop + 1])
                    governors.append(rel_head[k, [0 if h == 0 else first + h - 1 for h in found[1:]]])
                    first = stop + 1
                results.append((heads, set(stops) if split else {j for j in range(1, n + 1) if last[k][j]}))
            scores = model.labels(torch.cat(deps), torch.cat(governors))
            root = model.relations.index("root")
            scores[:, root] = -1e9
            labels = scores.argmax(1).tolist()
            if totals is not None:
                for k in range(len(group)):
                    for j, form in enumerate(forms[k]):
                        totals.add(form, mixed[k, j + 1])
        at = 0
        for k, i in enumerate(group):
            heads, stops = results[k]
            words = []
            for j, head in enumerate(heads):
                rel = "root" if head == 0 else model.relations[labels[at]]
                words.append(Word(
                    model.uposes[upos[k][j + 1]], model.xposes[xpos[k][j + 1]], j + 1 in stops, head, rel))
                at += 1
            yield windows[i], words


class Sums:
    """Sums of the teacher's states by lower-cased form, digits made 0; vectors.py makes vectors of them."""

    def __init__(self, width):
        self.index, self.counts = {}, []
        self.sums = numpy.zeros((1024, width), dtype=numpy.float32)

    def add(self, form, state):
        key = "".join("0" if c.isdigit() else c for c in folded(form).lower())
        i = self.index.setdefault(key, len(self.index))
        if i == len(self.counts):
            self.counts.append(0)
            if i == len(self.sums):
                self.sums = numpy.concatenate([self.sums, numpy.zeros_like(self.sums)])
        self.counts[i] += 1
        self.sums[i] += state.numpy()

    def save(self, path):
        n = len(self.counts)
        forms = numpy.array(list(self.index))
        numpy.savez(path, forms=forms, counts=numpy.array(self.counts), sums=self.sums[:n])


def write(out, window, words, state):
    """Writes a window with the teacher's sentences. `state` counts sentences."""
    rows = [(s, k) for s in window for k in range(len(s.rows))]
    first = 0
    for i, word in enumerate(words):
        if not word.ends:
            continue
        state[0] += 1
        number = {}
        for j in range(first, i + 1):
            s, k = rows[j]
            if j == first:
                out.writelines(l + "\n" for l in s.lines if l.startswith("# new") and k == 0)
                out.write("# sent_id = %d\n" % state[0])
            number[id(s), s.rows[k][0]] = j - first + 1
            before = s.lines[s.places[k] - 1] if s.places[k] else ""
            span = before.split("\t")
            if "-" in span[0] and not before.startswith("#"):
                size = int(span[0].split("-")[1]) - int(span[0].split("-")[0])
                out.write("\t".join(["%d-%d" % (j - first + 1, j - first + 1 + size)] + span[1:]) + "\n")
            row = list(s.rows[k])
            row[0] = str(j - first + 1)
            row[conllu.UPOS], row[conllu.XPOS] = words[j].upos, words[j].xpos
            row[5], row[8] = "_", "_"
            row[conllu.HEAD], row[conllu.DEPREL] = str(words[j].head), words[j].rel
            out.write("\t".join(row) + "\n")
        out.write("\n")
        first = i + 1


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("files", nargs="+")
    p.add_argument("--teacher", required=True)
    p.add_argument("--output", required=True)
    p.add_argument("--sums", help="where to write the sums of the states of each form (.npz)")
    p.add_argument("--threads", type=int, default=1)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    model, subword = load(a.teacher), tokenizer()
    totals = Sums(model.encoder.config.hidden_size) if a.sums else None
    began, done, state = time.time(), 0, [0]
    with open(a.output, "w", encoding="utf-8") as out:
        for path in a.files:
            everything = list(conllu.windows(conllu.read(path), 160))
            for start in range(0, len(everything), 800):
                part = everything[start:start + 800]
                place = {id(window): i for i, window in enumerate(part)}
                found = sorted(annotate(model, subword, part, totals=totals), key=lambda r: place[id(r[0])])
                for window, words in found:
                    write(out, window, words, state)
                    done += len(words)
                print("%d words, %d words/s" % (done, done / (time.time() - began)), flush=True)
    if totals:
        totals.save(a.sums)


if __name__ == "__main__":
    main()
