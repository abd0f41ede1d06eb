from email.utils import parseaddr


def people(senders, moved, places):
    """Return how many people each village has."""
    # BEGIN SOLUTION
    known = set()
    for sender in senders:
        if "@" not in sender:
            sender = sender.replace("{{at}}", "@")
        # one spelling
        name, domain = parseaddr(sender)[1].lower().split("@")
        address = name.split("+")[0] + "@" + domain
        # to the last address
        while address in moved:
            address = moved[address]
        known.add(address)
    # each person once
    counts = {}
    for address in known:
        place = places.get(address.split("@")[1], "{{stray}}")
        counts[place] = counts.get(place, 0) + 1
    return counts
    # END SOLUTION
