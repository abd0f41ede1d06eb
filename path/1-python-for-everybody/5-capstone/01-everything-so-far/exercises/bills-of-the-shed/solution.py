# BEGIN SOLUTION
import json
import re


def euros(fee):
    """Return the first number in a fee, or None."""
    found = re.search("[0-9]+([.,][0-9]+)?", str(fee))
    if found is None:
        return None
    return float(found.group().replace(",", "."))


def bills(db):
    """Return the sum for each address, and the loans that do not fit."""
    sums, doubtful = {}, []
    # all loans, those without a person as well
    query = """SELECT loans.id, fee, extra, mail FROM loans
        LEFT JOIN people ON people.id = person_id ORDER BY loans.id"""
    for number, fee, extra, mail in db.execute(query).fetchall():
        amount = euros(fee)
        if amount is None or mail is None:
            doubtful.append(number)
            continue
        # what is taken off, and for whom
        if extra is not None:
            amount = amount - (json.loads(extra).get("discount") or 0)
        key = mail.strip().lower()
        sums[key] = sums.get(key, 0) + amount
    return sums, doubtful


# STARTER
# def bills(db):
#     """Return the sum for each address, and the loans that do not fit."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
