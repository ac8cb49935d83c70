# SPDX-License-Identifier: Apache-2.0
"""Makes word vectors of the teacher's states: means by form, turned to their axes of greatest variance.

    python3 vectors.py --output vectors.txt silver.npz treebanks.npz

A line a form, the frequent first: the form, a tab, whole numbers from -127 to 127.
"""

import argparse

import numpy


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("files", nargs="+")
    p.add_argument("--output", required=True)
    p.add_argument("--dimensions", type=int, default=64)
    p.add_argument("--most", type=int, default=60000)
    a = p.parse_args()
    index, counts, sums = {}, [], []
    for path in a.files:
        part = numpy.load(path)
        for form, count, total in zip(part["forms"].tolist(), part["counts"].tolist(), part["sums"]):
            i = index.setdefault(form, len(index))
            if i == len(counts):
                counts.append(0)
                sums.append(numpy.zeros_like(total))
            counts[i] += count
            sums[i] += total
    counts = numpy.array(counts)
    means = numpy.stack(sums) / counts[:, None]
    weights = numpy.sqrt(counts)[:, None]
    centre = (means * weights).sum(0) / weights.sum()
    _, _, axes = numpy.linalg.svd((means - centre) * weights / weights.max(), full_matrices=False)
    reduced = (means - centre) @ axes[:a.dimensions].T
    # Half way to equal variance on all axes.
    reduced /= numpy.sqrt(numpy.sqrt((reduced ** 2).mean(0)))
    reduced *= 127 / numpy.percentile(numpy.abs(reduced), 99.9)
    whole = numpy.clip(numpy.rint(reduced), -127, 127).astype(int)
    order = sorted(index, key=lambda f: (-counts[index[f]], f))
    with open(a.output, "w", encoding="utf-8") as out:
        for form in order[:a.most]:
            if form and not any(c.isspace() for c in form):
                out.write("%s\t%s\n" % (form, " ".join(map(str, whole[index[form]]))))


if __name__ == "__main__":
    main()
