# SPDX-License-Identifier: Apache-2.0
"""Fine-tunes the teacher on treebanks.

    python3 train.py --treebank en_ewt-ud-train.conllu en_gum_nonc-ud-train.conllu \
        --dev en_ewt-ud-dev.conllu en_gum_nonc-ud-dev.conllu --output teacher.pt
"""

import argparse
import time

import torch
from torch import nn

import conllu
from conllu import DEPREL, FORM, HEAD, UPOS, XPOS
from label import annotate
from network import Batch, Teacher, tokenizer


def batches(windows, size, dice):
    """Groups of windows of like length with about `size` words together, in random order."""
    order = sorted(range(len(windows)), key=lambda i: (sum(len(s) for s in windows[i]), dice.random()))
    groups, group, longest = [], [], 0
    for i in order:
        words = sum(len(s) for s in windows[i])
        if group and max(longest, words) * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], 0
        group.append(windows[i])
        longest = max(longest, words)
    groups.append(group)
    dice.shuffle(groups)
    return groups


def loss(model, group, subword):
    """The loss of windows, each a list of sentences, each a list of rows."""
    batch = Batch(subword, [[row[FORM] for rows in window for row in rows] for window in group])
    _, states = model.encode(batch)
    ends, tags, (arc_dep, arc_head, rel_dep, rel_head) = model.heads(states)
    n, width = len(group), batch.words + 1
    upos = torch.full((n, width), -100)
    xpos = torch.full((n, width), -100)
    end = torch.full((n, width), -100)
    head = torch.full((n, width), -100)
    rel = torch.full((n, width), -100)
    allowed = torch.zeros(n, width, width, dtype=torch.bool)
    allowed[:, :, 0] = True
    for i, window in enumerate(group):
        base = 1
        for rows in window:
            for j, row in enumerate(rows):
                at = base + j
                upos[i, at] = model.upos_index[row[UPOS]]
                xpos[i, at] = model.xpos_index.get(row[XPOS], -100)
                end[i, at] = int(j == len(rows) - 1)
                head[i, at] = 0 if row[HEAD] == "0" else base + int(row[HEAD]) - 1
                rel[i, at] = model.rel_index[row[DEPREL]]
            allowed[i, base:base + len(rows), base:base + len(rows)] = True
            base += len(rows)
    cross = nn.functional.cross_entropy
    u = len(model.uposes)
    total = cross(tags[:, :, :u].flatten(0, 1), upos.flatten()) * 0.5
    total = total + cross(tags[:, :, u:u + len(model.xposes)].flatten(0, 1), xpos.flatten()) * 0.5
    total = total + cross(ends.flatten(0, 1), end.flatten()) * 0.5
    arcs = model.arcs(arc_dep, arc_head).masked_fill(~allowed, -1e9)
    total = total + cross(arcs.flatten(0, 1), head.flatten())
    where = rel.flatten() >= 0
    chosen = rel_head.gather(1, head.clamp(min=0).unsqueeze(2).expand(-1, -1, rel_head.shape[2])).flatten(0, 1)[where]
    return total + cross(model.labels(rel_dep.flatten(0, 1)[where], chosen), rel.flatten()[where])


def score(model, subword, path):
    """Shares of right tags, ends, heads and arcs on a treebank's own words, sentences given for the arcs."""
    paragraphs = conllu.read(path)
    right = [0] * 6
    total = 0
    for window, result in annotate(model, subword, list(conllu.windows(paragraphs, 160)), split=False):
        gold = [row for sentence in window for row in sentence.rows]
        last = {sum(len(s.rows) for s in window[:i + 1]) - 1 for i in range(len(window))}
        for i, (row, got) in enumerate(zip(gold, result)):
            total += 1
            right[0] += row[UPOS] == got.upos
            right[1] += row[XPOS] == got.xpos
            right[2] += (i in last) == got.ends
            right[3] += int(row[HEAD]) == got.head
            right[4] += int(row[HEAD]) == got.head and row[DEPREL].split(":")[0] == got.rel.split(":")[0]
    print(path.split("/")[-1], "words %d UPOS %.2f XPOS %.2f ends %.2f UAS %.2f LAS %.2f" % (
        total, *(100 * r / total for r in right[:5])), flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--treebank", nargs="+", required=True)
    p.add_argument("--dev", nargs="*", default=[])
    p.add_argument("--output", required=True)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--batch", type=int, default=560, help="words a step")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=1)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    torch.set_flush_denormal(True)
    dice = conllu.dice(a.seed)
    sentences = [run for path in a.treebank for run in conllu.windows(conllu.read(path), 130)]
    rows = [row for run in sentences for s in run for row in s.rows]
    names = [sorted({row[column] for row in rows}) for column in (UPOS, XPOS, DEPREL)]
    model = Teacher(*names)
    model.upos_index, model.xpos_index, model.rel_index = ({n: i for i, n in enumerate(l)} for l in names)
    subword = tokenizer()
    # The vectors of subwords stay as they are: words that the treebanks lack keep their place among the others.
    model.encoder.embeddings.word_embeddings.weight.requires_grad = False
    encoder = [q for q in model.encoder.parameters() if q.requires_grad]
    rest = [q for name, q in model.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": 3e-4}, {"params": rest, "lr": 1.5e-3}], betas=(0.9, 0.98), weight_decay=0.01,
        fused=True)
    steps = None
    began, step, seen = time.time(), 0, 0
    for epoch in range(a.epochs):
        model.train()
        groups = batches([[conllu.headline(s.rows, dice) for s in run] for run in sentences], a.batch, dice)
        if steps is None:
            steps = len(groups) * a.epochs
            peak = [g["lr"] for g in optimizer.param_groups]
        running = 0.0
        for group in groups:
            share = min(1.0, (step + 1) / 300) * max(0.0, 1 - step / (steps * 1.02))
            for g, top in zip(optimizer.param_groups, peak):
                g["lr"] = top * share
            optimizer.zero_grad(set_to_none=True)
            value = loss(model, group, subword)
            value.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            seen += sum(len(s) for w in group for s in w)
            running = 0.98 * running + 0.02 * value.item()
            if step % 50 == 0:
                print("step %d of %d, loss %.3f, %d words/s" % (
                    step, steps, running, seen / (time.time() - began)), flush=True)
        torch.save({"names": names, "weights": model.state_dict()}, a.output)
        for path in a.dev:
            score(model, subword, path)


if __name__ == "__main__":
    main()
