# id: own
# belief: a first program has to say what all first programs say
# fails: R3
# hint: This greeting is fifty years old. The rule asks for something that only you can know: what
#   is around you right now?
print("Hello, world, here I am.")
