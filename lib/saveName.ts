/** The longest stem of a file's name, in UTF-16 units: short enough for every file system and a folder's listing. */
const STEM_LENGTH = 60

/** A title in letters and digits of any script, as every file system takes them; "" where it has none. */
export function stemOf(title: string): string {
  return title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, STEM_LENGTH)
    .replace(/^-|-$/g, '')
}
