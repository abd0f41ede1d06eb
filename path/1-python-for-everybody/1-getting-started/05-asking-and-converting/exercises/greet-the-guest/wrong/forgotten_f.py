# id: own
# belief: braces in a text are always filled with the value
# fails: R2
# hint: The screen greets {name} itself. Which letter tells Python to look into the braces?
name = input("Your name? ")
print("Welcome, {name}.")
