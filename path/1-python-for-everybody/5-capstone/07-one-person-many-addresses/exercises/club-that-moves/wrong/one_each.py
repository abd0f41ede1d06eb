# id: PY59
# belief: a key keeps what was there and takes the new value too
# fails: R2, R4
# hint: Two members live at one address, and one of them is gone from your result. What does a second value
#   do to the first one under the same key?
def members(addresses, moves):
    found = {}
    for first in addresses:
        place = first
        for before, now in moves:
            if before == place:
                place = now
        found[place] = [first]
    return found
