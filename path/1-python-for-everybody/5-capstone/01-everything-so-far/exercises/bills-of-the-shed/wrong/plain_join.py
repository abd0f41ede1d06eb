# id: PY91
# belief: a JOIN keeps every row of its first table
# fails: R4
# hint: Loans whose person is not there are in no sum, and on no list either: your join has dropped them.
#   Which word keeps the rows of the first table?
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
        JOIN people ON people.id = person_id ORDER BY loans.id"""
    for number, fee, extra, mail in db.execute(query).fetchall():
        amount = euros(fee)
        if amount is None or mail is None:
            doubtful.append(number)
            continue
        if extra is not None:
            amount = amount - (json.loads(extra).get("discount") or 0)
        key = mail.strip().lower()
        sums[key] = sums.get(key, 0) + amount
    return sums, doubtful
