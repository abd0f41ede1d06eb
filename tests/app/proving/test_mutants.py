"""Small faults in a solution, each with a name that stays."""

from __future__ import annotations

import pytest

from marathon.app.proving.mutants import marked, mutants, sample

PAY = '''def pay(hours, rate):
    """Return the pay."""
    # BEGIN SOLUTION
    if hours > 40:
        return 40 * rate + 1.5 * rate * (hours - 40)
    return hours * rate
    # END SOLUTION
'''


def named(code):
    return {mutant.name: mutant for mutant in mutants(code)}


def shown(code):
    return {mutant.name.partition(": ")[2].rpartition(" #")[0]: mutant.shows for mutant in mutants(code)}


def test_names_tell_line_change_and_number():
    found = named(PAY)

    assert found["line 4: > to >= #1"].shows == "if hours >= 40:"
    assert found["line 5: * to / #3"].shows == "return 40 * rate + 1.5 / rate * (hours - 40)"
    assert found["line 6: rate to hours #1"].shows == "return hours * hours"
    assert all(4 <= mutant.line <= 6 for mutant in found.values())


def test_every_mutant_is_a_program_of_its_own():
    found = mutants(PAY)

    assert len({mutant.code for mutant in found}) == len(found) == len({mutant.name for mutant in found})
    for mutant in found:
        compile(mutant.code, "mutant", "exec")


def test_the_same_solution_gives_the_same_mutants():
    assert mutants(PAY) == mutants(PAY)


def test_only_the_marked_part_is_changed():
    code = "LIMIT = 40\n# BEGIN SOLUTION\nx = 1\n# END SOLUTION\ny = 2\n"

    assert marked(code) == {2, 3}
    assert {mutant.line for mutant in mutants(code)} == {3}
    assert marked("x = 1\n") == {1}


@pytest.mark.parametrize(
    ("code", "change", "line"),
    [
        ("if a < b: pass", "< to <=", "if a <= b:"),
        ("if a == b: pass", "== to !=", "if a != b:"),
        ("if a in b: pass", "in to not in", "if a not in b:"),
        ("x = a + b", "+ to -", "x = a - b"),
        ("x = a // b", "// to /", "x = a / b"),
        ("x = 3", "3 to 4", "x = 4"),
        ("x = 3", "3 to 2", "x = 2"),
        ("x = True", "True to False", "x = False"),
        ("x = a and b", "and to or", "x = a or b"),
        ("x = not a", "not left out", "x = a"),
        ("x = -a", "minus left out", "x = a"),
        ("if a: b()", "condition negated", "if not a:"),
        ("x = [y for y in z if y]", "filter left out", "x = [y for y in z]"),
        ("def f(a):\n    return a", "return None", "return None"),
        ("for i in range(n): go(i)", "range stop + 1", "for i in range(n + 1):"),
        ("for i in range(a, b): go(i)", "range start - 1", "for i in range(a - 1, b):"),
        ("x = y[a:b]", "slice upper + 1", "x = y[a:b + 1]"),
        ("def f(a, b):\n    return a", "a to b", "return b"),
        ("x = min(a, b)", "min to max", "x = max(a, b)"),
        ("x = a.upper()", "upper to lower", "x = a.lower()"),
        ("x += a", "statement left out", "pass"),
        ("go(a)", "statement left out", "pass"),
        ("x = a.split(',')", "',' to ',x'", "x = a.split(',x')"),
        ("if a == 'yes': pass", "'yes' to 'yesx'", "if a == 'yesx':"),
        ("x = 'cold'", "'cold' to 'coldx'", "x = 'coldx'"),
        ("print('cold')", "'cold' to 'coldx'", "print('coldx')"),
        ("if a: b()\nelif c: d()", "elif to if", "if c:"),
        ("if a: b()\nelse: d()", "else left out", "(a line is gone)"),
        ("def f(xs):\n    for x in xs:\n        go(x)\n    return xs", "return inside the loop", "return xs"),
    ],
)
def test_generic_faults(code, change, line):
    assert shown(code).get(change) == line


@pytest.mark.parametrize(
    ("code", "change", "line"),
    [
        ("m = x.mean(axis=0)", "axis=0 to axis=1", "m = x.mean(axis=1)"),
        ("m = x.mean(dim=-1)", "dim=-1 to dim=0", "m = x.mean(dim=0)"),
        ("m = x.mean(axis=0, keepdims=True)", "keepdims= left out", "m = x.mean(axis=0)"),
        ("m = x.std(ddof=1)", "ddof= left out", "m = x.std()"),
        ("m = np.mean(x)", "mean to sum", "m = np.sum(x)"),
        ("w -= rate * slope", "sign of the step", "w += rate * slope"),
        ("w = w - rate * slope", "sign of the step", "w = w + rate * slope"),
        ("opt.zero_grad()", "zero_grad() left out", "pass"),
        ("model.eval()", "eval() left out", "pass"),
        ("with torch.no_grad():\n    go()", "no_grad() left out", "if True:"),
        ("loss = F.cross_entropy(z, y)", "softmax twice", "loss = F.cross_entropy(z.softmax(-1), y)"),
        ("loss = Loss(from_logits=True)", "from_logits=True to False", "loss = Loss(from_logits=False)"),
        ("x = a.T", "transpose to reshape", "x = a.reshape(a.shape[::-1])"),
        ("def f(seed):\n    return default_rng(seed)", "seed ignored", "return default_rng(0)"),
        ("def f(seed):\n    return KFold(random_state=seed)", "seed ignored", "return KFold(random_state=0)"),
        ("def f(X, X_train):\n    s.fit(X_train)", "fit on X, all rows", "s.fit(X)"),
        ("z = s.transform(x)", "transform to fit_transform", "z = s.fit_transform(x)"),
        (
            "return_ = JSONResponse(e, status_code=422)",
            "status 422 to 200",
            "return_ = JSONResponse(e, status_code=200)",
        ),
        ("x = np.log(p + 1e-9)", "guard 1e-09 left out", "x = np.log(p)"),
        ("x = np.log(p + eps)", "guard eps left out", "x = np.log(p)"),
        ("x = a[mask]", "[mask] left out", "x = a"),
        ("x = a @ b", "@ to *", "x = a * b"),
        ("for i in range(0, n, size): go(i)", "last batch dropped", "for i in range(0, n - size + 1, size):"),
        ("p = m[:, 1]", "column 1 to 0", "p = m[:, 0]"),
        ("t = t.sort_values('day')", ".sort_values() left out", "t = t"),
        ("t = np.sqrt(x)", "sqrt() left out", "t = x"),
        ("def f(X_train, X_test):\n    m.fit(X_train)", "half X_train to X_test", "m.fit(X_test)"),
        ("def f(train_X, valid_X):\n    m.score(valid_X)", "half valid_X to train_X", "m.score(train_X)"),
        ("m.fit(X, y)", "y shifted by one", "m.fit(X, __import__('numpy').roll(y, 1))"),
        ("o = rng.permutation(len(X))", "permutation() left out", "o = __import__('numpy').arange(len(X))"),
        ("X = rng.permutation(points)", "permutation() left out", "X = points"),
        ("self.w = self.w - self.rate * g", "sign of the step", "self.w = self.w + self.rate * g"),
        ("w, b = w - rate * dw, b - rate * db", "sign of the step", "w, b = (w - rate * dw, b + rate * db)"),
        ("o = SGD(lr=0.1)", "lr to -lr", "o = SGD(lr=-0.1)"),
        ("g = X.T @ e / len(y)", "/ len(y) left out", "g = X.T @ e"),
        ("loss = Loss(reduction='mean')", "reduction=mean to sum", "loss = Loss(reduction='sum')"),
        ("t = a.merge(b, how='left')", "how=left to inner", "t = a.merge(b, how='inner')"),
        ("x = np.logaddexp(0, z)", "logaddexp written out", "x = np.log(np.exp(0) + np.exp(z))"),
        ("x = a[a > 0]", "[condition] left out", "x = a"),
        ("x = loss * mask", "* mask left out", "x = loss"),
        ("m = x.mean(0)", "axis 0 to 1", "m = x.mean(1)"),
        ("m = x.max(axis=(1, 3))", "axis 1 to 0", "m = x.max(axis=(0, 3))"),
        ("s = x.std(axis=0)", "std with ddof=1", "s = x.std(axis=0, ddof=1)"),
        ("m.weight.grad.zero_()", "zero_() left out", "pass"),
        (
            "for i in range(3):\n    try:\n        go()\n    except OSError:\n        wait()",
            "retries without a limit",
            "for i in iter(int, 1):",
        ),
        ("with self.lock:\n    go()", "lock left out", "if True:"),
        (
            "def f(self):\n    return KFold(random_state=self.seed)",
            "seed ignored",
            "return KFold(random_state=0)",
        ),
        ("x = np.sort(a)", "sort() left out", "x = a"),
    ],
)
def test_faults_of_the_trade(code, change, line):
    assert shown(code).get(change) == line
    assert any(mutant.domain for mutant in mutants(code))


@pytest.mark.parametrize(
    "code",
    [
        "import math",
        'def f():\n    """Text 1 > 0."""',
        "def f(a: int = None) -> int: ...",
        "if __name__ == '__main__':\n    main(3)",
        "@cache(3)\ndef f(): ...",
    ],
)
def test_what_is_not_the_learners_is_left_alone(code):
    assert mutants(code) == ()


@pytest.mark.parametrize("code", ["print(f'is {x}')", "x = input('Hours? ')", "raise ValueError('no')"])
def test_labels_are_left_alone(code):
    assert not [change for change in shown(code) if "'" in change]


def test_seeds_as_numbers_are_left_alone():
    assert not [change for change in shown("rng = np.random.default_rng(7)") if change.startswith("7")]


def test_a_sample_keeps_faults_of_the_trade_and_is_spread():
    code = (
        "def f(x, y):\n    a = x.mean(axis=0)\n"
        + "".join(f"    a = a + {n}\n" for n in range(20))
        + "    return a\n"
    )
    every = mutants(code)

    few = sample(every, 10)

    assert len(few) == 10
    assert {m.name for m in every if m.domain} <= {m.name for m in few}
    assert max(m.line for m in few) > 15
    assert sample(every, 1000) == tuple(sorted(every, key=lambda m: (m.line, m.name)))
