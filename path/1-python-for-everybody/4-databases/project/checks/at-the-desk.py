import re
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

TAGS = ["title", "artist", "album", "genre", "length"]
TIDY = [
    ("Kitchen", "Slow Lanterns", "Nine Rooms", "Folk", "3:41"),
    ("Cellar", "Slow Lanterns", "Nine Rooms", "Jazz", "4:05"),
    ("Last Boat", "Slow Lanterns", "Late Ferry", "Folk", "2:58"),
    ("Low Tide", "Kelp Orchestra", "Saltwater", "Folk", "13:30"),
]
WORDS = ("artists", "albums", "tracks")


def box(tracks):
    """A box as XML; a value that is None has no element."""
    lines = ["<?xml version='1.0' encoding='utf-8'?>", "<library>"]
    for track in tracks:
        values = [f"<{tag}>{escape(text)}</{tag}>" for tag, text in zip(TAGS, track) if text is not None]
        lines.append(f"<track>{''.join(values)}</track>")
    return "\n".join([*lines, "</library>"])


@pytest.fixture
def ask(program, tmp_path, monkeypatch):
    """One start on the shelf that is there: what the screen shows. Without tracks it is Enter alone."""
    monkeypatch.chdir(tmp_path)

    def run(*tracks, anew=False):
        if anew:
            Path("shelf.sqlite").unlink(missing_ok=True)
        Path("box.xml").write_text(box(tracks), encoding="utf-8")
        done = program("box.xml" if tracks else "", "", "")
        assert done.error is None, f"It stopped with a {done.error}."
        return part_of(done.output)

    return run


def part_of(text):
    """All that stands above the learner's own question."""
    return re.split(r"my question", text, flags=re.IGNORECASE)[0]


def report():
    return part_of(Path("report.txt").read_text(encoding="utf-8")) if Path("report.txt").exists() else ""


def said(page):
    """How many artists, albums and tracks it says; None for what it does not say."""
    found = [re.search(rf"^\W*{word}\W+(\d+)", page, re.MULTILINE | re.IGNORECASE) for word in WORDS]
    return [int(one[1]) if one else None for one in found]


def longest(page):
    """The albums in their order: seconds, title and artist."""
    found = re.findall(r"^\s*(\d+):(\d\d)\s+(.+?)\s*/\s*(.+?)\s*$", page, re.MULTILINE)
    return [(int(minutes) * 60 + int(seconds), title, artist) for minutes, seconds, title, artist in found]


def genres(page):
    """The genres in their order: name, tracks, and artists where they are named."""
    found = re.findall(r"^\W*genre\s+(.+?)\s*:\s*(\d+)\s+tracks?(?:\W+(\d+)\s+artist)?", page, re.MULTILINE | re.I)
    return [(name, int(tracks), int(artists) if artists else None) for name, tracks, artists in found]


@pytest.mark.parametrize("number", [1, 3, 4])
def test_tracks(ask, number):
    """R8.1: it says how many tracks there are"""
    assert said(ask(*TIDY[:number]))[2] == number


def test_all_three(ask):
    """R8.2: it says how many artists and albums, too"""
    assert said(ask(*TIDY)) == [2, 3, 4]


def test_enter_alone(ask):
    """R8.2: without a box it says the same as before"""
    ask(*TIDY)
    assert said(ask()) == [2, 3, 4]


def test_written(ask):
    """R8.2: report.txt says the same"""
    ask(*TIDY)
    assert said(report()) == [2, 3, 4]


def test_begins_anew(ask):
    """R8.3: the report begins anew each time"""
    ask(*TIDY)
    Path("report.txt").write_text("an old page\n" * 50, encoding="utf-8")
    ask(("Gulls", "Kelp Orchestra", "Saltwater", "Folk", "1:00"))
    assert (said(report()), "an old page" in report()) == ([2, 3, 5], False)


def test_empty_shelf(ask):
    """R8.3: an empty shelf is answered, too"""
    assert said(ask()) == [0, 0, 0]
    assert said(report()) == [0, 0, 0]


def test_the_longest(ask):
    """R9.1: the longest album stands first"""
    assert longest(ask(*TIDY))[:1] == [(810, "Saltwater", "Kelp Orchestra")]


def test_five_at_most(ask):
    """R9.2: five at most, longest first"""
    tracks = [(f"Song {one}", "Moss", f"Album {one}", "Folk", f"{one * 4 % 7 + 8}:30") for one in range(7)]
    wanted = sorted(((one * 4 % 7 + 8) * 60 + 30, f"Album {one}", "Moss") for one in range(7))[::-1][:5]
    page = ask(*tracks)
    assert longest(page) == wanted
    assert longest(report()) == wanted


def test_fewer_than_five(ask):
    """R9.2: lengths of an album are added up"""
    wanted = [(810, "Saltwater", "Kelp Orchestra"), (466, "Nine Rooms", "Slow Lanterns")]
    assert longest(ask(*TIDY)) == [*wanted, (178, "Late Ferry", "Slow Lanterns")]


def test_one_title(ask):
    """R9.2: one title by two artists is two albums"""
    tracks = [("Kitchen", "Moss", "Live", "Folk", "3:00"), ("Attic", "Kelp", "Live", "Folk", "4:05")]
    assert longest(ask(*tracks)) == [(245, "Live", "Kelp"), (180, "Live", "Moss")]


def test_equal_albums(ask):
    """R9.3: equals come from A to Z"""
    tracks = [(f"Song {title}", "Moss", title, "Folk", "3:00") for title in ("Roof", "Attic", "Stairs", "Cellar")]
    assert [title for _, title, _ in longest(ask(*tracks))] == ["Attic", "Cellar", "Roof", "Stairs"]


def test_unknown_lengths(ask):
    """R9.3: unknown lengths do no harm"""
    tracks = [("Gulls", "Kelp", "Salt", "Folk", None), ("Tide", "Kelp", "Salt", "Folk", "2:00")]
    page = ask(*tracks, ("Attic", "Moss", "Roof", "Folk", None))
    assert (said(page)[1], longest(page)) == (2, [(120, "Salt", "Kelp")])


def test_genre_tracks(ask):
    """R10.1: each genre has the number of its tracks"""
    assert sorted(one[:2] for one in genres(ask(*TIDY))) == [("Folk", 3), ("Jazz", 1)]


def test_genre_artists(ask):
    """R10.2: and the number of its artists, each once"""
    wanted = [("Folk", 3, 2), ("Jazz", 1, 1)]
    page = ask(*TIDY)
    assert sorted(genres(page)) == wanted
    assert sorted(genres(report())) == wanted


def test_most_tracks_first(ask):
    """R10.2: most tracks come first"""
    kinds = ["Jazz", "Polka", "Folk", "Polka", "Waltz", "Polka", "Waltz", "Folk", "Waltz", "Waltz"]
    tracks = [(f"Song {place}", "Moss", "Roof", kind, "3:00") for place, kind in enumerate(kinds)]
    assert [one[:2] for one in genres(ask(*tracks))] == [("Waltz", 4), ("Polka", 3), ("Folk", 2), ("Jazz", 1)]


def test_equal_genres(ask):
    """R10.3: equals come from A to Z"""
    kinds = ["Waltz", "Jazz", "Polka", "Folk"]
    page = ask(*[(f"Song {kind}", "Moss", "Roof", kind, "3:00") for kind in kinds])
    assert [one[0] for one in genres(page)] == sorted(kinds)


def test_without_a_genre(ask):
    """R10.3: tracks without a genre come last"""
    tracks = [(f"Song {place}", f"Band {place % 2}", "Roof", None, "3:00") for place in range(5)]
    page = ask(*TIDY, *tracks)
    assert genres(page) == [("Folk", 3, 2), ("Jazz", 1, 1), ("unknown", 5, 2)]


def any_tracks(rng):
    """Tracks of a few artists; each title comes once, so that nothing is there twice."""
    return [
        (f"Song {place}", rng.choice(["Kelp", "Moss"]), rng.choice(["Live", "Roof", "Attic"]), kind, length)
        for place in range(rng.randint(1, 9))
        for kind, length in [(rng.choice(["Folk", "Jazz", "Waltz", None]), rng.choice(["1:30", "12:05", None]))]
    ]


def test_albums_of_other_boxes(ask, rng):
    """R9.3: other boxes come out right, too"""
    for _ in range(15):
        tracks = any_tracks(rng)
        known = {"1:30": 90, "12:05": 725}
        sums = {}
        for _, artist, album, _, length in tracks:
            if length:
                sums[album, artist] = sums.get((album, artist), 0) + known[length]
        wanted = sorted(sums.items(), key=lambda entry: (-entry[1], entry[0]))
        found = longest(ask(*tracks, anew=True))
        assert [(one[0], one[1]) for one in found] == [(sum_of, title) for (title, _), sum_of in wanted[:5]]
        assert all(sums.get((title, artist)) == seconds for seconds, title, artist in found)


def test_genres_of_other_boxes(ask, rng):
    """R10.3: so do the genres of other boxes"""
    for _ in range(15):
        tracks = any_tracks(rng)
        kinds = {kind for *_, kind, _ in tracks}
        counted = [
            (kind or "unknown", len(of_kind), len({track[1] for track in of_kind}))
            for kind in kinds
            for of_kind in [[track for track in tracks if track[3] == kind]]
        ]
        wanted = sorted(counted, key=lambda one: (one[0] == "unknown", -one[1], one[0]))
        assert genres(ask(*tracks, anew=True)) == wanted
