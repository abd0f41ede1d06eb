"""A service that gives its stated answer whatever comes in, to many at once, and after a restart."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from marathon.core.verdict import Call
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.inside import measure
from marathon.engine.checking.learning.broken import Broken, latest
from marathon.engine.checking.learning.probes.asking import ask_together
from marathon.engine.checking.services import Response, Service

SECONDS = 2.0
LONG = 1_000_000
TOO_LARGE = 413
Pair = tuple[dict[str, Any], Any]


def robust_service(
    bench: Bench,
    start: Callable[[], Service],
    path: str,
    good: Sequence[Pair],
    *,
    refusal: int | Sequence[int] = 422,
    at_once: int = 8,
) -> None:
    """`path` of the service that `start()` gives answers as stated, every time.

    `good` are pairs of a body and its answer (status 200). A body with a field missing, a field of a wrong
    type, a text of a million characters in its place, and text that is no JSON get the `refusal` (413 is
    right, too, for what is too large). Good bodies are answered afterwards, `at_once` of them at the same
    moment, and by the application started a second time.
    """
    service = start()
    refused = (refusal,) if isinstance(refusal, int) else tuple(refusal)
    for body, answer in good:
        _answered(bench, service.post(path, json=body), answer, "A good request gets its answer.")
    for body, why in _bad(good[0][0]):
        _refused(bench, service.post(path, json=body), refused, why)
    broken = service.request("POST", path, content="{not json", headers={"content-type": "application/json"})
    _refused(bench, broken, refused, "This text is no JSON.")
    for body, answer in good:
        why = "This was answered before the bad requests came. One bad request must not spoil the next."
        _answered(bench, service.post(path, json=body), answer, why)
    _together(bench, service, path, [good[i % len(good)] for i in range(at_once)])
    service.stop()
    for body, answer in good:
        why = "The service was stopped and started again, and has to be ready as before."
        _answered(bench, (service := start()).post(path, json=body), answer, why)
        service.stop()


def _bad(body: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    missing = [
        ({name: value for name, value in body.items() if name != field}, f"The field `{field}` is missing.")
        for field in body
    ]
    wrong = [
        ({**body, field: _other(value)}, f"`{field}` has a wrong type.") for field, value in body.items()
    ]
    long = (
        [({**body, next(iter(body)): "x" * LONG}, "A text of a million characters came in a field.")]
        if body
        else []
    )
    return missing + wrong + long


def _other(value: Any) -> Any:
    """Something of another type, which no reader takes for this one."""
    return [{"no": "number"}] if isinstance(value, (str, dict)) else "far away"


def _answered(bench: Bench, response: Response, answer: Any, why: str) -> None:
    if response.status != 200 or not _same(response.text, answer):
        tried = latest(bench)
        raise Broken(
            tried, found=_short(response.status, response.text), wanted=f"200 {json.dumps(answer)}", why=why
        )


def _refused(bench: Bench, response: Response, refused: tuple[int, ...], why: str) -> None:
    allowed = (*refused, TOO_LARGE) if "million" in why else refused
    if response.status not in allowed:
        raise Broken(
            latest(bench),
            found=_short(response.status, response.text),
            wanted=f"a refusal with {' or '.join(map(str, refused))}",
            why=f"{why} Who asked should learn that it was their request, and the service goes on.",
        )


def _together(bench: Bench, service: Service, path: str, pairs: Sequence[Pair]) -> None:
    text = f"POST {path}, {len(pairs)} good requests at the same moment"
    bodies = [json.dumps(body) for body, _ in pairs]
    answers = measure(bench, text, ask_together, (service.url, path, bodies, SECONDS))
    for (body, answer), (status, found) in zip(pairs, answers, strict=True):
        if status != 200 or not _same(str(found), answer):
            raise Broken(
                Call(text, "returned"),
                found=f"{_short(int(status), str(found))} for {json.dumps(body)}",
                wanted=f"200 {json.dumps(answer)}",
                why="Alone the same request is answered well. Requests at the same moment must not share "
                "what belongs to one of them.",
            )


def _same(text: str, answer: Any) -> bool:
    """JSON that says the same; pytest.approx may stand in the answer."""
    try:
        return bool(json.loads(text) == answer)
    except ValueError:
        return False


def _short(status: int, text: str) -> str:
    shown = text if len(text) <= 200 else f"{text[:200]}…"
    return f"{status} {shown}" if status else "no answer"
