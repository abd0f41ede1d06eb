# id: PY74
# belief: what has the form of a date is a day of the calendar
# fails: R2, R3, R4
# hint: 2023-02-30 has the right form, and you let it through. Which questions about month and day come
#   after the form?
def is_date(text):
    pieces = text.split("-")
    if [len(piece) for piece in pieces] != [4, 2, 2]:
        return False
    return "".join(pieces).isdigit()
