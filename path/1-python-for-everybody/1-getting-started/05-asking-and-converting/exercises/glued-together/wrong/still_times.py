# id: own
# belief: once the texts are numbers, everything that uses them is right
# fails: R2
# hint: The eels are right now. An hour has fewer of them than the day: can it be more than 42? Look
#   at the sign in the last line.
morning = int(input("In the morning? "))
evening = int(input("In the evening? "))
eels = morning + evening
print("eels:", eels)
print("an hour:", eels * 12)
