import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/** Draws in the colours of the page, so that light and dark need no drawing anew. */
export function openViewer(container: HTMLElement) {
  return new NavigatedViewer({
    container,
    zoomScroll: { enabled: false },
    bpmnRenderer: {
      defaultFillColor: 'var(--office-sheet)',
      defaultStrokeColor: 'var(--diagram-line)',
      defaultLabelColor: 'var(--lumo-body-text-color)',
    },
  });
}
