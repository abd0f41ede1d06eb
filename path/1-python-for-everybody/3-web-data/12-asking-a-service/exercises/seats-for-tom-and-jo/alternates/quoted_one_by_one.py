from urllib.parse import quote


def question_for(name, day, key):
    parts = ["name=" + quote(name, safe="")]
    if day is not None:
        parts.append("day=" + quote(day, safe=""))
    parts.append("key=" + quote(key, safe=""))
    return "http://ferry.example/seats?" + "&".join(parts)
