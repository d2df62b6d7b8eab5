/** What Meta writes instead of the name of an account that is gone. Such a sender is somebody else in every thread. */

/** The word for a user in the languages of the account, as it stands beside the name of the platform. */
const USER_WORDS = new Set([
  'user', 'users', 'nutzer', 'nutzerin', 'nutzerinnen', 'benutzer', 'utilisateur', 'utilisatrice', 'utilisateurs', 'usuario', 'usuaria', 'usuarios', 'usuário', 'usuária', 'utilizador', 'utilizadora',
  'utente', 'utenti', 'gebruiker', 'użytkownik', 'użytkowniczka', 'kullanıcısı', 'kullanıcı', 'пользователь', 'пользователи', 'користувач', '用户', '用戶', '使用者', 'ユーザー', 'ユーザ', '사용자', '이용자',
  'användare', 'bruger', 'bruker', 'käyttäjä', 'uživatel', 'uživatelka', 'felhasználó', 'pengguna', 'người', 'dùng', 'ผู้ใช้', 'مستخدم', 'משתמש', 'उपयोगकर्ता', 'utilizator', 'χρήστης', 'потребител', 'používateľ',
])
/** Words between the two, and endings that the languages put to the name of the platform. */
const LINKS = new Set(['de', 'do', 'da', 'di', 'von', 'in', 'of', 'auf', 'd', 'at', 'na', 'w', 'の'])
const PLATFORM = /facebook|instagram|messenger|фейсбук|فيسبوك|فيس|انستغرام|انستقرام|פייסבוק|אינסטגרם|फेसबुक|फ़ेसबुक|臉書|脸书/iu

/** Whether a name stands for an account that is gone, in any of the languages: `Facebook user`, `Utilisateur d’Instagram`; also no name at all. */
export function isNameless(name: string): boolean {
  const text = name.trim()
  if (text === '' || /^instagrammer$/iu.test(text)) return true
  if (text.length > 40 || !PLATFORM.test(text)) return false
  const words = text.toLowerCase().replace(/(?:facebook|instagram|messenger)(?:[a-zà-ž]{0,3})?/gu, ' ').replace(PLATFORM, ' ').split(/[\s\-–'’:*/()]+/u).filter((word) => word !== '' && !LINKS.has(word))
  return words.length > 0 && words.every((word) => USER_WORDS.has(word))
}
