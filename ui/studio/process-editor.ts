/*
 * The picture of a process, to draw in. The truth is the server's: each change is sent there at once with the number of
 * the drawing it was made in, and what comes back replaces the picture; so the outline beside it and the picture cannot
 * tell two stories. Undo is asked of the server too. The library is fetched when the first one is shown.
 */

// the library comes without types
/* eslint-disable @typescript-eslint/no-explicit-any */

export interface Finding {
  element: string;
  kind: 'error' | 'warning' | 'passed';
  text: string;
}

const LIMITS = { smallest: 0.2, largest: 3 };
/** On such a screen fingers would drag things about without meaning to: there the picture is to look at and to choose in. */
const NARROW = '(max-width: 48rem)';
/** Below this scale nobody can read the names. */
const READABLE = 0.5;
const COMFORTABLE = 0.7;

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The room that an element takes on the sheet; of an arrow, all of its way. */
function boundsOf(element: any): Bounds {
  if (!element.waypoints) {
    return element;
  }
  const along = (side: 'x' | 'y') => element.waypoints.map((point: any) => point[side]);
  const [left, top] = [Math.min(...along('x')), Math.min(...along('y'))];
  return { x: left, y: top, width: Math.max(...along('x')) - left, height: Math.max(...along('y')) - top };
}

function beginningOf(element: any): Bounds {
  const [{ x, y }] = element.waypoints ?? [element];
  return { x, y, width: 0, height: 0 };
}

class ProcessEditor extends HTMLElement {
  // set by the server, also before this class is known to the browser: declared only, never initialised
  declare xml?: string;
  declare number?: number;
  declare chosen?: string;
  declare locked?: boolean;
  declare findings?: Finding[];
  declare labels?: Record<string, string>;

  private board?: any;
  private sheet?: HTMLElement;
  private drawn?: number;
  private importing = false;
  private ready = false;
  private marks: string[] = [];
  private wanted = false;

  connectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected && !this.board && this.xml) {
        this.open().catch((failure: unknown) => this.say(failure));
      }
    });
  }

  disconnectedCallback() {
    this.board?.destroy();
    this.board = undefined;
    this.ready = false;
    this.drawn = undefined;
    this.replaceChildren();
  }

  /** Called by the server when something it gave has changed. */
  async refresh() {
    if (!this.ready || this.importing) {
      return;
    }
    if (this.drawn !== this.number) {
      await this.import(false);
    }
    this.mark();
    this.choose();
  }

  /** Called by the server when something was chosen elsewhere: its place on the picture is to be seen. */
  async show() {
    this.wanted = true;
    await this.refresh();
  }

  private async open() {
    const sheet = document.createElement('div');
    sheet.className = 'drawing';
    this.sheet = sheet;
    this.replaceChildren(sheet, this.tools());
    const [{ openBoard }] = await Promise.all([import('./modeler'), this.roomFor(sheet)]);
    // while it was fetched the page may have been left, or this may have been moved, which begins a sheet anew
    if (!sheet.isConnected) {
      return;
    }
    this.board = openBoard(sheet, this.readOnly(), this.labels ?? {});
    this.board.on('selection.changed', (event: any) => this.onChosen(event.newSelection));
    this.board.on('commandStack.changed', () => this.onDrawn());
    sheet.addEventListener('keydown', (event) => this.onKey(event), true);
    sheet.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    await this.import(true);
    const canvas = sheet.querySelector('svg');
    canvas?.setAttribute('role', 'application');
    canvas?.setAttribute('aria-label', this.getAttribute('aria-label') ?? '');
    sheet.querySelector('.bjs-powered-by')?.setAttribute('aria-label', 'bpmn.io');
    this.ready = true;
    await this.refresh();
  }

  private readOnly(): boolean {
    return this.locked === true || matchMedia(NARROW).matches;
  }

  /** The page may still be settling; what is measured before would be nothing. */
  private roomFor(sheet: HTMLElement): Promise<void> {
    return new Promise((settled) => {
      const watch = new ResizeObserver(() => {
        if (sheet.clientWidth > 0 && sheet.clientHeight > 0) {
          watch.disconnect();
          settled();
        }
      });
      watch.observe(sheet);
    });
  }

  private async import(first: boolean) {
    const canvas = this.board.get('canvas');
    const before = first ? undefined : canvas.viewbox();
    this.importing = true;
    try {
      this.drawn = this.number;
      this.marks = [];
      await this.board.importXML(this.xml);
      if (before && before.scale > 0 && before.width > 0) {
        canvas.viewbox({ x: before.x, y: before.y, width: before.width, height: before.height });
      } else {
        this.showWhole();
      }
    } finally {
      this.importing = false;
    }
    // another may have come while this one was drawn
    if (this.drawn !== this.number) {
      await this.import(false);
    }
  }

  private showWhole() {
    const canvas = this.board.get('canvas');
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
    if (canvas.viewbox().scale < READABLE) {
      canvas.zoom(COMFORTABLE);
      const { inner, width, height } = canvas.viewbox();
      // beside the tools, which lie over the sheet
      canvas.viewbox({ x: inner.x - 40 - this.covered(), y: inner.y - 40, width, height });
    }
  }

  /** How much of the sheet lies under the tools at its left, in the measure of the drawing. */
  private covered(): number {
    const palette = this.sheet?.querySelector<HTMLElement>('.djs-palette');
    return palette?.offsetParent
      ? (palette.offsetLeft + palette.offsetWidth) / this.board.get('canvas').viewbox().scale
      : 0;
  }

  private async onDrawn() {
    if (this.importing || this.readOnly()) {
      return;
    }
    const { xml } = await this.board.saveXML({ format: true });
    const base = this.drawn;
    this.dispatchEvent(new CustomEvent('drawn', { detail: { xml, base } }));
  }

  /** The server took in what was drawn here, under a new number; nothing need be drawn anew. */
  taken(number: number) {
    this.drawn = number;
    this.number = number;
    this.mark();
  }

  private onChosen(selection: any[]) {
    if (this.importing || selection.length > 1) {
      return;
    }
    const element = selection[0]?.labelTarget ?? selection[0];
    const id = element?.id ?? '';
    if (id !== (this.chosen ?? '')) {
      this.chosen = id;
      this.dispatchEvent(new CustomEvent('chosen', { detail: { id } }));
    }
  }

  private choose() {
    const selection = this.board.get('selection');
    const named = this.chosen ? this.board.get('elementRegistry').get(this.chosen) : undefined;
    // the process as a whole is no thing on the sheet
    const element = named?.parent ? named : undefined;
    const current = selection.get()[0];
    if (element && (current !== element || this.wanted)) {
      selection.select(element);
      this.bringIntoView(element);
    } else if (!element && current) {
      selection.select([]);
    }
    this.wanted = false;
  }

  /** Moves the sheet only where not all of it can be seen: what lies under the tools cannot. */
  private bringIntoView(element: any) {
    const canvas = this.board.get('canvas');
    const all = boundsOf(element);
    // the sheet may have become narrower since
    canvas.resized();
    let view = canvas.viewbox();
    if (!(view.width > 0 && view.height > 0)) {
      return;
    }
    if (view.scale < READABLE) {
      canvas.zoom(COMFORTABLE, { x: 0, y: 0 });
      view = canvas.viewbox();
    }
    const covered = this.covered();
    const room = { x: view.x + covered, y: view.y, width: view.width - covered, height: view.height };
    // of a long arrow its beginning
    const shown = all.width < room.width && all.height < room.height ? all : beginningOf(element);
    const inside =
      shown.x >= room.x &&
      shown.y >= room.y &&
      shown.x + shown.width <= room.x + room.width &&
      shown.y + shown.height <= room.y + room.height;
    if (!inside) {
      canvas.viewbox({
        x: shown.x + shown.width / 2 - room.width / 2 - covered,
        y: shown.y + shown.height / 2 - room.height / 2,
        width: view.width,
        height: view.height,
      });
    }
  }

  private mark() {
    const overlays = this.board.get('overlays');
    const registry = this.board.get('elementRegistry');
    const canvas = this.board.get('canvas');
    overlays.remove({ type: 'finding' });
    this.marks.forEach((id) => registry.get(id) && canvas.removeMarker(id, 'passed'));
    this.marks = [];
    this.findings
      ?.filter((finding) => registry.get(finding.element))
      .forEach((finding) => {
        if (finding.kind === 'passed') {
          canvas.addMarker(finding.element, 'passed');
          this.marks.push(finding.element);
          return;
        }
        const html = document.createElement('span');
        html.className = `finding ${finding.kind}`;
        html.textContent = '!';
        html.title = finding.text;
        html.setAttribute('aria-hidden', 'true');
        const arrow = registry.get(finding.element).waypoints !== undefined;
        overlays.add(finding.element, 'finding', {
          position: arrow ? { top: 0, left: 0 } : { top: -10, right: 10 },
          html,
        });
      });
  }

  private tools(): HTMLElement {
    const tools = document.createElement('div');
    tools.className = 'tools';
    tools.append(
      this.tool('−', 'farther', () => this.zoomBy(1 / 1.25)),
      this.tool('+', 'closer', () => this.zoomBy(1.25)),
      this.tool('', 'whole', () => this.board?.get('canvas').zoom('fit-viewport', 'auto')),
    );
    if (this.locked !== true && this.readOnly()) {
      const hint = document.createElement('span');
      hint.textContent = this.labels?.narrow ?? '';
      tools.append(hint);
    }
    return tools;
  }

  private tool(sign: string, name: string, act: () => void): HTMLElement {
    const tool = document.createElement('button');
    const label = this.labels?.[name] ?? name;
    tool.type = 'button';
    tool.textContent = sign || label;
    tool.setAttribute('aria-label', label);
    tool.title = label;
    tool.addEventListener('click', act);
    return tool;
  }

  private zoomBy(factor: number, center?: { x: number; y: number }) {
    const canvas = this.board?.get('canvas');
    if (canvas) {
      const scale = canvas.viewbox().scale * factor;
      canvas.zoom(Math.min(LIMITS.largest, Math.max(LIMITS.smallest, scale)), center ?? 'auto');
    }
  }

  /** The page scrolls under the wheel as everywhere; with Ctrl, as with two fingers on a pad, the picture comes closer. */
  private onWheel(event: WheelEvent) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const frame = this.getBoundingClientRect();
      this.zoomBy(event.deltaY < 0 ? 1.1 : 1 / 1.1, { x: event.clientX - frame.left, y: event.clientY - frame.top });
    }
  }

  /** Undoing is the server's, so that it takes back what was done in the outline too. */
  private onKey(event: KeyboardEvent) {
    const writing = (event.target as HTMLElement).isContentEditable;
    if (!(event.ctrlKey || event.metaKey) || writing) {
      return;
    }
    const key = event.key.toLowerCase();
    const wish = key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || key === 'z' ? 'redo' : undefined;
    if (wish) {
      event.preventDefault();
      event.stopPropagation();
      this.dispatchEvent(new CustomEvent(wish));
    } else if (key === 'c' || key === 'v' || key === 'x') {
      event.stopPropagation();
    }
  }

  private say(failure: unknown) {
    if (!this.sheet?.isConnected) {
      return;
    }
    console.error(failure);
    const line = document.createElement('p');
    line.textContent = this.labels?.failed ?? '';
    this.replaceChildren(line);
  }
}

customElements.define('process-editor', ProcessEditor);
