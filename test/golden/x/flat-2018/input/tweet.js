window.YTD.tweet.part0 = [
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : []
    },
    "display_text_range" : [
      "0",
      "18"
    ],
    "favorite_count" : "3",
    "id_str" : "1010000000000000001",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1010000000000000001",
    "created_at" : "Mon Jun 25 10:11:12 +0000 2018",
    "favorited" : false,
    "full_text" : "Sold the old lathe",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [],
      "symbols" : [],
      "user_mentions" : [],
      "urls" : []
    },
    "display_text_range" : [
      "0",
      "132"
    ],
    "favorite_count" : "3",
    "id_str" : "1010000000000000002",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1010000000000000002",
    "created_at" : "Mon Jun 25 11:11:12 +0000 2018",
    "favorited" : false,
    "full_text" : "RT @fair: Saturday, ten o'clock, the whole of Market Street is closed for the tool fair and nothing will be towed unless it must be…",
    "lang" : "en"
  }
]