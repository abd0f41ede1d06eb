"""The small web of an exercise: what the submission finds there, and what the checks see of it."""

from __future__ import annotations

import sys
import threading

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask, Site
from marathon.engine import Judge
from marathon.engine.plainly import judge_plainly

SITE = Site(
    {"index.html": b"<h1>Isle</h1>", "tides.txt": "high: 7 \u00e9".encode(), "log/index.html": b"<p>log"},
    """
times = 0

def answer(request):
    global times
    if request.path == "/count":
        times += 1
        return f"{times} {request.query.get('who', '')}"
    if request.path == "/old":
        return 301, {"Location": "/tides.txt"}, ""
    if request.path == "/secret":
        allowed = request.headers.get("x-key") == "sesame"
        return "welcome" if allowed else (403, {}, "no")
""",
)
READER = """
import socket
import urllib.error
import urllib.request

HOME = "http://localhost:8017"

def read(path):
    try:
        with urllib.request.urlopen(HOME + path) as answer:
            return answer.read().decode("utf-8")
    except urllib.error.HTTPError as error:
        return error.code

def read_with_key(path, key):
    request = urllib.request.Request(HOME + path, headers={"X-Key": key})
    with urllib.request.urlopen(request) as answer:
        return answer.read().decode("utf-8")

def kind_of(path):
    with urllib.request.urlopen(HOME + path) as answer:
        return answer.headers["Content-Type"]

def by_hand(text):
    with socket.socket() as line:
        line.connect(("localhost", 8017))
        line.sendall(text.encode())
        parts = []
        while part := line.recv(7):
            parts.append(part)
    return b"".join(parts).decode()

def never():
    while True:
        pass
"""
CHECKS = r'''
from work import by_hand, kind_of, read, read_with_key

def test_files(site):
    """Files lie at their paths, a folder is its page, and what is not there is a 404"""
    assert read("/tides.txt") == "high: 7 é"
    assert read("/") == "<h1>Isle</h1>"
    assert read("/log/") == "<p>log"
    assert read("/none.txt") == 404
    assert site.paths == ["/tides.txt", "/", "/log/", "/none.txt"]

def test_kinds(site):
    assert kind_of("/tides.txt") == "text/plain; charset=utf-8"
    assert kind_of("/") == "text/html; charset=utf-8"

def test_answers(site):
    assert read("/count?who=ana") == "1 ana"
    assert read("/count?who=ben") == "2 ben"
    assert read("/old") == "high: 7 é"
    assert [request.query for request in site.asked] == [{"who": "ana"}, {"who": "ben"}, {}, {}]
    assert [request.at for request in site.asked] == sorted(request.at for request in site.asked)

def test_each_check_starts_over(site):
    assert site.asked == []
    assert read("/count") == "1 "
    site.forget()
    assert site.paths == []
    assert read("/count") == "2 "

def test_pages_of_a_check(site):
    site["/tides.txt"] = "low"
    site["/bytes.png"] = b"\x89PNG"
    site["/busy"] = 503, {"Retry-After": "1"}, "later"
    site["/twice"] = lambda request: request.path * 2
    assert read("/tides.txt") == "low"
    assert kind_of("/bytes.png") == "image/png"
    assert read("/busy") == 503
    assert read("/twice") == "/twice/twice"

def test_put_pages_are_gone(site):
    assert read("/tides.txt") == "high: 7 é"
    assert read("/twice") == 404

def test_headers(site):
    assert read("/secret") == 403
    assert read_with_key("/secret", "sesame") == "welcome"
    assert "x-key" in site.asked[1].headers

def test_by_hand(site):
    text = by_hand("GET /tides.txt HTTP/1.0\r\nHost: localhost\r\n\r\n")
    head, _, body = text.partition("\r\n\r\n")
    assert head.startswith("HTTP/1.0 200 OK\r\n")
    assert "Content-Length: 10" in head
    assert body == "high: 7 é"

def test_head(site):
    assert by_hand("HEAD /tides.txt HTTP/1.0\r\n\r\n").endswith("\r\n\r\n")
    assert by_hand("POST /count HTTP/1.0\r\nContent-Length: 2\r\n\r\nhi").endswith("1 ")
    assert site.asked[-1].body == b"hi"

def test_rubbish(site):
    assert "400" in by_hand("rubbish\r\n\r\n")
    assert read("/tides.txt") == "high: 7 é"
'''
LIMITS = Limits(2.0, 40.0, 512)
# Layer by layer: a network of one's own; everybody's; and, as on other systems, no layers at all.
HOUSES = {
    "full": (),
    "without a network of its own": ("net",),
    "plain": ("user", "net", "mount", "pid", "proc", "ipc", "landlock", "seccomp"),
}


def task(checks: str = CHECKS, **fields) -> JudgeTask:
    return JudgeTask("work", {"work.py": READER.encode()}, checks, limits=LIMITS, site=SITE, **fields)


@pytest.mark.parametrize("without", HOUSES.values(), ids=HOUSES)
def test_every_house_has_the_small_web_at_one_address(without):
    with Judge(without_layers=without) as judge:
        verdict = judge.judge(task())
    assert [check.id for check in verdict.checks if check.outcome != "passed"] == []
    assert verdict.passed


def test_where_every_attempt_is_a_process_of_its_own():
    with Judge(forks=False, without_layers=HOUSES["plain"]) as judge:
        assert judge.judge(task()).passed


def test_plain_pytest_says_the_same():
    (outcomes,) = judge_plainly([task()], lambda *_: sys.executable)
    assert outcomes is not None
    assert set(outcomes.values()) == {"passed"}
    assert len(outcomes) == CHECKS.count("def test_")


def test_two_attempts_at_once_have_a_web_each(judge):
    counting = "from work import read\n\ndef test_count(site):\n    assert read('/count') == '1 '\n"
    results = []
    threads = [threading.Thread(target=lambda: results.append(judge.judge(task(counting)))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result.outcome for result in results] == ["passed"] * 3


def test_after_a_hang_the_web_is_there_again(judge):
    checks = (
        "from work import never, read\n\ndef test_hang():\n    assert never() == 1\n\n"
        "def test_later(site):\n    assert read('/tides.txt').startswith('high')\n"
    )
    verdict = judge.judge(task(checks))
    assert [check.outcome for check in verdict.checks] == ["failed", "passed"]


def test_lines_by_the_hundred_leave_it_standing(judge):
    flood = (
        READER
        + """
def flood():
    lines = []
    for _ in range(120):
        line = socket.socket()
        line.connect(("localhost", 8017))
        lines.append(line)
    return len(lines)
"""
    )
    checks = (
        "from work import flood, read\n\ndef test_flood(site):\n    assert flood() == 120\n"
        "    assert read('/tides.txt').startswith('high')\n"
    )
    found = judge.judge(JudgeTask("work", {"work.py": flood.encode()}, checks, site=SITE, limits=LIMITS))
    assert found.passed, found


def test_elsewhere_is_nothing(judge):
    checks = "from work import by_hand\nimport pytest\n\ndef test_it(site):\n    with pytest.raises(OSError):\n        by_hand('x')\n"
    other = READER.replace("8017", "8018")
    assert judge.judge(
        JudgeTask("work", {"work.py": other.encode()}, checks, site=SITE, limits=LIMITS)
    ).passed


def test_the_run_button(judge):
    program = (
        b"from urllib.request import urlopen\nprint(urlopen('http://localhost:8017/count').read().decode())\n"
    )
    result = judge.run(JudgeTask("work", {"work.py": program}, "", site=SITE, limits=LIMITS))
    assert (result.ended, result.output) == ("returned", "1 \n")


def test_without_a_site_the_fixture_says_so(verdict_of):
    verdict = verdict_of("x = 1", "from work import x\n\ndef test_it(site):\n    assert x\n")
    assert "no small web" in str(verdict.checks[0])


def test_among_the_users_own_programs_it_says_what_is_missing():
    with Judge(without_layers=("user", "net", "mount", "pid", "proc", "ipc")) as judge:
        verdict = judge.judge(task())
        run = judge.run(task())
    assert verdict.outcome == "our_fault"
    assert "marathon doctor" in verdict.problem.message
    assert "marathon doctor" in run.error
