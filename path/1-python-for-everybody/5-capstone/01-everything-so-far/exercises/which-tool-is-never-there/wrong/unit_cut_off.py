# id: own
# belief: a fee that is no number has to be repaired first
# fails: R1
# hint: You repair some of the fees, and others still keep a loan from being counted. Does the count need a
#   fee at all?
def busiest(rows):
    counts = {}
    for tool, fee in rows:
        try:
            float(str(fee).replace("EUR", ""))
        except ValueError:
            continue
        key = tool.strip().lower()
        counts[key] = counts.get(key, 0) + 1
    if len(counts) == 0:
        return None
    return max(sorted(counts), key=counts.get)
