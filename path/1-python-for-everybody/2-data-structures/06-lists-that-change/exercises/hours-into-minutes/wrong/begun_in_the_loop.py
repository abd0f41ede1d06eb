# id: PY20
# belief: a new list can be begun inside of the loop
# fails: R1, R3
# hint: Only the last repair is left. What happens to your new list at the start of every round?
def to_minutes(hours):
    for time in hours:
        minutes = []
        minutes.append(time * 60)
    return minutes
