def find_rule(columns, target, count):
    best, most = None, -1
    for name, values in columns.items():
        for limit in sorted(values[:count].tolist()):
            hits = int(((values[:count] > limit) == target[:count]).sum())
            if hits > most:
                best, most = (name, limit), hits
    name, limit = best
    truth = target[count:]
    right = int(((columns[name][count:] > limit) == truth).sum())
    yes = int(target[:count].sum())
    lazy = int(truth.sum()) if 2 * yes >= count else int((~truth).sum())
    if right - lazy < 5:
        return None
    return best
