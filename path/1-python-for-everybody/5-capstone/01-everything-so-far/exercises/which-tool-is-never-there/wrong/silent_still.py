# id: PY36
# belief: a bare except makes the counting safe
# fails: R1
# hint: A loan with the fee `"2 EUR"` is still passed over in silence. Who needs the fee in this function?
def busiest(rows):
    counts = {}
    for tool, fee in rows:
        try:
            float(fee)
            key = tool.strip().lower()
            counts[key] = counts.get(key, 0) + 1
        except:
            pass
    if len(counts) == 0:
        return None
    return max(sorted(counts), key=counts.get)
