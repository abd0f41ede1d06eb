from datetime import date


def is_date(text):
    places = [sign for sign in text if sign in "0123456789"]
    if len(text) != 10 or text[4] + text[7] != "--" or len(places) != 8:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
