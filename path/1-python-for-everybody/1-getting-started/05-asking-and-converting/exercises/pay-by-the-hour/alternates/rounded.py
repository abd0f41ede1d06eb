pay = float(input("Hours? ")) * float(input("Rate? "))
print(f"To pay: {round(pay, 2)}")
