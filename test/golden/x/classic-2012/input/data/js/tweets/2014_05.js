Grailbird.data.tweets_2014_05 = 
 [
 {
  "source": "web",
  "entities": {
   "user_mentions": [],
   "media": [],
   "hashtags": [],
   "urls": [
    {
     "indices": [
      20,
      38
     ],
     "url": "http://t.co/x1",
     "expanded_url": "http://example.org/shoes",
     "display_url": "example.org/shoes"
    }
   ]
  },
  "geo": {},
  "id_str": "470000000000000001",
  "text": "Old town, new shoes http://t.co/x1",
  "id": 470000000000000001,
  "created_at": "2014-05-24 02:24:52 +0000",
  "user": {
   "name": "Uma",
   "screen_name": "uma_walks",
   "protected": false,
   "id_str": "50",
   "id": 50,
   "verified": false
  }
 },
 {
  "source": "web",
  "entities": {
   "user_mentions": [],
   "media": [],
   "hashtags": [],
   "urls": []
  },
  "geo": {},
  "id_str": "470000000000000002",
  "text": "@vik no idea",
  "id": 470000000000000002,
  "created_at": "2014-05-24 03:00:00 +0000",
  "user": {
   "name": "Uma",
   "screen_name": "uma_walks",
   "protected": false,
   "id_str": "50",
   "id": 50,
   "verified": false
  },
  "in_reply_to_status_id_str": "469999999999999999",
  "in_reply_to_status_id": 469999999999999999,
  "in_reply_to_screen_name": "vik"
 },
 {
  "source": "web",
  "entities": {
   "user_mentions": [],
   "media": [],
   "hashtags": [],
   "urls": []
  },
  "geo": {},
  "id_str": "470000000000000003",
  "text": "RT @vik: the bridge is open",
  "id": 470000000000000003,
  "created_at": "2014-05-25 03:00:00 +0000",
  "user": {
   "name": "Uma",
   "screen_name": "uma_walks",
   "protected": false,
   "id_str": "50",
   "id": 50,
   "verified": false
  },
  "retweeted_status": {
   "id_str": "1",
   "text": "the bridge is open"
  }
 }
]