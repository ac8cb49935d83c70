# SPDX-License-Identifier: Apache-2.0
"""Gathers texts for the teacher to read: JSON Lines with "id" and "text", each text once.

    python3 texts.py train.jsonl lgl.dev.jsonl gwn.dev.jsonl ../../Sources/HearsayLexicon/Resources/en > texts.jsonl

From JSON Lines it takes "text" (or "sentence"); from a folder with a language pack the example of each row.
"""

import glob
import json
import os
import re
import sys


def examples(folder):
    """The cells of a pack's tables that are sentences: a capital first, a full stop last, four words or more."""
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.tsv"), recursive=True)):
        for number, line in enumerate(open(path, encoding="utf-8"), 1):
            if line.startswith("#"):
                continue
            for cell in line.rstrip("\n").split("\t"):
                if re.match(r"[“\"]?[A-Z].*[.!?”\"]$", cell) and cell.count(" ") >= 3:
                    yield "%s-%d" % (os.path.basename(path)[:-4], number), cell


def texts(path):
    if os.path.isdir(path):
        yield from examples(path)
        return
    name = os.path.basename(path).split(".")[0]
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        record = json.loads(line)
        yield "%s-%d" % (name, number), record.get("text") or record.get("sentence")


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        sys.exit(__doc__)
    seen = set()
    for path in sys.argv[1:]:
        for name, text in texts(path):
            if text and text not in seen:
                seen.add(text)
                print(json.dumps({"id": name, "text": text}))


if __name__ == "__main__":
    main()
