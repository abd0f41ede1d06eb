def top(counts, most):
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:most]
