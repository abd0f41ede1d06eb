name = input("Which hive? ")
print("label:", name.strip().upper().replace(" ", "-"))
