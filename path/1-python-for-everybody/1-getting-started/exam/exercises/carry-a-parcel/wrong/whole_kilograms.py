# id: PY25
# belief: int understands any number text
# fails: R3
# hint: A weight with a part after the point is answered with words. Which conversion
#   understands such a number?
try:
    weight = int(input("Weight? "))
except ValueError:
    print("please type a number")
else:
    if weight <= {{light}}:
        print({{small}})
    elif weight <= {{heavy}}:
        print({{large}})
    else:
        print("{{refusal}}")
