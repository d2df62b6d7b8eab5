/** The requests of the model of single English messages (clinc150), those that belong to a topic with their names: finer wants within it. */
import { own, type Sentence } from '../shareable/sentence.ts'

/** Names of requests by the class of `request-domain` that they are part of. */
export const INTENTS: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  banking: {
    account_blocked: own('a blocked account', '账户被冻结'), balance: own('the balance of an account', '查余额'), bill_balance: own('how much a bill comes to', '账单金额'), bill_due: own('when a bill is due', '账单到期日'),
    freeze_account: own('freezing an account', '冻结账户'), interest_rate: own('interest rates', '利率'), min_payment: own('the smallest payment of a bill', '最低还款'), order_checks: own('ordering cheques', '订支票'),
    pay_bill: own('paying bills', '交账单'), pin_change: own('changing a PIN', '改密码'), report_fraud: own('fraud', '盗刷和诈骗'), routing: own('bank codes', '银行行号'),
    spending_history: own('what was spent', '花销明细'), transactions: own('recent payments', '交易记录'), transfer: own('transfers', '转账'),
  },
  credit_cards: {
    application_status: own('how a card application stands', '办卡进度'), apr: own('card interest', '信用卡利息'), card_declined: own('a declined card', '刷卡被拒'), credit_limit: own('the card limit', '信用额度'),
    credit_limit_change: own('a higher card limit', '提额'), credit_score: own('the credit score', '信用分'), damaged_card: own('a damaged card', '卡片损坏'), expiration_date: own('when a card runs out', '卡片有效期'),
    improve_credit_score: own('a better credit score', '提高信用分'), international_fees: own('fees abroad', '境外手续费'), new_card: own('a new card', '办新卡'), redeem_rewards: own('spending reward points', '积分兑换'),
    replacement_card_duration: own('waiting for a new card', '补卡要多久'), report_lost_card: own('a lost card', '挂失'), rewards_balance: own('reward points', '积分'),
  },
  kitchen_and_dining: {
    accept_reservations: own('whether a restaurant takes bookings', '餐馆能不能订位'), calories: own('calories', '热量'), cancel_reservation: own('cancelling a table', '取消订位'), confirm_reservation: own('confirming a table', '确认订位'),
    cook_time: own('how long to cook', '要煮多久'), food_last: own('how long food keeps', '食物能放多久'), how_busy: own('how full a restaurant is', '餐馆人多不多'), ingredient_substitution: own('what can stand in for an ingredient', '食材替代'),
    ingredients_list: own('ingredients', '要用哪些食材'), meal_suggestion: own('what to eat', '吃什么好'), nutrition_info: own('what food contains', '营养成分'), recipe: own('recipes', '菜谱'),
    restaurant_reservation: own('booking a table', '订餐位'), restaurant_reviews: own('whether a restaurant is any good', '餐馆口碑'), restaurant_suggestion: own('where to eat', '去哪儿吃'),
  },
  home: {
    calendar: own('what is in the calendar', '查日程'), calendar_update: own('entries in the calendar', '记日程'), next_song: own('the next song', '换一首歌'), order: own('ordering things', '下单'), order_status: own('where an order is', '订单到哪儿了'),
    play_music: own('playing music', '放音乐'), reminder: own('what to remember', '待提醒的事'), reminder_update: own('setting reminders', '设提醒'), shopping_list: own('the shopping list', '购物清单'), shopping_list_update: own('adding to the shopping list', '加进购物清单'),
    smart_home: own('lights and heating by telephone', '智能家居'), todo_list: own('things to do', '待办事项'), todo_list_update: own('adding to things to do', '记待办'), update_playlist: own('playlists', '歌单'), what_song: own('which song that is', '这是什么歌'),
  },
  auto_and_commute: {
    current_location: own('where one is', '人在哪儿'), directions: own('the way somewhere', '怎么走'), distance: own('how far it is', '有多远'), gas: own('how much fuel is left', '还剩多少油'), gas_type: own('which fuel', '加哪种油'), jump_start: own('a flat battery', '搭电启动'),
    last_maintenance: own('the last service of the car', '上次保养'), mpg: own('how much fuel the car needs', '油耗'), oil_change_how: own('changing oil', '怎么换机油'), oil_change_when: own('when oil must be changed', '何时换机油'),
    schedule_maintenance: own('a service for the car', '约保养'), tire_change: own('changing a tyre', '换轮胎'), tire_pressure: own('tyre pressure', '胎压'), traffic: own('traffic', '路况'), uber: own('a taxi', '叫车'),
  },
  travel: {
    book_flight: own('booking flights', '订机票'), book_hotel: own('booking hotels', '订酒店'), car_rental: own('rental cars', '租车'), carry_on: own('hand luggage', '随身行李'), exchange_rate: own('exchange rates', '汇率'), flight_status: own('whether a flight is on time', '航班动态'),
    international_visa: own('visas', '签证'), lost_luggage: own('lost luggage', '行李丢了'), plug_type: own('plugs abroad', '国外插座'), timezone: own('time zones', '时区'), translate: own('how to say it in another language', '外语怎么说'), travel_alert: own('whether a place is safe', '出行安全'),
    travel_notification: own('telling the bank of a trip', '告知银行要出行'), travel_suggestion: own('what to see', '去哪儿玩'), vaccines: own('vaccinations for a trip', '出行疫苗'),
  },
  work: {
    direct_deposit: own('pay into the account', '工资入账'), income: own('pay', '收入'), insurance: own('health insurance', '医保'), insurance_change: own('another insurance', '换保险'), meeting_schedule: own('which meetings there are', '有哪些会'), next_holiday: own('the next public holiday', '下个假日'),
    payday: own('payday', '发薪日'), pto_balance: own('days off that are left', '还剩几天假'), pto_request: own('asking for days off', '请假'), pto_request_status: own('whether days off were granted', '请假批了没'), pto_used: own('days off that were taken', '休了几天假'),
    rollover_401k: own('pension savings', '养老金转移'), schedule_meeting: own('arranging meetings', '约会议'), taxes: own('taxes', '报税'), w2: own('the yearly wage slip', '工资年单'),
  },
}

/** Requests of no topic: of the machine itself, small talk and single tools, and what is no request. */
const OF_NO_TOPIC = 'alarm are_you_a_bot calculator cancel change_accent change_ai_name change_language change_speed change_user_name change_volume date definition do_you_have_pets find_phone flip_coin fun_fact goodbye greeting how_old_are_you make_call maybe meaning_of_life measurement_conversion no oos repeat reset_settings roll_dice share_location spelling sync_device tell_joke text thank_you time timer user_name weather what_are_your_hobbies what_can_i_ask_you what_is_your_name where_are_you_from whisper_mode who_do_you_work_for who_made_you yes'

/** Every class of the model, in its order. */
export const INTENT_CLASSES: readonly string[] = [...Object.values(INTENTS).flatMap((wants) => Object.keys(wants)), ...OF_NO_TOPIC.split(' ')].toSorted()
