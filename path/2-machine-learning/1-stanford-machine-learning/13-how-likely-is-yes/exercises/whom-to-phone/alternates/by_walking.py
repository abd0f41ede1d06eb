import numpy as np


def predict_chances(customers, left, new):
    columns = ["tenure", "monthly_charges"]
    rows, others = customers[columns].to_numpy(float), new[columns].to_numpy(float)
    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    Z, w, b = (rows - mean) / spread, np.zeros(2), 0.0
    for _ in range(400):
        error = 1 / (1 + np.exp(-(Z @ w + b))) - left
        w, b = w - Z.T @ error / len(Z), b - error.mean()
    return 1 / (1 + np.exp(-((others - mean) / spread @ w + b)))
