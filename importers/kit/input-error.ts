/** Why an archive or an entry cannot be read. The message never holds a name or content. */
export type InputErrorCode =
  | 'not-found' | 'empty' | 'truncated' | 'damaged' | 'not-an-archive' | 'password-needed' | 'password-wrong'
  | 'unsupported-method' | 'too-large' | 'bomb' | 'overlap' | 'too-many-entries' | 'no-permission'

/** Thrown by everything that reads an archive; `code` decides what the person is told. */
export class InputError extends Error {
  readonly code: InputErrorCode
  readonly path: string
  constructor(code: InputErrorCode, path = '') {
    super(code)
    this.name = 'InputError'
    this.code = code
    this.path = path
  }
}

/** The operating system's reason in the words of {@link InputErrorCode}; what is no file error comes back unchanged. */
export function fromSystemError(error: unknown, path = ''): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new InputError('not-found', path)
  if (error.code === 'EACCES' || error.code === 'EPERM') return new InputError('no-permission', path)
  if (error.code === 'EIO' || error.code === 'EISDIR' || error.code === 'ELOOP' || error.code === 'ENAMETOOLONG') return new InputError('damaged', path)
  return error
}
