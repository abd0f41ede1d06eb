# id: own
# belief: a quote has a sign in it at least
# fails: R2
# hint: An empty quote, `<>`, is not in your list. A plus wants one sign at least. Which sign is
#   content with none?
import re


def quotes(text):
    return re.findall("<([^<>]+)>", text)
