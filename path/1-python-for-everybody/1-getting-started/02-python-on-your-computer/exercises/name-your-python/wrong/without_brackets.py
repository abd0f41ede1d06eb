# id: own
# belief: the name of a tool gives its answer
# fails: R2
# hint: Look at what was printed: a tool with its place in memory, not its answer. Which two small
#   signs say "now do it"?
import platform

print("Python", platform.python_version)
