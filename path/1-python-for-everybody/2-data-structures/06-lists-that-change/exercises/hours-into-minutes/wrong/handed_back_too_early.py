# id: PY11
# belief: a return in a loop waits for the loop to end
# fails: R1, R3
# hint: You hand back one repair and stop. How far is your `return` indented, and what does it do to
#   the rounds that are still to come?
def to_minutes(hours):
    minutes = []
    for time in hours:
        minutes.append(time * 60)
        return minutes
