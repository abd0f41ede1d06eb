// Say it in your own words, then see one way to say it.

import { post, replace } from "../post";

export class SelfExplain extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.keep(event.target as HTMLFormElement);
    });
  }

  private async keep(form: HTMLFormElement): Promise<void> {
    const said = await post(form.action, { text: String(new FormData(form).get("text") ?? "") });
    if (said.status !== 200) return;
    replace(this, said.text);
    this.querySelector<HTMLElement>(".reason")?.focus({ preventScroll: true });
  }
}

customElements.define("self-explain", SelfExplain);
