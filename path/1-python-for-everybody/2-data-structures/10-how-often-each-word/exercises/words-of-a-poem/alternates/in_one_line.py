def words_in(text):
    cleaned = [piece.strip('":;.,!?') for piece in text.split()]
    return [piece.lower() for piece in cleaned if piece]
