# id: own
# belief: "up to" leaves the border itself outside
# fails: R2, R3
# hint: Weigh exactly {{light}} kg. The rule says "included". Which sign lets the border in?
try:
    weight = float(input("Weight? "))
except ValueError:
    print("please type a number")
else:
    if weight < {{light}}:
        print({{small}})
    elif weight < {{heavy}}:
        print({{large}})
    else:
        print("{{refusal}}")
