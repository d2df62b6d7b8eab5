window.YTD.account.part0 = [{"account":{"username":"lin_shanghai","accountId":"11000000000000000011","createdAt":"2015-08-08T08:08:08.000Z","accountDisplayName":"林小雨"}}];
