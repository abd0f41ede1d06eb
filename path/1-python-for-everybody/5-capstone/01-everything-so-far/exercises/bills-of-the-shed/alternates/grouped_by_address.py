import json
import re


def bills(db):
    lists, doubtful = {}, set()
    rows = db.execute(
        "SELECT loans.*, LOWER(TRIM(mail)) FROM loans LEFT JOIN people ON person_id = people.id"
    )
    for number, _, fee, extra, mail in rows.fetchall():
        numbers = re.findall(r"\d+[.,]?\d*", "" if fee is None else str(fee))
        if numbers == [] or mail is None:
            doubtful.add(number)
            continue
        plan = {} if extra is None else json.loads(extra)
        off = plan["discount"] if plan.get("discount") is not None else 0
        lists.setdefault(mail, []).append(float(numbers[0].replace(",", ".")) - off)
    return {mail: sum(amounts) for mail, amounts in lists.items()}, sorted(doubtful)
