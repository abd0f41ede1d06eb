# id: own
# belief: an address without `@` is none
# fails: R3
# hint: Somebody who hides the `@` from robots is missing in your answer. Which rule brings it back?
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        if "@" not in sender:
            continue
        name, domain = parseaddr(sender)[1].lower().split("@")
        address = name.split("+")[0] + "@" + domain
        while address in moved:
            address = moved[address]
        known.add(address)
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1], "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
