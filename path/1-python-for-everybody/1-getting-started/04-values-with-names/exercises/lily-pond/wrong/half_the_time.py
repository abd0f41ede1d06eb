# id: own
# belief: half of the pond is covered after half of the days
# fails: R4
# hint: You say day 10. How many leaves are there then, by your own formula? Is that half of three
#   million?
days = 20
leaves = 3 * 2 ** days
print("leaves on day 20:", leaves)
print("half covered:", leaves // 2)
print("on day:", days // 2)
