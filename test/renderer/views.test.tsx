import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { sensitiveClass } from '../../renderer/words/sensitive-words.ts'
import { TALK } from './made-up-mira.ts'
import { open } from './render.tsx'
import { PICKED } from './fake-engine.ts'

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })

describe('First run', () => {
  test('stands alone, with one sentence, and opens a made-up person by the real import', async () => {
    const { user, engine, router } = await open('/', { archives: 'none' })
    expect(screen.queryByRole('navigation')).toBeNull()
    await user.click(screen.getByRole('radio', { name: /Lin/ }))
    await user.click(button('Open Lin’s file'))
    await screen.findByText('Most telling')
    expect(engine.calls.find((call) => call.method === 'archives.importSample')?.args).toEqual({ name: 'lin' })
    expect(router.state.location.pathname).toBe('/')
  })

  test('tells how to get an archive, step by step, and closes again', async () => {
    const { user } = await open('/', { archives: 'none' })
    await user.click(button(/^WhatsApp/))
    expect(screen.getByText(/Export chat/)).toBeTruthy()
    await user.click(button(/^WhatsApp/))
    expect(screen.queryByText(/Export chat/)).toBeNull()
  })

  test('names first what readers of the language are likely to have', async () => {
    const { user } = await open('/', { archives: 'none' })
    const named = (): readonly string[] => [...document.querySelectorAll('.howto strong')].map(({ textContent }) => textContent)
    expect(named()).toEqual(['WhatsApp', 'Amazon', 'Telegram', 'X', 'WeChat Pay'])
    await user.click(button('中文'))
    await waitFor(() => { expect(named()).toEqual(['支付宝', '微信支付', 'Telegram', 'WhatsApp', 'X']) })
  })

  test('speaks the other language at once', async () => {
    const { user } = await open('/', { archives: 'none' })
    await user.click(button('中文'))
    expect(await screen.findByRole('heading', { level: 1, name: /看看营销人员/ })).toBeTruthy()
    expect(document.documentElement.lang).toBe('zh-CN')
  })

  test('takes several dropped files, looks at each and reads what can be read', async () => {
    const { engine, user } = await open('/', { archives: 'none' })
    const place = document.querySelector('[data-drop]')
    if (place === null) throw new Error('no drop place')
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File(['a'], 'chat.zip'), new File(['b'], 'cut.zip')] } })
    place.dispatchEvent(event)
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(engine.calls.filter((call) => call.method === 'archives.plan')).toHaveLength(2)
    await user.click(button('Read 32 files'))
    await screen.findByText(/^Done in/)
    expect(engine.calls.filter((call) => call.method === 'archives.import')).toHaveLength(1)
  })
})

describe('Import', () => {
  test('reads the sources that are ticked, with the options that were set', async () => {
    const { user, engine } = await open('/archives/add')
    await user.click(button('Choose a file'))
    await user.click(await screen.findByRole('checkbox', { name: 'Read WhatsApp' }))
    await user.click(button('Not right?'))
    await user.click(button(/Order of dates/))
    await user.click(await screen.findByRole('option', { name: 'month, day, year' }))
    await user.click(button('Read 31 files'))
    await screen.findByText(/^Done in/)
    expect(engine.calls.find((call) => call.method === 'archives.import')?.args).toEqual({ token: 'tokentokentoken1', importers: ['x'], dateOrder: 'mdy' })
  })

  test('shows count, total, rate and time left, and stops without a trace', async () => {
    const { user } = await open('/archives/add', { holdImport: true })
    await user.click(button('Choose a file'))
    await user.click(await screen.findByRole('button', { name: /^Read \d/ }))
    const bar = await screen.findByRole('progressbar', { name: 'Reading X' })
    await waitFor(() => { expect(bar.getAttribute('aria-valuetext')).toBe('60,831 rows · 38 MB of 61 MB · 74,200 rows a second · about 38 s') })
    expect(screen.getByText('Reading X, 50 in 100 done')).toBeTruthy()
    expect(document.activeElement?.tagName).toBe('H1')
    await user.click(button('Stop'))
    expect(await screen.findByText('Nothing of it was kept. The store is as it was.')).toBeTruthy()
    expect(button(/^Read \d/)).toBeTruthy()
  })

  test('begins with what was named when the app was started, once', async () => {
    const { engine, router } = await open('/', { archives: 'none', given: [PICKED] })
    expect(await screen.findByRole('heading', { level: 1, name: new RegExp(PICKED.name) })).toBeTruthy()
    expect(await screen.findByRole('button', { name: /^Read \d/ })).toBeTruthy()
    expect([router.state.location.pathname, engine.calls.filter(({ method }) => method === 'archives.given' || method === 'archives.import').length]).toEqual(['/archives/add', 1])
  })

  test('goes on while one looks around, and says so in the sidebar', async () => {
    const { user } = await open('/archives/add', { holdImport: true })
    await user.click(button('Choose a file'))
    await user.click(await screen.findByRole('button', { name: /^Read \d/ }))
    await screen.findByRole('progressbar')
    await user.click(screen.getByRole('link', { name: 'Overview' }))
    expect(await screen.findByText('still reading')).toBeTruthy()
    await user.click(await screen.findByRole('link', { name: 'Reading, 62%' }))
    expect(await screen.findByRole('progressbar')).toBeTruthy()
  })

  test('asks which of these is you, with nothing chosen beforehand', async () => {
    const { user, engine } = await open('/archives/add', { owner: 'asked' })
    await user.click(button('Choose a file'))
    await user.click(await screen.findByRole('button', { name: /^Read \d/ }))
    const group = await screen.findByRole('radiogroup', { name: 'Which of these is you?' })
    expect(within(group).queryByRole('radio', { checked: true })).toBeNull()
    await user.click(within(group).getByRole('radio', { name: /^Mira Fontaine ?, 21,004 lines$/ }))
    await user.click(button('That is me'))
    expect(await screen.findByText(/^You are/)).toBeTruthy()
    expect(engine.calls.find((call) => call.method === 'archives.setOwner')?.args).toEqual({ archive: 1, identifier: 11 })
  })

  test('asks for a password where one is needed and looks again with it', async () => {
    const { engine, user } = await open('/archives/add')
    const place = document.querySelector('[data-drop]')
    const event = new Event('drop', { bubbles: true, cancelable: true })
    Object.assign(event, { dataTransfer: { types: ['Files'], files: [new File(['a'], 'locked.zip')] } })
    place?.dispatchEvent(event)
    await user.type(await screen.findByLabelText('Password of this file'), 'open{Enter}')
    expect(await screen.findByRole('checkbox', { name: 'Read X' })).toBeTruthy()
    expect(engine.calls.filter((call) => call.method === 'archives.plan').map((call) => (call.args as { password?: string }).password)).toEqual([undefined, 'open'])
  })

  test('tells what happened, what it means and what to do when it is refused, and stays usable', async () => {
    const { user } = await open('/archives/add', { failing: { 'archives.plan': 'not-recognised' } })
    await user.click(button('Choose a file'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('It went wrong in the way called not-recognised.Nothing was read and nothing was changed.Choose another file.')
    expect(within(alert).getByText(/reference 7F3A/)).toBeTruthy()
    expect(screen.getByText(/Chats of WeChat cannot be read yet; bills of WeChat Pay can/)).toBeTruthy()
    await user.click(button(/^Telegram/))
    expect(screen.getByText('Choose JSON as format.')).toBeTruthy()
    await user.click(button('Choose another'))
    expect(button('Choose a file')).toBeTruthy()
  })
})

describe('Escape', () => {
  test('in the panel “Not right?” closes the panel, and elsewhere throws no import away', async () => {
    const { user, router } = await open('/archives')
    await router.navigate({ to: '/archives/add' })
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
    await user.click(await screen.findByRole('button', { name: 'Not right?' }))
    screen.getByRole('button', { name: /Order of dates/ }).focus()
    await user.keyboard('{Escape}')
    await waitFor(() => { expect(screen.queryByText('Time zone it was made in')).toBeNull() })
    await user.keyboard('{Escape}{Escape}')
    expect(router.state.location.pathname).toBe('/archives/add')
    expect(button(/^Read \d/)).toBeTruthy()
  })
})

describe('A time zone', () => {
  test('is found by a city or by its name in the language shown', async () => {
    const { user, engine } = await open('/archives/add', {}, 'zh')
    await user.click(button('选择文件'))
    await user.click(await screen.findByRole('button', { name: '不对？' }))
    const field = screen.getByRole('combobox', { name: '导出时所在的时区' })
    expect(field.getAttribute('placeholder')).toBe('例如Asia/Shanghai')
    await user.type(field, '中国')
    await user.click((await screen.findAllByRole('option', { name: /Shanghai/ }))[0] as HTMLElement)
    await user.click(button(/^读\d/))
    await screen.findByRole('heading', { name: /^读完了/ })
    expect(engine.calls.find((call) => call.method === 'archives.import')?.args).toMatchObject({ timeZone: 'Asia/Shanghai' })
  })
})

describe('A made-up person', () => {
  test('who lives nearest is chosen beforehand', async () => {
    await open('/', { archives: 'none' }, 'zh')
    expect(screen.getByRole('radio', { name: /林/ })).toHaveProperty('checked', true)
  })

  test('can be looked at after one’s own archive is in, and left again', async () => {
    const { user, engine, router } = await open('/archives', { visiting: 'mira' })
    await user.click(await screen.findByRole('button', { name: 'Back to your own archives' }))
    expect(engine.calls.some((call) => call.method === 'samples.leave')).toBe(true)
    await waitFor(() => { expect(screen.queryByRole('button', { name: 'Back to your own archives' })).toBeNull() })
    await router.navigate({ to: '/archives' })
    expect(await screen.findByText(/^Invented lives.*It opens apart from your own archives/)).toBeTruthy()
    await user.click(button('Open Mira’s file'))
    await waitFor(() => { expect(engine.calls.find((call) => call.method === 'archives.importSample')?.args).toEqual({ name: 'mira' }) })
  })
})

describe('Archives', () => {
  test('are listed, and each opens to an account of every row and file', async () => {
    const { user } = await open('/archives')
    await user.click(await screen.findByRole('link', { name: '_chat.txt' }))
    expect(await screen.findByText('48,730 kept, 3 left out: 48,733 rows.')).toBeTruthy()
    expect(screen.getByText('1 file: 1 read.')).toBeTruthy()
    expect(screen.getAllByRole('row', { name: /^no time _chat.txt/ })).toHaveLength(2)
  })
})

describe('Who is you', () => {
  test('can be put right where it was guessed wrongly, and says when the guesses are new', async () => {
    const { user, engine } = await open('/archives/1')
    await user.click(await screen.findByRole('button', { name: 'That is not me' }))
    const group = await screen.findByRole('radiogroup', { name: 'Who are you in this archive?' })
    await user.click(within(group).getByRole('radio', { name: /^L\./ }))
    await user.click(button('That is me'))
    expect(engine.calls.find((call) => call.method === 'archives.setOwner')?.args).toEqual({ archive: 1, identifier: 12 })
    expect(await screen.findByText(/^Kept, and the guesses are up to date/)).toBeTruthy()
    expect(document.querySelector('main')?.textContent).toContain('You are L. here.')
    expect(screen.getByRole('link', { name: 'See the overview' })).toBeTruthy()
  })
})

describe('An archive’s page', () => {
  test('removes it and goes back to the list', async () => {
    const { user, engine, router } = await open('/archives/3')
    await user.click(await screen.findByRole('button', { name: 'Remove …' }))
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Remove' }))
    await waitFor(() => { expect(router.state.location.pathname).toBe('/archives') })
    expect(engine.calls.find((call) => call.method === 'archives.remove')?.args).toEqual({ archive: 3 })
  })
})

describe('The end of an import', () => {
  test('says what it held, its remarks, and which guesses it changed', async () => {
    const { user } = await open('/archives/add')
    await user.click(button('Choose a file'))
    await user.click(await screen.findByRole('button', { name: /^Read \d/ }))
    await screen.findByText(/^Done in/)
    const text = document.querySelector('main')?.textContent ?? ''
    for (const part of ['What it held: adverts seen 61,000, reactions 28,000, posts 9,114.', 'the archive came without its adverts', 'It changed 2 guesses', 'Has a cat', 'A middle income before: A lower income', 'You are mirafontaine here. The archive says so.']) expect(text).toContain(part)
  })
})

describe('Long lists', () => {
  test('draw the rows near the window only, and say how many there are', async () => {
    // A simulated document has no layout: each row is given the height that it has in a browser.
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(31)
    await open('/archives/1', { files: 1_000 })
    const table = (await screen.findAllByRole('table')).find((one) => one.getAttribute('aria-rowcount') === '1001')
    expect(table?.querySelectorAll('tbody tr').length).toBeLessThan(200)
    height.mockRestore()
  })
})

describe('Overview', () => {
  test('has the card sentence, each guess in it a link with its name in full', async () => {
    const { user } = await open('/')
    await user.click(await screen.findByRole('link', { name: 'Age 35 to 44, 62 in 100, open' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Guesses › Age: 35 to 44' })).toBeTruthy()
  })

  test('reads a row as voice, statement, odds, range and base rate', async () => {
    await open('/')
    expect(await screen.findByRole('link', { name: 'Guess. Child at home: under six. 84 in 100, range 77 to 89. Adults in France: 14 in 100.' })).toBeTruthy()
  })

  test('looks up a suspicion in either language', async () => {
    const { user } = await open('/')
    const field = await screen.findByRole('searchbox', { name: 'Look up a suspicion' })
    await user.type(field, '猫')
    expect(await screen.findByRole('link', { name: /^Guess\. Has a cat/ })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /^Guess\. Income/ })).toBeNull()
    await user.clear(field)
    await user.type(field, 'yacht')
    expect(await screen.findByText('No guess is about that.')).toBeTruthy()
  })

  test('asks what a file waits for, shows each reading of its dates, and is quiet once it is answered', async () => {
    const choices = [{ order: 'dmy', date: '2024-04-03' }, { order: 'mdy', date: '2024-03-04' }] as const
    const { user, engine } = await open('/archives/1', { waiting: [
      { code: 'dates-ambiguous', path: 'WhatsApp Chat with Cy.txt', written: '03/04/24', choices }, { code: 'password-needed', path: 'bill.zip' },
    ] })
    const asked = within(await screen.findByRole('region', { name: 'One file waits: in which order are its dates written?' }))
    expect(asked.getByText('WhatsApp Chat with Cy.txt')).toBeTruthy()
    expect(asked.getByText(/03\/04\/24/)).toBeTruthy()
    expect(asked.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(['3 Apr 2024 (day, month, year)', '4 Mar 2024 (month, day, year)'])
    expect(asked.getByRole('button', { name: 'Read the rest' }).hasAttribute('disabled')).toBe(true)
    await user.click(asked.getByRole('radio', { name: /4 Mar 2024/ }))
    await user.click(asked.getByRole('button', { name: 'Read the rest' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: /^One file waits/ })).toBeNull())
    const locked = within(screen.getByRole('region', { name: 'One archive inside waits for its password.' }))
    await user.type(locked.getByLabelText(/^Password/), 'wrong{Enter}')
    expect((await locked.findByRole('alert')).textContent).toContain('password-wrong')
    await user.clear(locked.getByLabelText(/^Password/))
    await user.type(locked.getByLabelText(/^Password/), 'open{Enter}')
    await waitFor(() => expect(screen.queryByRole('region', { name: /^One archive inside/ })).toBeNull())
    expect(engine.calls.filter(({ method }) => method === 'archives.answer').map(({ args }) => args)).toEqual([{ archive: 1, dateOrder: 'mdy' }, { archive: 1, password: 'wrong' }, { archive: 1, password: 'open' }])
  })

  test('asks which person is you where an archive does not say, and leads to the question', async () => {
    const { user, router } = await open('/', { owner: 'asked' })
    expect(await screen.findByText(/^One archive does not say which person is you/)).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Which of these is you?' }))
    expect(await screen.findByRole('radiogroup', { name: 'Which of these is you?' })).toBeTruthy()
    expect(router.state.location.pathname).toBe('/archives/1')
  })

  test('counts in ten thousands in Chinese, the full figure on hover', async () => {
    await open('/', {}, 'zh')
    expect((await screen.findByText('14.8万')).title).toBe('148,201')
  })

  test('marks the current view and says whose data it is', async () => {
    await open('/')
    expect(await screen.findByText('Mira is made up. Nothing of yours is here.')).toBeTruthy()
    expect(within(screen.getByRole('navigation')).getByRole('link', { current: 'page' }).textContent).toBe('Overview')
  })
})

describe('A look-up of something sensitive', () => {
  test.each([['en', 'pregnant', /^Guesses about health and pregnancy are switched off/], ['zh', '怀孕', /^关于健康和怀孕的猜测已关闭/]] as const)('says that such guesses are switched off, and where, %s', async (language, typed, says) => {
    const { user, router } = await open('/', {}, language)
    await user.type(await screen.findByRole('searchbox'), typed)
    const note = await screen.findByText(says)
    await user.click(within(note).getByRole('link'))
    await waitFor(() => { expect(router.state.location.pathname).toBe('/settings') })
  })

  test('says that there is none where they are switched on', async () => {
    const { user } = await open('/guesses', { sensitive: true })
    await user.type(await screen.findByRole('searchbox'), 'gay')
    expect(await screen.findByText(/none that this version makes asks for this \(sex life and orientation\)/)).toBeTruthy()
  })

  test('is known by its words in both languages, and no other word is', () => {
    expect(['am I pregnant', '抑郁症', 'communist', 'muslims', 'union', 'a gay friend', 'unions'].map(sensitiveClass)).toEqual(['health', 'health', 'politics', 'belief', 'union', 'sex', 'union'])
    expect(['moving house', 'illustration', 'racetrack', 'essex', 'reunion', '养猫', 'income', 'pill box'].map(sensitiveClass)).toEqual([null, null, null, null, null, null, null, null])
  })
})

describe('Guesses', () => {
  test('are told by what they stand on, said once, how sure in a sentence, and what cannot be told is closed', async () => {
    const { user } = await open('/guesses')
    expect((await screen.findAllByRole('heading', { level: 2 })).map((heading) => heading.textContent)).toEqual(['Measured on people', 'By a marketer’s rule'])
    expect(screen.getByText('Likely, 71 in 100, range 58 to 81. Adults in France: 6 in 100')).toBeTruthy()
    expect(screen.queryByText('It takes 200 messages; there are 9.')).toBeNull()
    await user.click(button(/^2 that we cannot tell/))
    expect(screen.getAllByText('It takes 200 messages; there are 9.')).toHaveLength(2)
  })

  test('are filtered by whether they were measured', async () => {
    const { user } = await open('/guesses')
    await user.click(await screen.findByRole('radio', { name: 'by rule' }))
    expect(await screen.findByText('3 guesses shown')).toBeTruthy()
    expect(screen.getAllByText(/^Rules that marketers use\. Nobody has published/)).toHaveLength(1)
  })

  test('that are sensitive are not in the tree until opened, each time', async () => {
    const { user, router } = await open('/guesses', { sensitive: true })
    const closed = await screen.findByRole('button', { name: '1 sensitive guess, closed', expanded: false })
    expect(document.body.textContent).not.toContain('Health worry')
    await user.click(closed)
    expect(await screen.findByText('Health worry: sleep')).toBeTruthy()
    await router.navigate({ to: '/guesses/$key', params: { key: 'health-worry' } })
    await user.click(await screen.findByRole('button', { name: /Open this one/ }))
    expect(await screen.findByText('By a marketer’s rule')).toBeTruthy()
  })
})

describe('A guess', () => {
  test('shows odds, range, base rate and record in this order', async () => {
    await open('/guesses/moving-soon')
    await screen.findByText('71 in 100')
    const text = document.querySelector('main')?.textContent ?? ''
    const order = ['71 in 100', 'range 58 to 81', 'Adults in France: 6 in 100', 'Our record.', '66 times in 100', 'Why', 'The lines themselves', 'Is it true?', 'Without a source', 'From one source alone', 'Rule and code'].map((part) => text.indexOf(part))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  test('shows no odds when nobody measured it, but the rule a marketer would use', async () => {
    await open('/guesses/payday')
    expect(await screen.findByText('By a marketer’s rule')).toBeTruthy()
    expect(screen.getAllByText(/Names a move/)).toHaveLength(1)
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d+ in 100/)
  })

  test('says how much of the talk a topic is, beside ordinary chat, in both languages', async () => {
    await open('/guesses/topics-of-conversation', { guesses: [TALK] })
    expect(await screen.findByText(/^30% of your talk \(26–35%\): 120 of 400 messages that were read\. In ordinary chat, .* finds 1\.3%/)).toBeTruthy()
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d+ in 100|By a marketer’s rule/)
    cleanup()
    await open('/guesses/topics-of-conversation', { guesses: [TALK] }, 'zh')
    expect(await screen.findByText(/^占你聊天的30%（26–35%）：读过的400条消息里有120条。/)).toBeTruthy()
  })

  test.each([
    ['unlike-measured', /^Not measured on records like these/], ['holds-base-rate', /no surer than what is known of the whole group/], ['nothing-stands-out', /than the same model finds in ordinary chat/],
  ] as const)('that cannot tell says why: %s', async (reason, words) => {
    await open('/guesses/topics-of-conversation', { guesses: [{ ...TALK, answer: 'cannot tell', status: 'too-little', leading: null, reason }] })
    expect(await screen.findByText(words)).toBeTruthy()
    expect(document.querySelector('main')?.textContent).not.toContain('It takes ')
  })

  test('says how much there is and how much would do when there is too little', async () => {
    await open('/guesses/has-dog')
    expect(await screen.findByText('It takes 200 messages; there are 9.')).toBeTruthy()
  })

  test('puts evidence against in the same table, and quotes each line with its file and place', async () => {
    await open('/guesses/moving-soon')
    expect(await screen.findByRole('row', { name: /A shelf was put up in November −2/ })).toBeTruthy()
    expect(screen.getByText('_chat.txt, line 20,318')).toBeTruthy()
    expect(screen.getByText('the new place').tagName).toBe('MARK')
    expect(screen.getByText('€89.90')).toBeTruthy()
  })

  test('leads from a figure to its lines and shows more of them, direction overrides made visible', async () => {
    const { user } = await open('/guesses/moving-soon')
    await user.click(await screen.findByRole('button', { name: 'Open the 31 rows of: 31 posts about flats and removal firms' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('31 posts about flats and removal firms')
    await user.click(button('29 more rows: posts'))
    await waitFor(() => { expect(screen.getAllByText('hidden character U+202E')).toHaveLength(29) })
    expect(document.body.textContent).not.toContain('\u202E')
  })

  test('shows a line among its neighbours, more of them on demand, and cites it with or without names', async () => {
    const { user, engine } = await open('/guesses/moving-soon')
    await user.click((await screen.findAllByRole('button', { name: 'The lines around it' }))[0] as HTMLElement)
    const around = await screen.findByRole('list', { name: 'The lines around it' })
    expect(within(around).getAllByRole('listitem').map((item) => item.getAttribute('aria-current'))).toEqual([null, null, null, 'true', null, null])
    await user.click(button('Earlier lines'))
    expect(await within(around).findByText(/before 4/)).toBeTruthy()
    expect(engine.calls.findLast((call) => call.method === 'evidence.around')?.args).toEqual({ activity: 101, before: 23, after: 3 })
    await user.click(screen.getAllByRole('button', { name: 'Cite' })[1] as HTMLElement)
    const cited = `“the new place has no lift, I checked” WhatsApp, the owner of the archive to L. M., 14 Feb 2026 08:02 UTC+1. _chat.txt, line 20,318; line 102 in Lookalike. SHA-256 of the file ${'a1b2'.repeat(16)}.`
    expect(await screen.findByText(cited)).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: 'Name other people in full' }))
    expect(await screen.findByText(cited.replace('L. M.', 'Luc Meyer'))).toBeTruthy()
    await user.click(button('Copy'))
    expect(await navigator.clipboard.readText()).toBe(cited.replace('L. M.', 'Luc Meyer'))
  })

  test('asks whether it is true only where something was said, and offers to withhold only what counts', async () => {
    await open('/guesses/has-dog')
    await screen.findByText('It takes 200 messages; there are 9.')
    expect([screen.queryByText('Is it true?'), screen.queryByRole('heading', { name: 'Without a source' }), screen.queryByRole('heading', { name: 'From one source alone' })]).toEqual([null, null, null])
  })

  test('keeps the person’s own answer, and gives it back', async () => {
    const { user, engine } = await open('/guesses/moving-soon')
    await user.click(await screen.findByRole('radio', { name: 'No' }))
    await user.click(await screen.findByRole('button', { name: 'Take the answer back' }))
    await waitFor(() => { expect(screen.queryByRole('radio', { checked: true })).toBeNull() })
    expect(engine.calls.filter((call) => call.method === 'guesses.answer').map((call) => call.args)).toEqual([{ key: 'moving-soon', answer: 'no', about: 'yes' }, { key: 'moving-soon', answer: null, about: 'yes' }])
  })

  test('says how often we were right by the person’s own marks', async () => {
    await open('/guesses/moving-soon', { yours: { marked: 12, right: 9, wrong: 3, ratherNot: 1, changed: 0, low: 5, high: 11 } })
    expect(await screen.findByText('You marked 12 guesses: we were right in 9 (range 5 to 11).')).toBeTruthy()
  })

  test('says that a mark was of another answer, and lets it be taken back, also where nothing can be told now', async () => {
    const was = { en: 'Has a dog', zh: '养狗' }
    const { user, engine } = await open('/guesses/has-dog', { marked: { key: 'has-dog', statement: was, was, state: 'changed' } })
    expect(await screen.findByText('You marked an earlier answer of this guess: “Has a dog”. It has changed since, so the mark is not counted.')).toBeTruthy()
    expect(screen.queryByRole('radio')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Take the answer back' }))
    await waitFor(() => { expect(engine.calls.filter((call) => call.method === 'guesses.answer').map((call) => call.args)).toEqual([{ key: 'has-dog', answer: null, about: 'cannot tell' }]) })
  })

  test('is read again without a source, at an address that says so', async () => {
    const { user, engine, router } = await open('/guesses/moving-soon')
    await user.click(await screen.findByRole('link', { name: 'Read this guess without X' }))
    expect(await screen.findByText(/Shown as if X had not been handed over/)).toBeTruthy()
    expect(router.state.location.href).toBe('/guesses/moving-soon?without=x')
    expect(engine.calls.findLast((call) => call.method === 'guesses.read')?.args).toEqual({ key: 'moving-soon', withhold: ['x'] })
  })

  test('opens its record as a chart and, by one key, as a table', async () => {
    const { user } = await open('/guesses/moving-soon')
    await user.click(await screen.findByRole('button', { name: '66 times in 100' }))
    expect(button('As a table')).toBeTruthy()
    await user.keyboard('t')
    expect(await screen.findByRole('button', { name: 'As a chart' })).toBeTruthy()
    expect(screen.getByRole('row', { name: '71 66 412' })).toBeTruthy()
  })

  test('that is not there tells so', async () => {
    await open('/guesses/not-a-guess')
    expect((await screen.findByRole('alert')).textContent).toContain('guess-unknown')
  })
})

describe('Search and claims', () => {
  test('count exactly and read on page by page', async () => {
    const { user, engine } = await open('/activities', { found: 120 })
    await user.type(await screen.findByRole('searchbox', { name: 'Search in all' }), 'new')
    expect(await screen.findByText('Found in 120 rows.')).toBeTruthy()
    await user.click(button('Show more'))
    await waitFor(() => { expect(within(screen.getByRole('list', { name: 'Rows found' })).getAllByRole('listitem')).toHaveLength(100) })
    expect(engine.calls.findLast((call) => call.method === 'activities.search')?.args).toEqual({ query: 'new', after: 549, limit: 50 })
  })

  test('quote platforms in their own words, by source', async () => {
    const { user, engine } = await open('/claims')
    expect(await screen.findByText('“Renters”')).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: 'X' }))
    await waitFor(() => { expect(engine.calls.findLast((call) => call.method === 'claims.page')?.args).toEqual({ group: 'says', after: 0, limit: 50, source: 'x' }) })
  })

  test('are compared one by one with the archives, and lead to the guess or to what was typed', async () => {
    const { user, engine } = await open('/claims')
    const [first, second] = await screen.findAllByRole('button', { name: 'Compare with my archives' })
    if (first === undefined || second === undefined) throw new Error('no buttons')
    await user.click(first)
    expect(await screen.findByText('Your archives say the same.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Has a cat' })).toBeTruthy()
    await user.click(second)
    expect(await screen.findByText('It comes from what you typed to this platform. Nothing elsewhere says so.')).toBeTruthy()
    expect(engine.calls.filter((call) => call.method === 'claims.check').map(({ args }) => args)).toEqual([{ claim: 1 }, { claim: 2 }])
    expect(screen.getAllByText('What you typed, from which it was remembered')).toHaveLength(2)
    await user.click(screen.getByRole('radio', { name: 'what they recorded' }))
    await waitFor(() => { expect(screen.queryByRole('button', { name: 'Compare with my archives' })).toBeNull() })
  })

  test('keep apart what a platform says, what it was told and what it recorded, by kind with counts, and find a word', async () => {
    const { user, engine } = await open('/claims')
    expect(await screen.findByRole('button', { name: 'interest 36', pressed: false })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /about you, as you wrote it/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'interest 36' }))
    await user.type(screen.getByRole('searchbox'), 'jazz')
    expect(await screen.findByText('1 of 1 shown')).toBeTruthy()
    expect(engine.calls.findLast((call) => call.method === 'claims.page')?.args).toEqual({ group: 'says', kind: 'interest', query: 'jazz', after: 0, limit: 50 })
    await user.click(screen.getByRole('radio', { name: 'what you told them' }))
    expect(await screen.findByText(/^What you typed yourself/)).toBeTruthy()
  })
})

describe('Settings', () => {
  test('change look and language at once', async () => {
    const { user } = await open('/settings')
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await user.click(screen.getByRole('radio', { name: '130%' }))
    await waitFor(() => { expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', text: '130' }) })
    await user.click(within(screen.getByRole('radiogroup', { name: 'Theme' })).getByRole('radio', { name: 'As the system' }))
    await waitFor(() => { expect(document.documentElement.dataset['theme']).toBeUndefined() })
  })

  test('say what goes before an archive goes', async () => {
    const { user, engine } = await open('/settings')
    expect(await screen.findByText('Removes 48,730 activities, 0 entries about you and 3 guesses.')).toBeTruthy()
    await user.click(button('Remove …'))
    const sheet = await screen.findByRole('alertdialog', { name: 'Remove _chat.txt' })
    await user.click(within(sheet).getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('Removed. 48,730 activities went.')).toBeTruthy()
    expect(engine.calls.find((call) => call.method === 'archives.remove')?.args).toEqual({ archive: 1 })
  })

  test.each([['en', 'eras', 'e', 'Erase everything'], ['zh', '清', '除', '全部清除']] as const)('erase only after the word, %s', async (language, part, rest, name) => {
    const { user, engine } = await open('/settings', {}, language)
    const field = screen.getByRole('textbox')
    await user.type(field, part)
    expect(button(name).hasAttribute('disabled')).toBe(true)
    await user.type(field, rest)
    await user.click(button(name))
    await waitFor(() => { expect(screen.queryByRole('navigation')).toBeNull() })
    expect(screen.getByText(language === 'zh' ? '已清除。你下载的原文件还在原处。' : 'Erased. Your original downloads are where they were.')).toBeTruthy()
    expect(engine.calls.find((call) => call.method === 'store.erase')?.args).toEqual({ word: part + rest })
  })
})
