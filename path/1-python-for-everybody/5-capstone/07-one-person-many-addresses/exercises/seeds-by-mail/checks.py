import pytest
from seed_mail import askers


def test_order():
    """R1: addresses come in the order in which they came up"""
    lines = ["mo@b.example", "ana@a.example", "mo@b.example", "zoe@c.example", "ana@a.example"]
    assert list(askers(lines)) == ["mo@b.example", "ana@a.example", "zoe@c.example"]


@pytest.mark.parametrize(
    "line", ["ana@a.example", "Ana Berg <ana@a.example>", '"Berg, Ana" <ana@a.example>', "ana@a.example (Ana)"]
)
def test_forms(line):
    """R1: a name beside the address is left out"""
    assert list(askers([line])) == ["ana@a.example"]


@pytest.mark.parametrize("line", ["MO@b.example", "mo@B.Example", "Mo <Mo@B.EXAMPLE>"])
def test_capitals(line):
    """R2: capitals do not matter"""
    assert list(askers([line, "mo@b.example"])) == ["mo@b.example"]


@pytest.mark.parametrize("line", ["mo+x@b.example", "mo+x+y@b.example", "mo+@b.example", "Mo <mo+seed@b.example>"])
def test_tags(line):
    """R3: what follows a plus is left out"""
    assert list(askers([line])) == ["mo@b.example"]


def test_plus_in_the_domain():
    """R3: only what stands before the sign is cut"""
    assert list(askers(["mo@b+c.example"])) == ["mo@b+c.example"]


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("leo at post dot example", "leo@post.example"),
        ("LEO at north dot post dot example (Leo)", "leo@north.post.example"),
        ("leo+a at post dot example", "leo@post.example"),
    ],
)
def test_words_for_signs(line, address):
    """R4: words stand for signs"""
    assert list(askers([line])) == [address]


@pytest.mark.parametrize("line", ["Ana at home <ana@a.example>", "Ana of dot com <ana@a.example>"])
def test_words_in_names(line):
    """R4: words in other lines mean nothing"""
    assert list(askers([line])) == ["ana@a.example"]


@pytest.mark.parametrize("line", ["no address", "", "ana", "<>", "+beans@a.example", "ana@"])
def test_no_address(line):
    """R5: what gives no address is left out"""
    assert list(askers([line, "mo@b.example"])) == ["mo@b.example"]


def test_many_lists(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other lists"""
    lines = [
        "ana@a.example", "Ana <ANA@a.example>", "ana+b@a.example", "ana at a dot example", "mo@b.example",
        "Mo at sea <mo@b.example>", "MO+x+y@b.example", "zoe", "+z@c.example", "zoe at c dot example (Zoe)",
    ]  # fmt: skip
    cases = [(rng.choices(lines, k=rng.randint(0, 5)),) for _ in range(110)]
    agree(askers, reference.askers, cases, size=lambda case: len(case[0]), same=lambda one, two: list(one) == list(two))
