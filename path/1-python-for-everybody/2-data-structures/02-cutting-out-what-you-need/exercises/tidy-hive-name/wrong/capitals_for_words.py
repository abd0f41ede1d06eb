# id: own
# belief: a name is in capitals when it begins with one
# fails: R2
# hint: Only the first letter of each word is large in your label. Which method makes capitals of all
#   of them?
name = input("Hive? ")
name = name.strip()
name = name.title()
name = name.replace(" ", "-")
print("label:", name)
