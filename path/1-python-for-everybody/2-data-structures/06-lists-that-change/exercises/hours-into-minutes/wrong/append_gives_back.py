# id: PY30
# belief: append gives the longer list back
# fails: R1
# hint: In the second round your list is `None`: `append` gives nothing back, and you put the name
#   on that nothing. What if the name stayed where it is?
def to_minutes(hours):
    minutes = []
    for time in hours:
        minutes = minutes.append(time * 60)
    return minutes
