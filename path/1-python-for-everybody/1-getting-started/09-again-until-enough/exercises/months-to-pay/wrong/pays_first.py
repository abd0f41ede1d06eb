# id: own
# belief: the order of adding and paying makes no difference
# fails: R1
# hint: You get out of debt sooner than the shop says. What is owed when the addition is worked out:
#   what stood there before the payment, or after it?
def months_to_pay(owed, percent, payment):
    if owed <= 0:
        return 0
    if payment <= owed * percent / 100:
        return None
    months = 0
    while owed > 0:
        owed = owed - payment
        owed = owed + owed * percent / 100
        months = months + 1
    return months
