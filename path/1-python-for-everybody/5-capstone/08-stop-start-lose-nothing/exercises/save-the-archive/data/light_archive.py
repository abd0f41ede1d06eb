"""The two helpers of the lesson, for the archive of the lighthouse."""

import urllib.error
import urllib.request


def ask(first):
    """Ask for 25 letters; return the number of the answer, and the bytes that came."""
    try:
        with urllib.request.urlopen(f"http://localhost:8017/archive/{first}/{first + 24}", timeout=10) as page:
            return page.status, page.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()
    except OSError:
        return 0, b""


def split_letters(data):
    """Return the letters of a page, each with its first line."""
    parts = (b"\n" + data).split(b"\nFrom ")
    return [b"From " + part for part in parts[1:]]
