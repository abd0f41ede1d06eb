# id: own
# belief: a default is set by an assignment in the body
# fails: R2
# hint: A contract with a limit of 30 is paid as if it were 40. Your body gives `limit` a new value,
#   whatever came in. Where do defaults stand?
def pay(hours, rate, limit=40, factor=1.5):
    limit = 40
    factor = 1.5
    if hours > limit:
        return limit * rate + (hours - limit) * rate * factor
    return hours * rate
