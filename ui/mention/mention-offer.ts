/*
 * Offers names while somebody types `@` in the text field within it. What is offered is what the server gave: people who may
 * read what is written.
 */
import TextExpanderElement from '@github/text-expander-element';

interface Change extends CustomEvent {
  detail: { text: string; provide(answer: { matched: boolean; fragment?: HTMLElement }): void };
}

interface Choice extends CustomEvent {
  detail: { item: HTMLElement; value: string | null };
}

const MOST = 6;

class MentionOffer extends TextExpanderElement {
  // set by the server, also before this class is known to the browser: declared only, never initialised
  declare names?: string[];
  declare label?: string;

  private attempts = 0;

  constructor() {
    super();
    this.addEventListener('text-expander-change', (event) => this.offer(event as Change));
    this.addEventListener('text-expander-value', (event) => {
      const { detail } = event as Choice;
      detail.value = `@${detail.item.textContent ?? ''}`;
    });
    this.addEventListener('text-expander-activate', () => queueMicrotask(() => this.settle()));
    this.addEventListener('text-expander-committed', () => this.tellTheField());
  }

  /** Waits for the field to have its text area; when this is moved meanwhile, it waits anew. */
  connectedCallback() {
    this.setAttribute('keys', '@');
    this.setAttribute('multiword', '@');
    this.attempts += 1;
    const attempt = this.attempts;
    customElements.whenDefined('vaadin-text-area').then(() =>
      requestAnimationFrame(() => {
        if (this.isConnected && attempt === this.attempts) {
          super.connectedCallback();
        }
      }),
    );
  }

  /**
   * Puts the list below the text: the library measures by a copy of the text area, which has no room within the field. And a
   * text area of several lines is no combobox; that it leads to a list is said by what is left.
   */
  private settle() {
    const text = this.querySelector('textarea');
    const list = this.querySelector<HTMLElement>('.mention-names');
    if (!text || !list) {
      return;
    }
    list.style.left = '0';
    list.style.top = `${text.getBoundingClientRect().bottom - this.getBoundingClientRect().top + 4}px`;
    text.removeAttribute('role');
    text.removeAttribute('aria-expanded');
  }

  private offer({ detail }: Change) {
    const typed = detail.text.toLocaleLowerCase();
    const fitting = (this.names ?? [])
      .filter((name) => ` ${name.toLocaleLowerCase()}`.includes(` ${typed}`))
      .slice(0, MOST);
    detail.provide({ matched: fitting.length > 0, fragment: this.list(fitting) });
  }

  private list(names: string[]): HTMLElement {
    const list = document.createElement('ul');
    list.className = 'mention-names';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.label ?? '');
    names.forEach((name, index) => {
      const line = document.createElement('li');
      line.id = `mention-${index}`;
      line.setAttribute('role', 'option');
      line.textContent = name;
      list.append(line);
    });
    return list;
  }

  /** The field hears of what people type; this was not typed. */
  private tellTheField() {
    const field = this.querySelector('textarea');
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

customElements.define('mention-offer', MentionOffer);
