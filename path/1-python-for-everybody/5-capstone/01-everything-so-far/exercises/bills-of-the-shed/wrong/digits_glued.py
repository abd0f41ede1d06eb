# id: own
# belief: all digits of a text make one number
# fails: R1
# hint: You glue all digits of a fee together. In `4 EUR for 2 days` stand two numbers. Which of them is
#   the fee?
import json
import re


def euros(fee):
    found = "".join(re.findall("[0-9.,]+", str(fee)))
    if found == "":
        return None
    return float(found.replace(",", "."))


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
