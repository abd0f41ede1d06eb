import pytest

SITE = "http://localhost:8017"


def page(*links, title="a page"):
    return f"<title>{title}</title>" + "".join(f'<p><a href="{link}">on</a>' for link in links)


def walked(pages, start=f"{SITE}/", limit=40):
    """What a walk gives of a site, and which pages it asked for; the rules for programs are left out."""
    from careful_reader import walk

    asked = []

    def fetch(address):
        asked.append(address)
        return pages.get(address)

    found = walk(start, fetch, limit, 0)
    return dict(found), [one for one in asked if not one.endswith("/robots.txt")]


def whole(**pages):
    """A site of pages by their names; the start is called `start`."""
    return {f"{SITE}/{'' if name == 'start' else name}": text for name, text in pages.items()}


def test_row():
    """R3.1: pages that link on in a row are all read"""
    site = whole(start=page("/one"), one=page("/two", title="One"), two=page(title="The end"))
    found, _ = walked(site)
    assert set(found) == set(site)
    assert (found[f"{SITE}/one"]["title"], found[f"{SITE}/one"]["links"]) == ("One", [f"{SITE}/two"])


def test_circle():
    """R3.2: in a circle each page is asked for once"""
    site = whole(start=page("/one", "/two"), one=page("/", "/two", "/one"), two=page("/one", "/"))
    found, asked = walked(site)
    assert sorted(asked) == sorted(site)
    assert set(found) == set(site)


def test_missing():
    """R3.2: a page that cannot be had is None"""
    site = whole(start=page("/gone", "/one"), one=page("/gone"))
    found, asked = walked(site)
    assert set(found) == {*site, f"{SITE}/gone"}
    assert found[f"{SITE}/gone"] is None
    assert asked.count(f"{SITE}/gone") == 1


def test_no_start():
    """R3.3: of a start that is not there it gives None"""
    assert walked({}) == ({f"{SITE}/": None}, [f"{SITE}/"])


def test_other_sites(rng):
    """R3.3: other sites come out right, too"""
    for _ in range(12):
        names = [f"{SITE}/{number}.html" for number in range(rng.randint(1, 7))]
        site = {name: page(*rng.sample(names, k=rng.randint(0, min(3, len(names))))) for name in names}
        for name in rng.sample(names, k=rng.randint(0, len(names) // 2)):
            if name != names[0]:
                del site[name]
        found, asked = walked(site, names[0])
        wanted = reachable(site, names[0])
        assert {name: one is not None for name, one in found.items()} == {name: name in site for name in wanted}
        assert sorted(asked) == sorted(wanted)


def reachable(site, start):
    """All addresses that one gets to, those that are not there included."""
    wanted, ahead = set(), [start]
    while ahead:
        name = ahead.pop()
        if name not in wanted:
            wanted.add(name)
            ahead += [other for other in [f"{SITE}/{number}.html" for number in range(7)] if f'"{other}"' in site.get(name, "")]
    return wanted


def stays(outside, start=f"{SITE}/", site=SITE):
    """Whether a walk asks for pages of its site and for no other, and notes no other."""
    pages = {start: page(*outside, "/in", title="start"), f"{site}/in": page(*outside), **dict.fromkeys(outside, page())}
    found, asked = walked(pages, start)
    assert sorted(asked) == sorted([start, f"{site}/in"])
    assert set(found) == {start, f"{site}/in"}


@pytest.mark.parametrize("address", ["http://mainland.example/weather", "http://mainland.example/"])
def test_other_hosts(address):
    """R4.1: other hosts are never asked"""
    stays([address])


@pytest.mark.parametrize("address", [f"http://mainland.example/?from={SITE}/", "http://mainland.example/localhost:8017/"])
def test_mentioned(address):
    """R4.2: an address that mentions the site is outside"""
    stays([address])


@pytest.mark.parametrize("address", ["http://localhost:80170/", "http://localhost:8017.example/in"])
def test_alike(address):
    """R4.3: a host that begins alike is outside"""
    stays([address])


@pytest.mark.parametrize(
    ("start", "site"),
    [("http://skarn.example/boats/hild.html", "http://skarn.example"), (f"{SITE}/notices/1.html", SITE)],
)
def test_every_start(start, site):
    """R4.3: it works for every start"""
    stays(["http://mainland.example/", "http://skarn.example.org/"], start, site)
