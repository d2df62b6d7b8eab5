import { describe, expect, it } from 'vitest'
import amazon from '../../../importers/sources/amazon.ts'
import { memoryInput } from '../../memory-input.ts'
import { activitiesOf, collect } from '../collect.ts'
import { tell } from './told.ts'

const payments = 'OrderID,ReversalID,RefundCompletionDate,Currency,AmountRefunded,Status,DisbursementType'
const details = 'Creation Date,Currency,Direct Debit Refund Amount,Disbursement Type,Order ID,Payment Status,Quantity,Refund Amount,Refund Date,Reversal Amount State,Reversal Reason,Reversal Status,Website'

describe('refunds', () => {
  it('count when they are completed, from the payments and not from the returns', async () => {
    expect(await tell({
      'Retail.OrdersReturned.Payments.1.csv': `${payments}\n113-1,RV1,2024-11-20T11:00:00Z,USD,17.98,Completed,Refund\n113-1,RV2,2024-11-21T11:00:00Z,USD,17.98,Completed,Refund\n113-2,RV3,2024-11-21T11:00:00Z,USD,5.00,Pending,Refund\n`,
      'Retail.OrdersReturned.1.csv': 'OrderId,ReturnReason\n113-1,x\n',
      'Retail.CustomerReturns.1.1/Retail.CustomerReturns.1.1.csv': 'OrderId,ContractId,DateOfReturn,ReturnAmount,ReturnAmountCurrency,ReturnReason,Resolution\n113-1,C1,2024-11-19T11:00:00Z,17.98,USD,Defective,Refund\n',
    })).toEqual({ rows: ['refunds in 1798 USD', 'refunds in 1798 USD', 'returns neutral'], codes: { 'not-completed': 1 }, claims: [] })
  })

  it('have one key for both generations, and another for a second refund of the same amount', async () => {
    const keys = async (name: string, csv: string) => activitiesOf(await collect(amazon, memoryInput('x', { [name]: csv }))).map(({ key }) => key)
    const old = await keys('Retail.OrdersReturned.Payments.1.csv', `${payments}\n113-1,RV1,2024-11-20T11:00:00Z,USD,17.98,Completed,Refund\n113-1,RV2,2024-11-21T11:00:00Z,USD,17.98,Completed,Refund\n`)
    const later = await keys('Refund Details.csv', `${details}\n2024-11-19T11:00:00Z,USD,Not Available,Refund,113-1,Completed,1,17.98,2024-11-20T12:30:00Z,Final,Customer Return,Completed,Amazon.com\n`)
    expect([new Set(old).size, later.map((key) => old.includes(key))]).toEqual([2, [true]])
  })
})

const digitalReturns = 'ASIN,Order ID,Digital Order Item ID,Product Name,Reason Code,Return Status,Return Date,Settle Type,Monetary Component Type'

describe('digital purchases', () => {
  it('of three joined files cost what their packets cost, split by the items\' prices', async () => {
    expect(await tell({
      'Digital-Ordering.1/Digital Items.csv': 'ASIN,Title,OrderId,DigitalOrderItemId,BaseCurrencyCode,Marketplace,OrderDate,OriginalQuantity,OurPrice,OurPriceCurrencyCode,OurPriceTax,SellerOfRecord\nB1,A book,D01-1,I1,USD,www.amazon.com,2022-01-01T00:00:00Z,1,9.99,USD,0.80,Sample Books\nB2,A film,D01-2,I2,USD,www.amazon.com,2022-01-01T00:00:00Z,1,Not Available,Not Available,Not Available,Not Available\n',
      'Digital-Ordering.1/Digital Orders.csv': 'OrderId,DeliveryPacketId,OrderStatus\nD01-1,P1,SUCCESS\nD01-2,P2,SUCCESS\n',
      'Digital-Ordering.1/Digital Orders Monetary.csv': 'DeliveryPacketId,MonetaryComponentTypeCode,OfferTypeCode,TransactionAmount,BaseCurrencyCode\nP1,PriceAmount,Purchase,9.99,USD\nP1,Tax,Purchase,0.80,USD\nP1,PriceAmount,Promotion,-1.00,USD\nP2,PriceAmount,Purchase,2.00,USD\n',
    })).toEqual({ rows: ['digital-orders out 979 USD A book', 'digital-orders out 200 USD A film'], codes: { 'joined-to-item': 6 }, claims: [] })
  })

  it('that were cancelled or refused are no spending, and those with an amount that cannot be read are told', async () => {
    const content = 'ASIN,Product Name,Order ID,Digital Order Item ID,Order Date,Order Status,Base Currency Code,Component Type,Transaction Amount'
    const row = (item: string, status: string, amount: string) => `B1,Tale,D01-${item},${item},2025-12-01T10:00:00Z,${status},USD,Price Amount,${amount}\n`
    expect(await tell({
      'Digital Content Orders.csv': `${content}\n${row('1', 'SUCCESS', '8.00')}${row('2', 'CANCELLED', '9.00')}${row('3', 'FAILED', '9.00')}${row('4', 'SUCCESS', '9.00')}${row('4', 'SUCCESS', '9.00.1')}`,
      'Digital-Ordering.1/Digital Items.csv': 'ASIN,ProductName,OrderId,DigitalOrderItemId,OurPrice,OurPriceTax,OrderDate\nB2,A film,D02-1,I1,9.99,0.80,2022-01-01T00:00:00Z\nB3,A game,D02-2,I2,9.99,0.80,2022-01-01T00:00:00Z\n',
      'Digital-Ordering.1/Digital Orders.csv': 'OrderId,DeliveryPacketId,OrderStatus\nD02-1,P1,CANCELLED\nD02-2,P2,SUCCESS\n',
      'Digital-Ordering.1/Digital Orders Monetary.csv': 'DeliveryPacketId,MonetaryComponentTypeCode,OfferTypeCode,TransactionAmount,BaseCurrencyCode\nP2,PriceAmount,Purchase,9.x9,USD\n',
    })).toEqual({ rows: ['digital-orders out 800 USD Tale'], codes: { cancelled: 2, 'not-completed': 1, 'component-of-item': 1, 'bad-amount': 2, 'joined-to-item': 3 }, claims: [] })
  })

  it('without a price and without packets have no amount', async () => {
    expect((await tell({ 'Digital Items.csv': 'ASIN,ProductName,OrderId,DigitalOrderItemId,OurPrice,OurPriceTax,OrderDate\nB1,A book,D01-1,I1,9.99,0.80,2022-01-01T00:00:00Z\nB2,A film,D01-2,I2,Not Available,Not Available,2022-01-01T00:00:00Z\n' }))?.rows).toEqual(['digital-orders out 1079 USD A book', 'digital-orders out A film'])
  })

  it('with a row for each component count their sum once, and a credit\'s is nothing', async () => {
    const header = 'ASIN,Product Name,Order ID,Digital Order Item ID,Order Date,Order Status,Base Currency Code,Component Type,Offer Type Code,Transaction Amount'
    const row = (item: string, type: string, offer: string, amount: string) => `B1,"Tale, a",D01-${item},${item},2025-12-01T10:00:00Z,SUCCESS,EUR,${type},${offer},${amount}`
    const csv = [header, row('1', 'Price Amount', 'Purchase', '8.00'), row('1', 'Tax', 'Purchase', '0.56'), row('1', 'Price Amount', 'Promotion', '-3.00'), row('2', 'Price Amount', 'Purchase', '20.00'), row('2', 'Price Amount', 'Promotion', '-20.00'), ''].join('\n')
    expect(await tell({ 'Your Amazon Orders/Digital Content Orders.csv': csv })).toEqual({ rows: ['digital-orders out 556 EUR Tale, a', 'digital-covered out 0 EUR Tale, a'], codes: { 'component-of-item': 3 }, claims: [] })
  })

  it.each([
    ['the sum of their components', `${digitalReturns},Amount Refunded,Transaction Amount\nB1,D01-1,I1,Film,x,DONE,2025-01-01T00:00:00Z,S,Price Amount,4.79,4.00\nB1,D01-1,I1,Film,x,DONE,2025-01-01T00:00:00Z,S,Tax,4.79,0.79\n`],
    ['the amount that stands on each of them', `${digitalReturns},Amount Refunded\nB1,D01-1,I1,Film,x,DONE,2025-01-01T00:00:00Z,S,Price Amount,4.79\nB1,D01-1,I1,Film,x,DONE,2025-01-01T00:00:00Z,S,Tax,4.79\n`],
  ])('come back as %s', async (_, csv) => {
    expect(await tell({ 'Digital Returns.csv': csv })).toEqual({ rows: ['digital-refunds in 479 USD Film'], codes: { 'component-of-item': 1 }, claims: [] })
  })
})

describe('what Amazon says of the person', () => {
  const mark = '\ufeff'

  it('is read from every advertising file, once over all regions', async () => {
    const audiences = `${mark}"Amazon Audiences in which you are included"\r\nLifestyle:Home & Garden:Indoor Plants\r\n"In-market:Kitchen, Dining & Bar"\r\n`
    expect(await tell({
      'Advertising.1/Advertising.AmazonAudiences.csv': audiences,
      'Advertising.2/Advertising.AmazonAudiences.csv': audiences,
      'Advertising.1/Advertising.AdvertiserAudiences.csv': 'Advertisers who brought audiences in which you are included\nExample Tea House\nSample Motors Ltd., Paris\n',
      'Advertising.1/Advertising.3PAudiences.csv': 'Audiences in which you are included via 3rd Parties\nNot Available\n',
      'Advertising.1/Advertising.AdvertiserClicks.csv': 'Advertisers whose ads you clicked\n',
      'Your Advertising/Advertising.OptOut.csv': 'Interest-based ads\nNo\n',
    })).toEqual({
      rows: [], codes: { 'same-claim': 2, placeholder: 1 },
      claims: [
        'advertiser-list | Example Tea House', 'advertiser-list | Sample Motors Ltd., Paris', 'audience | Lifestyle:Home & Garden:Indoor Plants', 'audience | In-market:Kitchen, Dining & Bar', 'ad-opt-out | No',
      ],
    })
  })

  it('is read from a one-column file of any name, and an empty file of its own name is read too', async () => {
    expect((await tell({ 'audiences of mine.csv': 'Amazon Audiences in which you are included\nLifestyle\n' }))?.claims).toEqual(['audience | Lifestyle'])
    const match = await amazon.identify(memoryInput('x', { 'Advertising.3PAudiences.csv': '', 'Advertising.AmazonAudiences.csv': 'Amazon Audiences in which you are included\n', 'empty.csv': '' }))
    expect(match).toEqual({ confidence: 0.99, generation: 'advertising', reads: ['Advertising.AmazonAudiences.csv', 'Advertising.3PAudiences.csv'], unused: [] })
  })

  it('is no other program\'s list of who opted out', async () => {
    expect(await tell({ 'contacts.csv': 'opt_out\nyes\n' })).toBeUndefined()
  })

  it('holds subscriptions as states, without money', async () => {
    expect(await tell({
      'Digital.Subscriptions/Subscriptions.csv': 'SubscriptionId,Marketplace,SubscriptionPlanId,SubscriptionStatus,SubscriptionStartDate,ServiceProvider,NextBillAmount,BaseCurrencyCode\nS1,Amazon.com,prime-monthly,Active,2020-01-01T00:00:00Z,Prime,14.99,USD\n',
      'SubscribeAndSave.Subscriptions.1.json': '[{"product":"Cat litter","frequency":"2 months","status":"Active"},{"productName":"Tea","deliveryFrequency":{"unit":"month","value":1}}]',
    })).toEqual({ rows: [], codes: {}, claims: ['subscription | prime-monthly · Active | Prime', 'subscribe-and-save | Cat litter | 2 months · Active', 'subscribe-and-save | Tea | month 1'] })
  })
})

describe('what was wanted, read and watched', () => {
  it('is told without money', async () => {
    expect(await tell({
      'Search-Data/Search-Data.Customer-Engagement.1.csv': '"First Search Time (GMT)",Country ID,"All Department (APS) or Category","Search Type (Keyword,Visual,Browse)",Session ID,Query ID,First Search Query String,Keywords,Last search Time (GMT)\n2024-01-02 03:04:05,US,aps,Keyword,s1,q1,red lamp,red lamp,2024-01-02 03:04:05.0\n2024-01-02 03:06:05,US,aps,Browse,s1,q3,Not Available,Not Available,x\n',
      'Retail.CartItems.1.csv': 'DateAddedToCart,Source,CartDomain,CartList,ASIN,ProductName,Quantity,OneClickBuyable,ToBeGiftWrapped,PrimeSubscription,Pantry,AddOn\n01/02/2024 03:04:05 UTC,web,amazon.com,saved,B1,Lamp, red,2,Yes,No,No,No,No\n',
      'Amazon.Lists.Wishlist.1.1/Amazon.Lists.Wishlist.json': '[{"Wish [List]":[{"listName":"Birthday"}]},{"Wish [Item 1]":[{"asin":"B1"},{"quantity":2},{"itemName":"Vase"}]},{"x [User]":[{"a":"b"}]}]',
      'Audible.Library/Audible.Library.csv': 'DateAdded,Title,Asin,IsDownloaded,IsDeleted,DateDeleted,IsPreorder,OrderNumber,OriginType\n05-Mar-2021,A tale,B1,Y,N,,N,D01-9,Purchase\n',
      'Digital.PrimeVideo.Viewinghistory.2.csv': 'Playback Hour (MM/DD/YYYY HH:MM:SS),Title,Video Type,City,State,Country,ISP,Entitlement Type\n03/06/2021 10:00:00,A film,Movie,,,,,Prime\n',
      'Digital Borrowed Items.csv': 'ASIN,Product Name,Author,Loan Program,Loan Creation Date,Loan Status,End Date\nB3,A loan,Kim,KINDLE_UNLIMITED,2025-01-01T00:00:00Z,ACTIVE,Not Available\n',
      'Digital.Content.Ownership/1.json': '{"rights":[]}',
    })).toEqual({
      rows: ['borrowed A loan', 'searches red lamp', 'cart Lamp, red', 'audible-library neutral A tale', 'prime-video A film', 'wish-list Vase'],
      codes: { 'no-words': 1, 'list-itself': 2, 'row-repaired': 1 }, claims: [],
    })
  })
})

describe('the JSON of November 2023', () => {
  const lamp = '{"Website":"Amazon.com","Order ID":"113-1","Order Date":"2023-11-01T10:00:00Z","Currency":"USD","Total Owed":"12.50","ASIN":"B1","Quantity":1,"Product Name":"Lamp","Order Status":"Closed"}'

  it.each([
    ['is whole, with a mark before it', `\ufeff[${lamp}]`, ['orders out 1250 USD Lamp'], {}], ['has a number for a total and an entry of nothing', `[{"Order ID":"113-2","Total Owed":3.5,"Product Name":"Vase"},null]`, ['orders out 350 USD Vase'], { 'bad-row': 1 }],
    ['was cut in its second entry', `[${lamp},{"Order ID":"113-2","Tot`, ['orders out 1250 USD Lamp'], { 'json-truncated': 1 }], ['is a web page', '<html></html>', [], { 'json-syntax': 1 }], ['is an object', `{"orders":[${lamp}]}`, [], { 'json-syntax': 1 }],
    ['is an empty list', '[]', [], {}], ['is empty', '', [], { 'json-empty': 1 }],
  ])('that %s', async (_, text, rows, codes) => {
    expect(await tell({ 'Retail.OrderHistory.1.json': text })).toEqual({ rows, codes, claims: [] })
  })
})

describe('the reports of before 2023', () => {
  it('give items with their given category, and refunds with their tax', async () => {
    expect(await tell({
      '01-Jan-2019_to_31-Dec-2019.csv': 'Order Date,Order ID,Title,Category,ASIN/ISBN,UNSPSC Code,Website,Purchase Price Per Unit,Quantity,Order Status,Item Subtotal,Item Subtotal Tax,Item Total,Currency\n03/09/19,112-9,"Bird seed, 5 lb",PET_FOOD,B00,10121806,Amazon.com,$12.99,2,Shipped,"$1,225.98",$0.00,"$1,225.98",USD\n',
      'refunds.csv': 'Order ID,Order Date,Title,Category,ASIN/ISBN,Seller,Website,Purchase Order Number,Refund Date,Refund Condition,Refund Amount,Refund Tax Amount,Tax Exemption Applied,Refund Reason,Quantity,Buyer Name\n112-9,03/09/19,Bird seed,PET_FOOD,B00,S,Amazon.com,,03/20/2019,Completed,$10.00,$0.80,,Customer Return,1,Kim\n',
      'orders.csv': 'Order Date,Order ID,Website,Shipment Date,Order Status,Subtotal,Shipping Charge,Tax Before Promotions,Total Promotions,Tax Charged,Total Charged,Buyer Name\n03/09/19,112-9,Amazon.com,03/10/19,Shipped,"$1,225.98",$0.00,$0.00,$0.00,$0.00,"$1,225.98",Kim\n',
    })).toEqual({ rows: ['order-report-items out 122598 USD Bird seed, 5 lb', 'refunds in 1080 USD Bird seed'], codes: { 'same-as-items': 1 }, claims: [] })
  })

  it('count unit prices times pieces in the research set, which has no totals', async () => {
    const csv = 'Order Date,Purchase Price Per Unit,Quantity,Shipping Address State,Title,ASIN/ISBN (Product Code),Category,Survey ResponseID\n2018-12-04,7.98,2.0,NJ,Sample card,B0143,FLASH_MEMORY,R_1\n2018-12-04,7.98,1.0,NJ,,,,R_1\n'
    expect(await tell({ 'amazon-purchases.csv': csv })).toEqual({ rows: ['order-report-items out 1596 USD Sample card', 'order-report-items out 798 USD'], codes: {}, claims: [] })
  })
})
