/*
 * A table of numbers, also drawn. It draws what its own table says and nothing else, so that the picture and the table
 * cannot tell two stories; a bar opens what its cell links to. The library is fetched when the first one is shown.
 */
interface Drawing {
  destroy(): void;
}

class OfficeChart extends HTMLElement {
  private drawing?: Drawing;
  private watch?: MutationObserver;

  connectedCallback() {
    // its table arrives with it, in the same turn
    queueMicrotask(() => this.draw());
    this.watch = new MutationObserver(() => this.draw());
    this.watch.observe(document.documentElement, { attributeFilter: ['theme'] });
  }

  disconnectedCallback() {
    this.watch?.disconnect();
    this.drawing?.destroy();
    this.drawing = undefined;
  }

  /** Also when the page turns light or dark: colours are taken when it is drawn. */
  private async draw() {
    const { drawTable } = await import('./drawing');
    // while it was fetched the page may have been left
    if (this.isConnected) {
      this.drawing?.destroy();
      this.drawing = drawTable(this);
    }
  }
}

customElements.define('office-chart', OfficeChart);
