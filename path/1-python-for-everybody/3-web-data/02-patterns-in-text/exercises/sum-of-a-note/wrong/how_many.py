# id: own
# belief: the length of the list is what is asked for
# fails: R1, R2
# hint: You say how many numbers there are. The rule wants what they come to, all added up.
import re


def sum_numbers(text):
    return len(re.findall("[0-9]+", text))
