import type { RegionKind } from '../../graph';
import { collapse, ELEMENT_NODE, type PageElement, type PageNode, TEXT_NODE } from './dom';

/** A line of a page's text, and its kind where the markup gives it away. */
export interface TextLine {
  readonly text: string;
  readonly kind: RegionKind | null;
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'HEAD',
]);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);
const KINDS = new Map<string, RegionKind>([
  ['FIGCAPTION', 'caption'],
  ['NAV', 'noise'],
  ['FOOTER', 'noise'],
  ['ASIDE', 'noise'],
  ['FORM', 'noise'],
]);

type Step =
  | { readonly node: PageNode; readonly kind: RegionKind | null }
  | { readonly lineBreak: RegionKind | null };

/** The text below an element as lines, one for each block; white space is collapsed, hidden and scripted parts are left out. */
export function textLines(root: PageElement): TextLine[] {
  const lines: TextLine[] = [];
  let line = '';
  const flush = (kind: RegionKind | null) => {
    const text = collapse(line).normalize('NFC');
    if (text !== '') lines.push({ text, kind });
    line = '';
  };
  // A stack instead of recursion: pages nest elements thousands deep.
  const steps: Step[] = [{ node: root, kind: null }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('lineBreak' in step) flush(step.lineBreak);
    else if (step.node.nodeType === TEXT_NODE) line += step.node.nodeValue ?? '';
    else if (step.node.nodeType === ELEMENT_NODE) open(step.node, step.kind, steps, flush);
  }
  flush(null);
  return lines;
}

function open(
  node: PageNode,
  outer: RegionKind | null,
  steps: Step[],
  flush: (kind: RegionKind | null) => void,
): void {
  const name = node.nodeName.toUpperCase();
  if (SKIPPED.has(name) || isHidden(node as PageElement)) return;
  const kind = KINDS.get(name) ?? outer;
  const isBlock = !INLINE.has(name);
  if (isBlock) {
    flush(outer);
    steps.push({ lineBreak: kind });
  }
  for (const child of [...node.childNodes].reverse()) steps.push({ node: child, kind });
}

function isHidden(element: PageElement): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.getAttribute('hidden') !== null || /display\s*:\s*none/i.test(style);
}
