/** `T` without the possibility that a property is null or undefined. */
type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The properties that are given: those that are null or undefined are left out, as the port wants it. */
export function given<T extends object>(properties: T): Given<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null)) as Given<T>;
}
