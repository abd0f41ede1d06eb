# id: PY11
# belief: a return inside the loop waits until the loop is over
# fails: R1, R2
# hint: Every debt is paid after 1 month. `return` leaves the function at once, in the middle of the
#   loop. How far must it be indented?
def months_to_pay(owed, percent, payment):
    if owed <= 0:
        return 0
    if payment <= owed * percent / 100:
        return None
    months = 0
    while owed > 0:
        owed = owed + owed * percent / 100 - payment
        months = months + 1
        return months
