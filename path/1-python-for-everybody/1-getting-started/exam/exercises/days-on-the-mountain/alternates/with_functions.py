def larger(one, other):
    if other > one:
        return other
    return one


def ask():
    return input("> ")


typed = ask()
if typed == "{{stop}}":
    print("{{nothing}}")
else:
    largest = int(typed)
    below = 0
    while typed != "{{stop}}":
        if int(typed) < {{limit}}:
            below = below + 1
        largest = larger(largest, int(typed))
        typed = ask()
    print(below)
    print(largest)
