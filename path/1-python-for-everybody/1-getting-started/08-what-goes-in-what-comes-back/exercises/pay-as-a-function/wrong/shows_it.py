# id: PY10
# belief: printing the pay hands it back
# fails: R1, R2, R4
# hint: The pay stands on the screen, and the call is worth None. The bakery wants to add up all the
#   pays. What has to come back?
def pay(hours, rate, limit=40, factor=1.5):
    if hours > limit:
        print(limit * rate + (hours - limit) * rate * factor)
    else:
        print(hours * rate)
