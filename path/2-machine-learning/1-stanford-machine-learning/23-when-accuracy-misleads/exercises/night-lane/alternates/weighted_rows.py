import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler


def send_to_night(jobs, long, new):
    counts = ["compounds", "input_fields", "iterations", "num_pending"]
    table = make_column_transformer(
        (make_pipeline(FunctionTransformer(np.log1p), StandardScaler()), counts),
        (OneHotEncoder(handle_unknown="ignore"), ["protocol"]),
    )
    model = make_pipeline(table, LogisticRegression(class_weight={False: 1, True: 7}, max_iter=500))
    return model.fit(jobs, long).predict(new)
