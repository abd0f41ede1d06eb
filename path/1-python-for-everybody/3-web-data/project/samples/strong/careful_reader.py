# Reads one small web site, page after page, and says what is there.
import json
import re
import time
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.request import urlopen
from urllib.robotparser import RobotFileParser

from bs4 import BeautifulSoup

LIMIT = 100
WAIT = 0.1
LIST = Path("old-list.xml")
A_DATE = "^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$"


def fetch(address):
    """Return the text of a page; None when it cannot be had."""
    try:
        with urlopen(address, timeout=10) as page:
            raw = page.read()
            rule = page.headers.get_content_charset() or "utf-8"
    except (OSError, ValueError):
        return None
    return raw.decode(rule, errors="replace")


def look_at(text, address):
    """Return title, links and dates of a page, as a dictionary."""
    soup = BeautifulSoup(text, "html.parser")
    title = soup.find("title")
    return {
        "title": "" if title is None else " ".join(title.get_text().split()),
        "links": links_of(soup, address),
        "dates": dates_in(soup.get_text(" ")),
    }


def links_of(soup, address):
    """Return the whole addresses that a page links to, each once."""
    links = []
    for link in soup.find_all("a"):
        if link.get("href") is None:
            continue
        whole = urldefrag(urljoin(address, link["href"])).url
        if whole.startswith("http") and whole not in links:
            links.append(whole)
    return links


def dates_in(text):
    """Return all dates such as 2026-05-29, in their order."""
    numbers = re.findall("[0-9-]+", text)
    return [number for number in numbers if re.search(A_DATE, number)]


def site_of(address):
    """Return what stands before the path: how it is asked, host and port."""
    parts = urlsplit(address)
    return parts.scheme, parts.netloc


def allowed(address, robots):
    """Return whether a robots.txt lets everybody ask for an address."""
    rules = RobotFileParser()
    rules.parse(robots.splitlines())
    return rules.can_fetch("*", address)


def walk(start, fetch, limit, wait):
    """Return what is on every page of a site that links lead to from the start."""
    robots = fetch(urljoin(start, "/robots.txt")) or ""
    pages = {}
    ahead = [start]
    known = {start}
    while ahead and len(pages) < limit:
        address = ahead.pop(0)
        if not allowed(address, robots):
            continue
        time.sleep(wait)
        text = fetch(address)
        if text is None:
            pages[address] = None
            continue
        pages[address] = look_at(text, address)
        for link in pages[address]["links"]:
            if link not in known and site_of(link) == site_of(start):
                known.add(link)
                ahead.append(link)
    return pages


def read_only(pages):
    """Return the pages that could be had, from A to Z."""
    return {address: pages[address] for address in sorted(pages) if pages[address] is not None}


def broken(pages):
    """Return every page with a link to a page that could not be had."""
    missing = [address for address, page in pages.items() if page is None]
    found = set()
    for address, page in read_only(pages).items():
        for link in page["links"]:
            if link in missing:
                found.add((address, link))
    return sorted(found)


def compare(text, pages, start):
    """Return what only the list has, and what only the walk has read."""
    listed = set()
    for entry in ET.fromstring(text).findall("page"):
        address = (entry.findtext("address") or "").strip()
        if address != "" and entry.get("state") != "removed":
            listed.add(urljoin(start, address))
    read = set(read_only(pages))
    return sorted(listed - read), sorted(read - listed)


def make_report(pages):
    """Return the lines of the report."""
    good = read_only(pages)
    dead = broken(pages)
    lines = ["THE SITE, PAGE BY PAGE", "", f"pages: {len(good)}", f"broken: {len(dead)}"]
    lines.extend(["", "LINKS THAT LEAD NOWHERE"])
    lines.extend([f"  {address} -> {link}" for address, link in dead] or ["  none"])
    lines.extend(["", "OLDEST FIRST"])
    dated = [(page["dates"][0], page["title"]) for page in good.values() if page["dates"]]
    lines.extend([f"  {date}  {title}" for date, title in sorted(dated)])
    lines.extend(["", "ALL PAGES"])
    lines.extend([f"  {address}  {page['title'] or '(no title)'}" for address, page in good.items()])
    return lines


def make_second_part(pages, start):
    """Return what the old list says; nothing where there is none."""
    if not LIST.is_file():
        return []
    lonely, new = compare(LIST.read_text(encoding="utf-8"), pages, start)
    lines = ["", "IN THE OLD LIST, AND NOT READ"]
    lines.extend([f"  {address}" for address in lonely])
    lines.extend(["", "READ, AND NOT IN THE OLD LIST"])
    lines.extend([f"  {address}" for address in new])
    return lines


def save(pages, more=()):
    """Write report.txt for people, and site.json for programs."""
    with open("site.json", "w", encoding="utf-8") as file:
        json.dump(pages, file, indent=2, ensure_ascii=False)
    with open("report.txt", "w", encoding="utf-8") as file:
        for line in [*make_report(pages), *more]:
            file.write(line + "\n")


def main():
    start = input("Where shall I start? ").strip()
    pages = walk(start, fetch, LIMIT, WAIT)
    if len(read_only(pages)) == 0:
        print(f"{start} cannot be reached, or does not want to be read. No file was touched.")
        return
    save(pages, make_second_part(pages, start))
    print(f"{len(read_only(pages))} pages read. Look into report.txt.")


if __name__ == "__main__":
    main()
