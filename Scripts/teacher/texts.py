# SPDX-License-Identifier: Apache-2.0
"""Gathers texts for the teacher to read: JSON Lines with "id" and "text", each text once.

    python3 texts.py train.jsonl lgl.dev.jsonl gwn.dev.jsonl > texts.jsonl

It takes "text" of each line, or "sentence".
"""

import json
import os
import sys


def texts(path):
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
