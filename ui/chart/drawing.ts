import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Scale,
  Tooltip,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const THICKEST = 36;

/** Of the width, for the names of bars that lie. */
const NAMES = 0.42;

/** A name on as many lines as it needs to leave the bars their room, on two at most. */
function lines(name: string, chart: Chart): string[] {
  const room = chart.width * NAMES;
  const { ctx } = chart;
  ctx.save();
  ctx.font = `${Chart.defaults.font.size}px ${Chart.defaults.font.family}`;
  const fits = (text: string) => ctx.measureText(text).width <= room;
  const found = [''];
  for (const word of name.split(' ')) {
    const longer = `${found[found.length - 1]} ${word}`.trim();
    if (fits(longer) || found.length === 2) {
      found[found.length - 1] = longer;
    } else {
      found.push(word);
    }
  }
  const [last] = found.slice(-1);
  let kept = last;
  while (kept.length > 1 && !fits(kept === last ? kept : `${kept}…`)) {
    kept = kept.slice(0, -1).trimEnd();
  }
  ctx.restore();
  return [...found.slice(0, -1), kept === last ? kept : `${kept}…`].filter((line) => line !== '');
}

/** Draws the table within `host` on the canvas within it. */
export function drawTable(host: HTMLElement): Chart | undefined {
  const canvas = host.querySelector('canvas');
  const table = host.querySelector('table');
  if (!canvas || !table) {
    return undefined;
  }
  const style = getComputedStyle(host);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const rows = [...table.tBodies[0].rows];
  const cells = rows.map((row) => [...row.cells].slice(1));
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
  const kind = host.dataset.kind ?? 'bars';
  const lying = kind === 'lying-bars';
  const stacked = kind !== 'line' && kind !== 'paired-bars' && heads.length > 1;
  const number = new Intl.NumberFormat('en-GB');
  const values = {
    stacked,
    beginAtZero: true,
    grid: { color: colour('--office-rule') },
    border: { display: false },
    ticks: {
      color: colour('--lumo-secondary-text-color'),
      maxTicksLimit: 6,
      precision: 0,
      callback: (value: string | number) => (host.dataset.before ?? '') + number.format(Number(value)),
    },
  };
  const names = {
    stacked,
    grid: { display: false },
    border: { color: colour('--office-rule') },
    ticks: {
      color: colour('--lumo-body-text-color'),
      autoSkip: !lying,
      maxRotation: 0,
      ...(lying && {
        callback(this: Scale, value: string | number) {
          return lines(this.getLabelForValue(Number(value)), this.chart);
        },
      }),
    },
  };
  Chart.defaults.font.family = style.fontFamily;
  Chart.defaults.font.size = 14;
  return new Chart(canvas, {
    type: kind === 'line' ? 'line' : 'bar',
    data: {
      labels: rows.map((row) => row.cells[0].textContent ?? ''),
      datasets: heads.map((head, index) => ({
        label: head.textContent ?? '',
        data: cells.map((row) => Number(row[index]?.dataset.value ?? 0)),
        backgroundColor: colour(`--chart-${head.dataset.tone ?? 'accent'}`),
        borderColor: colour(`--chart-${head.dataset.tone ?? 'accent'}`),
        maxBarThickness: THICKEST,
        borderRadius: 2,
        pointRadius: 3,
      })),
    },
    options: {
      indexAxis: lying ? 'y' : 'x',
      maintainAspectRatio: false,
      animation: false,
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: { display: heads.length > 1, align: 'start', labels: { color: names.ticks.color, boxWidth: 14, boxHeight: 14 } },
        tooltip: {
          callbacks: {
            label: (item) => `${item.dataset.label}: ${cells[item.dataIndex]?.[item.datasetIndex]?.textContent ?? ''}`,
          },
        },
      },
      onHover: (event, found) => {
        const link = found.length > 0 && linkIn(cells, found[0]);
        canvas.style.cursor = link ? 'pointer' : 'default';
      },
      onClick: (event, found) => {
        if (found.length > 0) {
          linkIn(cells, found[0])?.click();
        }
      },
    },
  });
}

function linkIn(cells: HTMLTableCellElement[][], place: { index: number; datasetIndex: number }) {
  return cells[place.index]?.[place.datasetIndex]?.querySelector('a') ?? undefined;
}
