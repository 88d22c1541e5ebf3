"""warcio beside `batch`; see check."""

import gzip
import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
PLAIN = [("Content-Type", "text/html; charset=utf-8")]
PACKED = PLAIN + [("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")]


def pages():
    return {page.parent.name: page.read_bytes() for page in sorted(FIXTURES.glob("*/page.html"))}


def chunked(data, size=1000):
    parts = [data[at : at + size] for at in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def lines_of(batch, path):
    """What `batch` writes, without the names that depend on where a page comes from."""
    output = subprocess.run([batch, "--quiet", path], capture_output=True, check=True).stdout
    lines = [json.loads(line) for line in output.splitlines()]
    names = [[line.pop(key, None) for key in ("url", "path", "date")] for line in lines]
    return [url or path for url, path, _ in names], lines


def write(path, version, members):
    """A WARC file of the fixtures, as warcio writes it: plain pages and packed ones by turns."""
    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=members, warc_version=version)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "warcio"}))
        for at, (name, html) in enumerate(pages().items()):
            url = f"https://example.org/{name}"
            fields, body = (PACKED, chunked(gzip.compress(html))) if at % 2 else (PLAIN, html)
            head = StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1")
            response = writer.create_warc_record(
                url, "response", payload=io.BytesIO(body), http_headers=head
            )
            ask = StatusAndHeaders(f"GET /{name} HTTP/1.1", [("Host", "example.org")], is_http_request=True)
            request = writer.create_warc_record(
                url, "request", payload=io.BytesIO(), http_headers=ask
            )
            writer.write_request_response_pair(request, response)
            again = writer.create_revisit_record(url, "sha1:0", url, "2025-07-13T07:49:00Z")
            writer.write_record(again)


def main():
    batch, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    made = sorted(folder.glob("*.warc*"))
    for path in made:
        with open(path, "rb") as file:
            found = {
                record.rec_headers["WARC-Target-URI"].rpartition("/")[2]:
                    record.content_stream().read()
                for record in ArchiveIterator(file)
                if record.rec_type == "response"
            }
        assert found == pages(), f"{path.name}: warcio reads other pages"
        print(f"warcio reads {path.name}: {len(found)} pages")
    assert made, "the tests have made no WARC file"

    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for name, html in pages().items():
            (folder / f"{name}.html").write_bytes(html)
        _, wanted = lines_of(batch, folder)
        for version in ("1.0", "1.1"):
            for members in (True, False):
                path = folder / f"{version}.warc{'.gz' if members else ''}"
                write(path, version, members)
                urls, found = lines_of(batch, path)
                assert urls == [f"https://example.org/{name}" for name in pages()]
                assert found == wanted, f"{path.name}: batch reads other articles"
                print(f"batch reads {path.name} of warcio: {len(found)} pages")


if __name__ == "__main__":
    main()
