def answer(number, factor):
    return f"That makes {number * factor}."


factor = 2
typed = input("How many heaps? ")
while typed != "stop":
    if typed == "three":
        factor = 3
    else:
        print(answer(int(typed), factor))
    typed = input("How many heaps? ")
