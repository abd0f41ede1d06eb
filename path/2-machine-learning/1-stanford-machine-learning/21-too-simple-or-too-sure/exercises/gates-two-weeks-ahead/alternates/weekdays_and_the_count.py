import pandas as pd


def promise(days, riders, new):
    def kind(table):
        date = pd.to_datetime(table["date"])
        feast = table["date"].str[5:].isin(["01-01", "07-04", "12-25"])
        return date.dt.dayofweek.where(~feast, 6).to_numpy()

    known, asked = kind(days), kind(new)
    count, later = days["Clark_Lake"].to_numpy(), new["Clark_Lake"].to_numpy()
    level, usual = dict.fromkeys(range(7), riders.mean()), dict.fromkeys(range(7), count.mean())
    for day in set(known):
        level[day], usual[day] = riders[known == day].mean(), count[known == day].mean()
    apart = count - pd.Series(known).map(usual).to_numpy()
    left = riders - pd.Series(known).map(level).to_numpy()
    share = (apart @ left) / (apart @ apart + 20)
    asked = pd.Series(asked)
    return asked.map(level).to_numpy() + share * (later - asked.map(usual).to_numpy())
