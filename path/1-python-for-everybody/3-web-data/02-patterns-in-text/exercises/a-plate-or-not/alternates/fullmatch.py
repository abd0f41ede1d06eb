import re


def is_plate(text):
    return bool(re.fullmatch("[A-Z]{3}-[0-9]{3}", text))
