# id: own
# belief: every loop ends at some time
# fails: R4
# hint: With 12 a month your function never comes back: each round adds as much as it takes away.
#   What can you find out about the first month, before the loop begins?
def months_to_pay(owed, percent, payment):
    months = 0
    while owed > 0:
        owed = owed + owed * percent / 100 - payment
        months = months + 1
    return months
