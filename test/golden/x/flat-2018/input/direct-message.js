window.YTD.direct_message.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "40-41",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "40",
            "text" : "is the lathe still there?",
            "mediaUrls" : [],
            "senderId" : "41",
            "id" : "1010000000000000101",
            "createdAt" : "2018-06-20T09:00:00.000Z"
          }
        }
      ]
    }
  }
]