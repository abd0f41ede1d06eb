# id: own
# belief: what is not known is 0
# fails: R3
# hint: Somebody stands in your answer of whom no number is known. Where did the 0 come from?
import json


def totals(ask, path):
    sums = {}
    for _ in range({{most}}):
        answer = json.loads(ask(path))
        for entry in answer["{{list}}"]:
            number = entry.get("{{number}}") or 0
            name = entry["{{name}}"]
            sums[name] = sums.get(name, 0) + number
        if "next" not in answer:
            break
        path = answer["next"]
    return sums
