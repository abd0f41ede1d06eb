# id: ML60
# belief: whoever sends a number sends a sensible one
# fails: R3, R4
# hint: 4,000 kilometres and minus one item are answered calmly. Types are checked at your door, ranges are
#   not. Where does the description of a field hold its limits?
import eta_model
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
minutes = eta_model.load()


class Order(BaseModel):
    hour: float
    day: str
    distance: float
    items: int


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/predict")
def predict(order: Order):
    return {"minutes": round(minutes(order.hour, order.day, order.distance, order.items), 1)}
