from enum import Enum
from functools import lru_cache
from typing import Annotated

import eta_model
from annotated_types import Ge, Gt, Le, Lt
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
Day = Enum("Day", {name: name for name in eta_model.DAYS})


class Order(BaseModel):
    hour: Annotated[float, Ge(0), Lt(24)]
    day: Day
    distance: Annotated[float, Gt(0), Le(15)]
    items: Annotated[int, Ge(1)]


@lru_cache(maxsize=1)
def model():
    return eta_model.load()


@app.post("/predict")
async def predict(order: Order) -> dict[str, float]:
    found = model()(order.hour, order.day.value, order.distance, order.items)
    return {"minutes": round(found, 1)}


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ok"}
