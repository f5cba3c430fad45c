/** Whether an error comes from the operating system (`ENOENT`, `ENOSPC` ...), and so is no fault of the program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
}
