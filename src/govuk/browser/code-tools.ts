/** Buttons that copy and print what a page shows once: hidden where there is no JavaScript. */
for (const tools of document.querySelectorAll<HTMLElement>('app-code-tools')) {
  const shown = document.getElementById(tools.dataset['copies'] ?? '');
  const status = tools.querySelector('[role=status]');
  tools.hidden = false;
  tools.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  tools.querySelector('[data-copy]')?.addEventListener('click', () => {
    void navigator.clipboard.writeText(shown?.textContent?.trim() ?? '').then(() => {
      if (status) status.textContent = tools.dataset['copied'] ?? '';
    });
  });
}
