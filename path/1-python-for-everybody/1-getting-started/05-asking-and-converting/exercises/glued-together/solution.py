# BEGIN SOLUTION
morning = int(input("In the morning? "))
evening = int(input("In the evening? "))
eels = morning + evening
print("eels:", eels)
print("an hour:", eels / 12)
# STARTER
# morning = input("In the morning? ")
# evening = input("In the evening? ")
# eels = morning + evening
# print("eels:", eels)
# print("an hour:", eels * 12)
# END SOLUTION
