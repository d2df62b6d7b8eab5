window.YTD.ad_engagements.part0 = [
  {
    "ad" : {
      "adsUserData" : {
        "adEngagements" : {
          "engagements" : [
            {
              "impressionAttributes" : {
                "deviceInfo" : {
                  "osType" : "Ios"
                },
                "displayLocation" : "TimelineHome",
                "promotedTweetInfo" : {
                  "tweetId" : "1000000000000000009",
                  "tweetText" : "Blades, sharpened",
                  "urls" : [],
                  "mediaUrls" : []
                },
                "advertiserInfo" : {
                  "advertiserName" : "Saws Direct",
                  "screenName" : "@sawsdirect"
                },
                "matchedTargetingCriteria" : [
                  {
                    "targetingType" : "Keywords",
                    "targetingValue" : "woodwork"
                  }
                ],
                "impressionTime" : "2018-06-01 07:00:00"
              },
              "engagementAttributes" : [
                {
                  "engagementTime" : "2018-06-01 07:00:10",
                  "engagementType" : "Url"
                }
              ]
            }
          ]
        }
      }
    }
  }
]