/**
 * Puts words in the place of others, as one step that the field's own undo takes back; the caret stays behind what it stood
 * behind. Does nothing where the field says something else there by now.
 */
export function putWords(area: HTMLTextAreaElement, from: number, before: string, words: string): void {
  const to = from + before.length;
  if (area.readOnly || area.value.slice(from, to) !== before) return;
  const caret = area.selectionStart < to ? to : area.selectionStart;
  if (document.activeElement === area) {
    area.setSelectionRange(from, to);
    // Deprecated, but all that writes into a field so that Ctrl+Z knows of it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
    const then = caret + words.length - before.length;
    area.setSelectionRange(then, then);
  } else {
    area.setRangeText(words, from, to);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: words }));
  }
}
