# id: PY30
# belief: sort hands back the sorted list
# fails: R1, R2
# hint: Your function gives None back. What does `sort` hand out?
def ranking(results):
    ordered = list(results)
    return ordered.sort(key=lambda result: result[1])
