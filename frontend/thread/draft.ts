/** Half-written text in this tab's storage: it survives a reload, a lost connection and an ended session. */
export class Draft {
  constructor(private readonly key: string) {}

  get text(): string {
    return this.key ? (sessionStorage.getItem(this.key) ?? '') : '';
  }

  keep(text: string): void {
    if (!this.key) return;
    try {
      if (text) sessionStorage.setItem(this.key, text);
      else sessionStorage.removeItem(this.key);
    } catch {
      // a full store keeps no more drafts; the text itself is still here, and is told to the server
    }
  }
}
