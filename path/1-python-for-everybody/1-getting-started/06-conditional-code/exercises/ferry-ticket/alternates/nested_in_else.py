try:
    age = int(input("Age? "))
except ValueError:
    print("please ask at the counter")
else:
    if 0 <= age <= 120:
        here = input("Do you live on the island? ").upper() == "YES"
        price = 12
        if age < 18 or age > 64:
            price = 6
        if age <= 5:
            price = 0
        if here:
            price = price * 0.5
        print("Price:", price)
    else:
        print("please ask at the counter")
