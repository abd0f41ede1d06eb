from urllib.parse import urlencode

SEATS = "http://ferry.example/seats"


def question_for(name, day, key):
    pairs = [("key", key), ("day", day), ("name", name)]
    return f"{SEATS}?{urlencode([pair for pair in pairs if pair[1] is not None])}"
