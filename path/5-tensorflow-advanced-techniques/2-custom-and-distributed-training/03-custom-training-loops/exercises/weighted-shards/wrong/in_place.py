# id: ML05
# belief: adding to the first answer in place is fine
# fails: R4
# hint: After your call the first worker's own slopes have changed, because the total was gathered in its arrays.
#   Which line could begin with a fresh array instead?
import numpy as np


def combine(answers):
    counted = [(slopes, rows) for slopes, rows in answers if rows > 0]
    if not counted:
        raise ValueError("no shard has a row")
    whole = sum(rows for _, rows in counted)
    totals, own = counted[0]
    for total in totals:
        total *= own / whole
    for slopes, rows in counted[1:]:
        for total, slope in zip(totals, slopes, strict=True):
            total += slope * (rows / whole)
    return list(totals)
