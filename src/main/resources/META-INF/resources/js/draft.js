/* Keeps what is typed into a form in this tab's storage: a form on the server dies with its session, and typed text must not. */
window.evergreenDraft = (() => {
  let key;

  const read = () => JSON.parse(sessionStorage.getItem(key) ?? '{}');

  const write = (kept) => {
    if (Object.keys(kept).length > 0) sessionStorage.setItem(key, JSON.stringify(kept));
    else sessionStorage.removeItem(key);
  };

  /** Without the server: it may be gone while somebody types on. */
  const typed = (event) => {
    const field = event.target.closest('[data-field]');
    const was = event.currentTarget.evergreenTexts?.[field?.dataset.field];
    if (was === undefined) return;
    const is = event.type === 'input' ? event.target.value : field.value;
    const kept = read();
    if (is === was) delete kept[field.dataset.field];
    else kept[field.dataset.field] = { was, is };
    write(kept);
  };

  addEventListener('beforeunload', (event) => {
    if (key && document.querySelector('[data-draft]')?.dataset.draft === key && Object.keys(read()).length > 0) event.preventDefault();
  });

  return {
    /** Begins for a form: answers what was typed into it before. */
    begin(form, name) {
      key = name;
      form.dataset.draft = name;
      form.addEventListener('input', typed);
      form.addEventListener('change', typed);
      return read();
    },

    /** Takes over what the server knows: the texts as they were opened, and everything typed and not saved. */
    keep(form, texts, kept) {
      form.evergreenTexts = texts;
      write(kept);
    },
  };
})();
