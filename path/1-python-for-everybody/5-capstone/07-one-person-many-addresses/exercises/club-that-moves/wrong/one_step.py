# id: own
# belief: everybody moves once
# fails: R1
# hint: Somebody who moved twice is still at the second address of three. What happens after the first move
#   that fits?
def members(addresses, moves):
    found = {}
    for first in addresses:
        place = first
        for before, now in moves:
            if before == first:
                place = now
        found.setdefault(place, []).append(first)
    return found
