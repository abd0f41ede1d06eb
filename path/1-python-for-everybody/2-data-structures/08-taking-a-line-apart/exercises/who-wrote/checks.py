import pytest
from who_wrote import sender


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("From chidi@example.com Mon Jan  7 20:45:00 2008", "chidi@example.com"),
        ("From li@example.net Sat Jan 12 23:16:02 2008", "li@example.net"),
    ],
)
def test_second_word(line, address):
    """R1: the second word of the line"""
    assert sender(line) == address


@pytest.mark.parametrize("address", ["a@example.org", "rosa.vega.lopez@night.sky.example.net"])
def test_any_length(address):
    """R2: short and long addresses"""
    assert sender(f"From {address} Sat Jan  5 23:14:16 2008\n") == address


def test_many(agree, reference, rng):
    """R1, R2: a hundred other mails"""
    names = ["ana", "bo", "chidi", "li", "rosa.vega", "tom-w"]
    hosts = ["example.org", "example.net", "sky.example.com"]
    days = ["Sat Jan  5", "Sun Jan 13", "Mon Feb  4"]
    cases = []
    for _ in range(110):
        address, day = f"{rng.choice(names)}@{rng.choice(hosts)}", rng.choice(days)
        cases.append((f"From {address} {day} {rng.randint(10, 23)}:14:16 2008" + rng.choice(["", "\n"]),))
    agree(sender, reference.sender, cases)
