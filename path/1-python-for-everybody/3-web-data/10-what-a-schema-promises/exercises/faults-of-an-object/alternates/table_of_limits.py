from xml.etree import ElementTree

LIMITS = {"title": (1, 1), "found": (0, 1), "weight": (1, 1), "maker": (0, None)}


def faults(text):
    thing = ElementTree.fromstring(text)
    names = [child.tag for child in thing]
    answers = {"id": thing.get("id") is None, "unknown": not set(names) <= set(LIMITS)}
    for name, (least, most) in LIMITS.items():
        count = names.count(name)
        answers[name] = count < least or (most is not None and count > most)
    known = [name for name in names if name in LIMITS]
    answers["order"] = sorted(known, key=list(LIMITS).index) != known
    return {word for word, broken in answers.items() if broken}
