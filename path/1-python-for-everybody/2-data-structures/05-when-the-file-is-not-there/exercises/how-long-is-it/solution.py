# BEGIN SOLUTION
name = input("Which file? ")

try:
    with open(name, encoding="utf-8") as file:
        count = 0
        for line in file:
            count = count + 1
    print(count, "lines")
except FileNotFoundError:
    print(f"There is no file {name} here.")
# STARTER
# # Ask for the name, then say how many lines, or that it is not there.
# print("not written yet")
# END SOLUTION
