import eta_model
from fastapi import Body, FastAPI, HTTPException

app = FastAPI()
model = eta_model.load()


def number(order, name):
    value = order.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise HTTPException(422, f"{name} has to be a number")
    return value


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/predict")
def predict(order: dict = Body()):
    hour, distance, items = (number(order, name) for name in ("hour", "distance", "items"))
    if not 0 <= hour < 24:
        raise HTTPException(422, "hour is out of range")
    if not 0 < distance <= 15:
        raise HTTPException(422, "distance is out of range")
    if items < 1 or items != int(items):
        raise HTTPException(422, "items has to be a whole number from 1 up")
    if order.get("day") not in eta_model.DAYS:
        raise HTTPException(422, "day is not known")
    return {"minutes": round(model(hour, order["day"], distance, items), 1)}
