# BEGIN SOLUTION
name = input("Hive? ")
name = name.strip()
name = name.upper()
name = name.replace(" ", "-")
print("label:", name)
# STARTER
# name = input("Hive? ")
# name.strip()
# name.upper()
# name.replace(" ", "-")
# print("label:", name)
# END SOLUTION
