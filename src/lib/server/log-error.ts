/** What the log may hold of an error: never the values of a query, which are people's names and texts. */
export interface LoggedError {
  name: string;
  message: string;
  code?: string;
  stack?: string;
}

export function logError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an error' };
  // Drizzle puts the values into the message; the database's own error is its cause.
  if ('params' in error && error.cause !== undefined)
    return { ...logError(error.cause), name: 'DatabaseError' };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    name: error.name,
    message: error.message,
    ...(code && { code }),
    ...(frames && { stack: frames })
  };
}
