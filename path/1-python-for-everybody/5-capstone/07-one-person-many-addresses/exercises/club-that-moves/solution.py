def members(addresses, moves):
    """Who lives where today, by the addresses of the first year."""
    # BEGIN SOLUTION
    found = {}
    for first in addresses:
        # one member, through all the years
        place = first
        for before, now in moves:
            if before == place:
                place = now
        # whoever arrived there earlier is in the list already
        found[place] = found.get(place, []) + [first]
    return found
    # END SOLUTION
