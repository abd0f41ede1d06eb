# A till for Noor's bakery: what, how many, the money; then the price and the change.


def price_of(thing):
    """Return the price of one piece; 0 for a thing that we do not sell."""
    if thing == "loaf":
        return 42
    if thing == "roll":
        return 6
    if thing == "cake":
        return 28
    if thing == "pretzel":
        return 9
    return 0


def cost_of(thing, pieces):
    """Return what the pieces cost together; from ten on, a tenth is taken off."""
    cost = price_of(thing) * pieces
    if pieces >= 10:
        cost = cost - cost // 10
    return cost


def whole_number(typed):
    """Return the number that was typed, or -1 for anything that is none."""
    try:
        return int(typed)
    except ValueError:
        return -1


def sell(thing):
    """Serve one customer, and return the coins that stay in the box: 0 if nothing was sold."""
    pieces = whole_number(input("How many pieces? "))
    if pieces < 1:
        print("how many? We begin this customer again.")
        return 0
    money = whole_number(input("How many coins did they give you? "))
    if money < 0:
        print("how much money? We begin this customer again.")
        return 0
    cost = cost_of(thing, pieces)
    print("Price:", cost)
    if money < cost:
        print("That is not enough. Nothing was sold.")
        return 0
    print("Change:", money - cost)
    return cost


sales = 0
takings = 0
thing = input("What do they buy? ")
while thing != "evening":
    if price_of(thing) == 0:
        print("we have no such thing. We sell loaf, roll, cake and pretzel.")
    else:
        paid = sell(thing)
        if paid > 0:
            sales = sales + 1
            takings = takings + paid
    thing = input("What do they buy? ")

print("Sales today:", sales)
print("Coins in the box:", takings)
