# id: own
# belief: boiling begins just above 100, so > is enough
# fails: R2
# hint: Everything is right except at exactly 100. The rule says "at 100 and above". Which sign
#   lets the edge itself in?
degrees = float(input("Temperature? "))
if degrees <= 0:
    word = "ice"
elif degrees > 100:
    word = "steam"
else:
    word = "water"
print(word)
