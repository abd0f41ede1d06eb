# id: own
# belief: a helper sees from the number what it is the version of
# fails: R1
# hint: The number is right. Compare your line with the example from its first letter on: what
#   stands in front of the number there?
import platform

print(platform.python_version())
