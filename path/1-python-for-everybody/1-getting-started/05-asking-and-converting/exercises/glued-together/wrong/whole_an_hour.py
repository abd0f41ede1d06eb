# id: PY27
# belief: a number made of whole numbers has to be whole
# fails: R2
# hint: You say 3 an hour, and 12 times 3 is less than 42. Which of the two divisions keeps the part
#   behind the point?
morning = int(input("In the morning? "))
evening = int(input("In the evening? "))
eels = morning + evening
print("eels:", eels)
print("an hour:", eels // 12)
