/** The position in an address of a letter; 0, where no letter is, for anything but a plain number. */
export function letterPosition(text: string | undefined): number {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 0;
}
