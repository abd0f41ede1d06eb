# id: PY26
# belief: decimal fractions are exact, so a lost direction always raises an error
# fails: R2
# hint: With fractions such as 0.1 and 0.3 no error came, and your voices are enormous. What counts how
#   many independent numbers get through, rounding or not?
import numpy as np


def voices(recordings, mix):
    try:
        return recordings @ np.linalg.inv(mix)
    except np.linalg.LinAlgError:
        return None
