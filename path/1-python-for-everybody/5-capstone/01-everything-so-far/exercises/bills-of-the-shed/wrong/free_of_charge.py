# id: own
# belief: a fee without a number is a fee of 0
# fails: R4
# hint: A loan without a number in its fee counts as free with you. Somebody forgot to type it. Where do
#   such loans belong?
import json
import re


def euros(fee):
    found = re.search("[0-9]+([.,][0-9]+)?", str(fee))
    if found is None:
        return 0
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
        key = mail.strip().lower()
        sums[key] = sums.get(key, 0) + amount
    return sums, doubtful
