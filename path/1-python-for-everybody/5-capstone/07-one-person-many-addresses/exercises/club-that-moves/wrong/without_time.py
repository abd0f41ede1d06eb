# id: own
# belief: where a move leads does not depend on when it was
# fails: R1, R2
# hint: A member lives at an address that was left years before that member came. Your dictionary knows where
#   moves lead. What does it not know?
def members(addresses, moves):
    leads_to = dict(moves)
    found = {}
    for first in addresses:
        place = first
        seen = []
        while place in leads_to and place not in seen:
            seen.append(place)
            place = leads_to[place]
        found.setdefault(place, []).append(first)
    return found
