import json


def number_in(text):
    digits = ""
    for letter in str(text).replace(",", ".") + " ":
        if letter.isdigit() or (letter == "." and digits != ""):
            digits = digits + letter
        elif digits != "":
            return float(digits)
    return None


def bills(db):
    address = {}
    for number, mail in db.execute("SELECT id, mail FROM people").fetchall():
        address[number] = mail.lower().strip()
    sums = {}
    wrong = []
    for loan, person, fee, extra in db.execute("SELECT id, person_id, fee, extra FROM loans").fetchall():
        amount = number_in(fee)
        if amount is None or person not in address:
            wrong.append(loan)
        else:
            off = json.loads(extra or "{}").get("discount")
            if off is not None:
                amount = amount - off
            sums[address[person]] = sums.get(address[person], 0) + amount
    return sums, sorted(wrong)
