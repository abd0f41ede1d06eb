# id: own
# belief: what is usual may stand in the body
# fails: R2
# hint: With a limit of 30, your function still begins at 40. Look for numbers in the body: which
#   gap holds this one?
def pay(hours, rate, limit=40, factor=1.5):
    if hours > 40:
        return 40 * rate + (hours - 40) * rate * factor
    return hours * rate
