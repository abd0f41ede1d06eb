# id: PY68
# belief: a letter is a byte
# fails: R2
# hint: You count letters: `mañana` has six, and takes seven bytes. What has to be made of the text
#   before you count?
def fits(text, room):
    return len(text) <= room
