Grailbird.data.tweets_2009_11 = 
 [
 {
  "source": "web",
  "entities": {
   "user_mentions": [],
   "media": [],
   "hashtags": [],
   "urls": []
  },
  "geo": {
   "type": "Point",
   "coordinates": [
    59.33,
    18.06
   ]
  },
  "id_str": "5500000001",
  "text": "hello, is this on",
  "id": 5500000001,
  "created_at": "2009-11-03 00:00:00 +0000",
  "user": {
   "name": "Uma",
   "screen_name": "uma_walks",
   "protected": false,
   "id_str": "50",
   "id": 50,
   "verified": false
  }
 }
]