# id: own
# belief: signs outside of ASCII take two bytes
# fails: R2
# hint: With `ñ` you are right, with the euro sign and the fish you are not: they take three and four
#   bytes. Let the rule make the bytes, and count them.
def fits(text, room):
    count = 0
    for sign in text:
        count = count + (1 if ord(sign) < 128 else 2)
    return count <= room
