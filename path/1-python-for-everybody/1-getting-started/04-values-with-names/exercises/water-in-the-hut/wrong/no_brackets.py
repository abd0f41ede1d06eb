# id: own
# belief: Python works a line out from left to right
# fails: R2
# hint: You get more than 900 days. Which sign does Python do first in your line, and which tank is
#   divided then?
large_tank = 900
small_tank = 300
guests = 8
each = 25
kitchen = 40
a_day = guests * each + kitchen
days_left = large_tank + small_tank / a_day
print("a day:", a_day)
print("days left:", days_left)
