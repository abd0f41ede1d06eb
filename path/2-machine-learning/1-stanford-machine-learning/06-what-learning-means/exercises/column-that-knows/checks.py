import numpy as np
from knowing_column import find_rule


def table(rng, count):
    """Columns of small whole numbers, some of which know the target a little."""
    names = rng.sample(["hour", "grams", "age", "rain"], rng.choice([1, 2, 3]))
    columns = {name: np.array([rng.randrange(12) for _ in range(count)]) for name in names}
    blur, shift = rng.choice([0.5, 2.0, 30.0]), rng.choice([3, 6, 9])
    first = columns[rng.choice(names)]
    return columns, np.array([bool(value + rng.gauss(0, blur) > shift) for value in first])


def drawn(seed, count, *ranges):
    r = np.random.default_rng(seed)
    return [r.integers(0, top, count) for top in ranges]


def test_knowing_column():
    """R1: the column that knows, with its limit"""
    hour, grams = drawn(1, 47, 24, 19)
    name, limit = find_rule({"hour": hour, "grams": grams}, grams > 8, 31)
    assert (name, float(limit)) == ("grams", 8.0)


def test_others_do_not_choose():
    """R1: answers of the others do not change the choice"""
    hour, grams = drawn(2, 60, 24, 24)
    target = grams > 11
    target[40:] = (hour > 11)[40:] | (grams > 11)[40:]
    target[40:46] = (grams > 11)[40:46]
    answer = find_rule({"hour": hour, "grams": grams}, target, 40)
    assert answer is None or (answer[0], float(answer[1])) == ("grams", 11.0)


def test_first_of_equals():
    """R2: equal columns, and the first is taken"""
    grams = drawn(3, 41, 17)[0]
    name, limit = find_rule({"copy": grams.copy(), "grams": grams}, grams > 6, 23)
    assert (name, float(limit)) == ("copy", 6.0)


def test_lowest_of_equals():
    """R2: equal limits, and the lowest is taken"""
    grams = np.array([1, 4, 3, 2] + [1, 4] * 8)
    target = np.array([False, True, False, True] + [False, True] * 8)
    assert float(find_rule({"grams": grams}, target, 4)[1]) == 1.0


def test_year_of_the_penguins(data):
    """R3: the year knows nothing, the weight does"""
    known = data("penguins").dropna(subset=["sex", "body_mass_g"])
    known = known[known["species"] == "Adelie"]
    order = np.random.default_rng(4).permutation(len(known))
    year, mass = known["year"].to_numpy()[order], known["body_mass_g"].to_numpy()[order]
    male = (known["sex"] == "male").to_numpy()[order]
    answers = find_rule({"year": year}, male, 100), find_rule({"year": year, "mass": mass}, male, 100)
    assert (answers[0], answers[1][0]) == (None, "mass")


def test_noise():
    """R3: columns that know nothing give None"""
    *noise, coin = drawn(5, 80, 40, 40, 40, 40, 2)
    columns = {name: values for name, values in zip(("hour", "rain", "age", "wind"), noise, strict=True)}
    assert find_rule(columns, coin == 1, 30) is None


def test_exactly_five():
    """R3: five more are enough, four are not"""
    grams = np.array([1, 9, 2, 8, 9, 7] + [9] * 7 + [1] * 5)
    target = grams > 2
    assert find_rule({"grams": grams}, target, 6) is not None
    assert find_rule({"grams": grams[:-1]}, target[:-1], 6) is None


def test_usual_answer_of_the_examples():
    """R4: the examples say which answer is usual"""
    grams = np.array([1, 9, 1, 2, 1, 8] + [9] * 7 + [1] * 2)
    answer = find_rule({"grams": grams}, grams > 2, 6)
    assert answer is not None and float(answer[1]) == 2.0


def test_equally_common():
    """R4: equally common in the examples means yes"""
    grams = np.array([1, 9, 2, 8] + [9] * 8 + [1] * 3)
    assert find_rule({"grams": grams}, grams > 2, 4) is None


def test_nothing_changed():
    """R5: what came in stays as it was"""
    hour, grams = drawn(6, 20, 24, 9)
    columns, target = {"hour": hour.copy(), "grams": grams.copy()}, grams > 4
    before = target.copy()
    find_rule(columns, target, 11)
    assert list(columns) == ["hour", "grams"]
    assert columns["hour"].tolist() == hour.tolist()
    assert target.tolist() == before.tolist()


def test_many_tables(reference, agree, rng):
    """R1, R2, R3, R4: two hundred tables"""
    cases = []
    for _ in range(200):
        columns, target = table(rng, rng.choice([11, 23, 41]))
        cases.append((columns, target, rng.choice([4, 7, 10])))
    agree(find_rule, reference.find_rule, cases, tolerance=1e-9, size=lambda case: case[0][next(iter(case[0]))].size)
