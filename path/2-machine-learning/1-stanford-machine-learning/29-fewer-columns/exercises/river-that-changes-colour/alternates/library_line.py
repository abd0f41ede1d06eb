from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler


def compress(known, new, k):
    scaler = StandardScaler().fit(known)
    model = PCA(n_components=k, svd_solver="full").fit(scaler.transform(known))
    codes = model.transform(scaler.transform(new))
    back = scaler.inverse_transform(model.inverse_transform(codes))
    return codes, model.explained_variance_ratio_.sum(), back
