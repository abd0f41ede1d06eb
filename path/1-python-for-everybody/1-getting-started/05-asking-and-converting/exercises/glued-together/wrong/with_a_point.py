# id: own
# belief: float is the conversion for every number
# fails: R1
# hint: There are 42.0 eels in your river. Eels come whole: which conversion makes whole numbers?
morning = float(input("In the morning? "))
evening = float(input("In the evening? "))
eels = morning + evening
print("eels:", eels)
print("an hour:", eels / 12)
