# id: own
# belief: the loop ends when one payment is enough for the rest
# fails: R2
# hint: You say one month less than the shop. When the rest is smaller than a payment, it still has
#   to be paid. Does your condition let that round begin?
def months_to_pay(owed, percent, payment):
    if owed <= 0:
        return 0
    if payment <= owed * percent / 100:
        return None
    months = 0
    while owed > payment:
        owed = owed + owed * percent / 100 - payment
        months = months + 1
    return months
