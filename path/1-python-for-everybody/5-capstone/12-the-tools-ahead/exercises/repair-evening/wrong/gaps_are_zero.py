# id: ML11
# belief: minutes that were not noted were no minutes
# fails: R2, R3
# hint: A lamp with 20 minutes and one with none noted come to 20 on average. With you it is 10. What does
#   an empty place say: nothing, or zero?
import pandas as pd


def report(path):
    table = pd.read_csv(path)
    table["minutes"] = table["minutes"].fillna(0)
    groups = table.groupby("thing")
    return groups.size().to_dict(), groups["minutes"].mean().to_dict()
