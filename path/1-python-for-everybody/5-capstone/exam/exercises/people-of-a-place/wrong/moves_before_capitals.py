# id: own
# belief: the list of moves knows every spelling
# fails: R4
# hint: Somebody who has moved writes in capitals. Does the list know the address as it stands there?
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        address = parseaddr(sender)[1]
        while address in moved:
            address = moved[address]
        name, domain = address.lower().split("@")
        known.add(name.split("+")[0] + "@" + domain)
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1], "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
