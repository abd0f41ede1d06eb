typed = input("Hive? ").strip()
label = ""
for letter in typed:
    if letter == " ":
        label = label + "-"
    else:
        label = label + letter.upper()
print(f"label: {label}")
