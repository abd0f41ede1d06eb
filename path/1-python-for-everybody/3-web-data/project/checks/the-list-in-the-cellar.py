import pytest

A = "http://a.example"


def entry(address, state="there"):
    return f'<page state="{state}"><address>{address}</address></page>\n'


def whole(*entries):
    return f'<pages made="2026-05-30">\n{"".join(entries)}</pages>\n'


def walked(*paths, missing=()):
    found = {A + path: {"title": "a page", "links": [], "dates": []} for path in paths}
    return found | {A + path: None for path in missing}


def compared(text, pages, start=f"{A}/"):
    from careful_reader import compare

    lonely, new = compare(text, pages, start)
    return [one.removeprefix(A) for one in lonely], [one.removeprefix(A) for one in new]


def test_not_found():
    """R10.1: what is in the list and was not read is named"""
    lonely, _ = compared(whole(entry("/"), entry("/houses/11.html"), entry("/boats/")), walked("/", "/boats/"))
    assert lonely == ["/houses/11.html"]


def test_not_in_the_list():
    """R10.2: what was read and is not in the list is named"""
    pages = walked("/", "/boats/", "/new.html")
    assert compared(whole(entry("/"), entry("/boats/")), pages) == ([], ["/new.html"])


def test_could_not_be_had():
    """R10.2: a page that could not be had was not read"""
    pages = walked("/", missing=["/gone", "/lost"])
    assert compared(whole(entry("/"), entry("/gone")), pages) == (["/gone"], [])


@pytest.mark.parametrize("start", [f"{A}/", f"{A}/boats/hild.html"])
def test_removed(start):
    """R10.3: removed entries are not missed"""
    text = whole(entry("/"), entry("/old.html", "removed"), entry("/kiln.html"))
    assert compared(text, walked("/"), start) == (["/kiln.html"], [])


@pytest.mark.parametrize("damaged", ['<page state="there"></page>', "<page/>", "<page><address></address></page>", "<page><address>  </address></page>"])
def test_damaged(damaged):
    """R10.3: an entry without an address does no harm"""
    assert compared(whole(entry("/"), damaged, entry("/kiln.html")), walked("/", "/new")) == (["/kiln.html"], ["/new"])


def test_untidy():
    """R10.3: spaces do no harm, and twice is once"""
    text = whole(entry("\n  /kiln.html  \n"), entry("/kiln.html"), entry(" / "))
    assert compared(text, walked("/")) == (["/kiln.html"], [])


def test_order(rng):
    """R10.3: both lists come from A to Z, for other lists too"""
    for _ in range(30):
        names = [f"/{name}.html" for name in "zabyc"]
        listed, read = rng.sample(names, k=rng.randint(0, 5)), rng.sample(names, k=rng.randint(0, 5))
        wanted = sorted(set(listed) - set(read)), sorted(set(read) - set(listed))
        assert compared(whole(*map(entry, listed)), walked(*read)) == wanted
