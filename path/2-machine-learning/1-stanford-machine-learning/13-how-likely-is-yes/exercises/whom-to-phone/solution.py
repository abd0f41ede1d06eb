import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def predict_chances(customers, left, new):
    """Return the chance of leaving for each row of new, shape (len(new),)."""

    # BEGIN SOLUTION
    def numbers(table):
        monthly = table["contract"] == "Month-to-month"
        fibre = table["internet_service"] == "Fiber optic"
        return np.column_stack([table["tenure"], table["monthly_charges"], monthly, fibre]).astype(float)

    model = make_pipeline(StandardScaler(), LogisticRegression(C=np.inf))
    model.fit(numbers(customers), left)
    return model.predict_proba(numbers(new))[:, 1]
    # END SOLUTION
