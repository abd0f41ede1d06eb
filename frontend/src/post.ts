// Sends a form's fields and gets a piece of a page back.

export interface Answer {
  ok: boolean;
  status: number;
  text: string;
}

// What browsers agree to carry on with when the page has gone, all of it together, is 64 KiB.
const CARRIED_ON = 60_000;

/** Status 0: the server did not answer at all. `carryOn` when the page has gone, if it is not too much. */
export async function post(url: string, fields: Record<string, string> = {}, carryOn = false): Promise<Answer> {
  const body = new URLSearchParams(fields);
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "X-Fragment": "1" },
      body,
      credentials: "same-origin",
      keepalive: carryOn && body.toString().length < CARRIED_ON,
    });
    return { ok: answer.ok, status: answer.status, text: await answer.text() };
  } catch {
    return { ok: false, status: 0, text: "" };
  }
}

/** Puts a piece of a page, made and cleaned by the server, in the place of what an element holds. */
export function replace(element: Element, html: string): void {
  const template = document.createElement("template");
  template.innerHTML = html;
  element.replaceChildren(template.content);
}
