/** The files of chat_media/, which are named and not opened. */
import { type MediaKind, mediaKindOfName } from '../kit/media-kind.ts'

/** A file that was sent: its id `b~…`, as the row writes it, which is all that its name tells besides the day. */
export interface MediaFile { readonly id: string; readonly kind: MediaKind }

/** `2024-03-04_b~ID.jpg`, and without an id `2024-03-04_media~zip-UUID.mp4`; overlays and thumbnails belong to another file. */
const FILE = /(?:^|\/)chat_media\/(\d{4}-\d{2}-\d{2})_(?:(b~[^/]+?)|media~[^/]+)\.[a-z0-9]+$/iu

/** Finds what a row of type MEDIA sent. */
export class ChatMedia {
  private readonly byId = new Map<string, MediaFile>()
  /** Kinds of the files without an id, by day. */
  private readonly byDay = new Map<string, Set<MediaKind>>()

  /** `paths`: of the whole archive. */
  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      const [, day = '', id] = FILE.exec(path) ?? []
      if (day === '') continue
      const kind = mediaKindOfName(path)
      if (id !== undefined) this.byId.set(id, { id, kind })
      else this.byDay.set(day, (this.byDay.get(day) ?? new Set()).add(kind))
    }
  }

  /** The first file there is of `b~one | b~two`. */
  fileOf(ids: string): MediaFile | undefined {
    for (const id of ids.split('|')) {
      const file = this.byId.get(id.trim())
      if (file !== undefined) return file
    }
    return undefined
  }

  /** What the files of a day (`2024-03-04`) are that no id belongs to, where they are all of one kind. Which of them it was cannot be told. */
  kindOn(day: string): MediaKind | undefined {
    const kinds = this.byDay.get(day)
    return kinds?.size === 1 ? [...kinds][0] : undefined
  }
}
