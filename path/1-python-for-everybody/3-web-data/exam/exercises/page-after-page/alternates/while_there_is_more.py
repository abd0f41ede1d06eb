import json


def totals(ask, path):
    sums = {}
    times = 0
    while path is not None and times < {{most}}:
        times = times + 1
        answer = json.loads(ask(path))
        for entry in answer["{{list}}"]:
            if entry.get("{{number}}") is None:
                continue
            if entry["{{name}}"] not in sums:
                sums[entry["{{name}}"]] = 0
            sums[entry["{{name}}"]] += entry["{{number}}"]
        path = answer.get("next")
    return sums
