/** More of what Meta's programs write in the name of a person: Polish, Turkish, Russian, Chinese, Japanese, Korean. */
import type { Phrases } from './phrases.ts'

const pl: Phrases = {
  you: ['Ty', 'Użytkownik', 'Użytkowniczka'],
  attachment: ['wysłał(a) załącznik', 'wysłał załącznik', 'wysłała załącznik', 'wysłano załącznik', 'wysłałeś(aś) załącznik', 'wysłał(a) link', 'wysłał link', 'wysłała link', 'wysłał(a) zdjęcie', 'wysłał zdjęcie', 'wysłała zdjęcie', 'wysłał(a) film', 'wysłał(a) naklejkę', 'wysłał naklejkę', 'wysłała naklejkę', 'wysłał(a) GIF-a', 'wysłał(a) plik GIF', 'wysłał(a) wiadomość głosową', 'wysłał(a) lokalizację', 'udostępnił(a) relację', 'udostępnił(a) post'],
  call: ['zadzwonił(a) do Ciebie', 'zadzwonił do Ciebie', 'zadzwoniła do Ciebie', 'dzwonił(a) do Ciebie', 'dzwonił do Ciebie', 'dzwoniła do Ciebie', 'zadzwonił(a) do {n}', 'zadzwonił do {n}', 'zadzwoniła do {n}', 'zadzwoniłeś do {n}', 'zadzwoniłaś do {n}'], missed: ['nie odebrał(a) połączenia od Ciebie', 'nie odebrał połączenia od Ciebie', 'nie odebrała połączenia od Ciebie', 'nie odebrał(a) Twojego połączenia', 'nie odebrał(a) połączenia od {n}', 'masz nieodebrane połączenie od {n}'],
  'missed-video': ['nie odebrał(a) wideorozmowy od Ciebie', 'nie odebrał(a) Twojego połączenia wideo', 'nie odebrał(a) Twojego czatu wideo', 'nie odebrał(a) czatu wideo od {n}'],
  poll: ['utworzył(a) ankietę: {x}', 'utworzył ankietę: {x}', 'utworzyła ankietę: {x}'], unsent: ['cofnął wysłanie wiadomości', 'cofnęła wysłanie wiadomości', 'cofnął/cofnęła wysłanie wiadomości', 'cofnięto wysłanie wiadomości', 'usunął(-ęła) wiadomość', 'usunął wiadomość', 'usunęła wiadomość', 'anulował(a) wysłanie wiadomości'],
  service: [
    'nadał(a) grupie nazwę {x}', 'nadał grupie nazwę {x}', 'nadała grupie nazwę {x}', 'nazwał(a) grupę {x}', 'usunął nazwę grupy', 'dodał(a) użytkownika {n} do grupy', 'dodał(a) {n} do grupy', 'dodał {n} do grupy', 'dodała {n} do grupy', 'dodał(a) do grupy {n}', 'usunął(-ęła) {n} z grupy', 'usunął {n} z grupy', 'usunęła {n} z grupy', 'opuścił(a) grupę', 'opuścił grupę', 'opuściła grupę', 'utworzył(a) grupę', 'utworzył grupę', 'utworzyła grupę', 'utworzył(a) tę grupę', 'dołączył(a) do grupy', 'dołączył do grupy', 'dołączyła do grupy', 'zmienił(a) zdjęcie grupy', 'zmienił zdjęcie grupy', 'zmieniła zdjęcie grupy', 'zmienił(a) motyw czatu{x}', 'zmienił(a) motyw na {x}', 'zmienił(a) kolory czatu', 'zmienił kolory czatu', 'zmieniła kolory czatu', 'ustawił(a) emoji na {x}', 'ustawił emoji na {x}', 'ustawiła emoji na {x}', 'ustawił(a) nick {x} dla {n}', 'ustawił(a) nick użytkownika {n} na {x}', 'ustawił(a) Twój nick na {x}', 'ustawił(a) pseudonim {n} na {x}',
    'dołączył(a) do rozmowy', 'dołączył(a) do połączenia', 'dołączył(a) do czatu wideo', 'dołączył(a) do wideoczatu', 'rozpoczął(-ęła) połączenie', 'rozpoczął połączenie', 'rozpoczęła połączenie', 'rozpoczął(-ęła) czat wideo', 'rozpoczął czat wideo', 'rozpoczęła czat wideo', 'rozpoczął wideoczat', 'rozpoczęła wideoczat', 'przypiął(-ęła) wiadomość', 'przypiął wiadomość', 'przypięła wiadomość', 'macha do Ciebie', 'pomachał(a) do Ciebie', 'zagłosował(a) na {x}',
  ],
  reaction: ['zareagował(a) {e} na Twoją wiadomość', 'zareagował {e} na Twoją wiadomość', 'zareagowała {e} na Twoją wiadomość', 'zareagowano {e} na Twoją wiadomość', 'zareagował(a) na Twoją wiadomość: {e}', 'zareagował(a) na Twoją wiadomość {e}', 'dodał(a) reakcję {e} do Twojej wiadomości'],
  like: ['polubił(a) wiadomość', 'polubił wiadomość', 'polubiła wiadomość', 'polubiono wiadomość', 'lubi wiadomość', 'polubił(a) Twoją wiadomość'],
  whole: ['Jesteście teraz połączeni na Messengerze', 'Jesteście już połączeni na Messengerze', 'Przywitaj się z {x}', 'Połączenie zakończone', 'Rozmowa zakończona', 'Czat wideo zakończony', 'Czat wideo został zakończony', 'Połączenie zostało zakończone', 'Wideoczat został zakończony', 'Wiadomości i połączenia są w pełni szyfrowane{x}', 'Wiadomości i połączenia są zabezpieczone{x}'],
}

const tr: Phrases = {
  you: ['Sen', 'Siz'],
  attachment: ['bir ek gönderdi', 'bir ek gönderdin', 'bir ek gönderdiniz', 'bir bağlantı gönderdi', 'bir fotoğraf gönderdi', 'bir fotoğraf gönderdin', 'bir fotoğraf gönderdiniz', 'fotoğraf gönderdi', 'bir video gönderdi', 'bir çıkartma gönderdi', 'bir GIF gönderdi', 'bir sesli mesaj gönderdi', 'bir konum gönderdi', 'bir hikaye paylaştı', 'bir gönderi paylaştı'],
  call: ['seni aradı', 'sizi aradı', "{n} adlı kişiyi aradın", '{n} kişisini aradı', '{n} kişisini aradın', '{n} kişisini aradınız'], missed: ['aramanı cevapsız bıraktı', 'aramanızı cevapsız bıraktı', 'aramanı yanıtlamadı', 'aramanızı yanıtlamadı', '{n} kişisinden gelen aramayı cevapsız bıraktın', '{n} kişisinin aramasını kaçırdın', 'aramanı kaçırdı', 'aramanızı kaçırdı'],
  'missed-video': ['görüntülü sohbetini kaçırdı', 'görüntülü sohbetinizi kaçırdı', 'görüntülü aramanı kaçırdı', 'görüntülü aramanı yanıtlamadı', 'görüntülü aramanızı yanıtlamadı', 'görüntülü aramanızı cevapsız bıraktı'],
  poll: ['bir anket oluşturdu: {x}'], unsent: ['bir mesajın gönderimini iptal etti', 'bir mesajın gönderilmesini iptal etti', 'bir mesajı geri aldı', 'bir mesajı sildi', 'bir mesajı kaldırdı', 'bir mesajın gönderimini iptal ettin'],
  service: [
    'gruba {x} adını verdi', 'gruba {x} adını verdin', 'grubun adını {x} olarak değiştirdi', 'grup adını {x} olarak değiştirdi', 'grup adını kaldırdı', '{n} adlı kişiyi gruba ekledi', '{n} kişisini gruba ekledi', '{n} kişisini gruba ekledin', '{n} adlı kişiyi gruptan çıkardı', '{n} kişisini gruptan çıkardı', 'gruptan ayrıldı', 'gruptan ayrıldın', 'grubu oluşturdu', 'grubu oluşturdun', 'bu grubu oluşturdu', 'gruba katıldı', 'grup fotoğrafını değiştirdi', 'grup fotoğrafını değiştirdin', 'sohbet temasını değiştirdi', 'sohbet temasını {x} olarak değiştirdi', 'temayı {x} olarak değiştirdi', 'sohbet renklerini değiştirdi', 'sohbet renklerini değiştirdin', 'ifadeyi {x} olarak ayarladı', 'emojiyi {x} olarak ayarladı', '{n} için takma adı {x} olarak ayarladı', '{n} adlı kişinin takma adını {x} olarak belirledi', 'takma adını {x} olarak ayarladı',
    'aramaya katıldı', 'görüntülü sohbete katıldı', 'görüntülü görüşmeye katıldı', 'bir arama başlattı', 'görüntülü sohbet başlattı', 'bir görüntülü sohbet başlattı', 'görüntülü arama başlattı', 'bir mesajı sabitledi', 'sana el salladı', 'size el salladı', '{x} için oy verdi',
  ],
  reaction: ['mesajına {e} ifadesini bıraktı', 'mesajınıza {e} ifadesini bıraktı', 'mesajına {e} ile tepki verdi', 'mesajına {e} tepkisini verdi', 'mesajına {e} tepkisi verdi', 'mesajınıza {e} tepkisini verdi', 'bir mesaja {e} ifadesini bıraktı'],
  like: ['bir mesajı beğendi', 'mesajını beğendi', 'bir mesajı beğendin', 'mesajınızı beğendi'],
  whole: ["Artık Messenger'da bağlantınız var", "Artık Messenger'da bağlantılısınız", 'Arama sona erdi', 'Görüntülü sohbet sona erdi', 'Görüntülü arama sona erdi', 'Mesajlar ve aramalar uçtan uca şifrelidir{x}', 'Mesajlar ve aramalar uçtan uca şifreleme ile korunur{x}'],
}

const ru: Phrases = {
  you: ['Вы'],
  attachment: ['отправил(-а) вложение', 'отправил(а) вложение', 'отправил вложение', 'отправила вложение', 'отправили вложение', 'отправляет вложение', 'отправил(-а) ссылку', 'отправил ссылку', 'отправила ссылку', 'отправили ссылку', 'отправил(-а) фото', 'отправил(а) фото', 'отправил фото', 'отправила фото', 'отправили фото', 'отправил(-а) видео', 'отправили видео', 'отправил(-а) наклейку', 'отправили наклейку', 'отправил(-а) стикер', 'отправил(-а) GIF', 'отправили GIF', 'отправил(-а) голосовое сообщение', 'отправили голосовое сообщение', 'поделился(-ась) историей', 'поделился(-ась) публикацией'],
  call: ['позвонил(-а) вам', 'позвонил(а) вам', 'позвонил вам', 'позвонила вам', 'позвонили {n}', 'звонил(-а) вам', 'звонил(а) вам', 'звонил вам', 'звонила вам', 'позвонил(-а) {n}'], missed: ['пропустил(-а) ваш звонок', 'пропустил(а) ваш звонок', 'пропустил ваш звонок', 'пропустила ваш звонок', 'пропустили звонок от {n}', 'пропустили вызов от {n}', 'пропустил(-а) звонок от {n}', 'не ответил(-а) на ваш звонок', 'пропустили звонок {n}'],
  'missed-video': ['пропустил(-а) ваш видеочат', 'пропустил(а) ваш видеочат', 'пропустил ваш видеочат', 'пропустила ваш видеочат', 'пропустили видеочат от {n}', 'пропустили видеочат с {n}', 'пропустил(-а) ваш видеозвонок', 'пропустил ваш видеозвонок', 'пропустила ваш видеозвонок', 'пропустили видеозвонок от {n}'],
  poll: ['создал(-а) опрос: {x}', 'создал(а) опрос: {x}', 'создал опрос: {x}', 'создала опрос: {x}'], unsent: ['отменил(-а) отправку сообщения', 'отменил(а) отправку сообщения', 'отменил отправку сообщения', 'отменила отправку сообщения', 'отменили отправку сообщения', 'удалил(-а) сообщение', 'удалил сообщение', 'удалила сообщение', 'удалили сообщение'],
  service: [
    'назвал(-а) группу {x}', 'назвал(а) группу {x}', 'назвал группу {x}', 'назвала группу {x}', 'назвали группу {x}', 'изменил(-а) название группы на {x}', 'удалил(-а) название группы', 'добавил(-а) {n} в группу', 'добавил(а) {n} в группу', 'добавил {n} в группу', 'добавила {n} в группу', 'добавили {n} в группу', 'добавил(-а) в группу {n}', 'удалил(-а) {n} из группы', 'удалил {n} из группы', 'удалила {n} из группы', 'исключил(-а) {n} из группы', 'покинул(-а) группу', 'покинул(а) группу', 'покинул группу', 'покинула группу', 'покинули группу', 'вышел из группы', 'вышла из группы', 'вышел(-ла) из группы', 'создал(-а) группу', 'создал(а) группу', 'создал группу', 'создала группу', 'создали группу', 'создал(-а) эту группу', 'вступил(-а) в группу', 'присоединился к группе', 'присоединилась к группе', 'присоединился(-лась) к группе', 'изменил(-а) фото группы', 'изменил фото группы', 'изменила фото группы', 'сменил(-а) фото группы', 'изменил(-а) тему чата{x}', 'изменил(-а) тему на {x}', 'изменил(-а) цвета чата', 'изменил(-а) цвет чата', 'изменили цвета чата', 'установил(-а) смайлик {x}', 'изменил(-а) смайлик на {x}', 'установил(-а) псевдоним {x} для {n}', 'задал(-а) псевдоним для {n}: {x}', 'установил(-а) для вас псевдоним {x}',
    'присоединился(-лась) к звонку', 'присоединился(-лась) к видеочату', 'присоединился к звонку', 'присоединилась к звонку', 'присоединился к видеочату', 'присоединилась к видеочату', 'начал(-а) звонок', 'начал звонок', 'начала звонок', 'начали звонок', 'начал(-а) видеочат', 'начал видеочат', 'начала видеочат', 'начали видеочат', 'закрепил(-а) сообщение', 'помахал(-а) вам', 'машет вам рукой', 'проголосовал(-а) за {x}',
  ],
  reaction: ['отреагировал(-а) {e} на ваше сообщение', 'отреагировал(а) {e} на ваше сообщение', 'отреагировал {e} на ваше сообщение', 'отреагировала {e} на ваше сообщение', 'отреагировал(-а) на ваше сообщение: {e}', 'отреагировал(-а) на ваше сообщение {e}', 'поставил(-а) реакцию {e} на ваше сообщение', 'оставил(-а) реакцию {e} на ваше сообщение'],
  like: ['нравится сообщение', 'понравилось сообщение', 'нравится ваше сообщение', 'поставил(-а) отметку «Нравится» сообщению', 'поставил(-а) «Нравится» сообщению', 'поставил(-а) "Нравится" сообщению'],
  whole: ['Теперь вы на связи в Messenger', 'Вы теперь на связи в Messenger', 'Теперь вы связаны в Messenger', 'Поприветствуйте {x}', 'Звонок завершен', 'Звонок завершён', 'Видеочат завершен', 'Видеочат завершён', 'Видеозвонок завершен', 'Сообщения и звонки защищены сквозным шифрованием{x}'],
}

const hans: Phrases = {
  you: ['你', '您'],
  attachment: ['发送了一个附件', '发送了附件', '发送了 1 个附件', '发了一个附件', '发送了一个链接', '发送了一张照片', '发送了 1 张照片', '发送了{x}张照片', '发送了一个视频', '发送了一段视频', '发送了一张贴图', '发送了一个贴图', '发送了一个表情贴', '发送了一个动图', '发送了一个 GIF', '发送了一条语音消息', '发送了语音消息', '发送了位置', '分享了快拍', '分享了一个快拍', '分享了帖子', '分享了一篇帖子'],
  call: ['给你打了电话', '给您打了电话', '呼叫了你', '呼叫了{n}', '给{n}打了电话', '给 {n} 打了电话'], missed: ['错过了你的来电', '错过了您的来电', '错过了你的通话', '错过了{n}的来电', '错过了 {n} 的来电', '错过了来自{n}的通话', '未接听你的来电', '未接听您的来电', '未接听{n}的来电'],
  video: ['与{n}进行了视频聊天'], 'missed-video': ['错过了你的视频聊天', '错过了您的视频聊天', '错过了{n}的视频聊天', '错过了 {n} 的视频聊天', '错过了你的视频通话', '错过了{n}的视频通话', '未接听你的视频通话'],
  poll: ['创建了投票：{x}', '发起了投票：{x}', '创建了一个投票：{x}'], unsent: ['撤回了一条消息', '撤回了消息', '撤销了一条消息', '删除了一条消息'],
  service: [
    '将群名改为{x}', '将群组命名为{x}', '将小组命名为{x}', '将群聊命名为{x}', '将群名称设置为{x}', '移除了群名', '将{n}添加到群组', '将 {n} 添加到群组', '将{n}加入了群组', '将 {n} 添加到了群组', '将{n}添加到群聊', '添加{n}到群组', '邀请{n}加入了群聊', '将{n}移出了群组', '将{n}移出群组', '将 {n} 移出了群组', '退出了群组', '离开了群组', '退出了群聊', '离开了群聊', '创建了群组', '创建了这个群组', '创建了群聊', '创建了此群', '加入了群组', '加入了群聊', '更改了群组照片', '更换了群组照片', '更改了群头像', '将聊天主题更改为{x}', '将主题更改为{x}', '更改了聊天主题', '更改了聊天颜色', '将表情符号设置为{x}', '将表情设为{x}', '将{n}的昵称设置为{x}', '将 {n} 的昵称设置为 {x}', '将你的昵称设置为{x}', '将你的昵称设为{x}', '清除了{n}的昵称',
    '加入了通话', '加入了视频聊天', '加入了视频通话', '发起了通话', '发起了语音通话', '发起了视频聊天', '发起了视频通话', '开始了通话', '开始了视频聊天', '置顶了一条消息', '固定了一条消息', '向你挥了挥手', '向你挥手', '投票给{x}',
  ],
  reaction: ['对你的消息作出了 {e} 回应', '对你的消息作出了{e}回应', '对您的消息作出了 {e} 回应', '用 {e} 回应了你的消息', '用{e}回应了你的消息', '对你的消息回应了 {e}', '对你的消息回应了{e}', '给你的消息留了 {e} 心情', '对你的消息留下了 {e} 心情', '对你的消息使用了 {e} 回应'],
  like: ['赞了一条消息', '点赞了一条消息', '赞了你的消息', '赞了消息', '点赞了消息', '为一条消息点赞', '为一条消息点了赞', '给一条消息点了赞'],
  whole: ['你们现在可以在 Messenger 上联系了', '你们现已在 Messenger 上建立联系', '你们现在已在 Messenger 上互联', '通话已结束', '视频聊天已结束', '视频通话已结束', '语音通话已结束', '消息和通话均已端到端加密{x}', '消息和通话受端到端加密保护{x}', '消息和通话已进行端到端加密{x}'],
}

const hant: Phrases = {
  you: ['你', '您'],
  attachment: ['傳送了附件', '傳送了一個附件', '傳送了 1 個附件', '已傳送附件', '寄送了附件', '傳送了連結', '傳送了一個連結', '傳送了一張相片', '傳送了 1 張相片', '傳送了相片', '傳送了一張照片', '傳送了照片', '傳送了影片', '傳送了一段影片', '傳送了一支影片', '傳送了貼圖', '傳送了一張貼圖', '傳送了 GIF', '傳送了一個 GIF', '傳送了語音訊息', '傳送了位置', '分享了限時動態', '分享了一則限時動態', '分享了貼文', '分享了一則貼文'],
  call: ['打電話給你', '打電話給您', '打電話給{n}', '打電話給 {n}', '致電給你', '致電給{n}', '致電你'], missed: ['錯過了你的來電', '未接聽你的來電', '未接到你的來電', '漏接了你的來電', '錯過了{n}的來電', '錯過了 {n} 的來電', '未接聽{n}的來電', '漏接了{n}的來電', '漏接了 {n} 的來電', '錯過了你的通話'],
  'missed-video': ['錯過了你的視訊聊天', '漏接了你的視訊聊天', '未接聽你的視訊通話', '錯過了{n}的視訊聊天', '漏接了{n}的視訊聊天', '錯過了你的視像通話', '漏接了你的視訊通話'],
  poll: ['建立了票選活動：{x}', '建立了投票活動：{x}', '發起了投票：{x}'], unsent: ['收回了一則訊息', '收回了訊息', '已收回訊息', '刪除了一則訊息'],
  service: [
    '將群組命名為{x}', '將群組名稱設為{x}', '將群組名稱更改為{x}', '移除了群組名稱', '將{n}加入群組', '將 {n} 加入群組', '將{n}新增到群組', '新增了{n}到群組', '將{n}移出群組', '將 {n} 移出群組', '將{n}從群組中移除', '離開了群組', '退出了群組', '已離開群組', '建立了群組', '建立了此群組', '建立了這個群組', '加入了群組', '變更了群組相片', '更換了群組相片', '變更了群組照片', '更改了群組相片', '將聊天主題變更為{x}', '將主題變更為{x}', '變更了聊天室主題', '變更了聊天主題', '變更了聊天顏色', '變更了聊天室顏色', '將表情符號設為{x}', '將表情符號設定為{x}', '將{n}的暱稱設為{x}', '將{n}的暱稱設定為{x}', '將 {n} 的暱稱設定為 {x}', '將你的暱稱設定為{x}', '清除了{n}的暱稱',
    '加入了通話', '加入了視訊聊天', '加入了視訊通話', '開始了通話', '發起了通話', '發起通話', '開始視訊聊天', '發起了視訊聊天', '發起了視訊通話', '釘選了一則訊息', '置頂了一則訊息', '向你揮手', '對你揮手', '投票給{x}',
  ],
  reaction: ['對你的訊息傳達 {e} 心情', '對你的訊息傳達{e}心情', '對你的訊息傳達了 {e} 的心情', '用 {e} 回應了你的訊息', '用{e}回應你的訊息', '對你的訊息回應了 {e}', '對你的訊息回應 {e}', '在你的訊息留下 {e} 心情', '對你的訊息表達了 {e}'],
  like: ['對一則訊息按讚', '對一則訊息按了讚', '說一則訊息讚', '對你的訊息按讚', '按讚了一則訊息', '對訊息按讚', '說你的訊息讚', '對訊息按了讚'],
  whole: ['你們現在已在 Messenger 上建立聯繫', '你們現在可透過 Messenger 聯絡', '你們已在 Messenger 建立聯繫', '通話已結束', '通話結束', '視訊聊天已結束', '視訊通話已結束', '語音通話已結束', '訊息和通話皆經端對端加密{x}', '訊息和通話受端對端加密保護{x}', '訊息和通話已加密{x}'],
}

const ja: Phrases = {
  you: ['あなた'],
  attachment: ['が添付ファイルを送信しました', 'さんが添付ファイルを送信しました', 'は添付ファイルを送信しました', 'さんがリンクを送信しました', 'がリンクを送信しました', 'さんが写真を送信しました', 'が写真を送信しました', 'さんが動画を送信しました', 'が動画を送信しました', 'さんがスタンプを送信しました', 'がスタンプを送信しました', 'さんがGIFを送信しました', 'がGIFを送信しました', 'さんが音声メッセージを送信しました', 'が音声メッセージを送信しました', 'さんがストーリーズをシェアしました', 'さんが投稿をシェアしました', 'がストーリーズをシェアしました', 'が投稿をシェアしました'],
  call: ['さんから着信がありました', 'さんがあなたに発信しました', 'さんがあなたに電話をかけました', 'は{n}さんに発信しました', 'が{n}さんに発信しました', 'が{n}さんに電話をかけました', 'は{n}さんに電話をかけました'], missed: ['さんがあなたからの着信に応答しませんでした', 'さんが不在着信に応答しませんでした', 'は{n}さんからの着信に応答しませんでした', 'さんからの不在着信', 'さんがあなたの通話に応答しませんでした', 'は{n}さんの着信に応答しませんでした'],
  'missed-video': ['さんがあなたのビデオチャットに応答しませんでした', 'は{n}さんのビデオチャットに応答しませんでした', 'さんがあなたのビデオ通話に応答しませんでした', 'さんからのビデオチャットの不在着信'],
  poll: ['さんがアンケートを作成しました: {x}', 'さんがアンケートを作成しました：{x}', 'がアンケートを作成しました：{x}'], unsent: ['さんがメッセージの送信を取り消しました', 'がメッセージの送信を取り消しました', 'はメッセージの送信を取り消しました', 'さんがメッセージを取り消しました', 'さんがメッセージを削除しました'],
  service: [
    'さんがグループの名前を{x}に変更しました', 'さんがグループに{x}という名前を付けました', 'さんがグループ名を{x}に変更しました', 'がグループ名を{x}に変更しました', 'さんがグループの名前を削除しました', 'さんが{n}さんをグループに追加しました', 'が{n}さんをグループに追加しました', 'さんがあなたをグループに追加しました', 'さんが{n}さんをグループから削除しました', 'さんがグループを退出しました', 'がグループを退出しました', 'さんがグループから退出しました', 'さんがグループを作成しました', 'がグループを作成しました', 'さんがグループに参加しました', 'さんがグループの写真を変更しました', 'がグループの写真を変更しました', 'さんがグループ写真を変更しました', 'さんがチャットのテーマを変更しました', 'さんがテーマを{x}に変更しました', 'さんがチャットのテーマを{x}に変更しました', 'さんがチャットの色を変更しました', 'がチャットの色を変更しました', 'さんが絵文字を{x}に設定しました', 'が絵文字を{x}に設定しました', 'さんが{n}さんのニックネームを{x}に設定しました', 'さんがあなたのニックネームを{x}に設定しました', 'さんが{n}さんのニックネームを削除しました',
    'さんが通話に参加しました', 'さんがビデオチャットに参加しました', 'さんが通話を開始しました', 'さんがビデオチャットを開始しました', 'がビデオチャットを開始しました', 'さんがビデオ通話を開始しました', 'さんがメッセージをピン留めしました', 'さんがあなたに手を振りました', 'さんが{x}に投票しました',
  ],
  reaction: ['さんがあなたのメッセージに{e}とリアクションしました', 'さんがあなたのメッセージに{e}でリアクションしました', 'あなたのメッセージに{e}とリアクションしました', 'あなたのメッセージに{e}でリアクションしました', 'メッセージに{e}とリアクションしました', 'メッセージに{e}でリアクションしました', 'あなたのメッセージに {e} とリアクションしました', 'あなたのメッセージに {e} でリアクションしました'],
  like: ['メッセージに「いいね！」しました', 'メッセージに「いいね!」しました', 'メッセージにいいね！しました', 'さんがメッセージに「いいね！」しました', 'あなたのメッセージに「いいね！」しました', 'メッセージに「いいね！」をしました'],
  whole: ['Messengerでつながりました', 'Messengerで友達になりました', '{x}さんに挨拶しましょう', '通話が終了しました', 'ビデオチャットが終了しました', 'ビデオ通話が終了しました', 'メッセージと通話はエンドツーエンドで暗号化されています{x}', 'メッセージと通話はエンドツーエンド暗号化で保護されています{x}'],
}

const ko: Phrases = {
  you: ['회원님', '내가', '나'],
  attachment: ['님이 첨부 파일을 보냈습니다', '이 첨부 파일을 보냈습니다', '님이 첨부파일을 보냈습니다', '이 첨부파일을 보냈습니다', '님이 링크를 보냈습니다', '이 링크를 보냈습니다', '님이 사진을 보냈습니다', '이 사진을 보냈습니다', '님이 동영상을 보냈습니다', '이 동영상을 보냈습니다', '님이 스티커를 보냈습니다', '이 스티커를 보냈습니다', '님이 GIF를 보냈습니다', '이 GIF를 보냈습니다', '님이 음성 메시지를 보냈습니다', '이 음성 메시지를 보냈습니다', '님이 스토리를 공유했습니다', '님이 게시물을 공유했습니다'],
  call: ['님이 회원님에게 전화했습니다', '님이 전화를 걸었습니다', '이 {n}님에게 전화했습니다', '이 {n}님에게 전화를 걸었습니다', '님이 {n}님에게 전화했습니다'], missed: ['님이 회원님의 전화를 받지 못했습니다', '님이 회원님의 전화를 받지 않았습니다', '이 {n}님의 전화를 받지 못했습니다', '이 {n}님의 전화를 받지 않았습니다', '님의 부재중 전화가 있습니다'],
  'missed-video': ['님이 회원님의 영상 채팅을 받지 못했습니다', '님이 회원님의 영상 통화를 받지 못했습니다', '이 {n}님의 영상 채팅을 받지 못했습니다', '이 {n}님의 영상 통화를 받지 못했습니다'],
  poll: ['님이 설문을 만들었습니다: {x}', '님이 투표를 만들었습니다: {x}'], unsent: ['님이 메시지 보내기를 취소했습니다', '이 메시지 보내기를 취소했습니다', '님이 메시지 전송을 취소했습니다', '이 메시지 전송을 취소했습니다', '님이 메시지를 삭제했습니다'],
  service: [
    '님이 그룹 이름을 {x}(으)로 변경했습니다', '님이 그룹 이름을 {x}(으)로 지정했습니다', '님이 그룹 이름을 {x}로 변경했습니다', '이 그룹 이름을 {x}(으)로 변경했습니다', '님이 그룹 이름을 삭제했습니다', '님이 {n}님을 그룹에 추가했습니다', '이 {n}님을 그룹에 추가했습니다', '님이 회원님을 그룹에 추가했습니다', '님이 {n}님을 그룹에서 삭제했습니다', '님이 {n}님을 그룹에서 내보냈습니다', '님이 그룹에서 나갔습니다', '이 그룹에서 나갔습니다', '님이 그룹을 나갔습니다', '님이 그룹을 만들었습니다', '이 그룹을 만들었습니다', '님이 그룹에 참여했습니다', '님이 그룹 사진을 변경했습니다', '이 그룹 사진을 변경했습니다', '님이 채팅 테마를 변경했습니다', '님이 테마를 {x}(으)로 변경했습니다', '님이 채팅 색상을 변경했습니다', '이 채팅 색상을 변경했습니다', '님이 이모티콘을 {x}(으)로 설정했습니다', '님이 이모지를 {x}(으)로 설정했습니다', '님이 {n}님의 별명을 {x}(으)로 설정했습니다', '님이 {n}님의 닉네임을 {x}(으)로 설정했습니다', '님이 회원님의 닉네임을 {x}(으)로 설정했습니다',
    '님이 통화에 참여했습니다', '님이 영상 채팅에 참여했습니다', '님이 영상 통화에 참여했습니다', '님이 통화를 시작했습니다', '님이 영상 채팅을 시작했습니다', '이 영상 채팅을 시작했습니다', '님이 영상 통화를 시작했습니다', '님이 메시지를 고정했습니다', '님이 회원님에게 손을 흔들었습니다', '님이 {x}에 투표했습니다',
  ],
  reaction: ['님이 회원님의 메시지에 {e} 공감을 남겼습니다', '회원님의 메시지에 {e} 공감을 남겼습니다', '메시지에 {e} 공감을 남겼습니다', '님이 회원님의 메시지에 {e} 반응을 남겼습니다', '회원님의 메시지에 {e} 반응을 남겼습니다', '회원님의 메시지에 {e}(으)로 반응했습니다', '메시지에 {e}(으)로 반응했습니다', '회원님의 메시지에 {e}로 반응했습니다'],
  like: ['메시지를 좋아합니다', '회원님의 메시지를 좋아합니다', '님이 메시지를 좋아합니다', '님이 회원님의 메시지를 좋아합니다', '메시지를 좋아했습니다', '메시지에 좋아요를 눌렀습니다'],
  whole: ['이제 Messenger에서 연결되었습니다', 'Messenger에서 연결되었습니다', '통화가 종료되었습니다', '영상 채팅이 종료되었습니다', '영상 통화가 종료되었습니다', '메시지와 통화는 종단 간 암호화됩니다{x}', '메시지와 통화는 엔드투엔드 암호화로 보호됩니다{x}', '메시지와 통화는 종단간 암호화로 보호됩니다{x}'],
}

/** The languages of the east of Europe and of Asia. */
export const EASTERN_PHRASES: readonly Phrases[] = [pl, tr, ru, hans, hant, ja, ko]
