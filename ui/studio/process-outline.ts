/*
 * The outline of a process as one thing to move about in: the arrow keys go from line to line, Home and End to the first
 * and the last, and the tab key leaves it. Each line is a button, and says all there is to say without this.
 */
export class ProcessOutline extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
    // its lines arrive with it, in the same turn
    queueMicrotask(() => this.settle());
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('focusin', this.onFocus);
  }

  /** Called by the server when its lines have changed. */
  settle() {
    const lines = this.lines();
    const current = this.querySelector<HTMLElement>('[aria-current]') ?? lines[0];
    lines.forEach((line) => (line.tabIndex = line === current ? 0 : -1));
    current?.scrollIntoView({ block: 'nearest' });
  }

  focusCurrent() {
    this.settle();
    this.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }

  private lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('button')];
  }

  private onFocus = (event: Event) => {
    const lines = this.lines();
    if (lines.includes(event.target as HTMLElement)) {
      lines.forEach((line) => (line.tabIndex = line === event.target ? 0 : -1));
    }
  };

  private onKey = (event: KeyboardEvent) => {
    const lines = this.lines();
    const at = lines.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 };
    const next = at < 0 || event.altKey || event.ctrlKey || event.metaKey ? undefined : lines[to[event.key]];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };
}

customElements.define('process-outline', ProcessOutline);
