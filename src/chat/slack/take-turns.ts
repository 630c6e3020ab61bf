/**
 * Lets what has arrived be acknowledged before anything is answered. An answer is computed in one go; two hundred of them in a row
 * would keep the connection from saying that it lives. So each begins in a turn of the event loop of its own.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(
      () =>
        new Promise((resolve) => {
          setImmediate(resolve);
        }),
    );
    return last;
  };
}
