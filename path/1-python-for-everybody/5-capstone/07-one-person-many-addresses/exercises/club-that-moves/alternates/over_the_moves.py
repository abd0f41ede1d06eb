def members(addresses, moves):
    lives = {first: first for first in addresses}
    for before, now in moves:
        for first, place in list(lives.items()):
            if place == before:
                lives[first] = now
    found = {}
    for first in addresses:
        found.setdefault(lives[first], []).append(first)
    return found
