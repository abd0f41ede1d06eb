# id: own
# belief: 0 says that there is nothing
# fails: R1, R4
# hint: A fee of 0 stands on your list of those that do not fit. It is a number. Which test takes 0 for
#   nothing?
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
        if not amount or mail is None:
            doubtful.append(number)
            continue
        if extra is not None:
            amount = amount - (json.loads(extra).get("discount") or 0)
        key = mail.strip().lower()
        sums[key] = sums.get(key, 0) + amount
    return sums, doubtful
