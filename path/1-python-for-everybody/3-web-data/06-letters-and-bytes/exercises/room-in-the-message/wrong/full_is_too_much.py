# id: own
# belief: at most is less than
# fails: R1, R2
# hint: A message that fills the room to the last byte is refused. "At most 4" lets 4 in. Which sign
#   does as well?
def fits(text, room):
    return len(text.encode("utf-8")) < room
