# id: own
# belief: who did not move need not be written down
# fails: R3
# hint: A member who never moved is missing. Where does this member live today?
def members(addresses, moves):
    found = {}
    for first in addresses:
        place = first
        moved = False
        for before, now in moves:
            if before == place:
                place, moved = now, True
        if moved:
            found.setdefault(place, []).append(first)
    return found
