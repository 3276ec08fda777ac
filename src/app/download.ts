/** Gives the reader a file to keep. */
export function saveAs(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers fetch it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const download = (name: string, text: string): void =>
  saveAs(name, new Blob([text], { type: 'application/json' }));
