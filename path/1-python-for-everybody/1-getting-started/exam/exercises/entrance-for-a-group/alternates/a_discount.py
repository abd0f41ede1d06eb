def discount(people):
    if people >= {{many}}:
        return {{off}}
    return 0


def entrance(adults, children):
    pay = {{adult}} * adults
    pay = pay + {{child}} * children
    return pay - discount(children + adults)
