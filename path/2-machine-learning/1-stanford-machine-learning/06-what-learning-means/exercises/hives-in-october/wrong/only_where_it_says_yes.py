# id: own
# belief: a rule is judged where it says yes
# fails: R1
# hint: You look only at the hives that the rule calls alive. A light hive that died was called
#   right as well. Where does it count?
def shares(weights, survived, limit):
    alive = survived.mean()
    called = survived[weights > limit]
    share = called.mean() if len(called) > 0 else 0.0
    return share, max(alive, 1 - alive)
