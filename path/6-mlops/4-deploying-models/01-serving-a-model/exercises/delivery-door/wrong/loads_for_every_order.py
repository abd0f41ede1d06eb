# id: own
# belief: the model has to be read where it is used
# fails: R5
# hint: Every order waits a third of a second for the model to be read again. Which line runs only once, when
#   the service starts?
from typing import Literal

import eta_model
from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Order(BaseModel):
    hour: float = Field(ge=0, lt=24)
    day: Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    distance: float = Field(gt=0, le=15)
    items: int = Field(ge=1)


@app.get("/health")
def health():
    return {"status": "ok"}


@app.post("/predict")
def predict(order: Order):
    minutes = eta_model.load()
    return {"minutes": round(minutes(order.hour, order.day, order.distance, order.items), 1)}
