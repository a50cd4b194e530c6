/*
 * A diagram to look at: what was passed, where it stands now. The library that draws it is fetched when the first diagram
 * is shown; the room for it is kept before, so that nothing jumps. The same is told in sentences beside it.
 */

type Labels = Record<'closer' | 'farther' | 'whole' | 'here' | 'failed', string>;

interface Canvas {
  zoom(level: number | 'fit-viewport', center?: 'auto' | { x: number; y: number }): number;
  viewbox(): { scale: number };
  resized(): void;
  scroll(by: { dx: number; dy: number }): void;
  scrollToElement(id: string, padding?: number): void;
  addMarker(id: string, marker: string): void;
}

interface Overlays {
  add(element: string, overlay: { position: Record<string, number>; scale: { min: number; max: number }; html: HTMLElement }): void;
}

interface Badge {
  element: string;
  text: string;
  kind: string;
}

interface Registry {
  get(id: string): unknown;
}

interface Viewer {
  importXML(xml: string): Promise<unknown>;
  get(name: 'canvas'): Canvas;
  get(name: 'elementRegistry'): Registry;
  get(name: 'overlays'): Overlays;
  destroy(): void;
}

/** Below this scale nobody can read the names, so the place where it stands is shown instead of the whole. */
const READABLE = 0.45;
const COMFORTABLE = 0.8;
const LIMITS = { smallest: 0.1, largest: 3 };
const STEP = 60;

/** The room that the drawing takes, as the file says. */
function proportions(xml: string): { width: number; height: number } | undefined {
  const file = new DOMParser().parseFromString(xml, 'application/xml');
  const bounds = [...file.getElementsByTagNameNS('*', 'Bounds')].map((each) =>
    ['x', 'y', 'width', 'height'].map((side) => Number(each.getAttribute(side))),
  );
  if (bounds.length === 0) {
    return undefined;
  }
  const left = Math.min(...bounds.map(([x]) => x));
  const top = Math.min(...bounds.map(([, y]) => y));
  return {
    width: Math.max(...bounds.map(([x, , width]) => x + width)) - left,
    height: Math.max(...bounds.map(([, y, , height]) => y + height)) - top,
  };
}

class ProcessDiagram extends HTMLElement {
  // set by the server, also before this class is known to the browser: declared only, never initialised
  declare xml?: string;
  declare here?: string[];
  declare passed?: string[];
  declare badges?: Badge[];
  declare marks?: Record<string, string>;
  declare labels?: Labels;

  private viewer?: Viewer;
  private watch?: ResizeObserver;
  /** Once somebody has moved it, it stays where they put it. */
  private moved = false;

  connectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected && !this.viewer && this.xml) {
        const sheet = this.keepRoom(this.xml);
        this.draw(this.xml, sheet).catch((failure: unknown) => this.say(failure, sheet));
      }
    });
  }

  disconnectedCallback() {
    this.watch?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.replaceChildren();
  }

  private keepRoom(xml: string): HTMLElement {
    const sheet = document.createElement('div');
    sheet.className = 'drawing';
    sheet.tabIndex = 0;
    sheet.setAttribute('role', 'group');
    sheet.setAttribute('aria-label', this.getAttribute('aria-label') ?? '');
    const size = proportions(xml);
    if (size) {
      sheet.style.aspectRatio = `${size.width + 40} / ${size.height + 40}`;
    }
    this.replaceChildren(sheet, this.tools());
    return sheet;
  }

  private async draw(xml: string, sheet: HTMLElement) {
    const { openViewer } = await import('./viewer');
    // while it was fetched the page may have been left, or this may have been moved, which begins a sheet anew
    if (!sheet.isConnected) {
      return;
    }
    const viewer: Viewer = openViewer(sheet);
    this.viewer = viewer;
    await viewer.importXML(xml);
    if (!sheet.isConnected) {
      return;
    }
    const canvas = viewer.get('canvas');
    const known = (id: string) => viewer.get('elementRegistry').get(id) !== undefined;
    this.passed?.filter(known).forEach((id) => canvas.addMarker(id, 'passed'));
    this.here?.filter(known).forEach((id) => canvas.addMarker(id, 'here'));
    Object.entries(this.marks ?? {})
      .filter(([id]) => known(id))
      .forEach(([id, mark]) => canvas.addMarker(id, mark));
    this.badges?.filter((badge) => known(badge.element)).forEach((badge) => this.pin(viewer.get('overlays'), badge));
    sheet.querySelectorAll('svg').forEach((drawing) => {
      drawing.removeAttribute('tabindex');
      drawing.setAttribute('aria-hidden', 'true');
    });
    sheet.querySelector('.bjs-powered-by')?.setAttribute('aria-label', 'bpmn.io');
    sheet.addEventListener('mousedown', () => (this.moved = true));
    sheet.addEventListener('keydown', (event) => this.onKey(event));
    sheet.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    this.moved = false;
    this.watch = new ResizeObserver(() => this.fit(sheet));
    this.watch.observe(sheet);
  }

  private pin(overlays: Overlays, badge: Badge) {
    const html = document.createElement('span');
    html.className = `badge ${badge.kind}`;
    html.textContent = badge.text;
    html.setAttribute('aria-hidden', 'true');
    overlays.add(badge.element, { position: { top: -14, left: -6 }, scale: { min: 0.75, max: 1.25 }, html });
  }

  /** The page may still be settling, and telephones are turned: fits anew until somebody has moved it. */
  private fit(sheet: HTMLElement) {
    const canvas = this.viewer?.get('canvas');
    if (!canvas || sheet.clientWidth === 0) {
      return;
    }
    canvas.resized();
    if (!this.moved && canvas.zoom('fit-viewport', 'auto') < READABLE) {
      this.showHere();
    }
  }

  private tools(): HTMLElement {
    const tools = document.createElement('div');
    tools.className = 'tools';
    tools.append(
      this.tool('−', 'farther', () => this.zoomBy(1 / 1.25)),
      this.tool('+', 'closer', () => this.zoomBy(1.25)),
      this.tool('', 'whole', () => this.viewer?.get('canvas').zoom('fit-viewport', 'auto')),
    );
    if (this.here?.length) {
      tools.append(this.tool('', 'here', () => this.showHere()));
    }
    return tools;
  }

  private tool(sign: string, name: keyof Labels, act: () => void): HTMLElement {
    const tool = document.createElement('button');
    const label = this.labels?.[name] ?? name;
    tool.type = 'button';
    tool.textContent = sign || label;
    tool.setAttribute('aria-label', label);
    tool.title = label;
    tool.addEventListener('click', () => {
      this.moved = true;
      act();
    });
    return tool;
  }

  private placeNow(): string | undefined {
    return this.here?.find((id) => this.viewer?.get('elementRegistry').get(id));
  }

  private showHere() {
    const place = this.placeNow();
    const canvas = this.viewer?.get('canvas');
    if (place && canvas) {
      canvas.zoom(Math.max(COMFORTABLE, canvas.viewbox().scale));
      canvas.scrollToElement(place, (this.firstElementChild?.clientHeight ?? 200) / 3);
    }
  }

  private zoomBy(factor: number, center?: { x: number; y: number }) {
    const canvas = this.viewer?.get('canvas');
    if (canvas) {
      const scale = canvas.viewbox().scale * factor;
      canvas.zoom(Math.min(LIMITS.largest, Math.max(LIMITS.smallest, scale)), center ?? 'auto');
    }
  }

  /** The page scrolls under the wheel as everywhere; with Ctrl, as with two fingers on a pad, the diagram comes closer. */
  private onWheel(event: WheelEvent) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.moved = true;
      const frame = this.getBoundingClientRect();
      const at = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      this.zoomBy(event.deltaY < 0 ? 1.1 : 1 / 1.1, at);
    }
  }

  private onKey(event: KeyboardEvent) {
    const canvas = this.viewer?.get('canvas');
    const acts: Record<string, () => unknown> = {
      ArrowLeft: () => canvas?.scroll({ dx: STEP, dy: 0 }),
      ArrowRight: () => canvas?.scroll({ dx: -STEP, dy: 0 }),
      ArrowUp: () => canvas?.scroll({ dx: 0, dy: STEP }),
      ArrowDown: () => canvas?.scroll({ dx: 0, dy: -STEP }),
      '+': () => this.zoomBy(1.25),
      '=': () => this.zoomBy(1.25),
      '-': () => this.zoomBy(1 / 1.25),
      '0': () => canvas?.zoom('fit-viewport', 'auto'),
    };
    const act = event.altKey || event.ctrlKey || event.metaKey ? undefined : acts[event.key];
    if (act) {
      event.preventDefault();
      this.moved = true;
      act();
    }
  }

  private say(failure: unknown, sheet: HTMLElement) {
    if (!sheet.isConnected) {
      return;
    }
    console.error(failure);
    const line = document.createElement('p');
    line.textContent = this.labels?.failed ?? '';
    this.replaceChildren(line);
  }
}

customElements.define('process-diagram', ProcessDiagram);
