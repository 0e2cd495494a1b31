/** What the tool bar's buttons and the keys do to the text. All browsers carry out execCommand, with undo. */
export type Command = 'bold' | 'italic' | 'list' | 'numbers' | 'quote' | 'code' | 'link' | 'attach';

export const COMMANDS: readonly Command[] = ['bold', 'italic', 'list', 'numbers', 'quote', 'code', 'link', 'attach'];

const KEYS: Readonly<Record<string, Command>> = { b: 'bold', i: 'italic' };
/** Without Shift, the application's own search opens from here too. */
const KEYS_WITH_SHIFT: Readonly<Record<string, Command>> = { k: 'link' };

/** What is typed becomes paragraphs and elements, never styles. */
export function begin(): void {
  document.execCommand('defaultParagraphSeparator', false, 'p');
  document.execCommand('styleWithCSS', false, 'false');
}

export function commandOf(event: KeyboardEvent): Command | undefined {
  const held = (event.ctrlKey || event.metaKey) && !event.altKey;
  const keys = event.shiftKey ? KEYS_WITH_SHIFT : KEYS;
  return held ? keys[event.key.toLowerCase()] : undefined;
}

export function run(command: Exclude<Command, 'link' | 'attach'>): void {
  switch (command) {
    case 'bold':
    case 'italic':
      document.execCommand(command);
      break;
    case 'list':
      document.execCommand('insertUnorderedList');
      break;
    case 'numbers':
      document.execCommand('insertOrderedList');
      break;
    case 'quote':
      block('BLOCKQUOTE');
      break;
    case 'code':
      block('PRE');
      break;
  }
}

/** The same once more makes it a paragraph again. */
function block(tag: string): void {
  document.execCommand('formatBlock', false, around(tag) ? 'P' : tag);
  if (tag === 'BLOCKQUOTE' && around(tag)) document.execCommand('outdent');
}

export function around(selector: string): Element | null {
  const node = document.getSelection()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(`[role='textbox'] ${selector}`) ?? null;
}

/** Whether a command holds where the caret is; nothing where that means nothing. */
export function holds(command: Command): boolean | undefined {
  switch (command) {
    case 'bold':
    case 'italic':
      return document.queryCommandState(command);
    case 'list':
      return around('ul') !== null;
    case 'numbers':
      return around('ol') !== null;
    case 'quote':
      return around('blockquote') !== null;
    case 'code':
      return around('pre') !== null;
    case 'link':
    case 'attach':
      return undefined;
  }
}
