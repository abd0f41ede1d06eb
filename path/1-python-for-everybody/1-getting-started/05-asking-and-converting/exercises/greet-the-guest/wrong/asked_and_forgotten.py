# id: own
# belief: what has been typed is kept by itself, under the words of the question
# fails: R2
# hint: Every guest is called Amina here. The line that was typed was given back, and nobody put a
#   name on it. What does an assignment do?
input("Your name? ")
print("Welcome, Amina.")
