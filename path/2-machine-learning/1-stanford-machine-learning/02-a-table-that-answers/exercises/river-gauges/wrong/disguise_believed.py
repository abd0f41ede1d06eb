# id: own
# belief: what is not empty has been measured
# fails: R3, R4
# hint: Some of your means lie far below the bed of the river. A number that cannot be went
#   into the mean. What has to become of it, before you ask what is missing?
def gap_report(readings, disguise):
    table = readings.copy()
    table["silent"] = table["level"].isna()
    return table.groupby("station").agg(
        readings=("silent", "size"), gaps=("silent", "mean"), mean=("level", "mean")
    )
