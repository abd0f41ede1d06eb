typed = input("Number? ")
while typed != "stop":
    print(int(typed) + int(typed))
    typed = input("Number? ")
