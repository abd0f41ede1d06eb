# id: own
# belief: the newest move has to be looked at first
# fails: R1
# hint: You begin with the last move, when the member does not live there yet. In which order do people move?
def members(addresses, moves):
    found = {}
    for first in addresses:
        place = first
        for before, now in reversed(moves):
            if before == place:
                place = now
        found.setdefault(place, []).append(first)
    return found
