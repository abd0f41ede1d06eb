# id: own
# belief: in a long week every hour is worth more
# fails: R2, R3
# hint: For 45 hours you pay all 45 at the higher rate. How many of them lie above the limit?
def pay(hours, rate, limit=40, factor=1.5):
    if hours > limit:
        return hours * rate * factor
    return hours * rate
