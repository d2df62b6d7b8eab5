window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1500000000000000001",
      "fullText" : "kept"
    }
  },
  {
    "liked" : {}
  },
  {
    "like" : {
      "fullText" : "no id"
    }
  }
]