// Sends a form's fields and gets a piece of a page back.

export interface Answer {
  ok: boolean;
  status: number;
  text: string;
}

/** Status 0: the server did not answer at all. */
export async function post(url: string, fields: Record<string, string> = {}): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "X-Fragment": "1" },
      body: new URLSearchParams(fields),
      credentials: "same-origin",
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
