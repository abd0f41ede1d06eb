# id: PY73
# belief: a discount that is null is a discount of 0 by itself
# fails: R3
# hint: A discount that is `null` becomes None, and nothing can be taken off with that. `get` with a 0
#   helps for keys that are not there. And for those that are?
import json
import re


def euros(fee):
    found = re.search("[0-9]+([.,][0-9]+)?", str(fee))
    if found is None:
        return None
    return float(found.group().replace(",", "."))


def bills(db):
    sums, doubtful = {}, []
    query = """SELECT loans.id, fee, extra, mail FROM loans
        LEFT JOIN people ON people.id = person_id ORDER BY loans.id"""
    for number, fee, extra, mail in db.execute(query).fetchall():
        amount = euros(fee)
        if amount is None or mail is None:
            doubtful.append(number)
            continue
        if extra is not None:
            amount = amount - json.loads(extra).get("discount", 0)
        key = mail.strip().lower()
        sums[key] = sums.get(key, 0) + amount
    return sums, doubtful
