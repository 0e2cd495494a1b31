/** What the frame does in the browser: global keys, the colour scheme, and saying that the connection is gone. */

type Texts = { offline: string; hint: string };

const typing = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null ||
    target.closest('vaadin-combo-box, vaadin-text-field, vaadin-text-area, vaadin-date-picker, vaadin-menu-bar-overlay') !== null);

const frame = () => document.querySelector('.shell');

const tell = (name: string) => frame()?.dispatchEvent(new CustomEvent(name));

function onKey(event: KeyboardEvent) {
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    tell('find');
  } else if (!command && !event.altKey && !typing(event.composedPath()[0] ?? null) && singleKeys()) {
    onSingleKey(event);
  }
}

const singleKeys = () => frame()?.getAttribute('data-single-keys') === 'true';

function onSingleKey(event: KeyboardEvent) {
  if (event.key === '?') {
    event.preventDefault();
    tell('shortcuts');
  } else if (event.key === '/') {
    const filter = document.querySelector<HTMLElement>('.filter-text');
    if (filter) {
      event.preventDefault();
      filter.focus();
    }
  }
}

function toggleScheme() {
  const root = document.documentElement;
  const now = root.dataset.scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const next = now === 'dark' ? 'light' : 'dark';
  localStorage.setItem('evergreen.scheme', next);
  root.dataset.scheme = next;
  root.style.colorScheme = next;
}

function watchConnection(texts: Texts) {
  const state = (window as any).Vaadin?.connectionState;
  const banner = document.querySelector<HTMLElement>('.offline');
  if (!state || !banner) {
    return;
  }
  const show = () => {
    const lost = state.state === 'connection-lost' || state.state === 'reconnecting' || !navigator.onLine;
    banner.hidden = !lost;
    banner.textContent = '';
    if (lost) {
      const fact = document.createElement('b');
      fact.textContent = texts.offline;
      const spinner = document.createElement('span');
      spinner.className = 'spin';
      banner.append(spinner, fact, ' ', texts.hint);
    }
  };
  state.addStateChangeListener(show);
  window.addEventListener('online', show);
  window.addEventListener('offline', show);
  show();
}

window.addEventListener('keydown', onKey);
(window as any).Evergreen = { ...(window as any).Evergreen, toggleScheme, watchConnection };
