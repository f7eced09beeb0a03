import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { clearDesk, EMPTY_DESK, readDesk, writePlace, writeThings } from '../../../lib/classroomDesk.ts'

beforeEach(() => fakeBrowser.reset())

it('keeps the desk of each tab by itself, and nothing of it once it is cleared', async () => {
  expect(await readDesk(1)).toBeNull()
  const desk = { ...EMPTY_DESK, place: { type: 'file', text: '{}' }, view: 'edit' } as const
  await writePlace(1, desk.place)
  await writeThings(1, desk)
  await writeThings(2, EMPTY_DESK)
  expect(await readDesk(1)).toEqual(desk)
  expect(await readDesk(2)).toEqual(EMPTY_DESK)
  await writePlace(1, null)
  expect(await readDesk(1)).toEqual({ ...desk, place: null })
  await clearDesk(1)
  await clearDesk(2)
  expect(await fakeBrowser.storage.session.get()).toEqual({})
})
