"""`expect.robust_service`; the services are plain ASGI, so that no environment is needed."""

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.engine import Judge

LIMITS = Limits(call_seconds=10.0, total_seconds=60.0, memory_mb=512)
CHECKS = """
import pytest

def answer(hour, day):
    return {"minutes": round(9 + 0.25 * hour + (5 if day == "Fri" else 0), 2)}

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, service, n):
    good = [({"hour": n + k, "day": day}, answer(n + k, day)) for k, day in enumerate(("Fri", "Mon", "Fri", "Tue"))]
    expect.robust_service(lambda: service("work:app"), "/predict", good)
"""
APP = """
import asyncio, json
state = {"calls": 0, "broken": False}
async def answer(send, status, content):
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"application/json")]})
    await send({"type": "http.response.body", "body": json.dumps(content).encode()})
def minutes(order):
    return round(9 + 0.25 * order["hour"] + (5 if order["day"] == "Fri" else 0), 2)
def fault(order):
    if not isinstance(order.get("hour"), (int, float)): return "hour"
    if not isinstance(order.get("day"), str) or len(order["day"]) > 9: return "day"
async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            {LIFE}
            await send({"type": message["type"] + ".complete"})
            if message["type"] == "lifespan.shutdown": return
    body, more = b"", True
    while more:
        part = await receive()
        body, more = body + part.get("body", b""), part.get("more_body", False)
    {WORK}
"""
WORK = """try:
        order = json.loads(body)
        wrong = fault(order)
    except ValueError:
        wrong = "body"
    if wrong:
        return await answer(send, 422, {"detail": wrong})
    await answer(send, 200, {"minutes": minutes(order)})"""
SHARED = WORK.replace(
    "await answer(send, 200, {",
    'state["order"] = order\n    await asyncio.sleep(0.05)\n    await answer(send, 200, {',
).replace("minutes(order)}", 'minutes(state["order"])}')
WRONG = {
    "another answer": (WORK.replace("minutes(order)}", "minutes(order) + 1}"), "pass", ["POST /predict", '"minutes": 15.0', "200"]),
    "missing field": (WORK.replace("wrong = fault(order)", 'wrong = fault({"hour": 1, "day": "Mon"} | order)'), "pass", ["is missing", "422"]),
    "wrong type": (WORK.replace("wrong = fault(order)", 'wrong = fault(order) if len(order) < 2 or len(str(order)) > 999 else None\n        order["hour"] = float(order.get("hour", 0) if order.get("hour") != "far away" else 0)'), "pass", ["`hour` has a wrong type"]),
    "no JSON": (WORK.replace("except ValueError", "except KeyError"), "pass", ["500", "This text is no JSON"]),
    "200 on error": (WORK.replace("422", "200"), "pass", ['200 {"detail"', "a refusal with 422"]),
    "huge": (WORK.replace("wrong = fault(order)", "wrong = fault(order) if len(body) < 999 else None"), "pass", ["500", "a million characters"]),
    "spoiled": (WORK.replace('wrong = "body"', 'wrong, state["broken"] = "body", True').replace("if wrong:", 'if wrong or state["broken"]:'), "pass", ["before the bad requests came"]),
    "shared state": (SHARED, "pass", ["8 good requests at the same moment", "must not share"]),
    "not again": (WORK.replace("if wrong:", 'if wrong or state["broken"]:'), 'state["broken"] |= message["type"] == "lifespan.shutdown"', ["stopped and started again"]),
}  # fmt: skip


@pytest.fixture(scope="module")
def judge():
    with Judge() as made:
        yield made


def run(judge, work, life, rounds=1):
    code = APP.replace("{LIFE}", life).replace("{WORK}", work)
    checks = f"ROUNDS = range({rounds})\n" + CHECKS
    return judge.judge(JudgeTask("work", {"work.py": code.encode()}, checks, service=True, limits=LIMITS))


def test_right(judge):
    verdict = run(judge, WORK, "pass", rounds=10)
    assert verdict.passed, (
        verdict.problem,
        [check.traceback for check in verdict.checks if check.traceback][:1],
    )


@pytest.mark.parametrize("name", WRONG)
def test_wrong(name, judge):
    work, life, words = WRONG[name]
    verdict = run(judge, work, life)
    assert verdict.outcome == "not_yet", (verdict.outcome, verdict.problem)
    evidence = verdict.checks[0].evidence
    message = f"{evidence.call.text} | {evidence.returned} | {evidence.expected} | {evidence.note}"
    for part in words:
        assert part in message, message
    assert len(evidence.call.text) < 600
