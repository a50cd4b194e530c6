/*
 * The rules of a decision table as one thing to move about in: Ctrl with an arrow goes up or down the column, as Enter does
 * in a cell that is written in. Tab goes along the line, as everywhere.
 */
class RuleGrid extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKey, true);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey, true);
  }

  private onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const written = target.closest('vaadin-text-field') !== null && event.key === 'Enter';
    const moves = event.ctrlKey && !event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (!written && !moves) {
      return;
    }
    const cell = target.closest('td');
    const row = cell?.parentElement;
    const back = event.key === 'ArrowUp' || event.shiftKey;
    const next = back ? row?.previousElementSibling : row?.nextElementSibling;
    const column = cell && row ? [...row.children].indexOf(cell) : -1;
    const field = next?.children[column]?.querySelector<HTMLElement>('vaadin-combo-box, vaadin-text-field, vaadin-button');
    if (field) {
      event.preventDefault();
      event.stopPropagation();
      field.focus();
    }
  };
}

customElements.define('rule-grid', RuleGrid);
