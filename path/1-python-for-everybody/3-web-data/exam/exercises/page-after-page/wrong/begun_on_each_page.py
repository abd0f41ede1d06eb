# id: PY20
# belief: the accumulator may start inside the loop
# fails: R2
# hint: Only the last page is in your answer. How often does the line run that makes the dictionary?
import json


def totals(ask, path):
    for _ in range({{most}}):
        sums = {}
        answer = json.loads(ask(path))
        for entry in answer["{{list}}"]:
            number = entry.get("{{number}}")
            if number is not None:
                name = entry["{{name}}"]
                sums[name] = sums.get(name, 0) + number
        if "next" not in answer:
            break
        path = answer["next"]
    return sums
