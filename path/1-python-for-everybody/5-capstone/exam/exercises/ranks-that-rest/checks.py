import pytest
from page_ranks import ranks as ranks_until

SMALL = 0.001


def ranks(pages, links):
    return ranks_until(pages, links, SMALL)


def read(*numbers):
    return [(number, 200) for number in numbers]


def close(found, wanted):
    """Whether the dictionary has these pages, and these ranks."""
    assert sorted(found) == sorted(wanted)
    for page, rank in wanted.items():
        assert abs(found[page] - rank) < 1e-6


def test_alone():
    """R1: one page, and no link"""
    close(ranks([(5, 200)], []), {5: 1.0})


def test_never_asked():
    """R1: what has another status plays no part"""
    close(ranks([(1, 200), (2, None), (3, 404)], [(1, 2), (1, 3)]), {1: 1.0})


def test_share_of_those_that_were_read():
    """R1: a link to such an address takes no share"""
    pages = [(1, 200), (2, 200), (3, None)]
    close(ranks(pages, [(1, 2), (1, 3), (2, 1)]), {1: 1.0, 2: 1.0})


def test_without_links():
    """R1: a page without links has a rank"""
    assert sorted(ranks(read(1, 2, 3), [(1, 2), (2, 1), (2, 3)])) == [1, 2, 3]
    close(ranks(read(1, 2), []), {1: 1.0, 2: 1.0})


def test_shared_equally():
    """R2: a rank is shared equally among the links"""
    found = ranks(read(1, 2, 3, 4), [(1, 2), (1, 3), (1, 4), (2, 1), (3, 1), (4, 1)])
    assert abs(found[2] - found[3]) < 1e-6
    assert abs(sum(found.values()) - 4) < 1e-6
    close(ranks(read(1, 2, 3), [(1, 2), (2, 3), (3, 1)]), {1: 1.0, 2: 1.0, 3: 1.0})


def test_one_step_of_sharing():
    """R2: after one step, each has what it received"""
    links = [(1, 2), (1, 3), (1, 4), (2, 1), (3, 1), (4, 2)]
    close(ranks_until(read(1, 2, 3, 4), links, 9), {1: 2.0, 2: 4 / 3, 3: 1 / 3, 4: 1 / 3})


@pytest.mark.parametrize(
    "links",
    [[(1, 2)], [(1, 2), (1, 3), (2, 3)], [(1, 2), (2, 1), (2, 3), (3, 4)]],
)
def test_nothing_is_lost(links):
    """R3: the sum of all ranks stays the same"""
    assert abs(sum(ranks(read(1, 2, 3, 4), links).values()) - 4) < 1e-6


def test_spread_evenly():
    """R3: what was lost is spread evenly"""
    found = ranks(read(1, 2, 3), [(1, 2)])
    assert abs(found[1] - found[3]) < 1e-6
    assert abs(found[1] - 0.75) < 0.05


def test_one_step_with_a_loss():
    """R3: after one step, each has its part of the remainder too"""
    links = [(1, 2), (1, 3), (2, 1), (2, 4), (3, 1)]
    close(ranks_until(read(1, 2, 3, 4), links, 9), {1: 1.75, 2: 0.75, 3: 0.75, 4: 0.75})


def test_swings_for_ever():
    """R4: it stops after {{most}} steps"""
    close(ranks(read(1, 2, 3), [(2, 1), (3, 1), (1, 2), (1, 3)]), {1: 2.0, 2: 0.5, 3: 0.5})


def test_small_enough():
    """R4: it stops behind the first step with a small average change"""
    close(ranks_until(read(1, 2), [(1, 2)], 0.3), {1: 0.75, 2: 1.25})


def test_not_less():
    """R4: a change of just `small` is not less"""
    close(ranks_until(read(1, 2), [(1, 2)], 0.125), {1: 0.6875, 2: 1.3125})


def test_many_webs(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other webs"""
    cases = []
    for _ in range(110):
        numbers = list(range(1, rng.randint(2, 7)))
        pages = [(number, rng.choice([200, 200, 200, None, 404])) for number in numbers]
        pages[0] = (1, 200)
        every = [(source, target) for source in numbers for target in numbers if source != target]
        cases.append((pages, rng.sample(every, rng.randint(0, min(9, len(every)))), rng.choice([0.0031, 0.0171])))
    agree(ranks_until, reference.ranks, cases, tolerance=1e-7, size=lambda case: len(case[0]) + len(case[1]))
