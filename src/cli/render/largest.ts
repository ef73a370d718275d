/** The largest of many numbers, however many they are (arguments of a call are limited). */
export const largest = (numbers: Iterable<number>, least = 0): number => {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
};
