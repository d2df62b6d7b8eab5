/**
 * What WhatsApp itself writes into a chat, in the languages of its exports (formats/chat/whatsapp.md, section 7, and
 * the app's own wording). All lists are compared without left-to-right marks and without a final dot.
 */

/** "You deleted this message": whoever wrote that line is the owner of the phone. */
export const DELETED_BY_OWNER: readonly string[] = [
  'You deleted this message', 'Du hast diese Nachricht gelöscht', 'Eliminaste este mensaje', 'Has eliminado este mensaje', 'Vous avez supprimé ce message',
  'Hai eliminato questo messaggio', 'Você apagou esta mensagem', 'Apagou esta mensagem', 'Eliminou esta mensagem', 'U hebt dit bericht verwijderd',
  'Je hebt dit bericht verwijderd', 'Usunąłeś tę wiadomość', 'Usunięto przez Ciebie', 'Вы удалили данное сообщение', 'Вы удалили это сообщение',
  'Ви видалили це повідомлення', 'Bu mesajı sildiniz', 'لقد حذفت هذه الرسالة', 'أنت حذفت هذه الرسالة', 'حذفت هذه الرسالة', 'מחקת הודעה זו', 'מחקת את ההודעה הזו',
  'आपने यह मैसेज मिटाया', 'आपने यह संदेश मिटाया', 'आपने ये मैसेज मिटाया', 'Anda telah menghapus pesan ini', 'Anda menghapus pesan ini',
  'Anda telah memadam mesej ini', 'このメッセージを削除しました', 'あなたはこのメッセージを削除しました', '이 메시지를 삭제했습니다', '메시지를 삭제했습니다',
  'Bạn đã xóa tin nhắn này', 'Bạn đã xoá tin nhắn này', 'คุณลบข้อความนี้', 'คุณลบข้อความนี้แล้ว', '您已删除此消息', '你已删除此消息', '您删除了此消息', '您删除了这条消息',
  '你删除了这条消息', '你撤回了一条消息', '您撤回了一条消息', '你撤回了此消息', '您已撤回此消息', '您已刪除此訊息', '你已刪除此訊息', '您已收回此訊息', '你已收回此訊息', '您刪除了這則訊息',
  '你刪除了這則訊息', 'Du raderade det här meddelandet', 'Du slettede denne besked', 'Du slettet denne meldingen', 'Poistit tämän viestin',
  'Διαγράψατε αυτό το μήνυμα', 'Ați șters acest mesaj', 'Ai șters acest mesaj', 'Tuto zprávu jste odstranili', 'Smazali jste tuto zprávu',
  'Törölted ezt az üzenetet', 'شما این پیام را حذف کردید', 'Umefuta ujumbe huu', 'Anda telah memadamkan mesej ini', 'আপনি এই মেসেজটি মুছে ফেলেছেন', 'இந்தச் செய்தியை நீக்கிவிட்டீர்கள்',
  'మీరు ఈ సందేశాన్ని తొలగించారు', 'तुम्ही हा मेसेज हटवला आहे', 'તમે આ મેસેજ ડિલીટ કર્યો', 'നിങ്ങൾ ഈ സന്ദേശം ഇല്ലാതാക്കി', 'آپ نے یہ پیغام حذف کر دیا', 'Изтрихте това съобщение', 'Izbrisali ste ovu poruku',
  'Odstránili ste túto správu', 'Izbrisali ste to sporočilo', 'Ištrynėte šią žinutę', 'Jūs izdzēsāt šo ziņu', 'Kustutasid selle sõnumi', 'Heu suprimit aquest missatge', 'Has suprimit aquest missatge', 'Siz bu mesajı sildiniz',
  'Διαγράψατε το μήνυμα', 'لقد حذَفت هذه الرسالة', 'আপনি এই মেসেজটি বাদ দিয়েছেন', 'আপনি এই বার্তাটি মুছে ফেলেছেন', '您已删除这条消息', '你已删除这条消息',
  '您已刪除這則訊息', '你已刪除這則訊息', '您已刪除這條訊息', '你刪除了此訊息', '您刪除了此訊息', '您删除这个信息', 'آپ نے یہ میسج حذف کر دیا ہے', 'آپ نے اس پیغام کو حذف کیا',
  'คุณได้ลบข้อความนี้', 'Du har tagit bort meddelandet', 'Du har tagit bort det här meddelandet', 'Du raderade detta meddelande',
  'Túto správu ste odstránili', 'Usunąłeś(-ęłaś) tę wiadomość', 'Usunąłeś(aś) tę wiadomość', 'Usunęłaś tę wiadomość', 'तुम्ही हा मेसेज हटवला',
  'आपण हा संदेश हटविलात', '삭제한 메시지입니다', 'Ezt az üzenetet törölted', 'आपने यह मैसेज डिलीट किया', 'તમે આ સંદેશને રદ્દ કર્યો',
  'Scrios tú an teachtaireacht seo', 'Du har slettet denne besked', 'Tuto zprávu jste smazal/a', 'Tuto zprávu jste odstranil/a',
  'Binura mo itong mensahe', 'Has esborrat aquest missatge', 'Сіз бұл хатты жойдыңыз', 'Siz ushbu xabarni o‘chirdingiz',
  'இத்தகவலை தாங்கள் அழித்தீர்கள்', 'Jūs ištrynėte šią žinutę', 'Jy het boodskap uitgevee', 'Siz bu ismarıcı sildiniz',
  'ഈ സന്ദേശം നിങ്ങൾ ഇല്ലാതാക്കി', 'Ја избриша оваа порака', 'ನೀವು ಈ ಸಂದೇಶವನ್ನು ಅಳಿಸಿದ್ದೀರಿ', 'Обрисао/ла си ову поруку', 'ਤੁਸੀਂ ਇਹ ਸੁਨੇਹਾ ਹਟਾਇਆ',
]

/** "This message was deleted": by whoever wrote it. */
export const DELETED: readonly string[] = [
  'This message was deleted', 'This message was deleted by admin', 'You deleted this message as admin', 'Du hast diese Nachricht als Admin gelöscht', 'Eliminaste este mensaje como admin', 'Has eliminado este mensaje como admin',
  'Vous avez supprimé ce message en tant qu\'admin', 'Hai eliminato questo messaggio come admin', 'Você apagou esta mensagem como admin', '您已以管理员身份删除此消息', '你已以管理员身份删除此消息', '您以管理員身分刪除了此訊息', 'Diese Nachricht wurde gelöscht', 'Se eliminó este mensaje', 'Este mensaje fue eliminado',
  'Este mensaje se eliminó', 'Ce message a été supprimé', 'Questo messaggio è stato eliminato', 'Esta mensagem foi apagada', 'Mensagem apagada',
  'Esta mensagem foi eliminada', 'Dit bericht is verwijderd', 'Ta wiadomość została usunięta', 'Wiadomość usunięta', 'Usunięto tę wiadomość',
  'Данное сообщение удалено', 'Это сообщение удалено', 'Сообщение удалено', 'Це повідомлення видалено', 'Це повідомлення було видалено', 'Bu mesaj silindi',
  'تم حذف هذه الرسالة', 'הודעה זו נמחקה', 'ההודעה נמחקה', 'यह मैसेज मिटाया गया', 'यह संदेश मिटाया गया', 'ये मैसेज मिटाया गया', 'Pesan ini telah dihapus',
  'Mesej ini telah dipadam', 'このメッセージは削除されました', '삭제된 메시지입니다', '이 메시지는 삭제되었습니다', 'Tin nhắn này đã bị xóa', 'Tin nhắn này đã bị xoá',
  'ข้อความนี้ถูกลบ', 'ข้อความนี้ถูกลบแล้ว', '此消息已删除', '此消息已被删除', '该消息已删除', '这条消息已删除', '消息已被撤回', '此消息已被撤回', '此消息已撤回', '此訊息已被收回', '此訊息已刪除', '此訊息已被刪除', '這則訊息已刪除',
  '此訊息已收回', 'Det här meddelandet raderades', 'Detta meddelande raderades', 'Denne besked blev slettet', 'Denne meldingen ble slettet', 'Tämä viesti poistettiin',
  'Αυτό το μήνυμα διαγράφηκε', 'Acest mesaj a fost șters', 'Tato zpráva byla odstraněna', 'Tato zpráva byla smazána', 'Ezt az üzenetet törölték', 'این پیام حذف شد',
  'Ujumbe huu umefutwa', 'Mesej ini telah dipadamkan', 'এই মেসেজটি মুছে ফেলা হয়েছে', 'இந்தச் செய்தி நீக்கப்பட்டது', 'ఈ సందేశం తొలగించబడింది', 'हा मेसेज हटवला आहे', 'આ મેસેજ ડિલીટ કરવામાં આવ્યો', 'ಈ ಸಂದೇಶವನ್ನು ಅಳಿಸಲಾಗಿದೆ',
  'ഈ സന്ദേശം ഇല്ലാതാക്കി', 'ਇਹ ਸੁਨੇਹਾ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਸੀ', 'یہ پیغام حذف کر دیا گیا', 'Това съобщение беше изтрито', 'Ova poruka je izbrisana', 'Ова порука је избрисана', 'Táto správa bola odstránená', 'To sporočilo je bilo izbrisano',
  'Ši žinutė buvo ištrinta', 'Šī ziņa tika dzēsta', 'See sõnum kustutati', 'S\'ha suprimit aquest missatge', 'Bu mesaj silinib', 'Бұл хабар жойылды',
  'এই মেসেজটি বাদ দেওয়া হয়েছে', '这条消息已被删除', '這則訊息已被刪除', '這條訊息已刪除', 'یہ میسج حذف کر دیا گیا ہے', 'یہ پیغام حذف کیا گیا', 'हा मेसेज हटवण्यात आला',
  'हा संदेश हटविण्यात आला होता', 'Ez az üzenet törlésre került', 'Pesan ini dihapus', 'Ova je poruka izbrisana', 'यह मैसेज डिलीट कर दिया गया है',
  'આ મેસેજ ડિલીટ કરાયો', 'આ સંદેશ રદ્દ કરાયો', 'Scriosadh an teachtaireacht seo', 'این پیام حذف شده است', 'Denne besked er blevet slettet',
  'Aquest missatge s\'ha suprimit', 'Aquest missatge està esborrat', 'Itong mensahe ay binura na', '信息已删除', 'Šī ziņa tika izdzēsta',
  'Бұл хат жойылды', 'Ushbu xabar o‘chirildi', 'Ujumbe huu ulifutwa', 'இத்தகவல் திரும்பப்பெறப்பட்டது', 'ข้อความนี้ได้ถูกลบ',
  'See sõnum on kustutatud', 'Съобщението беше изтрито', 'এই বার্তাটি মুছে ফেলা হয়েছে', 'Hierdie boodskap was uitgevee', 'Bu ismarıc silindi',
  'ഈ സന്ദേശം ഇല്ലാതാക്കിയതാണ്', 'Оваа порака беше избришана', 'ಈ ಸಂದೇಶವು ಅಳಿಸಲ್ಪಟ್ಟಿದೆ', 'Esta mensagem foi apagada pelo remetente',
  'Ова порука је обрисана', 'ਇਸ ਸੁਨੇਹੇ ਨੂੰ ਹਟਾਇਆ ਗਿਆ',
]

/** That an admin deleted what somebody wrote, with the admin's name in it; in lower case and without a final dot. */
export const DELETED_BY_ADMIN = /^(?:this message was deleted by (?:group )?admin .+|diese nachricht wurde von (?:dem )?admin .+ gelöscht|(?:el|la) admin\.? .+ eliminó este mensaje|este mensaje fue eliminado por (?:el|la) admin.*|ce message a été supprimé par (?:l['’])?admin.*|questo messaggio è stato eliminato da(?:ll['’])?.*admin.*|esta mensagem foi (?:apagada|eliminada) pel[oa] admin.*|dit bericht is verwijderd door (?:de )?(?:groeps)?beheerder .+|данное сообщение удалено админ.*|bu mesaj yönetici.* silindi|pesan ini telah dihapus oleh admin.*|此消息已被管理员.*删除|此訊息已被管理員.*刪除)$/iu

/** Android's sign for a medium that was left out of the export. */
export const MEDIA_LEFT_OUT: readonly string[] = [
  '<Media omitted>', '<Medien ausgeschlossen>', '<Medien weggelassen>', '<Multimedia omitido>', '<Archivo omitido>', '<Médias omis>', '<Média omis>', '<Fichier omis>',
  '<Media omessi>', '<Media omesso>', '<Mídia omitida>', '<Mídia oculta>', '<Arquivo de mídia oculto>', '<Ficheiro não revelado>', '<Media weggelaten>', '<pominięto multimedia>',
  '<Без медиафайлов>', '<Файл пропущен>', '<медіа пропущено>', '<Medya dahil edilmedi>', '<تم استبعاد الوسائط>', '<המדיה לא נכללה>', '<मीडिया के बिना>',
  '<Media tidak disertakan>', '<メディアなし>', '<メディアは含まれていません>', '<미디어 파일 제외됨>', '<미디어 파일을 생략한 대화내용>', '<Bỏ qua tệp phương tiện>', '<ไฟล์สื่อถูกลบ>',
  '<省略多媒体文件>', '<省略影音内容>', '<媒体文件已省略>', '<忽略多媒體檔>', '<已省略多媒體檔案>', '<Media har utelämnats>', '<Medier udeladt>', '<Uten vedlegg>', '<Mediatiedosto jätettiin pois>',
  '<Fără media>', '<Média vynechány>', '<Médiafájl kihagyva>',
  '<Conținut media omis>', '<మాధ్యమం విస్మరించబడింది>', '<Walang kalakip na media>', '<Mitjans omesos>', '<Média vynechána>', '<Εξαίρεση πολυμέσων>',
  '<Bez multivides>', '<Mediefil udeladt>', '<मीडिया वगळले>', '<Файл қосылған жоқ>', '<મીડિયા અવગણાયું>', '<מדיה הושמטה>', '<Media disingkirkan>',
  '<Fayl o‘tkazib yuborildi>', '<pliki pominięto>', '<Bỏ qua Media>', '<Pa media>', '<Medij izpuščen>', '<Médiá vynechané>', '<میڈیا چھوڑ دیا گیا>',
  '<Media imerukwa>', '<Medya atlanmış>', '<ஊடகங்கள் நீக்கப்பட்டது>', '<สื่อถูกลบ>', '<پيوست نما/آهنگ حذف شد>', '<Praleistas medijos turinys>',
  '<Media jätetty pois>', '<Meedia ära jäetud>', '<Medijski zapis izostavljen>', '<Hiányzó médiafájl>', '<Без файл>', '<মিডিয়া বাদ দেওয়া হয়েছে>',
  '<Media weggelaat>', '<Media çıxarılmışdır>', '<മീഡിയ ഒഴിവാക്കി>', '<Без фајл>', '<ಮೀಡಿಯಾ ಕೈಬಿಡಲಾಗಿದೆ>', '<медији су изостављени>',
  '<ਮੀਡੀਆ ਛੱਡਿਆ ਗਿਆ>',
]

/** What could be seen once only, where the app says so instead of `null`. */
export const VIEW_ONCE_SIGNS: readonly string[] = [
  '<View once voice message omitted>', '<View once photo omitted>', '<View once video omitted>', '<View once message omitted>', '<Einmal ansehbare Sprachnachricht weggelassen>',
]

/** iOS ends its signs for what was left out with one of these. */
export const LEFT_OUT_ENDS: readonly string[] = [
  'omitted', 'weggelassen', 'ausgelassen', 'omitida', 'omitido', 'ocultada', 'ocultado', 'absente', 'absent', 'omise', 'omis', 'retiré', 'manquant', 'omessa', 'omesso', 'non incluso',
  'esclusa', 'weggelaten', 'отсутствует', 'пропущено', 'пропущен', 'dahil edilmedi', 'tidak disertakan', '已忽略', '已略去', '已省略', 'は含まれていません', '생략됨', 'pominięto', 'utelämnad', 'udeladt',
  'não revelada', 'não revelado', 'manquante', 'manquants', 'absents', 'absentes', 'omessi', 'omitidos', 'omitidas', 'vynechán', 'vynechána', 'vynecháno', 'vynechané', 'vynechaný', 'vynechaná', 'kihagyva', 'utelatt', 'utelämnat',
  'utelämnades', 'jätetty pois', 'jätettiin pois', 'pominięty', 'pominięta', 'izostavljena', 'izostavljen', 'izpuščena', 'izpuščen', 'praleista', 'praleistas', 'izlaists', 'izlaista', 'välja jäetud', 'omisă', 'omis', 'exclus', 'exclusă',
  'пропущена', 'пропуснат', 'пропусната', 'пропуснато', 'παραλείφθηκε', 'παραλείπεται', 'הושמט', 'הושמטה', 'לא נכלל', 'לא נכללה', 'تم استبعاده', 'تم استبعادها', 'محذوفة', 'محذوف', 'غير مدرجة', 'غير مدرج', 'حذف شد', 'छोड़ा गया', 'छोड़ी गई',
  'बाहर रखा गया', 'bị bỏ qua', 'được bỏ qua', 'ถูกละไว้', 'ไม่รวมอยู่', 'は省略されました', 'を省略', 'diketepikan', 'tidak dimasukkan', 'dihilangkan', 'omesa', 'omès', 'atlandı', '已隐藏', '未包含',
  'لم يتم إدراج', 'نظرانداز', 'نکال دی گئی ہے', 'utesluten', 'uteslutet', 'utelslutet', 'ikke inkludert', 'sløyfet', 'वगळली', 'वगळला', 'वगळले',
  'हटाई गई', 'हटाई गयी', 'પડતી મૂકાઈ', 'પડતી મુકાઈ', 'પડતું મુકાયું', 'પડતું મૂકાયું', 'શામેલ કરી નથી', 'বাদ দেওয়া হয়েছে', 'ligthe ar lár',
  'ar lár', 'ei sisällytetä', 'ei sisällytetty', 'küldése sikertelen', 'kihagyása', 'відсутнє', 'відсутня', 'не додано', 'не добавлен',
  'παραλήφθηκε', 'revelado', 'revelada', '제외됨', 'は含まれません', 'pominięte', 'izostavljeno', '已被省略', '已被忽略',
]

/** Languages that put the word before what was left out begin their signs with one of these, in lower case; only where they name a kind of {@link LEFT_OUT_KINDS}. */
export const LEFT_OUT_STARTS: readonly string[] = [
  'لم يتم إدراج', 'تم استبعاد', 'تم حذف', 'pominięt', 'bỏ qua', 'đã bỏ', 'ไม่มี', 'ละเว้น', 'utelatt', '已忽略', '已略去', '已省略', 'παράληψη', 'fără', 'sin ', 'omitid', 'brak ',
]

/** The same signs in files that lost their marks on the way: only these whole texts. */
export const LEFT_OUT_WHOLE: readonly string[] = [
  'image omitted', 'video omitted', 'audio omitted', 'sticker omitted', 'GIF omitted', 'video note omitted', 'Contact card omitted', 'document omitted', 'Bild weggelassen',
  'Video weggelassen', 'Audio weggelassen', 'Sticker weggelassen', 'GIF weggelassen', 'Dokument weggelassen', 'imagen omitida', 'video omitido', 'audio omitido', 'sticker omitido',
  'GIF omitido', 'documento omitido', 'image absente', 'vidéo absente', 'audio omis', 'sticker omis', 'immagine omessa', 'video omesso', 'audio omesso', 'imagem ocultada',
  'vídeo omitido', 'áudio ocultado', 'figurinha omitida', 'afbeelding weggelaten', 'video weggelaten', 'audio weggelaten', 'görüntü dahil edilmedi', 'video dahil edilmedi',
  'ses dahil edilmedi', '图像已忽略', '视频已忽略', '音频已忽略', '贴图已忽略', '圖片已略去', '影片已略去', '音訊已略去', '貼圖已忽略',
]

/** Inside the brackets after the name of a file that was sent with the export. */
export const ATTACHED = /צורף|ataș|přilož|prilož|прилож|csatol|συνημ|прикач|priloga|pried|prisegt|pievien|lisatud|manus|đính kèm|แนบ|پیوست|ضمیمه|منسلک|अटैच|जोडल|সংযুক্ত|இணைக்க|జోడించ|જોડ|dilampir|imeambat|bashkëngjit|тіркел|əlavə|biriktir|aangeheg|ceangail|kalakip|ekle|attach|angehängt|adjunt|joint|allegat|anexad|bijgevoegd|прикреп|вложен|добавлен|додан|ekli|dosya|terlampir|添付|附件|附加|첨부|מצורף|مرفق|संलग्न|załącz|bifog|vedhæft|vedlagt|liite/iu

/** What was left out: the beginning of a word of iOS's sign, and the kind it means. The first that occurs counts. */
export const LEFT_OUT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/view once|einmal|ver una vez|una sola vez|vue unique|visualizza una volta|visualização única|一次性|查看一次/iu, 'view-once'],
  [/klistermärk|наклейк|стікер|pelekat|adhesiu|greamán|استیکر|اسٹیکر|স্টিকার|સ્ટીકર|naljepnic|sticker|figurinha|adesivo|autocollant|naklejk|nálepk|samolepk|matrica|tarra|αυτοκόλλητ|סטיקר|מדבקה|ملصق|स्टिकर|nhãn dán|สติกเกอร์|klistermærk|klistremerk|стикер|çıkartma|貼圖|贴图|ステッカー|スタンプ|스티커|stiker/iu, 'sticker'],
  [/gif|জিআইএফ/iu, 'gif'],
  [/video note|videonachricht|videobericht|videomeddelande|wiadomość wideo|ビデオメッセージ|nota de v[ií]deo|videomessaggio|视频留言|視訊訊息/iu, 'video-note'],
  [/visitekaart|vizit|posjetnic|wizytówk|名片|رابطہ|পরিচিতি|कॉन्टैक्ट|સંપર્ક|مخاطب|teagmhála|איש הקשר|contact|contat|kontakt|yhteystieto|névjegy|επαφ|איש קשר|جهة (?:ال)?اتصال|संपर्क|liên hệ|thẻ liên lạc|รายชื่อ|kişi|kenalan|kontak|contacto|контакт|联系人|聯絡人|連絡先|연락처/iu, 'contact-card'],
  [/cáipéis|ডকুমেন্ট|دستاویز|डॉक्य[ुू]|ડોક્યુ|سند|document|dokument|asiakirja|έγγραφ|מסמך|مستند|दस्तावेज|tài liệu|เอกสาร|dokumen|ficheiro$|documento|документ|belge|文档|文件|文書|書類|ドキュメント|문서/iu, 'document'],
  [/ویڈیو|ویدیو|ভিডিও|વિડિયો|व्हिडीओ|físeán|\bfilm|v[ií]d[eé][oó]|wideo|βίντεο|סרטון|וידאו|فيديو|वीडियो|วิดีโอ|відео|видео|视频|影片|動画|ビデオ|동영상|비디오/iu, 'video'],
  [/آڈیو|অডিও|ऑडिओ|ઓડિયો|fuaime|صدا|קול|^hang\b|audio|áudio|àudio|dźwięk|ljud|lyd|ääni|zvuk|ήχο|שמע|صوت|ऑडियो|âm thanh|เสียง|аудіо|suara|аудио|ses |音频|音訊|語音|音声|오디오/iu, 'audio'],
  [/تصویر|ইমেজ|照片|圖像|फ़ोटो|છબી|íomhá|imagine|image|bild|foto|imatge|kuva|obráz|slik|kép|εικόν|תמונה|صورة|इमेज|चित्र|hình ảnh|รูปภาพ|зображення|imej|bilde|imagen|imagem|immagine|afbeelding|изображение|görüntü|gambar|图像|图片|圖片|画像|이미지|사진|obraz|billede/iu, 'image'],
]

/** Inside `<…>` at the end of a message: that it was edited. */
export const EDITED = /редагов|edit|bearbeit|modifi|bewerkt|измен|змін|düzenlen|diedit|编辑|編輯|編集|수정|נערכ|تعديل|एडिट|zmien|edyt|redig|muokat|επεξεργ|chỉnh sửa|แก้ไข|szerkeszt|upraven|uređ|urejen|redaguo|rediģ|muude|संपादित|সম্পাদ|திருத்த|సవరించ|ویرایش|ترمیم|disunting|haririwa|редактир/iu

/** "Live location shared". */
export const LIVE_LOCATION: readonly string[] = [
  'live location shared', 'Live-Standort wird geteilt', 'Live-Standort geteilt', 'Ubicación en tiempo real compartida', 'se compartió la ubicación en tiempo real',
  'localisation en direct partagée', 'partage de localisation en direct', 'posizione attuale condivisa', 'posizione in tempo reale condivisa',
  'localização em tempo real compartilhada', 'localização atual partilhada', 'live locatie gedeeld', 'геоданные в реальном времени отправлены', 'canlı konum paylaşıldı',
  'lokasi terkini dibagikan', '已共享实时位置', '实时位置已共享', '已分享即時位置', '即時位置已分享', 'ライブロケーションを共有しました', '실시간 위치 공유됨', 'udostępniono lokalizację na żywo',
]

/** What Android says of a call that was missed: whole texts, since people write of calls too. */
export const MISSED_CALLS: readonly (readonly [string, 'missed-voice-call' | 'missed-video-call'])[] = [
  ['Missed voice call', 'missed-voice-call'], ['Missed video call', 'missed-video-call'], ['Missed group voice call', 'missed-voice-call'], ['Missed group video call', 'missed-video-call'],
  ['Verpasster Sprachanruf', 'missed-voice-call'], ['Verpasster Videoanruf', 'missed-video-call'], ['Llamada de voz perdida', 'missed-voice-call'], ['Videollamada perdida', 'missed-video-call'],
  ['Appel vocal manqué', 'missed-voice-call'], ['Appel vidéo manqué', 'missed-video-call'], ['Chiamata vocale persa', 'missed-voice-call'], ['Videochiamata persa', 'missed-video-call'],
  ['Chamada de voz perdida', 'missed-voice-call'], ['Chamada de vídeo perdida', 'missed-video-call'], ['Ligação de voz perdida', 'missed-voice-call'], ['Ligação de vídeo perdida', 'missed-video-call'],
  ['Gemiste spraakoproep', 'missed-voice-call'], ['Gemiste video-oproep', 'missed-video-call'], ['Пропущенный аудиозвонок', 'missed-voice-call'], ['Пропущенный видеозвонок', 'missed-video-call'],
  ['Cevapsız sesli arama', 'missed-voice-call'], ['Cevapsız görüntülü arama', 'missed-video-call'], ['Panggilan suara tak terjawab', 'missed-voice-call'], ['Panggilan video tak terjawab', 'missed-video-call'],
  ['未接语音通话', 'missed-voice-call'], ['未接视频通话', 'missed-video-call'], ['未接語音通話', 'missed-voice-call'], ['未接視訊通話', 'missed-video-call'],
  ['音声通話の不在着信', 'missed-voice-call'], ['ビデオ通話の不在着信', 'missed-video-call'], ['부재중 음성 통화', 'missed-voice-call'], ['부재중 영상 통화', 'missed-video-call'],
  ['Missat röstsamtal', 'missed-voice-call'], ['Missat videosamtal', 'missed-video-call'], ['Nieodebrane połączenie głosowe', 'missed-voice-call'], ['Nieodebrane połączenie wideo', 'missed-video-call'],
  ['Zmeškaný hlasový hovor', 'missed-voice-call'], ['Zmeškaný videohovor', 'missed-video-call'], ['Nem fogadott hanghívás', 'missed-voice-call'], ['Nem fogadott videohívás', 'missed-video-call'],
  ['مكالمة صوتية فائتة', 'missed-voice-call'], ['مكالمة فيديو فائتة', 'missed-video-call'], ['שיחה קולית שלא נענתה', 'missed-voice-call'], ['שיחת וידאו שלא נענתה', 'missed-video-call'],
  ['मिस्ड वॉइस कॉल', 'missed-voice-call'], ['मिस्ड वीडियो कॉल', 'missed-video-call'], ['Cuộc gọi thoại nhỡ', 'missed-voice-call'], ['Cuộc gọi video nhỡ', 'missed-video-call'],
  ...[
    'Llamada perdida', 'Αναπάντητη φωνητική κλήση', 'Αναπάντητη κλήση', 'Пропущений аудіодзвінок', 'Пропущений голосовий дзвінок',
    'ভয়েস কল মিস করেছেন', 'মিসড ভয়েস কল', '未接語音來電', 'Cuộc gọi nhỡ', 'مسڈ وائس کال', 'สายที่ไม่ได้รับ', 'Missat samtal', 'Zmeškaný hovor',
    'Nieodebrane poł. głosowe', 'Nieodebrane połączenie', 'Apel vocal ratat', 'Apel vocal nepreluat', 'Gemist spraakgesprek', 'Tapt taleanrop',
    'Panggilan suara terlepas', 'मिस्ड व्हॉइस कॉल', 'वॉइस कॉल मिस हुई', '부재중 전화', '부재중 음성통화', '音声通話不在着信', '不在着信', 'Propušteni glasovni poziv',
    'Propušten glasovni poziv', 'છૂટી ગયેલો વોઇસ કૉલ', 'છૂટેલો વોઇસ કૉલ', 'Vastaamaton äänipuhelu', 'تماس صوتی پاسخ داده نشده', 'Ubesvaret taleopkald',
    'Mistet opkald', 'Trucada de veu perduda', 'Nakaligtaang voice call', 'Neatbildēts balss zvans', 'Жауапсыз қоңырау', 'Thirrje e shmangur',
    'Zgrešen klic', 'Simu ya sauti uliyoikosa', 'தவறிய குரல் அழைப்பு', 'Praleistas balso skambutis', 'Vastamata häälkõne',
    'Пропуснато гласово обаждане', 'Stemoproep gemis', 'Buraxılmış zəng', 'വിളി നഷ്ടപ്പെട്ടു', 'Пропуштен гласовен повик', 'ತಪ್ಪಿದ ಧ್ವನಿ ಕರೆ',
    'Пропуштен гласовни позив', 'ਮਿਸ ਹੋਈ ਆਵਾਜ਼ ਕਾਲ', 'Chiamata persa',
  ].map((text): readonly [string, 'missed-voice-call'] => [text, 'missed-voice-call']),
  ...[
    'Videochamada perdida', 'Αναπάντητη βιντεοκλήση', 'Пропущений відеодзвінок', 'ভিডিও কল মিস করেছেন', 'মিস করা ভিডিও কল', '未接視像通話', '未接視訊來電',
    'Cuộc gọi nhỡ video', 'مسڈ ویڈیو کال', 'วิดีโอคอลที่ไม่ได้รับ', 'สายโทรวิดีโอที่ไม่ได้รับ', 'Nieodebrane poł. wideo', 'Apel video ratat',
    'Apel video nepreluat', 'Gemist videogesprek', 'Tapt videoanrop', 'Tapt videosamtale', 'Panggilan video tak terjawab', 'Panggilan video terlepas',
    'मिस्ड व्हिडिओ कॉल', '부재중 영상통화', 'ビデオ通話不在着信', 'Nem fogadott videóhívás', 'Propušteni videopoziv', 'Propušten video poziv', 'છૂટી ગયેલ વિડિયો કૉલ',
    'Vastaamaton videopuhelu', 'Ubesvaret videoopkald', 'Mistede video opkald', 'Videotrucada perduda', 'Trucada de vídeo perduda',
    'Nakaligtaang video call', 'Neatbildēts video zvans', 'Жауапсыз видео қоңырау', 'Videothirrje e shmangur', 'Neodgovorjen video klic',
    'Simu ya video uliyoikosa', 'தவறிய காணொலி அழைப்பு', 'Praleistas video skambutis', 'Vastamata videokõne', 'Пропуснато видео обаждане',
    'Video-oproep gemis', 'Buraxılmış video zəng', 'നഷ്ടമായ വീഡിയോ കാൾ', 'Пропуштен видео повик', 'ತಪ್ಪಿದ ದೃಶ್ಯ ಕರೆ', 'Пропуштен видео позив',
    'ਮਿਸ ਹੋਈ ਵੀਡੀਓ ਕਾਲ',
  ].map((text): readonly [string, 'missed-video-call'] => [text, 'missed-video-call']),
]

/** {@link PENDING} as Android writes it, without a mark: whole texts. */
export const PENDING_WHOLE: readonly string[] = [
  'Waiting for this message', 'Waiting for this message. This may take a while.', 'Auf diese Nachricht warten', 'Auf diese Nachricht warten. Dies kann etwas dauern.',
  'Warte auf diese Nachricht. Dies kann eine Weile dauern.', 'Esperando este mensaje', 'Esperando el mensaje. Esto puede tomar tiempo.', 'En attente de ce message. Cela peut prendre un moment.',
  'In attesa di questo messaggio. Potrebbe volerci un po\' di tempo.', 'Aguardando mensagem. Essa ação pode levar alguns instantes.', 'Wachten op dit bericht. Dit kan even duren.',
  'Ожидание данного сообщения. Это может занять некоторое время.', '正在等待此消息', '正在等待此消息，这可能需要一段时间。', '正在等候此訊息', '正在等候此訊息，這可能需要一段時間。',
]

/** "Waiting for this message": it never reached this phone. */
export const PENDING = /^(?:Waiting for this message|Auf diese Nachricht warten|Warte auf diese Nachricht|Esperando (?:este|el) mensaje|En attente de ce message|In attesa di questo messaggio|Aguardando mensagem|A aguardar esta mensagem|Wachten op dit bericht|Ожидание (?:данного )?сообщения|Bu mesaj bekleniyor|正在等待此消息|正在等候此訊息|等待此消息)/iu

/** The beginning of a line about a call, and whether it had pictures. Missed or answered is told by {@link MISSED}. */
export const CALLS: readonly (readonly [RegExp, 'voice-call' | 'video-call'])[] = [
  [/^(?:(?:missed |silenced |declined )?(?:group )?video call|(?:verpasster |abgelehnter )?video(?:anruf|chat)|videollamada|appel vidéo|videochiamata|(?:chamada|ligação) de vídeo|(?:gemiste )?video-?oproep|(?:пропущенный )?видеозвонок|(?:cevapsız )?görüntülü arama|panggilan video|未接视频通话|视频通话|未接視訊|視訊通話|ビデオ通話|(?:부재중 )?영상 ?통화|(?:missat )?videosamtal|(?:nieodebrane )?połączenie wideo|(?:mistet |ubesvaret )?videoopkald|(?:tapt |ubesvart )?videoanrop|(?:zmeškaný )?videohovor|(?:nem fogadott )?videohívás|(?:vastaamaton )?videopuhelu|(?:пропущений )?відео(?:дзвінок|виклик)|apel video|(?:αναπάντητη )?βιντεοκλήση|مكالمة فيديو|שיחת וידאו|(?:मिस्ड )?वीडियो कॉल|cuộc gọi video|การโทรวิดีโอ|สนทนาวิดีโอ)/iu, 'video-call'],
  [/^(?:(?:missed |silenced |declined )?(?:group )?(?:voice|audio) call|(?:verpasster |abgelehnter )?(?:sprach)?anruf|llamada (?:de voz|perdida)|appel vocal|chiamata (?:vocale|persa)|(?:chamada|ligação) de voz|(?:gemiste )?spraakoproep|(?:пропущенный )?(?:аудио)?звонок|(?:cevapsız )?sesli arama|panggilan suara|未接语音通话|语音通话|未接語音|語音通話|音声通話|(?:부재중 )?음성 ?통화|(?:missat )?röstsamtal|(?:nieodebrane )?połączenie (?:głosowe|audio)|(?:mistet |ubesvaret )?(?:tale|stemme)opkald|(?:tapt |ubesvart )?taleanrop|(?:zmeškaný )?hlasový hovor|(?:nem fogadott )?hanghívás|(?:vastaamaton )?äänipuhelu|(?:пропущений )?(?:аудіо|голосовий )(?:дзвінок|виклик)|apel (?:vocal|audio)|(?:αναπάντητη )?(?:φωνητική )?κλήση|مكالمة صوتية|שיחה קולית|(?:मिस्ड )?वॉइस कॉल|cuộc gọi thoại|การโทรด้วยเสียง|สายเสียง)/iu, 'voice-call'],
]
/** A call that was not answered. */
export const MISSED = /応答なし|brak odpowiedzi|응답 없음|tidak ada jawaban|tiada jawapan|inget svar|intet svar|ikke svar|ei vastau|bez odpov|nincs válasz|fără răspuns|niciun răspuns|sense resposta|απάντηση|немає відповіді|không trả lời|ไม่มีการตอบ|ไม่มีผู้รับ|אין מענה|אין תשובה|بدون پاسخ|कोई जवाब नहीं|無應答|未接通|missed|no answer|silenced|declined|verpasst|nicht angenommen|abgelehnt|keine antwort|perdida|sin respuesta|manqué|pas de réponse|persa|nessuna risposta|não atendida|sem resposta|gemist|geen antwoord|пропущен|нет ответа|cevapsız|yanıt yok|tak terjawab|未接|无应答|未接聽|不在|부재중|missat|nieodebran|mistet|ubesvar|tapt|zmeškan|nem fogadott|vastaamat|пропущен|nepreluat|pierdut|αναπάντητ|فائت|لم يتم الرد|שלא נענתה|मिस्ड|nhỡ|ไม่ได้รับ/iu

/** How the notice about encryption begins, with the language it gives away. */
export const ENCRYPTION_NOTICE: readonly (readonly [string, string])[] = [
  ['Messages and calls are end-to-end encrypted', 'en'], ['Messages to this chat and calls are now secured', 'en'], ['Messages to this group are now secured', 'en'],
  ['Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt', 'de'], ['Nachrichten in diesem Chat sowie Anrufe sind jetzt', 'de'],
  ['Los mensajes y las llamadas están cifrados', 'es'], ['Los mensajes y llamadas están cifrados', 'es'], ['Les messages et les appels sont chiffrés', 'fr'],
  ['Les messages et appels sont chiffrés', 'fr'], ['I messaggi e le chiamate sono crittografati', 'it'], ['As mensagens e as chamadas são protegidas', 'pt'],
  ['As mensagens e ligações são protegidas', 'pt'], ['Berichten en gesprekken worden end-to-end', 'nl'], ['Berichten en oproepen worden end-to-end', 'nl'],
  ['Сообщения и звонки защищены сквозным', 'ru'], ['Mesajlar ve aramalar uçtan uca şifrelidir', 'tr'], ['Wiadomości i połączenia są w pełni szyfrowane', 'pl'],
  ['Pesan dan panggilan terenkripsi', 'id'], ['消息和通话已进行端到端加密', 'zh'], ['消息和通话均已进行端到端加密', 'zh'], ['訊息與通話已受端對端加密保護', 'zh'], ['訊息和通話', 'zh'],
  ['メッセージと通話はエンドツーエンド', 'ja'], ['메시지와 통화는 종단간 암호화', 'ko'], ['الرسائل والمكالمات مشفرة', 'ar'], ['ההודעות והשיחות מוצפנות', 'he'],
  ['Viestit ja puhelut ovat', 'fi'], ['Meddelanden och samtal är', 'sv'], ['Beskeder og opkald er', 'da'], ['Meddelelser og opkald er', 'da'], ['Meldinger og samtaler er', 'nb'], ['Meldinger og anrop er', 'nb'], ['Zprávy a hovory jsou', 'cs'],
  ['Zprávy a volání jsou', 'cs'], ['Správy a hovory sú', 'sk'], ['Az üzenetek és a hívások', 'hu'], ['Az üzenetek és hívások', 'hu'], ['Mesajele și apelurile sunt', 'ro'], ['Τα μηνύματα και οι κλήσεις', 'el'], ['Повідомлення та дзвінки', 'uk'],
  ['Повідомлення й виклики', 'uk'], ['Повідомлення та виклики', 'uk'], ['मैसेज और कॉल', 'hi'], ['संदेश और कॉल', 'hi'], ['Tin nhắn và cuộc gọi', 'vi'], ['ข้อความและการโทร', 'th'], ['پیام‌ها و تماس‌ها', 'fa'], ['Mesej dan panggilan', 'ms'],
  ['Съобщенията и обажданията', 'bg'], ['Poruke i pozivi', 'hr'], ['Поруке и позиви', 'sr'], ['Sporočila in klici', 'sl'], ['Žinutės ir skambučiai', 'lt'], ['Ziņas un zvani', 'lv'], ['Sõnumid ja kõned', 'et'], ['Els missatges i les trucades', 'ca'],
  ['Ujumbe na simu', 'sw'], ['মেসেজ এবং কল', 'bn'], ['মেসেজ ও কল', 'bn'], ['செய்திகளும் அழைப்புகளும்', 'ta'], ['మెసేజ్‌లు మరియు కాల్స్', 'te'], ['मेसेज आणि कॉल', 'mr'], ['મેસેજ અને કૉલ', 'gu'], ['پیغامات اور کالز', 'ur'], ['Mga mensahe at tawag', 'fil'],
]

/** Whether a text begins like the notice about encryption: nobody's words, even where the file gives them an author. */
export function isEncryptionNotice(text: string): boolean {
  return ENCRYPTION_NOTICE.some(([start]) => text.startsWith(start))
}

/** System lines that only groups have. */
const GROUP_EVENTS = [
  / (?:created (?:this )?group|added |removed |left$|left the group|joined using|joined from|joined via|changed the (?:subject|group name|group description)|changed this group|changed the group|set the group)/u,
  /(?:hat|hast|habt|haben) .{0,90}(?:hinzugefügt|entfernt)|Gruppe .{0,60}(?:erstellt|verlassen|beigetreten)|Gruppen(?:name|bild|beschreibung|betreff)|hat die Gruppe/u,
  /(?:creó|creaste) (?:el|este) grupo|(?:añadió|añadiste|agregó|agregaste|eliminó a|eliminaste a) |salió del grupo|se unió|cambió (?:el asunto|el nombre del grupo|la imagen|la descripción)/u,
  /(?:a|avez) (?:créé|ajouté|retiré|rejoint|modifié le (?:nom|sujet)|modifié l['’]icône|quitté)/u,
  /(?:ha|hai) (?:creato il gruppo|aggiunto|rimosso|abbandonato|cambiato (?:l['’]oggetto|il nome))|si è unit/u,
  /(?:criou o? ?grupo|criou este grupo|adicionou |removeu |saiu$|entrou usando|mudou (?:o nome|a imagem|o assunto|a descrição))/u,
  /(?:heeft|hebt) .{0,90}(?:toegevoegd|verwijderd|gemaakt|gewijzigd)|heeft de groep verlaten|neemt nu deel/u,
  /(?:создал|добавил|удалил|покинул|вышел|присоедини|изменил)/u,
  /(?:grubu oluştur|ekledi|çıkardı|ayrıldı|katıldı|grubun (?:adını|konusunu|simgesini))/u,
  /(?:utworzył|dodał|usunął|opuścił|dołączył|zmienił)/u,
  /(?:membuat grup|menambahkan|mengeluarkan|keluar$|bergabung menggunakan|mengubah (?:nama|subjek|ikon|deskripsi))/u,
  /(?:创建了|建立了|建立群組|添加了|已将|新增了|新增|移除了|已移除|退出了?群|已退出|离开了|離開|已離開|加入了|更改了(?:群|本群|主题|这)|變更了(?:群|主題|此))/u,
  /(?:グループを作成|を追加しました|が退出しました|を削除しました|が参加しました|グループ名を)/u, /(?:그룹을 만들|님을 추가|님이 나갔|내보냈|참여했|그룹 이름)/u,
  /(?:أنشأ|أضاف|غادر|انضم|أزال|غيّر)/u, /(?:יצר את הקבוצה|צירף|הוסיף|עזב|הסיר|הצטרף|שינה)/u,
]

/** System lines of any chat: keys, numbers, disappearing messages, blocking, pins. */
const OTHER_EVENTS = [
  /security code|end-to-end encrypted|changed (?:their|to a new) (?:phone )?number|disappearing messages|message timer|blocked this contact|unblocked this contact|pinned a message|now an admin|no longer an admin|chat with this business|this business|this chat is with|official business account|uses a secure service|advanced chat privacy|group['’]s icon|invited to join|is a contact$|requested to join|community|started a call|turned (?:on|off) /iu,
  /Sicherheitsnummer|Sicherheitscode|Ende-zu-Ende|Telefonnummer .{0,40}gewechselt|[Ss]elbstlöschende Nachrichten|Kontakt (?:blockiert|freigegeben)|Nachricht angepinnt|jetzt (?:ein )?Admin|Unternehmenskonto/u,
  /código de seguridad|cifrad[oa]s de extremo|mensajes temporales|bloqueaste|desbloqueaste|fijó un mensaje|ahora (?:es|eres) admin|cuenta de empresa/iu,
  /code de sécurité|chiffrés de bout en bout|messages éphémères|bloqué ce contact|épinglé un message|désormais admin|compte professionnel/iu,
  /codice di sicurezza|crittografia end-to-end|messaggi effimeri|bloccato questo contatto|ora amministrator|account business/iu,
  /código de segurança|criptografia de ponta|mensagens temporárias|bloqueou este contato|conta comercial|agora (?:é|você é) admin/iu,
  /beveiligingscode|end-to-end versleuteld|verdwijnende berichten|zelfwissende berichten|contact geblokkeerd/iu,
  /код безопасности|сквозным шифрованием|исчезающие сообщения|заблокировали/iu, /güvenlik kodu|uçtan uca şifre|süreli mesajlar|engellediniz/iu,
  /安全码|安全代碼|安全碼|端到端加密|端對端加密|限时消息|阅后即焚|自動銷毀訊息|屏蔽了|封鎖了|置顶了|已置頂|商业帐户|商业账号|群组图标|群組圖示|现已成为管理员|现在是管理员|現在是管理員/u,
]

/** Longest system line that is looked into; the longest notices have about 300 characters. */
const SYSTEM_LIMIT = 600

/** Whether a text reads like a system line that only groups have. */
export function isGroupEvent(text: string): boolean {
  return text.length <= SYSTEM_LIMIT && GROUP_EVENTS.some((pattern) => pattern.test(text))
}

/** Whether a text reads like something WhatsApp wrote, not a person. */
export function isSystemText(text: string): boolean {
  return text.length <= SYSTEM_LIMIT && (isGroupEvent(text) || OTHER_EVENTS.some((pattern) => pattern.test(text)))
}
