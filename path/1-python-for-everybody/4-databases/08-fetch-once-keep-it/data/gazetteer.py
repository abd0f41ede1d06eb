"""A gazetteer: it knows harbours under their old names. It is slow, and sometimes it refuses."""

import json
import time

calls = 0  # how often it was asked

HARBOURS = {
    "Leghorn": ("Livorno", 43.55, 10.31),
    "Reval": ("Tallinn", 59.44, 24.75),
    "Christiania": ("Oslo", 59.91, 10.75),
    "Batavia": ("Jakarta", -6.2, 106.85),
    "Canton": ("Guangzhou", 23.13, 113.26),
    "Smyrna": ("Izmir", 38.42, 27.14),
    "Corunna": ("A Coruña", 43.37, -8.4),
}


def look_up(name):
    """Return a JSON text about the harbour. When it is busy: a ConnectionError."""
    global calls
    calls = calls + 1
    time.sleep(0.2)
    if calls % 4 == 0:
        raise ConnectionError("busy, ask again later")
    if name not in HARBOURS:
        return json.dumps({"asked": name, "found": False})
    today, north, east = HARBOURS[name]
    return json.dumps({"asked": name, "found": True, "today": today, "lat": north, "lon": east})
