/*
 * Nothing typed is lost. Fields of the page it stands on send what is typed as soon as the writer pauses; what was typed
 * in the moment before a window was closed, a page was loaded anew or the line went is kept in the browser until the
 * server has it, and put back where it was typed when the same page is opened again.
 */

/** What was typed, where, and all that the server may have of it by then. */
interface Kept {
  page: string;
  field: string;
  value: string;
  known: string[];
  at: number;
}

interface Field extends HTMLElement {
  value: string;
  label?: string;
  readonly?: boolean;
  inputElement?: HTMLInputElement;
}

interface Client {
  isActive?(): boolean;
}

const KEY = 'studio-typing';
const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-number-field';
/** After so long without a key, and with nothing on its way, the server has it: fields wait 400 ms. */
const SENT_AFTER = 700;
const WAIT_FOR_FIELD = 10_000;
/** What is older was given up. */
const LONGEST = 24 * 3_600_000;

class TypingKeeper extends HTMLElement {
  private page?: HTMLElement;
  private begun = new WeakMap<Field, string>();
  private timer = 0;

  connectedCallback() {
    this.page = this.parentElement ?? undefined;
    this.page?.addEventListener('focusin', this.onFocus);
    this.page?.addEventListener('input', this.onInput, true);
    this.putBack(Date.now());
  }

  disconnectedCallback() {
    this.page?.removeEventListener('focusin', this.onFocus);
    this.page?.removeEventListener('input', this.onInput, true);
  }

  private onFocus = (event: Event) => {
    const field = fieldOf(event);
    if (field) {
      this.begun.set(field, field.value);
    }
  };

  private onInput = (event: Event) => {
    const field = fieldOf(event);
    if (!field || field.readonly) {
      return;
    }
    const [page, name] = [here(), this.nameOf(field)];
    const kept = read();
    const known =
      kept?.page === page && kept.field === name ? [...kept.known, kept.value] : [this.begun.get(field) ?? ''];
    const value = field.inputElement?.value ?? field.value;
    write({ page, field: name, value, known, at: Date.now() });
    clearTimeout(this.timer);
    this.timer = window.setTimeout(this.forgetWhenSent, SENT_AFTER, field);
  };

  private forgetWhenSent = (field: Field) => {
    const flow = (window as any).Vaadin?.Flow; // eslint-disable-line @typescript-eslint/no-explicit-any
    const clients = Object.values((flow?.clients ?? {}) as Record<string, Client>);
    if (clients.some((client) => client.isActive?.()) || !navigator.onLine) {
      this.timer = window.setTimeout(this.forgetWhenSent, SENT_AFTER, field);
      return;
    }
    this.begun.set(field, field.value);
    localStorage.removeItem(KEY);
  };

  /** Once the page shows the field again; unless somebody has written something else into it meanwhile. */
  private putBack(since: number) {
    const kept = read();
    if (!this.isConnected || kept?.page !== here() || Date.now() - since > WAIT_FOR_FIELD) {
      return;
    }
    const field = this.fields().find((each) => this.nameOf(each) === kept.field);
    const input = field?.inputElement;
    if (!field || !input) {
      requestAnimationFrame(() => this.putBack(since));
      return;
    }
    if (field.value !== kept.value && !field.readonly && kept.known.includes(field.value)) {
      this.begun.set(field, field.value);
      input.value = kept.value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    } else {
      localStorage.removeItem(KEY);
    }
  }

  private fields(): Field[] {
    return [...(this.page?.querySelectorAll<Field>(FIELDS) ?? [])];
  }

  /** Its label, and which of those that are labelled so. */
  private nameOf(field: Field): string {
    const label = labelOf(field);
    const same = this.fields().filter((each) => labelOf(each) === label);
    return `${label}#${same.indexOf(field)}`;
  }
}

function labelOf(field: Field): string {
  return field.label || field.inputElement?.getAttribute('aria-label') || field.localName;
}

function fieldOf(event: Event): Field | undefined {
  return (event.target as HTMLElement).closest<Field>(FIELDS) ?? undefined;
}

function here(): string {
  return location.pathname + location.search;
}

function read(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    return kept && Date.now() - kept.at < LONGEST ? kept : undefined;
  } catch {
    return undefined;
  }
}

function write(kept: Kept) {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // a browser that keeps nothing: the pause while typing saves it all the same
  }
}

customElements.define('typing-keeper', TypingKeeper);
