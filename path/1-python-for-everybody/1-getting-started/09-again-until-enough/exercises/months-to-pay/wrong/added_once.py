# id: PY01
# belief: what is added is worked out once and stays right
# fails: R1
# hint: Your debts last too long. The addition was worked out once, from the first sum. It should be
#   worked out anew each month. Where does its line belong?
def months_to_pay(owed, percent, payment):
    if owed <= 0:
        return 0
    added = owed * percent / 100
    if payment <= added:
        return None
    months = 0
    while owed > 0:
        owed = owed + added - payment
        months = months + 1
    return months
