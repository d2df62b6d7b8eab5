/** Names of columns in other languages than English, as reports of other marketplaces and translated tables have them. */
import { headerKey } from '../kit/csv.ts'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'Order Date': ['Bestelldatum', 'Date de la commande', 'Date de commande', 'Data ordine', 'Data dell’ordine', 'Fecha del pedido', 'Fecha de pedido', 'Data do pedido', 'Besteldatum', 'Beställningsdatum', '注文日', '订单日期', '訂單日期', '下单日期'],
  'Order ID': ['Bestellnummer', 'Bestell-ID', 'Numéro de commande', 'N° de commande', 'Numero ordine', 'Numero d’ordine', 'ID ordine', 'Número de pedido', 'N.º de pedido', 'ID do pedido', 'Bestelnummer', 'Beställningsnummer', '注文番号', '订单编号', '订单号', '訂單編號'],
  'Title': ['Titel', 'Titre', 'Titolo', 'Título', '商品名', '标题', '商品名称', '商品名稱'],
  'Category': ['Kategorie', 'Produktkategorie', 'Catégorie', 'Categoria', 'Categoría', 'Categorie', 'カテゴリー', 'カテゴリ', '类别', '類別'],
  'Seller': ['Verkäufer', 'Vendeur', 'Venditore', 'Vendedor', 'Verkoper', '出品者', '販売元', '卖家', '賣家'],
  'Condition': ['Zustand', 'Artikelzustand', 'État', 'Condizione', 'Condizioni', 'Estado del producto', 'コンディション'],
  'Purchase Price Per Unit': ['Kaufpreis pro Einheit', 'Stückpreis', 'Prix d’achat par unité', 'Prix d’achat unitaire', 'Prezzo di acquisto per unità', 'Prezzo unitario', 'Precio de compra por unidad', 'Precio por unidad', 'Preço de compra por unidade', '購入単価', '単価', '采购单价'],
  'List Price Per Unit': ['Listenpreis pro Einheit', 'Prix catalogue par unité', 'Prezzo di listino per unità', 'Precio de catálogo por unidad', '定価'],
  'Quantity': ['Menge', 'Anzahl', 'Quantité', 'Quantità', 'Cantidad', 'Quantidade', 'Aantal', 'Antal', '数量', '數量'],
  'Item Total': ['Artikelgesamtsumme', 'Artikelsumme', 'Gesamtsumme', 'Gesamtpreis', 'Total de l’article', 'Totale articolo', 'Total del artículo', 'Total do item', 'Artikeltotaal', '商品合計', '商品の合計', '商品总额'],
  'Item Subtotal': ['Artikelzwischensumme', 'Zwischensumme', 'Sous-total de l’article', 'Subtotale articolo', 'Subtotal del artículo', '商品小計'],
  'Order Status': ['Bestellstatus', 'Statut de la commande', 'Stato dell’ordine', 'Stato ordine', 'Estado del pedido', 'Status do pedido', 'Bestelstatus', '注文状況', '注文ステータス', '订单状态', '訂單狀態'],
  'Shipment Date': ['Versanddatum', 'Date d’expédition', 'Data di spedizione', 'Fecha de envío', 'Data de envio', 'Verzenddatum', '発送日', '发货日期'],
  'Currency': ['Währung', 'Devise', 'Valuta', 'Divisa', 'Moneda', 'Moeda', '通貨', '货币', '貨幣'],
  'Website': ['Webseite', 'Site web', 'Sito web', 'Sitio web', 'Site da web', 'ウェブサイト', 'サイト', '网站', '網站'],
  'Product Name': ['Produktname', 'Nom du produit', 'Nome prodotto', 'Nome del prodotto', 'Nombre del producto', 'Nome do produto', 'Productnaam'],
  'Unit Price': ['Einzelpreis', 'Prix unitaire', 'Prezzo per unità', 'Precio unitario', 'Preço unitário', 'Stukprijs'],
  'Refund Date': ['Erstattungsdatum', 'Date du remboursement', 'Data di rimborso', 'Fecha del reembolso', '返金日'],
  'Refund Amount': ['Erstattungsbetrag', 'Montant du remboursement', 'Importo del rimborso', 'Importe del reembolso', '返金額'],
  'Total Charged': ['Berechneter Gesamtbetrag', 'Total facturé', 'Totale addebitato', 'Total cobrado', '請求合計'],
}

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(NAMES).flatMap(([english, names]) => names.map((name) => [headerKey(name), english])))

/** A column's English name where it is known in another language; else as it is. */
export function englishColumn(name: string): string {
  return ENGLISH.get(headerKey(name)) ?? name
}
