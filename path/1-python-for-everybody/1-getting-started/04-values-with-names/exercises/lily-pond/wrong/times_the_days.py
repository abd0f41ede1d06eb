# id: own
# belief: doubling every day for twenty days is twenty times two
# fails: R1, R2
# hint: You get 120 leaves. After three days there are 24 of them: does your way give that? What
#   happens to the new leaves on the next day?
days = 20
leaves = 3 * 2 * days
print("leaves on day 20:", leaves)
print("half covered:", leaves // 2)
print("on day:", days - 1)
