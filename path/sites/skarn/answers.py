"""What the harbour office answers beside its pages: moved and broken ones, and services with rules."""

import json
import time

KEY = "seal-rock"
CATCHES = [
    {"boat": boat, "day": f"2026-05-{day:02}", "kind": kind, "kg": kg}
    for day, boat, kind, kg in [
        (4, "Three Sisters", "crab", 31.5), (4, "Nordlys", "cod", 84.0), (5, "Gull", "mackerel", 0.0),
        (6, "Three Sisters", "lobster", 6.2), (6, "Nordlys", "ling", 22.4), (7, "Nordlys", "cod", 91.3),
        (8, "Gull", "mackerel", 12.8), (8, "Three Sisters", "crab", 27.0), (11, "Nordlys", "cod", 63.7),
        (11, "Gull", "mackerel", 44.1), (12, "Three Sisters", "crab", 35.9), (13, "Nordlys", "haddock", 18.6),
        (13, "Gull", "mackerel", 51.0), (14, "Three Sisters", "lobster", 8.4), (15, "Nordlys", "cod", 77.2),
        (18, "Gull", "mackerel", 39.5), (18, "Three Sisters", "crab", None), (19, "Nordlys", "ling", 30.1),
        (20, "Gull", "herring", 112.0), (20, "Three Sisters", "crab", 29.9), (21, "Nordlys", "cod", 58.8),
        (22, "Gull", "mackerel", 47.3), (22, "Three Sisters", "lobster", 7.1),
    ]
]
A_PAGE = 5
# Who asks for places may do so five times in a second.
MOST, SECONDS = 5, 1.0
lately = []


def answer(request):
    page = PAGES.get(request.path)
    return page(request) if page else None


def moved(request):
    return 301, {"Location": "/ferry.html"}, ""


def broken(request):
    return 500, {"Content-Type": "text/plain"}, "The printer is on fire again.\n"


def letter(request):
    return 200, {"Content-Type": "text/plain; charset=iso-8859-1"}, pages["old/letter.txt"]


def catches(request):
    """A page of five at a time; `next` is missing on the last one."""
    number = request.query.get("page", "1")
    start = (int(number) - 1) * A_PAGE if number.isdigit() else -1
    if not 0 <= start < len(CATCHES):
        return as_json({"error": f"there is no page {number!r}"}, 404)
    found = {"page": int(number), "catches": CATCHES[start : start + A_PAGE]}
    if start + A_PAGE < len(CATCHES):
        found["next"] = f"/api/catches?page={int(number) + 1}"
    return as_json(found)


def places(request):
    """Places whose name holds `q`, for who has the key and is not in a hurry."""
    if request.query.get("key") != KEY:
        return as_json({"error": "the key is missing or wrong; it hangs in the harbour office: " + KEY}, 401)
    wanted = request.query.get("q", "").strip().lower()
    if not wanted:
        return as_json({"error": "q is missing: the name of a place, or a part of it"}, 400)
    lately[:] = [at for at in lately if request.at - at < SECONDS]
    if len(lately) >= MOST:
        wait = SECONDS - (request.at - lately[0])
        return as_json({"error": "too many questions"}, 429, {"Retry-After": f"{wait:.2f}"})
    lately.append(request.at)
    every = json.loads(pages["places.geojson"])["features"]
    features = [each for each in every if wanted in each["properties"]["name"].lower()]
    return as_json({"type": "FeatureCollection", "features": features})


def slow(request):
    time.sleep(2)
    return as_json({"patience": "thank you"})


def as_json(value, status=200, headers=()):
    return status, {"Content-Type": "application/json", **dict(headers)}, json.dumps(value)


PAGES = {
    "/timetable.html": moved, "/printer": broken, "/old/letter.txt": letter,
    "/api/catches": catches, "/api/places": places, "/api/slow": slow,
}
