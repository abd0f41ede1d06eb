"""The small webs of the path hold what their README says of them."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ET

import pytest

from marathon.app.sites import read_site
from marathon.curriculum import where_is_path
from marathon.engine.site.door import open_door
from marathon.engine.site.server import SiteServer
from marathon.engine.site.web import Request, Web


@pytest.fixture
def get():
    """get("/boats/"): status, headers and bytes."""
    site = read_site(where_is_path(), "skarn")
    door = open_door(0)
    home = f"http://127.0.0.1:{door.getsockname()[1]}"
    server = SiteServer(Web(site.files, site.answers), door)

    def get(path):
        try:
            with urllib.request.urlopen(home + path) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    yield get
    server.close()


def links_of(path, text):
    for link in re.findall(r'href="([^"]+)"', text):
        found = urllib.parse.urlsplit(urllib.parse.urljoin("http://skarn" + path, link))
        if found.netloc == "skarn":
            yield found.path


def test_no_link_is_broken_and_one_house_is_hidden(get):
    seen, todo = set(), ["/"]
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        status, headers, body = get(path)
        assert status == 200, path
        if headers["Content-Type"].startswith("text/html"):
            todo += links_of(path, body.decode("utf-8"))
    assert {f"/houses/{number}.html" for number in range(1, 11)} <= seen
    assert {f"/notices/{number}.html" for number in range(1, 13)} <= seen
    assert "/houses/11.html" not in seen
    assert get("/houses/11.html")[0] == 200
    assert not any(path.startswith("/private/") for path in seen)
    assert get("/private/plans.html")[0] == 200


def test_moved_broken_and_not_there(get):
    assert get("/timetable.html")[2] == get("/ferry.html")[2]
    assert [get(path)[0] for path in ("/printer", "/nothing", "/api/slow")] == [500, 404, 200]


def test_the_letter_is_not_in_utf_8(get):
    _, headers, body = get("/old/letter.txt")
    with pytest.raises(UnicodeDecodeError):
        body.decode("utf-8")
    assert "Fähre" in body.decode(headers.get_content_charset())


def test_catches_come_in_pages(get):
    path, catches, pages = "/api/catches", [], 0
    while path:
        found = json.loads(get(path)[2])
        catches, path, pages = catches + found["catches"], found.get("next"), pages + 1
    assert (pages, len(catches)) == (5, 23)
    assert [one["day"] for one in catches if one["kg"] is None] == ["2026-05-18"]
    assert [get(f"/api/catches?page={page}")[0] for page in ("0", "6", "two")] == [404] * 3


def test_places_want_a_key_and_no_hurry():
    site = read_site(where_is_path(), "skarn")
    web = Web(site.files, site.answers)

    def ask(query, at):
        return web.reply(Request("GET", "/api/places", query, at=at))

    assert ask({"q": "farm"}, 1.0).status == 401
    assert ask({"key": "seal-rock"}, 1.0).status == 400
    found = [ask({"q": "FARM", "key": "seal-rock"}, 1.0 + number / 10) for number in range(7)]
    assert [one.status for one in found] == [200] * 5 + [429] * 2
    assert found[-1].headers["Retry-After"] == "0.40"
    assert ask({"q": "farm", "key": "seal-rock"}, 2.05).status == 200
    assert [feature["id"] for feature in json.loads(found[0].body)["features"]] == [
        "lower-farm",
        "upper-farm",
    ]


def test_xml_json_and_bytes(get):
    days = ET.fromstring(get("/tides.xml")[2]).findall("day")
    assert [len(day) for day in days] == [4, 4, 3]
    assert len(json.loads(get("/places.geojson")[2])["features"]) == 7
    assert get("/picture.png")[2].startswith(b"\x89PNG")
    assert "Crawl-delay: 0.1" in get("/robots.txt")[2].decode()
