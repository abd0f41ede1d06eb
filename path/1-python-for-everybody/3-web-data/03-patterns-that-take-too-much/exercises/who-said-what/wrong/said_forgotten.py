# id: own
# belief: in front of a quote stands whoever said it
# fails: R1, R2, R3
# hint: For `Bo said <maybe>` you name `said` as the speaker, and a sign in the street speaks as well.
#   Which word has to be in the pattern, outside of both groups?
import re


def statements(text):
    return re.findall("([A-Za-z]+) <([^<>]*)>", text)
