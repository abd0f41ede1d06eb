# id: PY73
# belief: null and no key are the same
# fails: R3
# hint: An entry has the key, and `null` as its value. What does `get` give you there?
import json


def totals(ask, path):
    sums = {}
    for _ in range({{most}}):
        answer = json.loads(ask(path))
        for entry in answer["{{list}}"]:
            if "{{number}}" in entry:
                name = entry["{{name}}"]
                sums[name] = sums.get(name, 0) + entry["{{number}}"]
        if "next" not in answer:
            break
        path = answer["next"]
    return sums
