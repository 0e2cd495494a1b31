/* Keeps what is typed into a form in this tab's storage: a form on the server dies with its session, and typed text must not. */
window.evergreenDraft = (() => {
  const opened = new Map();

  const read = (name) => JSON.parse(sessionStorage.getItem(name) ?? '{}');

  const write = (name, kept) => {
    if (Object.keys(kept).length > 0) sessionStorage.setItem(name, JSON.stringify(kept));
    else sessionStorage.removeItem(name);
  };

  /** Without the server: it may be gone while somebody types on. */
  const typed = (event) => {
    const name = event.currentTarget.dataset.draft;
    const field = event.target.closest('[data-field]');
    const was = opened.get(name)?.[field?.dataset.field];
    if (was === undefined) return;
    const is = event.type === 'input' ? event.target.value : field.value;
    const kept = read(name);
    if (is === was) delete kept[field.dataset.field];
    else kept[field.dataset.field] = { was, is };
    write(name, kept);
  };

  /** A reload brings back what was typed, so there is nothing to ask: not when a session has ended and the page begins anew either. */
  let reloading = false;
  window.navigation?.addEventListener('navigate', (event) => {
    reloading = event.navigationType === 'reload';
  });

  addEventListener('beforeunload', (event) => {
    if (reloading) return;
    const form = document.querySelector('[data-draft]');
    if (form && Object.keys(read(form.dataset.draft)).length > 0) event.preventDefault();
  });

  return {
    /** Begins for a form: answers what was typed into it before. */
    begin(form, name, texts) {
      opened.set(name, texts);
      form.dataset.draft = name;
      form.addEventListener('input', typed);
      form.addEventListener('change', typed);
      return read(name);
    },

    /** Takes over what the server knows: the texts as they were opened, and everything typed and not saved. */
    keep(name, texts, kept) {
      opened.set(name, texts);
      write(name, kept);
    },
  };
})();
