# id: own
# belief: the number in the condition is the last one that is shown
# fails: R1
# hint: For 3 seconds you show 3 and 2, and the 1 is missing. When 1 second is left, what does your
#   condition ask, and what is the answer?
left = int(input("Seconds? "))

while left > 1:
    print(left)
    left = left - 1

print("smile")
