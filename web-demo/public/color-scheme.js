// Runs before the first paint, so that who chose the other theme sees no flash of this one. A file of its own, because the
// page's content security policy forbids inline scripts.
(() => {
  const chosen = localStorage.getItem('mantine-color-scheme-value');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'dark' || chosen === 'light' ? chosen : dark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
