# id: PY10
# belief: printing is returning
# fails: R1, R3
# hint: Your function shows the sum on the screen. What does it hand back to whoever called it?
def entrance(adults, children):
    total = adults * {{adult}} + children * {{child}}
    if adults + children >= {{many}}:
        total = total - {{off}}
    print(total)
