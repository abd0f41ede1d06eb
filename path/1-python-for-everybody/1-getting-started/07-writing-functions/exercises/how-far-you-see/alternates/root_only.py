from math import sqrt


def horizon(height):
    product = height * 13
    kilometres = sqrt(product)
    rounded = round(kilometres, 1)
    return rounded


print("From a chair:", horizon(1.2))
