# id: ML18
# belief: the best flat line is good enough
# fails: R3, R4
# hint: Your guesses are the same for short and long eruptions. That is the baseline, and it lies in a
#   hole. Which parameter would let the length speak?
def predict_waits(x, y, new_x):
    theta0, costs = 0.0, []
    for _ in range(300):
        miss = theta0 - y
        costs.append(float((miss**2).mean() / 2))
        theta0 = theta0 - 0.1 * miss.mean()
    return theta0 + 0 * new_x, costs
