# id: own
# belief: the order of the methods does not matter
# fails: R1
# hint: There are hyphens at the ends of your label. They were gaps when `replace` saw them. What has
#   to happen before it?
name = input("Hive? ")
name = name.replace(" ", "-")
name = name.strip()
name = name.upper()
print("label:", name)
