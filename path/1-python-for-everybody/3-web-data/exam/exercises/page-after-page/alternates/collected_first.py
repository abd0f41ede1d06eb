import json


def all_entries(ask, path):
    found = []
    for _ in range({{most}}):
        answer = json.loads(ask(path))
        found += answer["{{list}}"]
        path = answer.get("next")
        if path is None:
            return found
    return found


def totals(ask, path):
    sums = {}
    for entry in all_entries(ask, path):
        if "{{number}}" in entry and entry["{{number}}"] is not None:
            sums.setdefault(entry["{{name}}"], 0)
            sums[entry["{{name}}"]] += entry["{{number}}"]
    return sums
