/** Disables a button while the server works and says so on it; returns what ends that. */
export const busy = (button: HTMLButtonElement, word: string): (() => void) => {
  const before = Array.from(button.childNodes);
  button.disabled = true;
  button.setAttribute('aria-busy', 'true');
  button.textContent = word;
  return () => {
    button.disabled = false;
    button.removeAttribute('aria-busy');
    button.textContent = '';
    button.append(...before);
  };
};
