# id: own
# belief: every fourth year is a leap year
# fails: R4
# hint: You give 29 days to February 1900. Which years are the exception to every fourth, and which are
#   the exception to that?
def is_date(text):
    pieces = text.split("-")
    if [len(piece) for piece in pieces] != [4, 2, 2]:
        return False
    if not "".join(pieces).isdigit():
        return False
    year, month, day = [int(piece) for piece in pieces]
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0:
        days[1] = 29
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]
