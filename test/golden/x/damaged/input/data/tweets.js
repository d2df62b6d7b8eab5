window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1600000000000000001"
          ],
          "editableUntil" : "2023-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "5"
      ],
      "favorite_count" : "3",
      "id_str" : "1600000000000000001",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1600000000000000001",
      "created_at" : "Wed Nov 23 08:00:00 +0000 2022",
      "favorited" : false,
      "full_text" : "whole",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "id_str" : "1600000000000000002"
    }
  },
  5,
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1600000000000000003"
          ],
          "editableUntil" : "2023-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "27"
      ],
      "favorite_count" : "3",
      "id_str" : "1600000000000000003",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1600000000000000003",
      "created_at" : "someday",
      "favorited" : false,
      "full_text" : "no time that one could read",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1600000000000000004"
          ],
          "editableUntil" : "2023-01-01T00:00:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
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
        "17"
      ],
      "favorite_count" : "3",
      "id_str" : "1600000000000000004",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1600000000000000004",
      "created_at" : "Wed Nov 23 09:00:00 +0000 2022",
      "favorited" : false,
      "full_text" : "cut