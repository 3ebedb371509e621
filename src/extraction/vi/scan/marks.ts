/** A hyphen or the dash that some papers write for it. */
export function isHyphen(mark: string | undefined): boolean {
  return mark === '-' || mark === '–';
}
