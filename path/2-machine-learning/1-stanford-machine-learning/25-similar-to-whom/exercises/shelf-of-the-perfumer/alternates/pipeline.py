from sklearn.linear_model import LogisticRegression
from sklearn.metrics.pairwise import rbf_kernel
from sklearn.preprocessing import StandardScaler


def chances(X, woody, new_X, sigma, C):
    scaler = StandardScaler().fit(X)
    landmarks = scaler.transform(X)
    gamma = 0.5 / sigma / sigma
    columns = rbf_kernel(landmarks, gamma=gamma)
    model = LogisticRegression(C=C, tol=1e-6, max_iter=1000).fit(columns, woody)
    yes = list(model.classes_).index(True)
    return model.predict_proba(rbf_kernel(scaler.transform(new_X), landmarks, gamma=gamma))[:, yes]
