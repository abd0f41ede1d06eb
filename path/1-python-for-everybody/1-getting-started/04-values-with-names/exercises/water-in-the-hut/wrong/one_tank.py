# id: own
# belief: the small tank is counted already, for it was mentioned
# fails: R2
# hint: The days are too few. Which of the five names does your second line not use?
large_tank = 900
small_tank = 300
guests = 8
each = 25
kitchen = 40
a_day = guests * each + kitchen
days_left = large_tank / a_day
print("a day:", a_day)
print("days left:", days_left)
