window.YTD.account.part0 = [
  {
    "account" : {
      "phoneNumber" : "+4400000",
      "email" : "tom@example.org",
      "createdVia" : "oauth:1",
      "username" : "tomtools",
      "accountId" : "40",
      "createdAt" : "2012-01-01T00:00:00.000Z",
      "accountDisplayName" : "Tom"
    }
  }
]