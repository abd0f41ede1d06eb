# id: own
# belief: what was typed differently is something else
# fails: R2
# hint: `Ada@Shed.example` and `ada@shed.example` get two bills, and it is one person. What do you do to a
#   text before you use it as a key?
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
            amount = amount - (json.loads(extra).get("discount") or 0)
        key = mail
        sums[key] = sums.get(key, 0) + amount
    return sums, doubtful
