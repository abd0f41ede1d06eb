# id: own
# belief: "or more" begins one later
# fails: R2
# hint: Let exactly {{many}} people come. The rule says "{{many}} people or more".
def entrance(adults, children):
    total = adults * {{adult}} + children * {{child}}
    if adults + children > {{many}}:
        total = total - {{off}}
    return total
