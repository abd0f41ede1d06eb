weight = None
try:
    weight = float(input("How heavy? "))
except ValueError:
    print("please type a number")
if weight is not None:
    if weight > {{heavy}}:
        print("{{refusal}}")
    elif weight > {{light}}:
        print("Price:", {{large}})
    else:
        print("Price:", {{small}})
