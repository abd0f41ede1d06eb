def dose(weight):
    return weight * 0.2


print("together:", dose(float(input("A? "))) + dose(float(input("B? "))))
