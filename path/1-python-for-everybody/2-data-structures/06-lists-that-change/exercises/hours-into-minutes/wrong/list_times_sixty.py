# id: own
# belief: a list times a number multiplies each of its items
# fails: R1
# hint: Your list is sixty times as long. A list times a number is the list over and over, as it is
#   with a text. Each item has to be multiplied by itself.
def to_minutes(hours):
    return hours * 60
