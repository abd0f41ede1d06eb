"""The rules of learning: values and pure functions; time and chance come in as arguments."""
