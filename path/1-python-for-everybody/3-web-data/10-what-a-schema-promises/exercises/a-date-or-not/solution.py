def is_date(text):
    """Say whether `text` is a date such as 1921-04-03."""
    # BEGIN SOLUTION
    # the form
    pieces = text.split("-")
    if [len(piece) for piece in pieces] != [4, 2, 2]:
        return False
    if not "".join(pieces).isdigit():
        return False
    # the calendar
    year, month, day = [int(piece) for piece in pieces]
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        days[1] = 29
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]
    # END SOLUTION
