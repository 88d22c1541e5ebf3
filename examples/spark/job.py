"""Extracts the articles of a corpus on Spark: JSON Lines in, Parquet out.

    cargo build --release --example batch
    spark-submit examples/spark/job.py corpus.jsonl articles.parquet \\
        --batch target/release/examples/batch

Each line of the corpus is a page, {"id", "html"} or {"id", "bytes"} (base64, if need be with
"content_type"). Each partition runs through one `batch --stdin`, which must lie at the same place
on every worker (or come along with `--files` as ./batch). A page that fails has its reason in
the column "error"; all else that is wrong fails the task, and Spark tries it again elsewhere.
"""

import argparse
import shlex

from pyspark.sql import SparkSession

# What `batch --stdin` writes. Named here, so that Spark need not run it twice to find out.
SCHEMA = """
    id STRING, title STRING, text STRING, language STRING, confidence DOUBLE,
    byline ARRAY<STRING>, published STRING, modified STRING, site_name STRING,
    canonical_url STRING, description STRING, image STRING, section STRING, tags ARRAY<STRING>,
    dropped MAP<STRING, INT>, error STRING
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", help="JSON Lines: a file, a folder or a pattern")
    parser.add_argument("articles", help="the Parquet folder to write")
    parser.add_argument("--batch", default="./batch", help="the program [default: %(default)s]")
    parser.add_argument("--partitions", type=int, help="at least so many partitions")
    args = parser.parse_args()

    spark = SparkSession.builder.appName("hamsa").getOrCreate()
    pages = spark.sparkContext.textFile(args.corpus, args.partitions)
    # Spark runs as many tasks as it has cores: one thread for each.
    command = f"{shlex.quote(args.batch)} --stdin --quiet --jobs 1"
    articles = pages.pipe(command, checkCode=True)
    spark.read.schema(SCHEMA).json(articles).write.mode("overwrite").parquet(args.articles)
    spark.stop()


if __name__ == "__main__":
    main()
