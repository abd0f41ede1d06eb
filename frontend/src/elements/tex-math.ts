// A formula: KaTeX comes only to pages that have one, when it comes near.

export class TexMath extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset["tex"] !== undefined) return;
    this.dataset["tex"] = this.textContent ?? "";
    near.observe(this);
  }

  async draw(): Promise<void> {
    const tex = this.dataset["tex"] ?? "";
    const { draw } = await import("../katex");
    await draw(tex, this, this.hasAttribute("display"));
    this.classList.add("drawn");
    // What scrolls by itself has to be reached by keyboard.
    if (this.scrollWidth > this.clientWidth + 1) this.tabIndex = 0;
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void (target as TexMath).draw();
    }
  },
  { rootMargin: "800px" },
);

customElements.define("tex-math", TexMath);
