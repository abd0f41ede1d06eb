# BEGIN SOLUTION
try:
    weight = float(input("Weight? "))
except ValueError:
    print("please type a number")
else:
    if weight <= {{light}}:
        print({{small}})
    elif weight <= {{heavy}}:
        print({{large}})
    else:
        print("{{refusal}}")
# STARTER
# # Ask for the weight, print the price.
# print("not written yet")
# END SOLUTION
