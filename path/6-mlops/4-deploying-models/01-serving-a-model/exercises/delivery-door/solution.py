from typing import Literal

import eta_model
from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()

# BEGIN SOLUTION
minutes = eta_model.load()  # once, when the service starts


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
    return {"minutes": round(minutes(order.hour, order.day, order.distance, order.items), 1)}
# STARTER
# # Describe an order, load the model once, then answer GET /health and POST /predict.
# END SOLUTION
