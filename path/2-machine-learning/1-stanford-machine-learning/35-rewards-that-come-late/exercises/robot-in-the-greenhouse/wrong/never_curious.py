# id: ML165
# belief: who always takes what looks best so far learns what is best
# fails: R1, R2
# hint: Learning is mended, and none of your robots ever tries anything else: with an epsilon of 0.5 all of them take
#   the best move so far. Where does epsilon have a say?
import numpy as np


def choose(values, epsilon, seed):
    return values.argmax(axis=1)


def learn(log, states, actions, rate, discount):
    Q = np.zeros((states, actions))
    for state, action, reward, after, ended in log:
        aim = reward if ended else reward + discount * Q[after].max()
        Q[state, action] += rate * (aim - Q[state, action])
    return Q
