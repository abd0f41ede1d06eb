# id: own
# belief: a payment of nothing means a debt without end
# fails: R3
# hint: Somebody who owes nothing and pays nothing gets None from you. Is there a debt that could
#   last? Which of your two questions has to come first?
def months_to_pay(owed, percent, payment):
    if payment <= owed * percent / 100:
        return None
    months = 0
    while owed > 0:
        owed = owed + owed * percent / 100 - payment
        months = months + 1
    return months
