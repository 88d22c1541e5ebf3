"""Fits the line model on the lines that examples/fit_markers/main.rs wrote.

Logistic regression (liblinear) over hashed features, each line's scaled to length one; a second
one for each kind tells the kinds of markers apart. Writes the weights as bytes and the other
numbers as Rust. Prints, with every line held out once (five folds), what share of markers no
phrase and no score would catch, and what share of prose would be lost.
"""
import os, zlib
import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

BITS, KIND_BITS = 17, 13
# Little regularisation: the lines of one kind share few words. The kinds need more of it.
C, KIND_C = 10.0, 1.0
# Gold paragraphs are many, most of them English and long: one counts less than a written line.
# So does a line of a page that a phrase claims.
GOLD, INDIAN_GOLD, PAGES = 0.3, 1.0, 0.3
# What stands beside a rule must be told right.
EVIDENCE = 3.0
# A line falls without a rule from the log odds, for its length, at which the fewest lines are told wrong,
# held out: to lose one of prose is as bad as to leave so many markers that no phrase knows. One that is
# mostly link is a marker more often.
LOSS, LOSS_LINKED = 15, 5
# No rule is asked below those that so little of what a rule claims has, in Indian scripts and in Latin
# (much of that is claimed on English pages of every sort, and stands beside the article anyway). From
# LONG words on a line is never likelier to be asked than a shorter one: of the long lines that rules claim
# on pages and that look like prose, most are. Both for each length (a dozen words and then ranges, see
# features.rs), those of these ranges together: a few words tell little.
UNASKED = (0.005, 0.05)
LONG = 4
RANGES = [range(1, 2), range(2, 3), range(3, 4), range(4, 7), range(7, 10), range(10, 12),
          range(12, 13), range(13, 16)]
# The sets of the injection benchmark that the fit must not see.
UNSEEN = ["twentieth", "twenty-first", "twenty-second"]
KINDS = ("advertisement related subscribe follow app-download notification paywall share comment tags byline "
         "caption section-label breadcrumb disclaimer seo-blurb consent player navigation").split()
ROOM = "src/markers/line_model"


def load(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf8")]
    places = [np.array(row[4].split(), dtype=np.int32) for row in rows]
    starts = np.concatenate([[0], np.cumsum([len(p) for p in places])])
    values = np.concatenate([np.full(len(p), len(p) ** -0.5) for p in places])
    x = sp.csr_matrix((values, np.concatenate(places), starts), shape=(len(rows), 1 << BITS))
    x.sum_duplicates()
    column = lambda at: np.array([row[at] for row in rows])
    return x, column(0), column(1), column(2), column(3) == "1", [row[5] for row in rows], column(6).astype(int)


def fit(x, y, weight, c=C):
    model = LogisticRegression(C=c, solver="liblinear", max_iter=300)
    model.fit(x, y, sample_weight=weight)
    return model.coef_[0], model.intercept_[0]


def report(name, score, prose, marker, y, by_phrase):
    part = lambda of: of.mean() if len(of) else 0
    claimed, asked = score >= marker, score >= prose
    print(f"{name:10} {y.sum():6} markers: {part(~by_phrase[y]):.4f} without a phrase, {part((~claimed & ~by_phrase)[y]):.4f} "
          f"without a score either, {part((by_phrase & ~asked)[y]):.4f} with a phrase that is not asked | "
          f"{(~y).sum():6} prose: {part((claimed | by_phrase)[~y]):.4f} lost, {part(claimed[~y]):.4f} by the score, "
          f"{part(asked[~y]):.4f} asked of phrases")


def by_length(length, limit):
    """A limit for each length; the lengths of a range have one together, that of their lines."""
    found = [limit((length >= lengths.start) & (length < lengths.stop)) for lengths in RANGES]
    return np.concatenate([[0.0], np.repeat(found, [len(lengths) for lengths in RANGES])])


def unasked(score, length, of, share):
    """The log odds that a share of the lines have at most."""
    found = by_length(length, lambda lines: np.quantile(score[of & lines], share))
    found[LONG:] = np.maximum.accumulate(found[LONG:])
    return found


def falling(score, length, missed, prose, weight, loss):
    """The log odds at which the markers that are left and the prose that is lost cost least."""
    def limit(lines):
        left, of = np.sort(score[missed & lines]), np.flatnonzero(prose & lines)
        of = of[np.argsort(score[of])]
        # At each line of prose: what is above it falls, and itself stays.
        lost = np.append(np.cumsum(weight[of][:0:-1])[::-1], 0.0)
        costs = np.searchsorted(left, score[of], side="right") + loss * lost
        return score[of][np.argmin(costs)] + 0.001
    return by_length(length, limit)


def held_out(x, y, weight, keys):
    fold = np.array([zlib.crc32(key.encode()) % 5 for key in keys])
    score = np.zeros(len(keys))
    for number in range(5):
        rest = fold == number
        w, b = fit(x[~rest], y[~rest], weight[~rest])
        score[rest] = x[rest] @ w + b
    return score


def as_bytes(weights, scale):
    return np.clip(np.round(weights / scale), -127, 127).astype(np.int8)


def rust(numbers):
    return [round(float(number), 2) for number in numbers]


def main():
    x, source, language, kind, by_phrase, keys, length = load("target/fit/lines.tsv")
    y = kind != "prose"
    seen = ~np.isin(source, UNSEEN)
    weight = np.where(source == "gold", np.where(language == "en", GOLD, INDIAN_GOLD), 1.0)
    weight[source == "pages"] = PAGES
    weight[source == "rules"] = EVIDENCE
    score = held_out(x, y, weight * seen, keys)
    missed = (source == "lines") & y & ~by_phrase
    known_prose = np.isin(source, ("lines", "gold")) & ~y
    markers = [falling(score, length, missed, known_prose, weight, loss) for loss in (LOSS, LOSS_LINKED)]
    latin = np.array([key.isascii() for key in keys])
    phrases = by_phrase & y & np.isin(source, ("lines", "pages"))
    prose = [unasked(score, length, phrases & of, share) for of, share in zip((~latin, latin), UNASKED)]
    limits = np.where(latin, prose[1][length], prose[0][length]), markers[0][length]
    told = lambda name, score, of: report(name, score[of], *(limit[of] for limit in limits), y[of], by_phrase[of])
    for name in ("rules", "lines", "pages", "gold", *UNSEEN):
        told(name, score, source == name)
    for name in sorted(set(language[source == "lines"])):
        told(name, score, (source == "lines") & (language == name))

    w, b = fit(x[seen], y[seen], weight[seen])
    scale = np.abs(w).max() / 127
    w = as_bytes(w, scale)
    score = x @ (w * scale) + b
    for name, of in (("unseen", ~seen), ("in the fit", seen & (source != "gold")), ("gold", source == "gold")):
        told(name, score, of)
    x, y, kind = x[seen], y[seen], kind[seen]

    # Kinds: places folded to fewer, counts instead of shares, so that sums need no scaling.
    fold = sp.csr_matrix((np.ones(1 << BITS), (np.arange(1 << BITS), np.arange(1 << BITS) >> (BITS - KIND_BITS))))
    counts = x[y].copy()
    counts.data[:] = 1.0
    counts = (counts @ fold).tocsr()
    fits = [fit(counts, kind[y] == name, np.ones(y.sum()), KIND_C) for name in KINDS]
    weights = np.array([w for w, _ in fits]).T
    step = np.abs(weights).max() / 127
    kinds = as_bytes(weights, step)
    biases = [int(round(b / step)) for _, b in fits]
    told = np.argmax(counts @ kinds.astype(np.int32) + np.array(biases), axis=1)
    print(f"kinds right in the fit: {(np.array(KINDS)[told] == kind[y]).mean():.3f}")

    open(os.path.join(ROOM, "weights.bin"), "wb").write(w.tobytes())
    open(os.path.join(ROOM, "kinds.bin"), "wb").write(kinds.tobytes())
    with open(os.path.join(ROOM, "fitted.rs"), "w", encoding="utf8") as out:
        out.write(f"""//! The numbers of the line model beside its weights; `examples/fit_markers` writes this file.

/// What a unit of the weights is, in log odds.
pub(super) const SCALE: f32 = {scale:.6};
pub(super) const BIAS: f32 = {b:.6};
/// Log odds below which a line of a length is prose, in Indian scripts and in Latin.
pub(super) const PROSE: [[f32; {len(prose[0])}]; 2] = [{rust(prose[0])}, {rust(prose[1])}];
/// Log odds from which it is a marker, and from which it is one if it is mostly link.
pub(super) const MARKER: [[f32; {len(prose[0])}]; 2] = [{rust(markers[0])}, {rust(markers[1])}];
/// What each kind begins with, in the order of `Kind::ALL`.
pub(super) const KIND_BIASES: [i32; {len(KINDS)}] = {biases};
""")


main()
