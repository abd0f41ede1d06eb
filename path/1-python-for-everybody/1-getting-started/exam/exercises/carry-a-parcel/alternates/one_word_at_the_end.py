try:
    weight = float(input("Weight in kg: "))
    answer = "{{refusal}}"
    if 0 <= weight <= {{light}}:
        answer = {{small}}
    if {{light}} < weight <= {{heavy}}:
        answer = {{large}}
except ValueError:
    answer = "please type a number"
print(answer)
