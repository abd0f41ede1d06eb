# Walks through a web site and notes its pages.
import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request

from bs4 import BeautifulSoup


def fetch(address):
    try:
        page = urllib.request.urlopen(address)
        return page.read().decode(errors="replace")
    except urllib.error.URLError:
        return None


def look_at(text, address):
    soup = BeautifulSoup(text, "html.parser")
    title = ""
    if soup.find("title"):
        title = soup.find("title").get_text()
    links = []
    for tag in soup.find_all("a"):
        if tag.get("href"):
            links.append(urllib.parse.urljoin(address, tag["href"]))
    dates = re.findall("[0-9]+-[0-9]+-[0-9]+", soup.get_text())
    return {"title": title, "links": links, "dates": dates}


def allowed(address, robots):
    path = "/" + "/".join(address.split("/")[3:])
    for line in robots.split("\n"):
        if line.startswith("Disallow: "):
            if path.startswith(line[10:].strip()):
                return False
    return True


def walk(start, fetch, limit, wait):
    root = "/".join(start.split("/")[:3])
    robots = fetch(root + "/robots.txt")
    if robots is None:
        robots = ""
    pages = {}
    todo = [start]
    while len(todo) > 0 and len(pages) < limit:
        address = todo.pop()
        if address in pages or not allowed(address, robots):
            continue
        text = fetch(address)
        if text is None:
            pages[address] = None
        else:
            pages[address] = look_at(text, address)
            for link in pages[address]["links"]:
                if link.startswith(root):
                    todo.append(link)
        time.sleep(wait)
    return pages


def broken(pages):
    pairs = []
    for address in pages:
        if pages[address] is not None:
            for link in pages[address]["links"]:
                if link in pages and pages[link] is None:
                    pairs.append((address, link))
    return pairs


def save(pages):
    with open("site.json", "w") as file:
        json.dump(pages, file)
    with open("report.txt", "w", encoding="utf-8") as file:
        good = [address for address in pages if pages[address] is not None]
        print("pages:", len(good), file=file)
        print("broken:", len(broken(pages)), file=file)
        for address, link in broken(pages):
            print("  on", address, "there is", link, file=file)
        print("", file=file)
        for address in good:
            print(address, "-", pages[address]["title"], file=file)


if __name__ == "__main__":
    pages = walk(input("Start? "), fetch, 100, 0.1)
    save(pages)
    print("done")
