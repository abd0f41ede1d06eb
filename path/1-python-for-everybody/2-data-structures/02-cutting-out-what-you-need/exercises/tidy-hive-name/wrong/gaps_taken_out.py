# id: own
# belief: strip and replace both mean taking gaps away
# fails: R3
# hint: HIVE 12 became HIVE12. The gap inside is gone. With what should `replace` fill its place?
name = input("Hive? ")
name = name.replace(" ", "")
name = name.upper()
print("label:", name)
