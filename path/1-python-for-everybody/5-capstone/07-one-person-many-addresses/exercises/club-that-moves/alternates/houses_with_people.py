def members(addresses, moves):
    houses = {address: [address] for address in addresses}
    for before, now in moves:
        leaving = houses.pop(before, [])
        houses[now] = houses.get(now, []) + leaving
    return {house: sorted(people, key=addresses.index) for house, people in houses.items() if people}
