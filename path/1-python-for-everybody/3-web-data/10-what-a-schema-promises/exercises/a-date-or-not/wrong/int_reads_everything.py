# id: PY25
# belief: int makes a number of any text, and complains about none
# fails: R1
# hint: A text such as soon stops your function with an error. Before int may be called, the pieces
#   have to be digits. Who asks?
def is_date(text):
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return False
    year, month, day = int(text[:4]), int(text[5:7]), int(text[8:])
    days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        days[1] = 29
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]
