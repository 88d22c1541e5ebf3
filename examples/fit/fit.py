"""Fits the block model on the rows that examples/fit/main.rs wrote, and writes src/select/model.rs.

Boosted trees (LightGBM, extremely randomised: thresholds are drawn, which fits less to single
pages), cross-validated by site: no site stands in both halves. The held-out probabilities are
written too: examples/fit/main.rs judges whole extractions by them. Pages of type article weigh
three times, Indian pages INDIAN times, small pages made from gold texts SMALL times, the
project's own pages OWN times. Prints the held-out page F1 that choosing blocks by expected F1
gives, and fits the confidence (logistic regression) of articles against listings and collections.
"""
import argparse, json, os, zlib
import lightgbm as lgb
import numpy as np

LEAVES = 16
PARAMS = dict(objective="cross_entropy", learning_rate=0.15, num_leaves=LEAVES, extra_trees=True,
              min_data_in_leaf=200, lambda_l2=10.0, feature_fraction=0.5, bagging_fraction=0.8,
              bagging_freq=1, max_bin=63, verbose=-1, num_threads=2, seed=7, deterministic=True)
INDIAN, SMALL, OWN = 11.0, 0.2, 20.0


def load(path):
    pages = [json.loads(line) for line in open(path + ".jsonl", encoding="utf8")]
    blocks = np.array([page["blocks"] for page in pages])
    rows = np.fromfile(path + ".bin", dtype="<f4").reshape(blocks.sum(), -1)
    page_of = np.repeat(np.arange(len(pages)), blocks)
    return pages, page_of, rows[:, 0], rows[:, 1], rows[:, 2:]


def fold_of(page, folds):
    """Pages of one site, whatever its subdomain, stand in one fold."""
    site = ".".join(page["site"].split(".")[-2:])
    return zlib.crc32(site.encode()) % folds


def weights(pages, page_of, words):
    kind = {"article": 3.0, "small": SMALL, "own": OWN}
    page_weight = np.array([(INDIAN if p["language"] else 1.0) * kind.get(p["type"], 1.0) for p in pages])
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


def confidence(pages, folds):
    """Fits articles against listings and collections; prints the AUC held out by site."""
    pages = [p for p in pages if p["type"] in ARTICLE_AGAINST and p["page"]]
    rows = np.array([p["page"] for p in pages])
    truth = np.array([ARTICLE_AGAINST[p["type"]] for p in pages])
    fold = np.array([fold_of(p, folds) for p in pages])
    held_out = np.zeros(len(pages))
    for k in range(folds):
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
            threshold = float(np.float32(node["threshold"]))
            splits[node["split_feature"]].append((threshold, at, 0xFFFF & ~ruled_out))
            visit(node[other])

        visit(tree["tree_structure"])
        leaves.append(values + [0.0] * (LEAVES - len(values)))
    return [sorted(own, reverse=not rising) for own, rising in zip(splits, below)], leaves


def write(model, features, page, path):
    below = likelier_below(model, features)
    splits, leaves = table(model, below)
    weights = ", ".join(f"{w:.4f}" for w in page[:-1])
    out = ["//! The fitted trees. Written by `examples/fit/run`; do not edit.", "", "use super::trees::{Splits, Trees};", "",
           "/// The weights of `confidence`, and its intercept.", "#[rustfmt::skip]",
           f"pub(crate) const PAGE: ([f64; {len(page) - 1}], f64) = ([{weights}], {page[-1]:.4f});", "",
           "#[rustfmt::skip]", "#[allow(clippy::all)]", "pub(super) static TREES: Trees = Trees {", "    splits: ["]
    for own, rising in zip(splits, below):
        own = ", ".join(f"({threshold!r}, {tree}, {mask:#x})" for threshold, tree, mask in own)
        out.append(f"        Splits::{'Rising' if rising else 'Falling'}(&[{own}]),")
    out += ["    ],", "    leaves: &["]
    out += ["        [" + ", ".join(f"{leaf:.4f}" for leaf in own) + "]," for own in leaves]
    out += ["    ],", "};", ""]
    with open(path, "w", encoding="utf8") as file:
        file.write("\n".join(out))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", default="target/fit/rows")
    arguments.add_argument("--model", default="src/select/model.rs")
    arguments.add_argument("--held-out", default="target/fit/held-out.bin")
    arguments.add_argument("--trees", type=int, default=120)
    arguments.add_argument("--folds", type=int, default=5)
    arguments = arguments.parse_args()
    pages, page_of, label, words, features = load(arguments.rows)
    weight = weights(pages, page_of, words)
    fold = np.array([fold_of(page, arguments.folds) for page in pages])
    held_out = np.zeros(len(label))
    for k in range(arguments.folds):
        test = fold[page_of] == k
        data = lgb.Dataset(features[~test], label[~test], weight=weight[~test])
        held_out[test] = lgb.train(PARAMS, data, arguments.trees).predict(features[test])
    held_out.astype("<f4").tofile(arguments.held_out)
    scores = {}
    starts = np.concatenate([[0], np.cumsum([page["blocks"] for page in pages])])
    for index, page in enumerate(pages):
        at = slice(starts[index], starts[index + 1])
        f1 = page_f1(held_out[at], label[at], words[at], page["words"])
        for key in ("all", page["type"], "language " + str(page["language"])):
            scores.setdefault(key, []).append(f1)
    for key, values in sorted(scores.items()):
        print(f"held out {key:24} {len(values):5} pages  F1 {np.mean(values):.4f}  under .5: {sum(v < .5 for v in values)}")
    model = lgb.train(PARAMS, lgb.Dataset(features, label, weight=weight), arguments.trees)
    write(model, features, confidence(pages, arguments.folds), arguments.model)
    print("wrote", arguments.model, os.path.getsize(arguments.model), "bytes")


main()
