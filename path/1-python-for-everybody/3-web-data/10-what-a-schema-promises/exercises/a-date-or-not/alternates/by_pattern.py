import re


def is_date(text):
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) is None:
        return False
    year, month, day = int(text[:4]), int(text[5:7]), int(text[8:])
    if month in (4, 6, 9, 11):
        last = 30
    elif month != 2:
        last = 31
    elif year % 4 != 0 or year % 100 == 0 and year % 400 != 0:
        last = 28
    else:
        last = 29
    return 0 < month < 13 and 0 < day <= last
