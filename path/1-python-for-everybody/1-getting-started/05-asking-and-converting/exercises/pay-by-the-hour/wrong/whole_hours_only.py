# id: PY25
# belief: int understands every number that is typed
# fails: R2
# hint: With whole hours it works. Type 7.5 and read the last line of the message. Which conversion
#   understands a point?
hours = int(input("Hours? "))
rate = int(input("Rate? "))
print("Pay:", hours * rate)
