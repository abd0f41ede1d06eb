import math


def likeliest(answers, shares):
    yes = int(answers.sum())
    no = len(answers) - yes

    def total(share):
        if (yes and share == 0) or (no and share == 1):
            return -math.inf
        return (yes * math.log(share) if yes else 0) + (no * math.log(1 - share) if no else 0)

    return max(shares, key=total)
