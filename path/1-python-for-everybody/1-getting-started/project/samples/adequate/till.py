def price_of(thing):
    if thing == "loaf":
        return 42
    if thing == "roll":
        return 6
    if thing == "cake":
        return 28
    if thing == "pretzel":
        return 9
    return 0


def cost(thing, pieces):
    return price_of(thing) * pieces


sales = 0
takings = 0
thing = input("What? ")
while thing != "evening":
    if price_of(thing) == 0:
        print("we have no such thing")
    else:
        try:
            pieces = int(input("How many? "))
        except ValueError:
            pieces = 0
        if pieces < 1:
            print("how many?")
        else:
            money = int(input("Money? "))
            print("Price:", cost(thing, pieces))
            sales = sales + 1
            takings = takings + cost(thing, pieces)
            if money < cost(thing, pieces):
                print("not enough")
            else:
                print("Change:", money - cost(thing, pieces))
    thing = input("What? ")

if sales > 0:
    print("Sales:", sales)
    print("In the box:", takings)
