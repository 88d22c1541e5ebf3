"""Writes a WARC file of so many pages: those of the folders, repeated under other URLs.

    python3 tests/warc/repeat.py 20000 big.warc.gz ../shared/corpus/wcxb-dev/html
    /usr/bin/time -v target/release/examples/batch big.warc.gz -o big.jsonl

For trying `batch` on long runs. Beside each page stand a request and a metadata record, as in
Common Crawl's files; each record is a gzip member if the name ends in .gz.
"""

import gzip
import itertools
import sys
import zlib
from pathlib import Path

HEAD = (
    "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-07-13T07:49:00Z\r\n"
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
    "Content-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n"
)


def record(kind, url, number, content_type, block):
    head = HEAD.format(
        kind=kind, url=url, number=number, content_type=content_type, length=len(block)
    )
    return head.encode() + block + b"\r\n\r\n"


def records(count, pages):
    for number, (name, html) in zip(range(count), itertools.cycle(pages)):
        url = f"https://example.org/{number}/{name}"
        http = "application/http; msgtype="
        request = b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n"
        yield record("request", url, number, http + "request", request)
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
        yield record("response", url, number, http + "response", head + html)
        yield record("metadata", url, number, "application/warc-fields", b"fetchTimeMs: 80\r\n")


def member(data):
    packer = zlib.compressobj(1, wbits=31)
    return packer.compress(data) + packer.flush()


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    count, out, folders = int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    paths = sorted(path for folder in folders for path in Path(folder).glob("*.htm*"))
    unpack = lambda path: gzip.decompress if path.suffix == ".gz" else bytes
    pages = [(path.name, unpack(path)(path.read_bytes())) for path in paths]
    pack = member if out.suffix == ".gz" else bytes
    with open(out, "wb") as file:
        for data in records(count, pages):
            file.write(pack(data))
    print(f"{count} pages, {out.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
