# id: own
# belief: what is needed besides is needed for every guest
# fails: R1, R2
# hint: A day needs 520 litres for you. Forty litres for the kitchen: how often did you count them?
large_tank = 900
small_tank = 300
guests = 8
each = 25
kitchen = 40
a_day = guests * (each + kitchen)
days_left = (large_tank + small_tank) / a_day
print("a day:", a_day)
print("days left:", days_left)
