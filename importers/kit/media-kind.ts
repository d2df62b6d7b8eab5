/** What a file that was sent in a chat is, from its name or its media type alone: media are never opened. */

/** Kinds as the chat importers name them. */
export type MediaKind = 'photo' | 'video' | 'audio' | 'animation' | 'file'

const ENDINGS: Readonly<Record<string, MediaKind>> = {
  jpg: 'photo', jpeg: 'photo', png: 'photo', webp: 'photo', heic: 'photo', heif: 'photo', bmp: 'photo', tif: 'photo', tiff: 'photo', avif: 'photo',
  gif: 'animation',
  mp4: 'video', mov: 'video', webm: 'video', mkv: 'video', avi: 'video', '3gp': 'video', m4v: 'video',
  mp3: 'audio', m4a: 'audio', ogg: 'audio', oga: 'audio', opus: 'audio', wav: 'audio', aac: 'audio', flac: 'audio', amr: 'audio',
}

/** From a file's name or address (what follows `?` or `#` does not count). */
export function mediaKindOfName(name: string): MediaKind {
  const ending = /\.([a-z0-9]{2,4})$/iu.exec(name.replace(/[?#].*$/su, ''))?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] ?? 'file' : 'file'
}

/** From a media type (`image/png`); by the name where it says nothing. */
export function mediaKindOfType(type: string | undefined, name: string): MediaKind {
  if (type === undefined || type === '' || type === 'application/octet-stream') return mediaKindOfName(name)
  if (type === 'image/gif') return 'animation'
  const kind = type.split('/')[0]
  return kind === 'image' ? 'photo' : kind === 'video' ? 'video' : kind === 'audio' ? 'audio' : 'file'
}
