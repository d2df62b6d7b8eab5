/**
 * Every error that a person can meet, in both languages: what happened, what it means, what to do. Built from codes and
 * numbers, never from the content of an archive.
 */
import type { Words } from '../db/model.ts'
import { asStoreError, StoreError } from '../db/store-error.ts'
import type { CallError, ErrorCode } from './contract.ts'

/** Numbers and choices that an error may state. */
export type Facts = Readonly<Record<string, string | number>>

/** An expected failure on its way to the page or the command line. */
export class Refused extends Error {
  readonly code: ErrorCode
  readonly facts: Facts
  constructor(code: ErrorCode, facts: Facts = {}) {
    super(code)
    this.name = 'Refused'
    this.code = code
    this.facts = facts
  }
}

/** What a step of opening throws as {@link Refused}, after undoing the steps before it. */
export function refusing<T>(step: () => T, undo: () => void = () => {}): T {
  try {
    return step()
  } catch (thrown) {
    undo()
    const told = asStoreError(thrown)
    if (!(told instanceof StoreError)) throw thrown
    throw new Refused(told.code === 'no-permission' ? 'store-unwritable' : told.code)
  }
}

type Texts = readonly [what: Words, means: Words, tryThis: Words]
const text = (en: string, zh: string): Words => ({ en, zh })
const NOTHING_CHANGED = text('Nothing was added. What was there before is unchanged.', '什么都没有加入，原来的内容没有变化。')

const TEXTS: Readonly<Record<ErrorCode, Texts>> = {
  'bad-arguments': [text('A request from the window was not understood.', '窗口发来的请求无法识别。'), text('It was not carried out.', '请求没有执行。'), text('Try again. If it happens again, restart the app.', '再试一次；如果还是这样，请重新启动应用。')],
  'unknown-call': [text('The window asked for something this version does not have.', '窗口请求了这个版本没有的功能。'), text('It was not carried out.', '请求没有执行。'), text('Restart the app, so that the window and the reader are of one version.', '请重新启动应用，让窗口和后台保持同一版本。')],
  unexpected: [text('Something failed that should not.', '出现了不该有的故障。'), text('What you asked for was not done. Your data is as it was.', '刚才的操作没有完成，你的数据没有变化。'), text('Try again. The reference stands in the log on this computer; the log holds no content.', '再试一次。编号记在这台电脑的日志里，日志不含任何内容。')],
  cancelled: [text('Stopped, as you asked.', '已按你的要求停止。'), NOTHING_CHANGED, text('Start again whenever you like.', '随时可以重新开始。')],
  'token-unknown': [text('The chosen file is no longer known.', '刚才选的文件已经失效。'), text('The app was restarted since it was chosen.', '选好之后应用重新启动过。'), text('Choose it again.', '请重新选择。')],
  busy: [text('An archive is being read.', '正在读取一个存档。'), text('One archive is read at a time.', '一次只读一个存档。'), text('Wait until it is done, or stop it.', '等它读完，或者先停止。')],
  'engine-stopped': [text('The reader stopped.', '后台程序停止了。'), text('Nothing was lost.', '没有丢失任何东西。'), text('Try again. It starts anew by itself.', '再试一次，它会自动重新启动。')],
  'import-stopped': [text('The reader stopped while reading this archive.', '读取这个存档时，后台程序停止了。'), text('Nothing of it was kept, and what was there before is unchanged.', '这个存档的内容一条也没有留下，原来的内容没有变化。'), text('Try again. If it stops again, leave this archive out; the log on this computer has the reference.', '再试一次；如果还是停止，请先不要导入这个存档。这台电脑的日志里有编号。')],
  'not-recognised': [text('This is not an export that Lookalike knows.', '这不是Lookalike认识的导出文件。'), NOTHING_CHANGED, text('Choose the file exactly as you downloaded it, not repacked. Each source’s steps are listed under “No archive yet?”.', '请选择下载下来的原文件，不要重新打包。各个平台的导出步骤在“还没有存档？”里。')],
  empty: [text('The file is empty.', '这个文件是空的。'), NOTHING_CHANGED, text('Download the export again; the first download may have been cut off.', '请重新下载导出文件，上次下载可能中断了。')],
  truncated: [text('The file ends too early.', '文件不完整，结尾缺失。'), NOTHING_CHANGED, text('Download it again and compare the size with what the platform states.', '请重新下载，并核对文件大小。')],
  damaged: [text('The file is damaged and cannot be opened.', '文件已损坏，无法打开。'), NOTHING_CHANGED, text('Download the export again, or unpack it with your system’s tool and choose the folder.', '请重新下载；也可以先用系统工具解压，再选择解压出来的文件夹。')],
  'wrong-encoding': [text('The text of this file was saved in an encoding that cannot be told.', '无法判断这个文件的文字编码。'), NOTHING_CHANGED, text('Choose the original download. A file saved again by a spreadsheet or editor may have lost characters.', '请选择原始下载文件。用表格软件或编辑器重新保存过的文件，可能已经丢字。')],
  'html-instead-of-json': [text('This export was made as web pages (HTML).', '这份导出是网页（HTML）格式。'), text('Web pages leave out times and identities that the data format has, so they are not read.', '网页格式缺少数据格式里的时间和身份信息，所以不读取。'), text('Export again and choose the data format instead of web pages: JSON (“machine-readable”) for chats and social accounts, CSV or XLSX for bills and orders.', '请重新导出，不要选网页：聊天和社交账号选JSON（“机器可读”），账单和订单选CSV或XLSX。')],
  'pdf-instead-of-table': [text('This is the stamped PDF statement, not the bill.', '这是盖章的PDF证明，不是账单文件。'), text('A PDF has no rows that can be read. Nothing was added.', 'PDF里没有可以读取的表格，什么都没有加入。'), text('Ask for the bill again in the app and choose “For personal reconciliation” (用于个人对账).', '请在应用里重新申请账单，用途选“用于个人对账”。')],
  'notebook-instead-of-bill': [text('This is Alipay’s bookkeeping (记账本), not the bill.', '这是支付宝记账本的导出，不是账单。'), text('Its lines can be typed in and changed by hand, and they do not say what was paid to whom. Nothing was added.', '记账本里的内容可以手动填写和修改，也没有写明钱付给了谁，所以不读取。什么都没有加入。'), text('In Alipay: Me → Bills → “…” → transaction statement (开具交易流水证明), and choose “For personal reconciliation” (用于个人对账).', '请在支付宝里打开“我的 → 账单”，点右上角“…”，选“开具交易流水证明”，用途选“用于个人对账”。')],
  'wrong-part': [text('This comes from a known app or shop, but it is not the part with the data.', '这个文件来自认识的应用或商店，但不是有数据的那一份。'), NOTHING_CHANGED, text('Ask for the export as its steps say (under “No archive yet”), and choose everything that was downloaded.', '请按“还没有存档”里的步骤重新导出，并选择下载到的全部文件。')],
  'dates-ambiguous': [text('The dates in this file can be read in two ways.', '这个文件里的日期有两种读法。'), text('No date in it has a day over 12, so 03/04 may be 3 April or 4 March.', '里面没有大于12的日期数字，03/04可能是4月3日，也可能是3月4日。'), text('Say which order the phone or the spreadsheet used: day first, month first, or year first.', '请选择手机或表格软件当时用的顺序：日在前、月在前或年在前。')],
  'password-needed': [text('This archive is locked with a password.', '这个存档有密码。'), NOTHING_CHANGED, text('Type the password that the platform sent you. WeChat Pay and Alipay send it in the app or by text message.', '请输入平台给你的密码。微信支付和支付宝会在应用里或用短信告诉你。')],
  'password-wrong': [text('The password does not open this archive.', '密码不对，打不开这个存档。'), NOTHING_CHANGED, text('Check it and type it again; it is often the last digits of an identity number, or stands in a message.', '请核对后再输一次；密码常是身份证号的后几位，或者写在短信里。')],
  'too-large': [text('The archive unpacks to more than can be read safely.', '这个存档解开后太大，无法安全读取。'), NOTHING_CHANGED, text('Export fewer kinds of data, without photos and videos, and try again.', '请少选几类数据、不带照片和视频，重新导出后再试。')],
  bomb: [text('The archive is built to unpack without end.', '这个存档被做成会无限膨胀。'), NOTHING_CHANGED, text('Do not use it. Download the export from the platform itself.', '不要使用它，请从平台重新下载。')],
  'no-permission': [text('The file may not be read.', '没有权限读取这个文件。'), NOTHING_CHANGED, text('Copy it to a folder of yours, or change its permissions.', '请把它复制到自己的文件夹，或者修改权限。')],
  'not-found': [text('There is no file at that place.', '那个位置没有文件。'), NOTHING_CHANGED, text('Check the name. If it is on a removable disk, connect it.', '请核对名字；如果在移动硬盘上，请先接好。')],
  'disk-full': [text('The disk is full.', '磁盘已满。'), NOTHING_CHANGED, text('Free some space, about three times the size of the archive, and try again.', '请腾出大约存档三倍大小的空间，再试一次。')],
  'store-newer': [text('Your store was made with a newer version of Lookalike.', '你的数据库是更新版本的Lookalike建的。'), text('It was not opened and not changed.', '没有打开，也没有改动它。'), text('Start the newer version, or choose another data folder.', '请启动新版本，或换一个数据文件夹。')],
  'store-damaged': [text('The store is damaged.', '数据库已损坏。'), text('It was not changed. Your original downloads are not affected.', '没有改动它，你原来下载的文件不受影响。'), text('Erase it and read your archives again.', '请清除它，然后重新读取存档。')],
  'store-locked': [text('The store is in use by another window or audit of Lookalike.', '数据库正被另一个Lookalike窗口或命令使用。'), text('Nothing was done here.', '这里没有执行任何操作。'), text('Close the other window, or wait until the audit is done, and try again.', '请先关掉另一个窗口，或等那个命令运行完，然后再试。')],
  'store-unwritable': [text('The store or its folder cannot be written to, or a file in it is another user’s.', '数据库或数据文件夹无法写入，或者其中有文件属于别的用户。'), text('Nothing was opened and nothing was changed.', '没有打开，也没有改动任何内容。'), text('Make the folder and its files yours and writable, or choose another folder: LOOKALIKE_DATA for the window, --data-dir on the command line.', '请让自己拥有并能写入这个文件夹和其中的文件，或换一个文件夹：窗口用环境变量LOOKALIKE_DATA，命令行用--data-dir。')],
  'store-link': [text('In the data folder a link, or something else that is no file, stands where the store should be.', '数据文件夹里本该是数据库的位置，是一个链接或别的东西，不是普通文件。'), text('It was not followed. Nothing was opened and nothing was changed.', '没有跟随这个链接，也没有打开或改动任何内容。'), text('Remove the link, or choose another folder: LOOKALIKE_DATA for the window, --data-dir on the command line.', '请删掉这个链接，或换一个文件夹：窗口用环境变量LOOKALIKE_DATA，命令行用--data-dir。')],
  'store-began-anew': [text('The store in the data folder was a few bytes long, so it was begun anew.', '数据文件夹里的数据库只有几个字节，已经重新建立。'), text('It held nothing that could be read. If you had read archives into it, something else has cut it off.', '里面没有任何可以读取的内容。如果你以前导入过存档，那么是别的程序把它截断了。'), text('Read your archives again if they are missing.', '如果存档不见了，请重新导入。')],
  'folder-shared': [text('Other users of this computer can look into the data folder.', '这台电脑上的其他用户可以查看数据文件夹。'), text('Nothing was put into it, and its permissions were not changed.', '没有往里面放任何东西，也没有改动它的权限。'), text('Choose a new folder; it is made for you alone. Or, if nobody else needs this one: chmod 700 and its name.', '请换一个新文件夹，它会建成只有你能看的。如果别人不用这个文件夹，也可以对它执行chmod 700。')],
  'folder-not-yours': [text('The data folder belongs to another user.', '数据文件夹属于另一个用户。'), text('Nothing was put into it: its owner could read everything.', '没有往里面放任何东西，因为它的主人能看到全部内容。'), text('Choose a folder of yours, or one that is not there yet.', '请选择自己的文件夹，或一个还不存在的文件夹。')],
  'folder-impossible': [text('There is no folder at that place, and none can be made there.', '那个位置没有文件夹，也无法新建。'), text('Nothing was opened and nothing was changed. A part of the path is a file, is read-only, or is too long.', '没有打开，也没有改动任何内容。路径中有一段是文件、只读，或者太长。'), text('Choose another folder: LOOKALIKE_DATA for the window, --data-dir on the command line.', '请换一个文件夹：窗口用环境变量LOOKALIKE_DATA，命令行用--data-dir。')],
  'folder-foreign': [text('That folder is not a data folder of Lookalike.', '那个文件夹不是Lookalike的数据文件夹。'), text('Nothing in it was erased.', '里面的内容一点也没有清除。'), text('Check the path. A data folder holds lookalike.lock and what belongs to it, and nothing else.', '请核对路径。数据文件夹里只有lookalike.lock和属于它的文件，没有别的。')],
  'archive-unknown': [text('That archive is no longer there.', '那个存档已经不在了。'), text('It was removed since the list was shown.', '列表显示之后它被移除了。'), text('Go back to Archives.', '请回到“存档”。')],
  'archive-changed': [text('The archive is not the one that was read.', '这个存档和当时读取的不一样了。'), NOTHING_CHANGED, text('Choose the original file again under “Add an archive”.', '请在“加入存档”里重新选择原来的文件。')],
  'guess-unknown': [text('There is no such guess.', '没有这条猜测。'), text('The address may be of another version.', '地址可能来自别的版本。'), text('Go back to Guesses.', '请回到“猜测”。')],
  'activity-unknown': [text('That line is no longer there.', '那一行已经不在了。'), text('Its archive was removed since the page was shown.', '页面显示之后，它所在的存档被移除了。'), text('Go back and open the page again.', '请返回后重新打开。')],
  'erase-word': [text('The word was not typed.', '没有输入确认用的词。'), text('Nothing was erased.', '什么都没有清除。'), text('Type erase to go on.', '请输入“清除”再继续。')],
}

/** The error of a code as data, with its numbers and, for bugs, its reference. */
export function callError(code: ErrorCode, facts: Facts = {}, reference?: string): CallError {
  const [what, means, tryThis] = TEXTS[code]
  const detail = Object.entries(facts).map(([name, value]) => `${name} ${value}`).join(', ')
  const withFacts = detail === '' ? what : text(`${what.en} (${detail})`, `${what.zh}（${detail}）`)
  return { code, what: withFacts, means, tryThis, ...(reference === undefined ? {} : { reference }) }
}
