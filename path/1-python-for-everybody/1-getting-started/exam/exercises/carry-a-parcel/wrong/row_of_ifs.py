# id: PY21
# belief: a row of ifs equals if / elif
# fails: R2
# hint: A light parcel gets two prices. Both questions are asked, and both answers are yes. Which
#   word lets the second question rest when the first was true?
try:
    weight = float(input("Weight? "))
except ValueError:
    print("please type a number")
else:
    if weight <= {{light}}:
        print({{small}})
    if weight <= {{heavy}}:
        print({{large}})
    else:
        print("{{refusal}}")
