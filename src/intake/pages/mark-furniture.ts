/**
 * Before readability: what templates name as furniture goes, and what they name as captions becomes `<figcaption>`.
 * Readability takes the names of boxes into account only for whole regions, and loses them when it simplifies elements.
 */
import type { DomDocument, DomElement } from './dom.ts';
import { NAMED_CAPTION, NAMED_FURNITURE } from './page-furniture.ts';
import { countWords } from './plain.ts';

/** Words. What is longer is left to be judged by its text, whatever a template calls it. */
const LONG = 40;
const LONGEST_CAPTION = 100;
/** Letters of an element that are looked at: enough to tell that it is long. */
const LOOKED_AT = 1_000;
const BOXES = 'div, section, aside, ul, ol, p, span, figure, nav, form, header, footer, dl';

export function markFurniture(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(BOXES)]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase().slice(0, 300);
    if (name.trim() === '') continue;
    if (NAMED_CAPTION.test(name)) markCaption(document, element);
    else if (NAMED_FURNITURE.test(name) && isShort(element, LONG) && element.querySelector('h1, article, main') === null)
      element.remove();
  }
}

function isShort(element: DomElement, limit: number): boolean {
  const text = element.textContent ?? '';
  return text.length < LOOKED_AT && countWords(text) < limit;
}

function markCaption(document: DomDocument, element: DomElement): void {
  if (!isShort(element, LONGEST_CAPTION) || element.querySelector('figcaption') !== null) return;
  const caption = document.createElement('figcaption');
  caption.append(...element.childNodes);
  element.replaceWith(caption);
}
