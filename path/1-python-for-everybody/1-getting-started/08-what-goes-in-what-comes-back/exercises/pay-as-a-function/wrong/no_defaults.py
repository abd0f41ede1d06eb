# id: own
# belief: a default is something that the caller has to know
# fails: R3
# hint: A call with two values stops with a TypeError: two arguments are missing. Where does a
#   function say what holds when a call says nothing?
def pay(hours, rate, limit, factor):
    if hours > limit:
        return limit * rate + (hours - limit) * rate * factor
    return hours * rate
