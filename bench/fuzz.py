"""Fuzzes the judge's end of the line with a coverage-guided fuzzer, from a small saved corpus.

    python -m bench.fuzz decode|talk [seconds]

`decode` reads bytes as values; `talk` lets the judge's end hear a whole conversation of forged messages. A
finding is any exception that is no refusal, any code run, file written or program started (Python's own audit
events tell), and any word of the judge that holds its secret. It needs atheris: `pip install atheris`.
New inputs that reach new code are kept in the corpus folder; findings in files called crash-*.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ATTACKS = HERE.parent / "tests" / "engine" / "attacks"
CORPUS = ATTACKS / "fuzzed"
MOST_BYTES = 4096
MOST_DEPTH = 30
# What the wire knows by name.
WORDS: list[Any] = (  # noqa: SIM905  # a list of words is read more easily so
    "? = ! call invoke get set delete special vars dir names code fields plain signature input stdin "
    "mirror yours class error object module value exception tuple decimal fraction pattern array "
    "type function path zone list dict set deque defaultdict ndarray method public os _private "
    "__call__ __eq__ __iter__ __getitem__ __class__ __globals__ unittest.__main__ KeyboardInterrupt "
    "doctest:unittest.SkipTest 1e99999999 "
).split()
WORDS += [{}, [], None, True, -1, 1.5, b"x", {"classes": []}, {"news": [[1, "list", [], None]]}]


def main(target: str, seconds: int, corpus: Path) -> None:
    sys.path[:0] = [str(ATTACKS), str(HERE.parent / "src")]
    import atheris  # noqa: PLC0415  # only who fuzzes has it

    with atheris.instrument_imports(include=["marathon", "conversation"]):
        import conversation  # noqa: PLC0415
    plant(conversation, corpus)
    sentry = conversation.Sentry()

    def test(data: bytes) -> None:
        with sentry.on_duty():
            if target == "decode":
                conversation.decode(data)
            else:
                conversation.talk(conversation.messages_in(data))

    folder = corpus / target
    options = [
        sys.argv[0], f"-max_total_time={seconds}", f"-max_len={MOST_BYTES}", "-timeout=20",
        "-rss_limit_mb=3000", "-print_final_stats=1", f"-artifact_prefix={corpus}/", str(folder),
    ]  # fmt: skip

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        if seed % 3 == 0:
            return bytes(atheris.Mutate(data, most))
        return forge(conversation.messages_in(data), random.Random(seed))[:most]

    atheris.Setup(options, test, custom_mutator=mutate)
    atheris.Fuzz()


def forge(frames: list[bytes], rng: random.Random) -> bytes:
    """The same messages with one value somewhere in them replaced, repeated, moved or left out."""
    from marathon.engine.wire import WireError, pack, unpack  # noqa: PLC0415

    messages: list[Any] = []
    for frame in frames:
        try:
            messages.append(unpack(frame))
        except WireError:
            continue
    lists = list(lists_in(messages))
    for _ in range(rng.randint(1, 3)):
        place, other = rng.choice(lists), rng.choice(lists)
        index = rng.randrange(len(place) + 1)
        what = rng.choice((rng.choice(WORDS), rng.choice(other) if other else None, rng.randint(-2, 70)))
        place[index : index + rng.randint(0, 1)] = [what] * rng.choice((1, 1, 1, 0, 3))
    try:
        return b"".join(map(pack, messages))
    except (WireError, ValueError, RecursionError):  # a list within itself
        return b"".join(frames)


def lists_in(value: Any, depth: int = 0) -> Iterator[list[Any]]:
    if depth < MOST_DEPTH and isinstance(value, (list, dict)):
        if isinstance(value, list):
            yield value
        for item in value.values() if isinstance(value, dict) else list(value):
            yield from lists_in(item, depth + 1)


def plant(conversation: object, corpus: Path) -> None:
    """The seeds: what honest sandboxes say, and each message of theirs by itself."""
    from marathon.engine.wire import unpack  # noqa: PLC0415

    for target in ("decode", "talk"):
        (corpus / target).mkdir(parents=True, exist_ok=True)
    for name, code in conversation.ANSWERS.items():  # type: ignore[attr-defined]
        frames = conversation.honest(code)  # type: ignore[attr-defined]
        stem = name.replace(" ", "-")
        (corpus / "talk" / f"honest-{stem}").write_bytes(b"".join(frames)[:MOST_BYTES])
        for number, frame in enumerate(frames[:3]):
            assert isinstance(unpack(frame), list)
            (corpus / "decode" / f"honest-{stem}-{number}").write_bytes(frame)


if __name__ == "__main__":
    given = sys.argv[1:]
    main(given[0], int(given[1]) if len(given) > 1 else 900, Path(given[2]) if len(given) > 2 else CORPUS)
