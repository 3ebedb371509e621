/** The value below which the given part (0 to 1) of the numbers lies; nearest rank. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
}

export const median = (numbers) => quantile(numbers, 0.5);
