# id: own
# belief: only adults make a group
# fails: R2
# hint: Let {{many}} people come of whom one is a child. How many people is that together?
def entrance(adults, children):
    total = adults * {{adult}} + children * {{child}}
    if adults >= {{many}}:
        total = total - {{off}}
    return total
