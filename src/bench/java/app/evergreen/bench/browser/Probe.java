package app.evergreen.bench.browser;

/**
 * The clock inside the page, put into every document before its own scripts. A moment counts as painted when a task runs that was
 * queued in the animation frame after the change: then the frame's styles, layout and paint are done. An input event counts from its
 * own time stamp, which the browser took when the input arrived, so that time it spent waiting for the page is included.
 */
final class Probe {

    /** How long a condition is waited for, in milliseconds; a try that takes longer has failed. */
    static final int PATIENCE = 10_000;

    /** How long nothing may change until a page counts as finished, in milliseconds. */
    static final int QUIET = 400;

    /** How long a page is left alone between two tries, in milliseconds. */
    static final int BREATH = 150;

    static final String SCRIPT = """
            (() => {
              const painted = (done) => requestAnimationFrame(() => {
                const after = new MessageChannel();
                after.port1.onmessage = () => done(performance.now());
                after.port2.postMessage(null);
              });
              const sample = (event, run) => {
                const begun = { at: event === null ? 0 : undefined };
                const begin = (input) => { begun.at = input.timeStamp; };
                if (event !== null) addEventListener(event, begin, { capture: true, once: true });
                window.bench.sample = new Promise((resolve) => {
                  const timer = setTimeout(() => resolve(null), %1$d);
                  const end = (times) => { clearTimeout(timer); resolve({ ...times, begin: begun.at, origin: performance.timeOrigin }); };
                  run(() => begun.at !== undefined, end);
                });
              };
              window.bench = {
                answered: null,
                /** From the event (or the document's beginning) until the condition holds: when it did, and when that was painted. */
                until: (event, condition) => sample(event, (begun, end) => {
                  const observer = new MutationObserver(() => {
                    if (!begun() || !condition()) return;
                    observer.disconnect();
                    const changed = performance.now();
                    painted((paint) => end({ changed, paint }));
                  });
                  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
                }),
                /** From the event until the elements that match have changed for the last time, and that was painted. */
                settled: (event, selector) => sample(event, (begun, end) => {
                  let quiet, last;
                  const observer = new MutationObserver((changes) => {
                    if (!begun() || !changes.some((change) => change.target.matches?.(selector))) return;
                    const changed = performance.now();
                    painted((paint) => { last = { changed, paint }; });
                    clearTimeout(quiet);
                    quiet = setTimeout(() => { observer.disconnect(); end(last); }, %2$d);
                  });
                  observer.observe(document, { subtree: true, childList: true });
                }),
                cards: () => document.querySelectorAll('eg-board .cards > [data-card]').length,
                lane: (card) => {
                  const element = document.querySelector(`[data-card="${card}"]`);
                  return element && !element.matches('.slot') ? Number(element.parentElement.dataset.lane) : null;
                },
                holds: (lane, title) => [...document.querySelectorAll(`.cards[data-lane="${lane}"] > [data-card] h3`)]
                  .some((head) => head.textContent.trim() === title),
              };
              customElements.whenDefined('eg-board').then((board) => {
                const receive = board.prototype.receive;
                board.prototype.receive = function (messages) {
                  for (const message of messages) {
                    if (message.type === 'moved') window.bench.answered = performance.now();
                  }
                  return receive.call(this, messages);
                };
              });
            })();
            """.formatted(PATIENCE, QUIET);

    private Probe() {}
}
