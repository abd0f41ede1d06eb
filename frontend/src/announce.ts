// Says one sentence to who listens to the page, without moving the focus.

export function announce(sentence: string): void {
  const place = document.getElementById("announcer");
  if (!place) return;
  // The same sentence twice is not a change, and would not be said again.
  place.textContent = "";
  window.setTimeout(() => (place.textContent = sentence), 60);
}
