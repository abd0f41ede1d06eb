import pytest
from may_this_robot_come import plan

HOME = "http://garden.example"
SIGN = "User-agent: *\nDisallow: /shed/\nDisallow: /wasps\nCrawl-delay: 7\n"
NAMED = SIGN + "\nUser-agent: snail\nDisallow: /salad/\nCrawl-delay: 20\n\nUser-agent: heron\nDisallow:\n"


@pytest.mark.parametrize(
    ("paths", "allowed"),
    [
        (["/roses", "/shed/rake", "/apples"], ["/roses", "/apples"]),
        (["/plums", "/wasps", "/wasps/nest", "/pears"], ["/plums", "/pears"]),
        (["/old/shed/rake", "/shed/rake"], ["/old/shed/rake"]),
        ([], []),
    ],
)
def test_allowed(paths, allowed):
    """R1: the allowed ones, in their order"""
    assert plan(SIGN, "toad", [HOME + path for path in paths])[0] == [HOME + path for path in allowed]


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("snail", ["/roses", "/shed/rake"]),
        ("toad", ["/roses", "/salad/bed"]),
        ("heron", ["/roses", "/shed/rake", "/salad/bed"]),
    ],
)
def test_named(name, allowed):
    """R2: rules for the name go before those for all"""
    addresses = [HOME + path for path in ["/roses", "/shed/rake", "/salad/bed"]]
    assert plan(NAMED, name, addresses)[0] == [HOME + path for path in allowed]


@pytest.mark.parametrize("robots", ["", "\n"])
def test_empty(robots):
    """R3: an empty text forbids nothing"""
    assert plan(robots, "toad", [HOME + "/shed/rake"]) == ([HOME + "/shed/rake"], 1)


@pytest.mark.parametrize(
    ("robots", "name", "delay"),
    [(SIGN, "toad", 7), (NAMED, "snail", 20), (NAMED, "heron", 1), ("User-agent: *\nDisallow: /shed/\n", "toad", 1)],
)
def test_delay(robots, name, delay):
    """R4: the delay that holds for this name, or 1"""
    assert plan(robots, name, [HOME + "/roses"])[1] == delay


def test_many(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other signs"""
    corners = ["/shed/", "/pond", "/salad/", "/bees/hive"]
    cases = []
    for _ in range(120):
        robots = ""
        for name in rng.sample(["*", "snail", "heron"], rng.randint(0, 3)):
            robots += f"User-agent: {name}\n"
            for corner in rng.sample(corners, rng.randint(1, 3)):
                robots += f"Disallow: {corner}\n"
            if rng.random() < 0.5:
                robots += f"Crawl-delay: {rng.randint(2, 40)}\n"
            robots += "\n"
        paths = [rng.choice(["", "/old"]) + rng.choice([*corners, "/roses"]) + rng.choice(["", "frog"]) for _ in range(4)]
        cases.append((robots, rng.choice(["snail", "heron", "toad"]), [HOME + path for path in paths]))
    agree(plan, reference.plan, cases, size=lambda case: len(case[0]))
