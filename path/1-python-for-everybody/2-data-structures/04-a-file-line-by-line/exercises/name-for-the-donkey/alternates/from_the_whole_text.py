from pathlib import Path


def count_votes(name, choice):
    votes = [vote.strip().lower() for vote in Path(name).read_text(encoding="utf-8").split("\n")]
    return votes.count(choice.lower())
