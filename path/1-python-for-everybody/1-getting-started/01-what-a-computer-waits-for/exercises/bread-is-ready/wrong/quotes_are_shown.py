# id: own
# belief: the quotes have to be seen around the text, so they are written twice
# fails: R4
# hint: There are quotes on the screen now. One pair tells Python where the text begins and ends,
#   and is never shown. Which pair is too much?
print('"The bread is ready."')
