def entrance(adults, children):
    if adults + children < {{many}}:
        return adults * {{adult}} + children * {{child}}
    return adults * {{adult}} + children * {{child}} - {{off}}
