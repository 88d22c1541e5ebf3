"""Fits the block model on the rows that examples/fit/main.rs wrote, and writes src/select/model.

`fit.py first` fits the trees of the first look, `fit.py second` those of the second, whose rows tell
what the first made of the page. Boosted trees (LightGBM, extremely randomised: thresholds are
drawn, which fits less to single pages), cross-validated by site: no site stands in both halves. What
the second look is fitted and judged on comes from first looks that have seen neither the page's own
site nor, where a fold is held out, any site of that fold. The held-out probabilities are written too:
examples/fit/main.rs judges whole extractions by them. Pages of type article weigh three times, Indian
pages INDIAN times, those written for this (examples/fit/pages) WRITTEN times, small pages made from gold
texts SMALL times, the fixtures of the tests OWN times.
Prints the held-out page F1 that choosing blocks by expected F1 gives, and fits the confidence
(logistic regression) of articles against listings and collections.
"""
import argparse, itertools, json, os, zlib
import lightgbm as lgb
import numpy as np

LEAVES = 8
TREES = {"first": 120, "second": 120}
FOLDS = 5
PARAMS = dict(objective="cross_entropy", learning_rate=0.15, num_leaves=LEAVES, extra_trees=True,
              min_data_in_leaf=200, lambda_l2=10.0, feature_fraction=0.5, bagging_fraction=0.8,
              bagging_freq=1, max_bin=63, verbose=-1, num_threads=2, seed=7, deterministic=True)
INDIAN, WRITTEN, SMALL, OWN = 25.0, 2.0, 0.2, 60.0


def load(folder):
    pages = [json.loads(line) for line in open(folder + "/rows.jsonl", encoding="utf8")]
    blocks = np.array([page["blocks"] for page in pages])
    rows = np.fromfile(folder + "/rows.bin", dtype="<f4").reshape(blocks.sum(), -1)
    page_of = np.repeat(np.arange(len(pages)), blocks)
    return pages, page_of, rows[:, 0], rows[:, 1], rows[:, 2:]


def fold_of(page):
    """Pages of one site, whatever its subdomain, stand in one fold."""
    site = ".".join(page["site"].split(".")[-2:])
    return zlib.crc32(site.encode()) % FOLDS


def weights(pages, page_of, words):
    kind = {"article": 3.0, "small": SMALL, "own": OWN}
    # A written page has a site that cannot be.
    of_site = lambda p: WRITTEN if p["site"].endswith(".example") else INDIAN if p["language"] else 1.0
    page_weight = np.array([of_site(p) * kind.get(p["type"], 1.0) for p in pages])
    total = np.maximum(np.bincount(page_of, words, len(pages)), 1.0)
    share = 0.7 * words / total[page_of] + 0.3 / np.maximum(np.bincount(page_of), 1)[page_of]
    return page_weight[page_of] * share * 100.0


def page_f1(p, label, words, gold_words):
    order = np.argsort(-p, kind="stable")
    hit, length = np.cumsum((p * words)[order]), np.cumsum(words[order])
    expected = 2 * hit / np.maximum(length + (p * words).sum(), 1)
    if not len(p):
        return 0.0
    threshold = np.clip(p[order][np.argmax(expected)], 0.2, 0.5)
    kept = p >= threshold
    true, out = (label * words)[kept].sum(), words[kept].sum()
    return 2 * true / max(out + gold_words, 1)


ARTICLE_AGAINST = {"article": 1.0, "listing": 0.0, "collection": 0.0}


def fit_page(rows, truth, steps=30):
    """Logistic regression by Newton's method; returns the weights, the intercept last."""
    x = np.hstack([rows, np.ones((len(rows), 1))])
    ridge = np.eye(x.shape[1]) * 0.1
    weight = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ weight))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + ridge
        weight += np.linalg.solve(hessian, x.T @ (truth - p) - ridge @ weight)
    return weight


def auc(score, truth):
    rank = np.argsort(np.argsort(score)) + 1.0
    positive = truth.sum()
    return (rank[truth == 1].sum() - positive * (positive + 1) / 2) / (positive * (len(truth) - positive))


def confidence(pages):
    """Fits articles against listings and collections; prints the AUC held out by site."""
    pages = [p for p in pages if p["type"] in ARTICLE_AGAINST and p["page"]]
    rows = np.array([p["page"] for p in pages])
    truth = np.array([ARTICLE_AGAINST[p["type"]] for p in pages])
    fold = np.array([fold_of(p) for p in pages])
    held_out = np.zeros(len(pages))
    for k in range(FOLDS):
        weight = fit_page(rows[fold != k], truth[fold != k])
        held_out[fold == k] = rows[fold == k] @ weight[:-1] + weight[-1]
    print(f"confidence: held-out AUC {auc(held_out, truth):.4f} over {len(pages)} pages")
    return fit_page(rows, truth)


def likelier_below(model, features):
    """For each feature, whether its splits find more of the rows at or below their thresholds."""
    excess = np.zeros(features.shape[1])

    def visit(node):
        if "leaf_value" not in node:
            at = node["split_feature"]
            excess[at] += np.mean(features[:, at] <= node["threshold"]) - 0.5
            visit(node["left_child"]), visit(node["right_child"])

    for tree in model.dump_model()["tree_info"]:
        visit(tree["tree_structure"])
    return excess >= 0


def table(model, below):
    """The splits of each feature, and the leaves of each tree: see src/select/trees.rs."""
    splits, leaves = [[] for _ in below], []
    for at, tree in enumerate(model.dump_model()["tree_info"]):
        values = []

        def visit(node):
            if "leaf_value" in node:
                values.append(node["leaf_value"])
                return
            likely, other = ("left_child", "right_child") if below[node["split_feature"]] else ("right_child", "left_child")
            first = len(values)
            visit(node[likely])
            ruled_out = sum(1 << leaf for leaf in range(first, len(values)))
            splits[node["split_feature"]].append((int(np.floor(node["threshold"])), at, 0xFF & ~ruled_out))
            visit(node[other])

        visit(tree["tree_structure"])
        leaves.append(values + [0.0] * (LEAVES - len(values)))
    return [sorted(own, reverse=not rising) for own, rising in zip(splits, below)], leaves


def number(feature):
    """The number that a feature stands for: see src/density/writer.rs."""
    bits = (feature if feature >= 0 else feature ^ 0x7FFF) & 0xFFFF
    return float(np.array([bits << 16], dtype="<u4").view("<f4")[0])


def write(model, features, path):
    below = likelier_below(model, features)
    splits, leaves = table(model, below)
    out = ["//! The fitted trees. Written by `examples/fit/run`; do not edit.", "", "use crate::density::feature as at;",
           "use crate::select::trees::{Splits, Trees};", "",
           "#[rustfmt::skip]", "#[allow(clippy::all)]",
           f"pub(in crate::select) static TREES: Trees<{len(below)}> = Trees {{", "    splits: ["]
    for own, rising in zip(splits, below):
        own = ", ".join(f"(at({number(threshold)!r}), {tree}, {mask:#x})" for threshold, tree, mask in own)
        out.append(f"        Splits::{'Rising' if rising else 'Falling'}(&[{own}]),")
    out += ["    ],", "    leaves: &["]
    out += ["        [" + ", ".join(f"{leaf:.4f}" for leaf in own) + "]," for own in leaves]
    out += ["    ],", "};"]
    save(path, out)


def write_page(page, path):
    weights = ", ".join(f"{w:.4f}" for w in page[:-1])
    save(path, ["//! The weights of `confidence`, and its intercept. Written by `examples/fit/run`; do not edit.", "",
                "#[rustfmt::skip]", f"pub(crate) const WEIGHTS: ([f64; {len(page) - 1}], f64) = ([{weights}], {page[-1]:.4f});"])


def save(path, lines):
    with open(path, "w", encoding="utf8") as file:
        file.write("\n".join(lines) + "\n")
    print("wrote", path, os.path.getsize(path), "bytes")


def train(rows, label, weight, look, within=slice(None), odds=None):
    """Trees that add to log odds, if there are some already."""
    odds = None if odds is None else odds[within]
    data = lgb.Dataset(rows[within], label[within], weight=weight[within], init_score=odds)
    return lgb.train(PARAMS, data, TREES[look])


def log_odds(p):
    p = np.clip(p.astype("f8"), 1e-4, 1 - 1e-4)
    return np.log(p / (1 - p))


def first(arguments, rows, label, weight, fold):
    """Fits the first look, and writes what it says of pages that it has not seen: FOLDS times without
    one more fold, for judging the second look, and once for fitting it."""
    without = {}
    for out in itertools.combinations_with_replacement(range(FOLDS), 2):
        model = train(rows, label, weight, "first", ~np.isin(fold, out))
        for k, other in {out, out[::-1]}:
            without[k, other] = model.predict(rows[fold == other])
    def save_guesses(name, model_of):
        guesses = np.zeros(len(label))
        for k in range(FOLDS):
            guesses[fold == k] = without[model_of(k)]
        guesses.astype("<f4").tofile(f"{arguments.folder}/{name}")
    for out in range(FOLDS):
        save_guesses(f"first-{out}.bin", lambda k: (out, k))
    save_guesses("first-all.bin", lambda k: (k, k))
    write(train(rows, label, weight, "first"), rows, arguments.model + "/first.rs")


def second(arguments, label, weight, fold):
    """Fits the second look, which corrects the first; returns the probabilities of pages that neither
    look has seen."""
    def read(out):
        rows = np.fromfile(f"{arguments.folder}/second-{out}.bin", dtype="<f4").reshape(len(label), -1)
        return rows, log_odds(np.fromfile(f"{arguments.folder}/first-{out}.bin", dtype="<f4"))
    held_out = np.zeros(len(label))
    for k in range(FOLDS):
        rows, odds = read(k)
        test = fold == k
        model = train(rows, label, weight, "second", ~test, odds)
        held_out[test] = 1 / (1 + np.exp(-odds[test] - model.predict(rows[test], raw_score=True)))
    rows, odds = read("all")
    write(train(rows, label, weight, "second", odds=odds), rows, arguments.model + "/second.rs")
    held_out.astype("<f4").tofile(arguments.folder + "/held-out.bin")
    return held_out


def report(pages, held_out, label, words):
    scores = {}
    starts = np.concatenate([[0], np.cumsum([page["blocks"] for page in pages])])
    for index, page in enumerate(pages):
        at = slice(starts[index], starts[index + 1])
        f1 = page_f1(held_out[at], label[at], words[at], page["words"])
        for key in ("all", page["type"], "language " + str(page["language"])):
            scores.setdefault(key, []).append(f1)
    for key, values in sorted(scores.items()):
        print(f"held out {key:24} {len(values):5} pages  F1 {np.mean(values):.4f}  under .5: {sum(v < .5 for v in values)}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("look", choices=TREES)
    arguments.add_argument("--folder", default="target/fit")
    arguments.add_argument("--model", default="src/select/model")
    arguments = arguments.parse_args()
    pages, page_of, label, words, rows = load(arguments.folder)
    weight = weights(pages, page_of, words)
    fold = np.array([fold_of(page) for page in pages])[page_of]
    if arguments.look == "first":
        first(arguments, rows, label, weight, fold)
    else:
        report(pages, second(arguments, label, weight, fold), label, words)
        write_page(confidence(pages), arguments.model + "/page.rs")


main()
