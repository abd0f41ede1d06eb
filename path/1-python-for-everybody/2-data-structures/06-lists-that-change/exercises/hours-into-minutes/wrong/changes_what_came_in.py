# id: PY13
# belief: a list inside of a function is another list than the caller's
# fails: R2
# hint: Your minutes are right, and the volunteers' hours are gone: you wrote the minutes into the
#   list that was handed in. Which list could they go into instead?
def to_minutes(hours):
    for i in range(len(hours)):
        hours[i] = hours[i] * 60
    return hours
