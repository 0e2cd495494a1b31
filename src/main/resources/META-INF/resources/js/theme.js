/* Runs before the first paint, so that nobody is flashed at: the chosen colour scheme, else the system's. */
(() => {
  const chosen = localStorage.getItem('evergreen.scheme');
  if (chosen === 'light' || chosen === 'dark') {
    document.documentElement.style.colorScheme = chosen;
    document.documentElement.dataset.scheme = chosen;
  }
})();
