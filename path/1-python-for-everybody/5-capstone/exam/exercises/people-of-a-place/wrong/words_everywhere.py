# id: own
# belief: what stands for the `@` never stands in a name
# fails: R3
# hint: A sender has an `@`, and the other sign in the name. What became of the name?
from email.utils import parseaddr


def people(senders, moved, places):
    known = set()
    for sender in senders:
        sender = sender.replace("{{at}}", "@")
        if sender.count("@") > 1:
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
