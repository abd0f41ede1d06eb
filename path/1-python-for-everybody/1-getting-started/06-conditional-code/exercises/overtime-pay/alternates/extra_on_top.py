hours = float(input("How many hours? "))
rate = float(input("How much for one hour? "))
pay = hours * rate
if hours > 40:
    pay = pay + (hours - 40) * rate / 2
print(pay)
