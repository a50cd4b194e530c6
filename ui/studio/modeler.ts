import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';

/*
 * The drawing board: what may be drawn is what the check of the office lets through, no more. Whatever else an element
 * needs (its form, its group, its step) is said in the panel beside it.
 */

// the library's parts come without types
/* eslint-disable @typescript-eslint/no-explicit-any */

/** A thing that can be drawn: its kind, how it begins, and under which name the texts have it. */
interface Kind {
  name: string;
  icon: string;
  shape: Record<string, unknown>;
}

const KINDS: Kind[] = [
  { name: 'work', icon: 'bpmn-icon-user-task', shape: { type: 'bpmn:UserTask' } },
  { name: 'step', icon: 'bpmn-icon-service-task', shape: { type: 'bpmn:ServiceTask' } },
  { name: 'table', icon: 'bpmn-icon-business-rule-task', shape: { type: 'bpmn:BusinessRuleTask' } },
  { name: 'call', icon: 'bpmn-icon-call-activity', shape: { type: 'bpmn:CallActivity' } },
  { name: 'question', icon: 'bpmn-icon-gateway-xor', shape: { type: 'bpmn:ExclusiveGateway' } },
  { name: 'parallel', icon: 'bpmn-icon-gateway-parallel', shape: { type: 'bpmn:ParallelGateway' } },
  { name: 'first', icon: 'bpmn-icon-gateway-eventbased', shape: { type: 'bpmn:EventBasedGateway' } },
  {
    name: 'time',
    icon: 'bpmn-icon-intermediate-event-catch-timer',
    shape: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:TimerEventDefinition' },
  },
  {
    name: 'message',
    icon: 'bpmn-icon-intermediate-event-catch-message',
    shape: { type: 'bpmn:IntermediateCatchEvent', eventDefinitionType: 'bpmn:MessageEventDefinition' },
  },
  { name: 'end', icon: 'bpmn-icon-end-event-none', shape: { type: 'bpmn:EndEvent' } },
];

/** What is offered right at an element, to come after it. */
const NEXT = ['work', 'step', 'question', 'end'];

/** A timer on the border of a task may be put there by dragging one onto it; these may leave no arrow. */
const LAST = ['bpmn:EndEvent'];

function tools(labels: Record<string, string>) {
  class Palette {
    static $inject = ['palette', 'create', 'elementFactory', 'handTool', 'lassoTool', 'spaceTool'];
    constructor(
      palette: any,
      private create: any,
      private factory: any,
      private hand: any,
      private lasso: any,
      private space: any,
    ) {
      palette.registerProvider(this);
    }

    getPaletteEntries() {
      const entries: Record<string, unknown> = {
        hand: this.tool('hand', 'bpmn-icon-hand-tool', (event: unknown) => this.hand.activateHand(event)),
        lasso: this.tool('lasso', 'bpmn-icon-lasso-tool', (event: unknown) => this.lasso.activateSelection(event)),
        space: this.tool('space', 'bpmn-icon-space-tool', (event: unknown) => this.space.activateSelection(event)),
        separator: { group: 'tools', separator: true },
      };
      KINDS.forEach((kind) => {
        const start = (event: unknown) => this.create.start(event, this.factory.createShape({ ...kind.shape }));
        entries[`create-${kind.name}`] = {
          group: 'create',
          className: kind.icon,
          title: labels[kind.name],
          action: { dragstart: start, click: start },
        };
      });
      return entries;
    }

    private tool(name: string, className: string, click: (event: unknown) => void) {
      return { group: 'tools', className, title: labels[name], action: { click } };
    }
  }

  class Pad {
    static $inject = ['contextPad', 'autoPlace', 'create', 'elementFactory', 'connect', 'modeling', 'rules'];
    constructor(
      pad: any,
      private place: any,
      private create: any,
      private factory: any,
      private connect: any,
      private modeling: any,
      private rules: any,
    ) {
      pad.registerProvider(this);
    }

    getContextPadEntries(element: any) {
      const entries: Record<string, unknown> = {};
      const isArrow = element.waypoints !== undefined;
      const isNode = !isArrow && element.type !== 'bpmn:Process' && element.type !== 'label';
      const inside = element.businessObject.triggeredByEvent || element.type === 'bpmn:TextAnnotation';
      if (isNode && !inside && !LAST.includes(element.type)) {
        KINDS.filter((kind) => NEXT.includes(kind.name)).forEach((kind) => {
          const shape = () => this.factory.createShape({ ...kind.shape });
          entries[`append-${kind.name}`] = {
            group: 'model',
            className: kind.icon,
            title: labels[`append-${kind.name}`],
            action: {
              click: () => this.place.append(element, shape()),
              dragstart: (event: unknown) => this.create.start(event, shape(), { source: element }),
            },
          };
        });
        const draw = (event: unknown) => this.connect.start(event, element);
        entries.connect = {
          group: 'connect',
          className: 'bpmn-icon-connection-multi',
          title: labels.connect,
          action: { click: draw, dragstart: draw },
        };
      }
      if (this.rules.allowed('elements.delete', { elements: [element] })) {
        entries.delete = {
          group: 'edit',
          className: 'bpmn-icon-trash',
          title: labels.delete,
          action: { click: () => this.modeling.removeElements([element]) },
        };
      }
      return entries;
    }

    getMultiElementContextPadEntries() {
      return {};
    }
  }

  return {
    paletteProvider: ['type', Palette],
    contextPadProvider: ['type', Pad],
    // kinds are not changed into others, and nothing is coloured: both would let in what the check refuses
    replaceMenuProvider: ['value', null],
    __init__: ['paletteProvider', 'contextPadProvider'],
  };
}

/** Draws in the colours of the page, so that light and dark need no drawing anew. */
export function openBoard(container: HTMLElement, locked: boolean, labels: Record<string, string>): any {
  const options = {
    container,
    moddleExtensions: { camunda },
    zoomScroll: { enabled: false },
    bpmnRenderer: {
      defaultFillColor: 'var(--office-sheet)',
      defaultStrokeColor: 'var(--diagram-line)',
      defaultLabelColor: 'var(--lumo-body-text-color)',
    },
  };
  if (locked) {
    return new NavigatedViewer(options);
  }
  const modeler: any = new Modeler({ ...options, additionalModules: [tools(labels)] } as any);
  modeler.get('editorActions').unregister('replaceElement');
  return modeler;
}
